/**
 * Where the two parts of the content script meet: one slot in the isolated world, which pages cannot
 * see. Part one fills it, part two takes it over.
 */

/** What part one leaves for part two. */
export interface Handover {
  /** Silences part one, which lets go of the name index; true for the first who asks. */
  take(): boolean;
  /** What both parts run, module by module: part two is bundled without it. */
  readonly sharedCode: readonly (readonly unknown[])[];
  readonly signal: AbortSignal;
}

// Registered, because the two parts are separate bundles that share only the global object.
const slot = Symbol.for('handover');
const world = globalThis as { [slot]?: Handover };

/** Claims this frame for the running script; false when one is at work here already. */
export function leaveHandover(handover: Handover): boolean {
  if (world[slot] && !world[slot].signal.aborted) return false;
  world[slot] = handover;
  return true;
}

/** What part one has left, or null where it never ran or has been stopped. */
export function findHandover(): Handover | null {
  const found = world[slot];
  return found && !found.signal.aborted ? found : null;
}
