/** How a command ends: in plain words where it can, and with an exit code that tells whose fault it was. */

/** What the command was asked cannot be done. */
export class UsageError extends Error {}

/**
 * Runs a command to its end. Where it was called wrongly, says how, and `usage`, and exits 2; where it
 * fails, exits 1 with the words of the error alone. What is no plain error is a fault of ours and
 * told in full.
 */
export async function runCommand(usage: string, run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const isCall = error instanceof UsageError || isOfArguments(error);
    console.error(isCall ? `${error.message}\n${usage}` : isPlain(error) ? error.message : error);
    process.exitCode = isCall ? 2 : 1;
  }
}

/** `parseArgs` was given an option that it does not know, or too many words. */
function isOfArguments(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^ERR_PARSE_ARGS/.test(String(error.code));
}

/** Thrown by us, in words for whoever called: not a TypeError or the like. */
function isPlain(error: unknown): error is Error {
  return error instanceof Error && error.constructor === Error;
}
