/** Each source with what it is and where it stands, on or off. */
import type { Knowledge, Source } from '../../lib/core/knowledge/model.ts';
import { compareDates } from '../../lib/core/knowledge/order.ts';
import { vanishingWith } from '../../lib/core/knowledge/vanishing.ts';
import type { Settings, SettingsChange } from '../../lib/core/settings.ts';
import { languageOf, translateCount } from '../../lib/core/words.ts';
import { SourceChip } from '../card/SourceChip.tsx';
import { DateText } from '../DateText.tsx';
import { Switch } from '../Switch.tsx';
import { useTranslate } from '../translate.ts';

interface Props {
  readonly knowledge: Knowledge;
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}

export function SourceSettings({ knowledge, settings, onChange }: Props) {
  return (
    <ul class="sources">
      {knowledge.sources.map((source) => (
        <li key={source.id} class="source">
          <SourceRow
            source={source}
            knowledge={knowledge}
            settings={settings}
            onSwitch={(on) =>
              onChange(({ disabledSources }) => {
                const others = disabledSources.filter((id) => id !== source.id);
                return { disabledSources: on ? others : [...others, source.id] };
              })
            }
          />
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly source: Source;
  readonly knowledge: Knowledge;
  readonly settings: Settings;
  readonly onSwitch: (on: boolean) => void;
}

function SourceRow({ source, knowledge, settings, onSwitch }: RowProps) {
  const t = useTranslate();
  const articles = knowledge.articles
    .filter((article) => article.source === source.id)
    .sort((a, b) => compareDates(a.date, b.date));
  const isOn = !settings.disabledSources.includes(source.id);
  const vanishing = vanishingWith(knowledge, source.id, settings.disabledSources);
  const names = new Intl.ListFormat(languageOf(t)).format(vanishing.map(({ name }) => name));
  return (
    <>
      <Switch
        checked={isOn}
        onChange={onSwitch}
        label={
          <>
            <span class="source-name">{source.name}</span> <SourceChip kind={source.kind} />
          </>
        }
        hint={source.standpoint}
      />
      <p class="source-facts hint">
        {translateCount(t, 'optionsSourceArticles', articles.length)}{' '}
        {articles.map(({ id, date }) => (
          <span key={id} class="source-date">
            <DateText date={date} />
          </span>
        ))}
      </p>
      {vanishing.length > 0 && (
        <details class="source-facts hint">
          <summary>
            {translateCount(
              t,
              isOn ? 'optionsSourceVanish' : 'optionsSourceGone',
              vanishing.length,
            )}
          </summary>
          <p>{names}</p>
        </details>
      )}
    </>
  );
}
