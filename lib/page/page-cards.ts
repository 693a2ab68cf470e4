/** Cards on a page: joins host, machine, pointer and keys into one part that an entrypoint starts. */
import type { PageCardActions, ReaderChoices } from '../core/card/reader-choices.ts';
import type { Id } from '../core/knowledge/model.ts';
import { createCardControl } from './card-control.ts';
import { createCardHost } from './card-host.ts';
import { createCardRecords } from './card-records.ts';
import { type StoredCards, styledRecords } from './card-style.ts';
import { copyText } from './copy-text.ts';
import { createNameKeys, type NameKeys } from './keys.ts';
import type { PageNames } from './page-names.ts';
import { type Modifier, watchPointer } from './pointer.ts';
import type { ShownName } from './shown-name.ts';

export interface PageCardsParts {
  readonly names: PageNames;
  /** The latest move of the pointer before now, if any. */
  readonly earlierPointer: PointerEvent | null;
  readonly stored: StoredCards;
  readonly choices: ReaderChoices;
  /** Draws a card, again whenever anything about it changed; null takes it away. */
  readonly draw: (stage: HTMLElement, shown: ShownName | null, actions: PageCardActions) => void;
}

/** What the reader chose, as far as cards are concerned. */
export interface CardSettings {
  /** ms */
  readonly openDelay: number;
  readonly modifier: Modifier;
  readonly disabledSources: readonly Id[];
}

export interface PageCards {
  readonly keys: NameKeys;
  update(settings: CardSettings): void;
}

/** With a key held the reader asks outright: only a hand that passes by is waited for (ms). */
const delayWithModifier = 100;

/** Starts at once; `signal` ends it and takes an open card away. */
export function startPageCards(
  { names, earlierPointer, stored, choices, draw }: PageCardsParts,
  initial: CardSettings,
  signal: AbortSignal,
): PageCards {
  let settings = initial;
  let disabledSources: ReadonlySet<Id> = new Set(initial.disabledSources);
  /** The card tells of a change that the reader made, after which its name may be gone. */
  let isNotice = false;
  const host = createCardHost();
  const records = createCardRecords(styledRecords(stored, host.adopt), () => disabledSources);

  const decide = async (saving: Promise<boolean>, notice: boolean): Promise<boolean> => {
    const shown = control.state.card?.name;
    // Before it is saved: the marks go as soon as it is.
    isNotice = true;
    const saved = await saving;
    // The reader may have closed the card meanwhile, or opened another.
    if (control.state.card?.name === shown) isNotice = notice || !saved;
    return saved;
  };
  const actions: PageCardActions = {
    onRead: async (entity) => (await records.get([entity]))[0] ?? null,
    onReadWhole: records.whole,
    onCopy: (text) => copyText(text, host.stage),
    onPin: (pinned) => control.send({ type: pinned ? 'pin' : 'unpin' }),
    onClose: () => control.send({ type: 'close' }),
    onDismiss: (entity, scope) => decide(choices.dismiss(entity, scope), true),
    onSiteOff: () => decide(choices.switchSiteOff(), true),
    onPause: () => decide(choices.pause(), true),
    onUndo: () => decide(choices.undo(), false),
  };
  const control = createCardControl(
    {
      names,
      records,
      host,
      draw(stage, shown) {
        if (!shown) isNotice = false;
        draw(stage, shown, actions);
      },
      isNotice: () => isNotice,
    },
    signal,
  );

  const cards: PageCards = {
    keys: createNameKeys(names, control, host, signal),
    update(next) {
      // What is shown may rest on a source that no longer counts.
      const areOthers = next.disabledSources.join() !== settings.disabledSources.join();
      if (areOthers && !isNotice) control.send({ type: 'close' });
      settings = next;
      disabledSources = new Set(next.disabledSources);
      const withModifier = Math.min(next.openDelay, delayWithModifier);
      control.openDelay = next.modifier === 'none' ? next.openDelay : withModifier;
    },
  };
  cards.update(initial);
  watchPointer(names, control, () => settings.modifier, earlierPointer, signal);
  return cards;
}
