/** The second part's whole work on a page in two steps, between which the background decides. */
import type { MatchAnswer, MatchRequest } from '../../lib/core/match/page-matcher.ts';
import { finish } from '../../lib/core/match/steps.ts';
import { createBlockReader } from '../../lib/page/block-reader.ts';
import { createDecidedNames } from '../../lib/page/decided-names.ts';
import { createEditorCheck } from '../../lib/page/editors.ts';
import { createMarks } from '../../lib/page/marks.ts';
import { createPageBlocks } from '../../lib/page/page-blocks.ts';
import type { PageSettings } from '../../lib/page/page-names.ts';
import { areApart } from '../../lib/page/text-breaks.ts';
import { shadows } from './first-pass.ts';

/** A reader's who has chosen nothing. */
export const settings: PageSettings = {
  active: true,
  disabledSources: new Set(),
  dismissed: new Set(),
  density: 'every',
  style: 'underline',
};

/** Reads the page to its end. What crosses to the background and back is written down, as JSON. */
export function readPage(): { readonly request: string; readonly show: (answer: string) => void } {
  const blocks = createPageBlocks();
  const reader = createBlockReader(document, {
    block: blocks.take,
    text: blocks.reread,
    areApart,
    isWritten: createEditorCheck().isWritten,
    seen: { waiting: new Set(), host: shadows.look },
  });
  reader.read(() => false);
  finish(blocks.settle(false));
  const request: MatchRequest = {
    added: blocks.all.map(({ number, block }) => [number, block.text] as const),
    order: blocks.all.map(({ number }) => number),
    disabledSources: [],
    passedOver: [],
  };

  function show(answer: string): void {
    const { bare, changed } = JSON.parse(answer) as MatchAnswer;
    finish(blocks.drop(new Set(bare)));
    const decided = createDecidedNames();
    decided.take(changed, true);
    finish(decided.arrange(blocks.all, settings));
    const marks = createMarks();
    finish(marks.show(decided.all, 'underline'));
    marks.remove();
  }
  return { request: JSON.stringify(request), show };
}
