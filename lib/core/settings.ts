/** The reader's choices: one frozen record, one set of defaults, one parser. */
import * as v from 'valibot';
import { Id } from './knowledge/model.ts';

/** A page (full address without fragment), or a whole site (as `siteOf` names it). */
const Scope = v.picklist(['page', 'site']);

export const Dismissal = v.object({
  entity: Id,
  scope: Scope,
  where: v.string(),
  /** Milliseconds since the epoch. */
  at: v.number(),
});
export type Dismissal = Readonly<v.InferOutput<typeof Dismissal>>;

/** A list that loses only those of its elements that cannot be read. */
function listOf<Element>(element: v.GenericSchema<unknown, Element>) {
  return v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((items): readonly Element[] =>
      items.filter((item): item is Element => v.is(element, item)),
    ),
  );
}

const fields = {
  disabledSources: v.array(Id),
  markStyle: v.picklist(['underline', 'wash', 'none']),
  markDensity: v.picklist(['every', 'first']),
  /** Milliseconds of rest before a card opens. */
  openDelay: v.pipe(v.number(), v.minValue(0), v.maxValue(3000)),
  /** Cards open only while this key is held; `none` means on rest alone. */
  modifier: v.picklist(['none', 'Alt', 'Control', 'Shift']),
  /** As `siteOf` names them. */
  sitesOff: v.array(v.string()),
  /** Milliseconds since the epoch, or null. */
  pausedUntil: v.nullable(v.number()),
  dismissals: v.array(Dismissal),
  badge: v.boolean(),
  /** Say once per page, politely, how many names it has (for screen readers). */
  announce: v.boolean(),
};

/** Settings as somebody gives them: fields may be missing, but none may be wrong. */
export const GivenSettings = v.partial(v.object(fields));

/** Every field falls back to its own default, so that one damaged value costs nothing else. */
export const Settings = v.object({
  disabledSources: v.optional(listOf(Id), []),
  markStyle: v.fallback(fields.markStyle, 'underline'),
  markDensity: v.fallback(fields.markDensity, 'every'),
  openDelay: v.fallback(fields.openDelay, 350),
  modifier: v.fallback(fields.modifier, 'none'),
  sitesOff: v.optional(listOf(v.string()), []),
  pausedUntil: v.fallback(fields.pausedUntil, null),
  dismissals: v.optional(listOf(Dismissal), []),
  badge: v.fallback(fields.badge, true),
  announce: v.fallback(fields.announce, false),
});
export type Settings = Readonly<v.InferOutput<typeof Settings>>;
export type SettingsField = keyof Settings;

export const settingsFields = Object.freeze(Object.keys(Settings.entries)) as SettingsField[];

export const defaultSettings: Settings = Object.freeze(v.parse(Settings, {}));

/** The fields as they were found, or nothing where what was found has no fields. */
export function storedFields(stored: unknown): Readonly<Record<string, unknown>> {
  const hasFields = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return hasFields ? (stored as Record<string, unknown>) : {};
}

/**
 * Anything that storage or a file may hold -> settings. Never throws: what cannot be read is its
 * default, and is named in `problems` (field names, or 'settings' for the whole).
 */
export function parseSettings(stored: unknown): { settings: Settings; problems: string[] } {
  const given = storedFields(stored);
  const settings = Object.freeze(v.parse(Settings, given));
  const problems: string[] = [];
  if (given !== stored && stored !== undefined) problems.push('settings');
  for (const field of settingsFields) {
    const value = given[field];
    if (value !== undefined && JSON.stringify(value) !== JSON.stringify(settings[field])) {
      problems.push(field);
    }
  }
  return { settings, problems };
}

/** The parts of an address that name its site: `location` and `URL` have them. */
export interface Address {
  readonly protocol: string;
  readonly hostname: string;
}

/**
 * How settings name the site of a page: its host without "www.", or "file" for pages from disk;
 * null where the address has no site (a blank page).
 */
export function siteOf({ protocol, hostname }: Address): string | null {
  if (protocol === 'file:') return 'file';
  return hostname.replace(/^www\./, '') || null;
}

/** Whether names are marked on a site (as `siteOf` names it) at a time (ms since the epoch). */
export function marksSite(settings: Settings, site: string | null, now: number): boolean {
  if (settings.pausedUntil !== null && now < settings.pausedUntil) return false;
  return site === null || !isSiteOff(settings, site);
}

/** Whether the reader switched the site off, by its own name or by that of a site above it. */
export function isSiteOff(settings: Settings, site: string): boolean {
  return settings.sitesOff.some((off) => covers(off, site));
}

/** The change that switches a site on or off. On again, it is on whatever site above it was off. */
export function switchSite(
  { sitesOff }: Settings,
  site: string,
  on: boolean,
): Pick<Settings, 'sitesOff'> {
  const others = sitesOff.filter((off) => !covers(off, site));
  return { sitesOff: on ? others : [...others, site] };
}

function covers(off: string, site: string): boolean {
  return site === off || site.endsWith(`.${off}`);
}
