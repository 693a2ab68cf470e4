/** What a reader can do on the card of a name: the words that page, components and store share for it. */
import type { Id } from '../knowledge/model.ts';
import type { EntityRecord } from '../knowledge/record.ts';

/** What a reader decides about the page, its site or all. Each resolves to whether it was saved. */
export interface ReaderChoices {
  dismiss(entity: Id, scope: 'page' | 'site'): Promise<boolean>;
  switchSiteOff(): Promise<boolean>;
  /** For an hour from now. */
  pause(): Promise<boolean>;
  /** Takes the last of these back; what was changed elsewhere since stays. */
  undo(): Promise<boolean>;
}

/** What a page's card calls back. */
export interface PageCardActions {
  /** The record of an entity, thinned by the enabled sources; null where nothing is left of it. */
  readonly onRead: (entity: Id) => Promise<EntityRecord | null>;
  /** The same of a shortened record, whole. */
  readonly onReadWhole: (entity: Id) => Promise<EntityRecord | null>;
  /** Puts plain text on the clipboard; false where the page does not let us. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
  readonly onDismiss: ReaderChoices['dismiss'];
  readonly onSiteOff: ReaderChoices['switchSiteOff'];
  readonly onPause: ReaderChoices['pause'];
  readonly onUndo: ReaderChoices['undo'];
}
