/**
 * The file that settings are exported to and imported from: JSON with a version. A file that is not
 * right in every place is refused whole, with the place and the reason.
 */
import * as v from 'valibot';
import { jsonFault } from './json-fault.ts';
import { Id } from './knowledge/model.ts';
import { longestDelay, readSettings, type Settings, type SettingsField } from './settings.ts';

/** Raised when a field changes its meaning; a file of a later version is refused. */
const fileVersion = 1;

/** The same values as `readSettings` knows, no fewer and no others: the compiler sees to both. */
const fields = {
  disabledSources: v.pipe(v.array(Id), v.readonly()),
  markStyle: v.picklist(['underline', 'wash', 'none']),
  markDensity: v.picklist(['every', 'first']),
  openDelay: v.pipe(v.number(), v.minValue(0), v.maxValue(longestDelay)),
  modifier: v.picklist(['none', 'Alt', 'Control', 'Shift']),
  sitesOff: v.pipe(v.array(v.string()), v.readonly()),
  pausedUntil: v.nullable(v.number()),
  dismissals: v.pipe(
    v.array(
      v.object({
        entity: Id,
        scope: v.picklist(['page', 'site']),
        where: v.string(),
        at: v.number(),
      }),
    ),
    v.readonly(),
  ),
  badge: v.boolean(),
  announce: v.boolean(),
} satisfies { readonly [Field in SettingsField]: v.GenericSchema<unknown, Settings[Field]> };

/** Fields may be missing, but none may be wrong. */
const SettingsFile = v.object({
  backstory: v.literal('settings'),
  version: v.literal(fileVersion),
  settings: v.partial(v.object(fields)),
});
type SettingsFile = v.InferOutput<typeof SettingsFile>;

/** Bytes. The settings of a reader who decides much every day for years; a longer file is another's. */
export const longestFile = 1_000_000;

/**
 * Why a file was refused. `place` is "line:column", or a path such as `settings.openDelay`; empty for all of
 * it.
 */
export interface FileProblem {
  readonly reason:
    | 'unreadable'
    | 'too-long'
    | 'no-json'
    | 'not-ours'
    | 'later-version'
    | 'bad-value';
  readonly place: string;
}

/** A pause is of this hour and this device: a file neither takes it along nor brings one. */
const unpaused = { pausedUntil: null };

/** The text of a file with these settings. */
export function writeSettingsFile(settings: Settings): string {
  const file: SettingsFile = {
    backstory: 'settings',
    version: fileVersion,
    settings: { ...settings, ...unpaused },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The settings of a file, fields that it leaves out at their defaults; or what is wrong with it. */
export function readSettingsFile(
  text: string,
): { readonly settings: Settings } | { readonly problem: FileProblem } {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    const { line, column } = jsonFault(text) ?? { line: 1, column: 1 };
    return { problem: { reason: 'no-json', place: `${line}:${column}` } };
  }
  const file = v.safeParse(SettingsFile, given);
  if (file.success) {
    return { settings: readSettings({ ...file.output.settings, ...unpaused }) };
  }
  const paths = file.issues.map((issue) => v.getDotPath(issue) ?? '');
  if (!paths.every((path) => path.startsWith('settings.'))) {
    const isLater =
      isObject(given) && given.backstory === 'settings' && Number(given.version) > fileVersion;
    return { problem: { reason: isLater ? 'later-version' : 'not-ours', place: paths[0] ?? '' } };
  }
  return { problem: { reason: 'bad-value', place: paths[0] ?? '' } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
