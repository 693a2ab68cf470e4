/**
 * Taking back one change of the settings, and nothing that was changed since: another window, a card
 * or an import may have saved in between.
 */
import { type Settings, type SettingsField, settingsFields } from './settings.ts';

/** The settings before a change and after it. */
export interface Step {
  readonly before: Settings;
  readonly after: Settings;
}

/**
 * Two steps, one soon after the other, as one: where both moved the same number, the reader was on the
 * way to the last one. Null where they are two changes, each to be taken back by itself.
 */
export function mergeSteps(first: Step, next: Step): Step | null {
  const [field, ...others] = changedFields(first);
  const isRun =
    field !== undefined &&
    typeof first.before[field] === 'number' &&
    isSame([field], changedFields(next)) &&
    others.length === 0;
  // What others have changed in between is in neither, and stays as it is.
  return isRun
    ? { before: { ...next.before, [field]: first.before[field] }, after: next.after }
    : null;
}

/**
 * Gives the change that undoes a step, for the settings as they are when it is carried out. Of lists it
 * takes back the entries that the step added and removed; any other value goes back only where nobody
 * has changed it again.
 */
export function undoing(step: Step): (now: Settings) => Partial<Settings> {
  const { before, after } = step;
  return (now) => {
    const back = changedFields(step).map((field) => [field, fieldBack(field, before, after, now)]);
    return Object.fromEntries(back);
  };
}

const changedFields = ({ before, after }: Step): readonly SettingsField[] =>
  settingsFields.filter((field) => !isSame(before[field], after[field]));

function fieldBack(
  field: SettingsField,
  { [field]: before }: Settings,
  { [field]: after }: Settings,
  { [field]: now }: Settings,
): unknown {
  if (isSame(now, after)) return before;
  if (!Array.isArray(before) || !Array.isArray(after) || !Array.isArray(now)) return now;
  const kept = now.filter((one) => has(before, one) || !has(after, one));
  const lost = before.filter((one) => !has(after, one) && !has(now, one));
  return [...kept, ...lost];
}

const has = (list: readonly unknown[], wanted: unknown): boolean =>
  list.some((one) => isSame(one, wanted));

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
