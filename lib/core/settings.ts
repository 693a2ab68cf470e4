/** The reader's choices: one frozen record, one set of defaults, one parser. */
import * as v from 'valibot';
import { Id } from './knowledge/model.ts';

/** A page (full address without fragment), or a whole site (host name). */
const Scope = v.picklist(['page', 'site']);

export const Dismissal = v.object({
  entity: Id,
  scope: Scope,
  where: v.string(),
  /** Milliseconds since the epoch. */
  at: v.number(),
});
export type Dismissal = Readonly<v.InferOutput<typeof Dismissal>>;

/** Every field falls back to its own default, so that one damaged value costs nothing else. */
export const Settings = v.object({
  disabledSources: v.fallback(v.array(Id), []),
  markStyle: v.fallback(v.picklist(['underline', 'wash', 'none']), 'underline'),
  markDensity: v.fallback(v.picklist(['every', 'first']), 'every'),
  /** Milliseconds of rest before a card opens. */
  openDelay: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(3000)), 350),
  /** Cards open only while this key is held; `none` means on rest alone. */
  modifier: v.fallback(v.picklist(['none', 'Alt', 'Control', 'Shift']), 'none'),
  sitesOff: v.fallback(v.array(v.string()), []),
  /** Milliseconds since the epoch, or null. */
  pausedUntil: v.fallback(v.nullable(v.number()), null),
  dismissals: v.fallback(v.array(Dismissal), []),
  badge: v.fallback(v.boolean(), true),
  /** Say once per page, politely, how many names it has (for screen readers). */
  announce: v.fallback(v.boolean(), false),
});
export type Settings = Readonly<v.InferOutput<typeof Settings>>;

export const defaultSettings: Settings = Object.freeze(v.parse(Settings, {}));

/**
 * Anything that storage or a file may hold -> settings. Never throws: what cannot be read is its
 * default, and is named in `problems` (field names).
 */
export function parseSettings(stored: unknown): { settings: Settings; problems: string[] } {
  const given =
    typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
  const settings = Object.freeze(v.parse(Settings, given));
  const problems: string[] = [];
  if (given !== stored && stored !== undefined) problems.push('settings');
  for (const field of Object.keys(Settings.entries) as (keyof Settings)[]) {
    const value = (given as Record<string, unknown>)[field];
    if (value !== undefined && JSON.stringify(value) !== JSON.stringify(settings[field])) {
      problems.push(field);
    }
  }
  return { settings, problems };
}
