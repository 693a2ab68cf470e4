/**
 * Where the three parts of the content script meet: one slot in the isolated world, which pages cannot
 * see. Part one fills it, part two takes it over and leaves the page for part three.
 */
import type { FrameHandlers } from '../core/frame-handlers.ts';
import type { LaterPart } from '../core/script-parts.ts';
import type { Settings, SettingsChange } from '../core/settings.ts';
import type { EarlierPointer } from './earlier-pointer.ts';
import type { PageNames } from './page-names.ts';

/** What part one leaves for the others. */
export interface Handover {
  /** Has a part brought here. */
  ask(part: LaterPart): void;
  /** True for the first script of that part; part one lets go of its index when part two has come. */
  take(part: LaterPart): boolean;
  /** What several parts run, module by module: those after the first are bundled without it. */
  readonly sharedCode: (readonly unknown[])[];
  /** What part two leaves for part three. */
  page: Promise<AnnotatedPage> | null;
  readonly signal: AbortSignal;
}

/** A page whose names are being marked. */
export interface AnnotatedPage {
  readonly names: PageNames;
  readonly earlierPointer: EarlierPointer;
  /** The reader's settings as they are here now. */
  readonly settings: () => Settings;
  /** Calls back after each change of the settings. */
  readonly onSettings: (listener: (settings: Settings) => void) => void;
  /** Keeps what the reader decides about this page or its site. */
  readonly decide: (change: SettingsChange) => Promise<unknown>;
  /** Says what is to be done when this frame is asked from outside; until then it keeps who asks waiting. */
  readonly answerWith: (handlers: FrameHandlers) => void;
}

// Registered, because the parts are separate bundles that share only the global object.
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
