/** The names that were found on a page, as frames report them and as a reader's list shows them. */
import * as v from 'valibot';
import { type CountedName, countNames } from './count-names.ts';
import { Id } from './knowledge/model.ts';

/** The names of one frame, in the order of the text. */
export const FrameNames = v.object({
  names: v.array(
    v.object({ entity: Id, count: v.number(), certainty: v.picklist(['certain', 'likely']) }),
  ),
  /** Whether the reader's walk by keyboard stands in this frame. */
  hasCurrent: v.boolean(),
});
export type FrameNames = v.InferOutput<typeof FrameNames>;

export interface NamesInFrame extends FrameNames {
  readonly frameId: number;
}

/**
 * What keeps the extension out of a tab: a page of the browser's own, access that the reader withholds
 * from all pages or from this one, or a document that is no page.
 */
export type Barrier = 'browser-page' | 'no-access' | 'pdf';

/** The frames of a tab that have names, the top frame first, or why nothing can be told. */
export type TabNames =
  | {
      readonly reachable: true;
      readonly frames: readonly NamesInFrame[];
      /** False where the reader lets the extension read some sites only, or only on a click. */
      readonly everySite: boolean;
    }
  | { readonly reachable: false; readonly barrier: Barrier };

/** One entity in all frames of a page. */
export interface FoundName extends CountedName {
  /** The first frame that has it. */
  readonly frameId: number;
}

/** One entry per entity, in the order of the page: the top frame's names first. */
export const foundNames = (frames: readonly NamesInFrame[]): readonly FoundName[] =>
  countNames(frames.flatMap(({ frameId, names }) => names.map((name) => ({ ...name, frameId }))));
