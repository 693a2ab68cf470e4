/**
 * Taking back one change of the settings, and nothing that was changed since: another window, a card
 * or an import may have saved in between.
 */
import { type Settings, type SettingsField, settingsFields } from './settings.ts';

/**
 * Gives the change that undoes the step from `before` to `after`, for the settings as they are when
 * it is carried out. Of lists it takes back the entries that the step added and removed; any other
 * value goes back only where nobody has changed it again.
 */
export function undoing(before: Settings, after: Settings): (now: Settings) => Partial<Settings> {
  const changed = settingsFields.filter((field) => !isSame(before[field], after[field]));
  return (now) => {
    const back = changed.map((field) => [field, fieldBack(field, before, after, now)]);
    return Object.fromEntries(back);
  };
}

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
