/**
 * The messages of a frame: what it answers and what it tells. Only the extension's own parts can
 * send to it, so nothing is parsed here; pages of ours check what a frame answers.
 */
import type { FrameNames } from '../core/found-names.ts';
import type { FrameHandlers } from '../core/frame-handlers.ts';
import { browser } from './browser.ts';
import { logTrouble } from './log.ts';
import type { Message } from './messages.ts';
import { receive } from './receive.ts';

/** Milliseconds that whoever asks is kept waiting for the script that answers. */
const longestWait = 2000;

/**
 * Lets a frame answer the background and the extension's pages until `signal` aborts. A question that
 * comes before the handlers waits for them: the names are on the page a moment earlier.
 */
export function answerAsFrame(handlers: Promise<FrameHandlers>, signal: AbortSignal): void {
  const late = () => new Promise<null>((resolve) => setTimeout(resolve, longestWait, null));
  const trouble = (thrown: unknown) => logTrouble('answering as a frame', thrown);
  receive((given, _, respond) => {
    const message = given as Message;
    if (!toFrames.has(message.type)) return undefined;
    const answer = (by: FrameHandlers | null) => respond(by && answerTo(message, by));
    Promise.race([handlers, late()]).then(answer).catch(trouble);
    return true;
  }, signal);
}

/** A page of the extension's own hears other messages as well. */
const toFrames: ReadonlySet<Message['type']> = new Set([
  'list-names',
  'walk',
  'leave',
  'open-card',
  'show-name',
]);

/** The answer, null where there is none to give. */
function answerTo(message: Message, handlers: FrameHandlers): FrameNames | boolean | null {
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
      return null;
  }
}

/**
 * Sends to the background and to every open extension page, at once: a frame that goes has no later.
 * Nobody there is no trouble.
 */
export function tellExtension(message: Message): void {
  // After an update the call throws instead of rejecting in the script that was left behind.
  const tell = async () => browser.runtime.sendMessage(message);
  tell().catch((thrown) => logTrouble(`telling the extension "${message.type}"`, thrown));
}
