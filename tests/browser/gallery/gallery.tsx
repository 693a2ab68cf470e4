/**
 * One card in the open, so that axe and a camera can see it: `?id=` and `?state=` choose what. The
 * same behind `#` draws another one without loading anew.
 */
import { render } from 'preact';
import messages from '../../../assets/public/_locales/en_GB/messages.json' with { type: 'json' };
import '../../../assets/chip.css';
import '../../../assets/tokens.css';
import '../../../components/card/articles.css';
import '../../../components/card/card.css';
import type { MatchView } from '../../../components/card/CardHead.tsx';
import { PageCard } from '../../../components/card/PageCard.tsx';
import '../../../components/card/page-card.css';
import '../../../components/card/timeline.css';
import { provideWords } from '../../../components/translate.ts';
import type { EntityRecord } from '../../../lib/core/knowledge/record.ts';
import type { Mention } from '../../../lib/core/match/mention.ts';
import type { Translate } from '../../../lib/core/words.ts';

const translate: Translate = (key, ...substitutions) =>
  messages[key].message.replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '');

const json = document.querySelector('#records')?.textContent ?? '{}';
const records: Record<string, EntityRecord> = JSON.parse(json);
const stage = document.querySelector('#stage');

function matchOf(ids: readonly string[], name: string, state: string): MatchView {
  const isLikely = state === 'likely';
  const mention: Mention = {
    start: 0,
    end: 0,
    entity: ids[0] ?? '',
    how: isLikely ? 'near' : 'titled',
    certainty: isLikely || ids.length > 1 ? 'likely' : 'certain',
    meant: name,
    why: { rule: 'titled', ...(isLikely ? {} : { anchor: name }) },
    alternatives: ids.slice(1),
  };
  return {
    read: isLikely ? name.replace(/(.)(.)$/, '$2$1') : `Ms ${name.split(' ').at(-1)}`,
    mention,
  };
}

function draw(into: Element): void {
  const asked = new URLSearchParams(location.hash.slice(1) || location.search);
  const state = asked.get('state') ?? 'certain';
  const ids = (asked.get('id') ?? 'rosie-duffield').split(' ');
  const candidates = ids.flatMap((id) => records[id] ?? []);
  const yes = () => Promise.resolve(state !== 'unsaved');
  provideWords(translate);
  render(
    <PageCard
      key={location.href}
      match={matchOf(ids, candidates[0]?.name ?? '', state)}
      candidates={candidates}
      site="example.org"
      pinned={state === 'pinned'}
      onRead={(id) => Promise.resolve(records[id] ?? null)}
      onReadWhole={() => Promise.resolve(null)}
      onCopy={yes}
      onPin={() => {}}
      onClose={() => {}}
      onDismiss={yes}
      onSiteOff={yes}
      onPause={yes}
      onUndo={yes}
    />,
    into,
  );
  into.setAttribute('data-drawn', location.hash);
  if (state === 'unfolded') void unfold(into);
}

/** Opens all that can be opened, until nothing more is folded away. */
async function unfold(card: Element): Promise<void> {
  for (;;) {
    const folded = card.querySelector<HTMLElement>('.card-body [aria-expanded="false"]');
    if (!folded) return;
    folded.click();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

if (stage) {
  draw(stage);
  addEventListener('hashchange', () => draw(stage));
}
