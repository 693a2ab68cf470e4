/**
 * The messages of a frame: what it answers and what it tells. Only the extension's own parts can
 * send to it, so nothing is parsed here; pages of ours check what a frame answers.
 */
import type { FrameNames } from '../core/found-names.ts';
import type { Id } from '../core/knowledge/model.ts';
import { browser } from './browser.ts';
import { logTrouble } from './log.ts';
import type { Direction, Message } from './messages.ts';

/** What a frame does with the messages for it. */
export interface FrameHandlers {
  readonly listNames: () => FrameNames;
  readonly walk: (to: Direction) => boolean;
  readonly leave: () => void;
  readonly openCard: () => void;
  readonly showName: (entity: Id) => void;
}

/** Lets a frame answer the background and the extension's pages until `signal` aborts. */
export function answerAsFrame(handlers: FrameHandlers, signal: AbortSignal): void {
  const listener = (given: unknown, _: unknown, respond: (answer: unknown) => void): true => {
    // Answered before returning, not by a promise: browsers differ in whether one may be returned.
    respond(answerTo(given as Message, handlers) ?? null);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  // A script that outlived its extension may have no runtime any more, and nothing to take back.
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener));
}

function answerTo(message: Message, handlers: FrameHandlers): FrameNames | boolean | undefined {
  switch (message.type) {
    case 'list-names':
      return handlers.listNames();
    case 'walk':
      return handlers.walk(message.to);
    case 'leave':
      handlers.leave();
      break;
    case 'open-card':
      handlers.openCard();
      break;
    case 'show-name':
      handlers.showName(message.entity);
  }
  return undefined;
}

/** Sends to the background and to every open extension page. Nobody there is no trouble. */
export function tellExtension(message: Message): void {
  // After an update the call throws instead of rejecting in the script that was left behind.
  Promise.resolve()
    .then(() => browser.runtime.sendMessage(message))
    .catch((thrown) => logTrouble(`telling the extension "${message.type}"`, thrown));
}
