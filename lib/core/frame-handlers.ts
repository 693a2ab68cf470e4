/** What a frame with names does when it is asked from outside. */
import type { FrameNames } from './found-names.ts';
import type { Id } from './knowledge/model.ts';

export interface FrameHandlers {
  readonly listNames: () => FrameNames;
  /** False past the first or last name, where the walk leaves the frame. */
  readonly walk: (to: 'next' | 'previous') => boolean;
  readonly leave: () => void;
  readonly openCard: () => void;
  readonly showName: (entity: Id) => void;
}
