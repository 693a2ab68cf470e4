/** The address bar: "bs", a space, and what to look up. */
import { emphasisedFirstWords } from '../core/card/first-words.ts';
import type { Answer, Hit } from '../core/search/search.ts';
import type { MessageKey } from '../core/words.ts';
import { browser } from './browser.ts';
import { logTrouble } from './log.ts';
import { translate } from './translate.ts';

/** What the address bar shows below itself. */
export interface Suggestion {
  /** What stands in the bar once it is chosen. */
  readonly content: string;
  readonly description: string;
}

/** Chromium reads descriptions as XML with marks of its own; Firefox shows them as they are. */
export function suggestionsFor({ hits }: Answer, isMarkup: boolean): readonly Suggestion[] {
  return hits.slice(0, 6).map((hit) => ({
    content: hit.document.name,
    description: isMarkup ? markedUp(hit) : plain(hit),
  }));
}

/** What the first line says: what Enter does, or that nothing goes by the words typed. */
export function defaultSuggestion(text: string, { hits }: Answer): MessageKey {
  return text.trim() !== '' && hits.length === 0 ? 'omniboxNothing' : 'omniboxDefault';
}

/** What it goes by: no title is made of the first words of a piece that has none. */
function headOf({ document: { name, untitled }, emphasis }: Hit) {
  return untitled ? emphasisedFirstWords(name, emphasis, translate) : { text: name, emphasis };
}

function plain(hit: Hit): string {
  const { text } = headOf(hit);
  const { detail } = hit.document;
  return detail ? `${text} — ${detail}` : text;
}

function markedUp(hit: Hit): string {
  const { text: name, emphasis } = headOf(hit);
  const { detail } = hit.document;
  let at = 0;
  let marked = '';
  for (const [start, end] of emphasis) {
    marked += `${escaped(name.slice(at, start))}<match>${escaped(name.slice(start, end))}</match>`;
    at = end;
  }
  marked += escaped(name.slice(at));
  return detail ? `${marked} <dim>${escaped(detail)}</dim>` : marked;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/**
 * Suggests while a reader types after "bs", and calls back with what is chosen. `isMarkup`: see
 * `suggestionsFor`. Firefox for Android has no omnibox.
 */
export function listenToOmnibox(
  ask: (query: string) => Promise<Answer>,
  onLookUp: (query: string) => void,
  isMarkup: boolean,
): void {
  const { omnibox } = browser;
  const say = (words: string) =>
    omnibox.setDefaultSuggestion({ description: isMarkup ? escaped(words) : words });
  omnibox?.onInputStarted.addListener(() => say(translate('omniboxDefault')));
  omnibox?.onInputChanged.addListener((text, suggest) => {
    ask(text)
      .then((answer) => {
        say(translate(defaultSuggestion(text, answer)));
        suggest([...suggestionsFor(answer, isMarkup)]);
      })
      .catch((thrown) => logTrouble('suggesting in the address bar', thrown));
  });
  omnibox?.onInputEntered.addListener((text) => onLookUp(text));
}
