/** What a reader decides on a card about the page, kept in the settings and taken back again. */
import type { ReaderChoices } from '../core/card/reader-choices.ts';
import type { Settings, SettingsChange } from '../core/settings.ts';
import { pauseForAnHour, switchSite } from '../core/sites.ts';
import { logTrouble } from './log.ts';
import type { Decide } from './page-settings.ts';
import { saveSettings } from './store.ts';

/**
 * `decide` keeps what is about this page or its site; `whereWeAre` names both at this moment, as
 * `Dismissal` does.
 */
export function createPageChoices(
  decide: Decide,
  whereWeAre: () => { readonly page: string; readonly site: string | null },
): ReaderChoices {
  let takeBack = () => Promise.resolve(true);

  async function save(
    change: SettingsChange,
    back: SettingsChange,
    keep: Decide = decide,
  ): Promise<boolean> {
    try {
      await keep(change);
      takeBack = () => save(back, {}, keep);
      return true;
    } catch (thrown) {
      logTrouble('saving what the reader decided', thrown);
      return false;
    }
  }

  return {
    dismiss(entity, scope) {
      const where = whereWeAre()[scope];
      if (where === null) return Promise.resolve(false);
      const isThis = (one: Settings['dismissals'][number]): boolean =>
        one.entity === entity && one.scope === scope && one.where === where;
      const others = ({ dismissals }: Settings) => dismissals.filter((one) => !isThis(one));
      const made = { entity, scope, where, at: Date.now() };
      return save(
        (now) => ({ dismissals: [...others(now), made] }),
        (now) => ({ dismissals: others(now) }),
      );
    },
    switchSiteOff() {
      const { site } = whereWeAre();
      if (site === null) return Promise.resolve(false);
      return save(
        (now) => switchSite(now, site, false),
        // Not `switchSite`: a site above it, which may be off since, is not for this to switch on.
        ({ sitesOff }) => ({ sitesOff: sitesOff.filter((off) => off !== site) }),
      );
    },
    pause: () => save(pauseForAnHour(Date.now()), { pausedUntil: null }, saveSettings),
    undo: () => takeBack(),
  };
}
