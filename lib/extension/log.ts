/**
 * The one place that writes to the console: what went wrong at the edge, once per distinct trouble,
 * so that a page that never stops failing does not drown everything else. Nothing is sent anywhere.
 */
const said = new Set<string>();

/** Writes `[Backstory] <doing>: <what was thrown>` unless it was written before. */
export function logTrouble(doing: string, thrown: unknown): void {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  const line = `[Backstory] ${doing}: ${reason}`;
  if (said.has(line)) return;
  said.add(line);
  // biome-ignore lint/suspicious/noConsole: the one log of the extension
  console.warn(line);
}
