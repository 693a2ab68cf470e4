/**
 * The messages of a frame: what it answers and what it tells. Only the extension's own parts can
 * send to it, so nothing is parsed here; pages of ours check what a frame answers.
 */
import type { FrameNames } from '../core/found-names.ts';
import type { Id } from '../core/knowledge/model.ts';
import { browser } from './browser.ts';
import { logTrouble } from './log.ts';
import type { Direction, Message } from './messages.ts';
import { receive } from './receive.ts';

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
  receive((given, _, respond) => {
    const answer = answerTo(given as Message, handlers);
    if (answer === undefined) return undefined;
    respond(answer);
    return true;
  }, signal);
}

/**
 * The answer, null where there is none to give; undefined for what is not for a frame, as a page of the
 * extension's own hears it.
 */
function answerTo(
  message: Message,
  handlers: FrameHandlers,
): FrameNames | boolean | null | undefined {
  switch (message.type) {
    case 'list-names':
      return handlers.listNames();
    case 'walk':
      return handlers.walk(message.to);
    case 'leave':
      handlers.leave();
      return null;
    case 'open-card':
      handlers.openCard();
      return null;
    case 'show-name':
      handlers.showName(message.entity);
      return null;
    default:
      return undefined;
  }
}

/** Sends to the background and to every open extension page. Nobody there is no trouble. */
export function tellExtension(message: Message): void {
  // After an update the call throws instead of rejecting in the script that was left behind.
  Promise.resolve()
    .then(() => browser.runtime.sendMessage(message))
    .catch((thrown) => logTrouble(`telling the extension "${message.type}"`, thrown));
}
