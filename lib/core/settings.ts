/**
 * The reader's choices: one frozen record, one set of defaults, one parser. Every page that names
 * somebody runs it, so it checks by hand: a schema library would cost that page 5 kB.
 */
import type { Id } from './knowledge/model.ts';

export interface Dismissal {
  readonly entity: Id;
  /**
   * A page (its address without query, which may hold what the reader searched for, and fragment), or a
   * whole site (as `siteOf` names it).
   */
  readonly scope: 'page' | 'site';
  readonly where: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface Settings {
  readonly disabledSources: readonly Id[];
  readonly markStyle: 'underline' | 'wash' | 'none';
  readonly markDensity: 'every' | 'first';
  /** Milliseconds of rest before a card opens. */
  readonly openDelay: number;
  /** Cards open only while this key is held; `none` means on rest alone. */
  readonly modifier: 'none' | 'Alt' | 'Control' | 'Shift';
  /** As `siteOf` names them. */
  readonly sitesOff: readonly string[];
  /** Milliseconds since the epoch, or null. */
  readonly pausedUntil: number | null;
  readonly dismissals: readonly Dismissal[];
  readonly badge: boolean;
  /** Say once per page, politely, how many names it has (for screen readers). */
  readonly announce: boolean;
}
export type SettingsField = keyof Settings;

/** Fields to change, or a function that makes them of the settings as they are now. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/** The settings as they are after a change. */
export function withChange(now: Settings, change: SettingsChange): Settings {
  return { ...now, ...(typeof change === 'function' ? change(now) : change) };
}

/** As a reader finds them at first. */
export const defaultSettings: Settings = Object.freeze({
  disabledSources: [],
  markStyle: 'underline',
  markDensity: 'every',
  openDelay: 350,
  modifier: 'none',
  sitesOff: [],
  pausedUntil: null,
  dismissals: [],
  badge: true,
  announce: false,
});

/** In the order of `Settings`. */
export const settingsFields = Object.freeze(Object.keys(defaultSettings)) as SettingsField[];

/** ms; longer than this nobody waits for a card. */
export const longestDelay = 3000;

/** Gives back what can be read of a value, or undefined. */
type Read<Value> = (value: unknown) => Value | undefined;

const text: Read<string> = (value) => (typeof value === 'string' ? value : undefined);
const flag: Read<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
const number: Read<number> = (value) => (Number.isFinite(value) ? (value as number) : undefined);
const id: Read<Id> = (value) =>
  typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) ? value : undefined;
const oneOf =
  <Value extends string>(...values: readonly Value[]): Read<Value> =>
  (value) =>
    values.find((one) => one === value);

/** A list that loses only those of its elements that cannot be read. */
const listOf =
  <Element>(read: Read<Element>): Read<readonly Element[]> =>
  (value) =>
    Array.isArray(value) ? value.flatMap((one) => read(one) ?? []) : undefined;

const scope = oneOf('page', 'site');

const dismissal: Read<Dismissal> = (value) => {
  const given = storedFields(value);
  const read = {
    entity: id(given.entity),
    scope: scope(given.scope),
    where: text(given.where),
    at: number(given.at),
  };
  if (Object.values(read).includes(undefined)) return undefined;
  // What a later version says of it besides is kept, for it is stored again with every other one.
  return { ...(read as Dismissal), ...given };
};

const readers: { readonly [Field in SettingsField]: Read<Settings[Field]> } = {
  disabledSources: listOf(id),
  markStyle: oneOf('underline', 'wash', 'none'),
  markDensity: oneOf('every', 'first'),
  openDelay: (value) => {
    const delay = number(value) ?? -1;
    return delay >= 0 && delay <= longestDelay ? delay : undefined;
  },
  modifier: oneOf('none', 'Alt', 'Control', 'Shift'),
  sitesOff: listOf(text),
  pausedUntil: (value) => (value === null ? null : number(value)),
  dismissals: listOf(dismissal),
  badge: flag,
  announce: flag,
};

/** The fields as they were found, or nothing where what was found has no fields. */
export function storedFields(stored: unknown): Readonly<Record<string, unknown>> {
  const hasFields = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return hasFields ? (stored as Record<string, unknown>) : {};
}

/** Anything that storage or a file may hold -> settings. Never throws: what cannot be read is its default. */
export function readSettings(stored: unknown): Settings {
  const given = storedFields(stored);
  const read = settingsFields.map((field) => {
    const value = readers[field](given[field]);
    // Every field falls back to its own default, so that one damaged value costs nothing else.
    return [field, value === undefined ? defaultSettings[field] : value];
  });
  return Object.freeze(Object.fromEntries(read)) as Settings;
}

/** The same with `problems`: the fields that could not be read, or 'settings' for the whole. */
export function parseSettings(stored: unknown): { settings: Settings; problems: string[] } {
  const settings = readSettings(stored);
  const given = storedFields(stored);
  const problems: string[] = settingsFields.filter(
    (field) => given[field] !== undefined && !isWhole(given[field], settings[field]),
  );
  if (given !== stored && stored !== undefined) problems.unshift('settings');
  return { settings, problems };
}

/**
 * Whether all of what was found is in what was read of it. Elements of a list are counted and not
 * compared: Chromium's store gives their fields back in another order.
 */
function isWhole(found: unknown, read: Settings[SettingsField]): boolean {
  if (!Array.isArray(read)) return found === read;
  return Array.isArray(found) && found.length === read.length;
}
