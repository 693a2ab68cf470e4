/** The address bar: "bs", a space, and what to look up. */
import type { Answer, Hit } from '../core/search/search.ts';
import { browser } from './browser.ts';
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

function plain({ document: { name, detail } }: Hit): string {
  return detail ? `${name} — ${detail}` : name;
}

function markedUp({ document: { name, detail }, emphasis }: Hit): string {
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

export function listenToOmnibox(
  ask: (query: string) => Promise<Answer>,
  onLookUp: (query: string) => void,
  isMarkup: boolean,
): void {
  const { omnibox } = browser;
  omnibox?.onInputStarted.addListener(() => {
    omnibox.setDefaultSuggestion({ description: translate('omniboxDefault') });
  });
  omnibox?.onInputChanged.addListener((text, suggest) => {
    ask(text).then((answer) => suggest([...suggestionsFor(answer, isMarkup)]));
  });
  omnibox?.onInputEntered.addListener((text) => onLookUp(text));
}
