/**
 * Every message that the parts of the extension send one another, as one union keyed on `type`.
 * Few: settings travel through storage, records are read from it, and a card opens without any.
 */
import * as v from 'valibot';
import { Id } from '../core/knowledge/model.ts';
import { laterParts } from '../core/script-parts.ts';
import { receive, type Sender } from './receive.ts';

const Direction = v.picklist(['next', 'previous']);

export const Message = v.variant('type', [
  /** A frame needs another part of the content script, and asks the background to run it there. */
  v.object({ type: v.literal('run-part'), part: v.picklist(laterParts) }),
  /** A frame tells the background and open extension pages that its names are others now. */
  v.object({ type: v.literal('names-changed') }),
  /** To a frame: what names are there? Answered with `FrameNames`. */
  v.object({ type: v.literal('list-names') }),
  /**
   * To a frame: go to the name after or before the current one, from outside the frame to its first
   * or last. Answered with whether there was one.
   */
  v.object({ type: v.literal('walk'), to: Direction }),
  /** To a frame: forget the current name, the reader has walked on to another frame. */
  v.object({ type: v.literal('leave') }),
  /** To a frame: open the card of the current name. */
  v.object({ type: v.literal('open-card') }),
  /** To a frame: scroll to the first mention of the entity, or the one after the last shown. */
  v.object({ type: v.literal('show-name'), entity: Id }),
]);
export type Message = v.InferOutput<typeof Message>;

/**
 * Calls `onMessage` with every sound message until `signal` aborts. Each is answered with null, for who
 * sent it may wait to know that it came.
 */
export function listen(
  onMessage: (message: Message, sender: Sender) => void,
  signal?: AbortSignal,
): void {
  receive((given, sender, respond) => {
    const message = v.safeParse(Message, given);
    if (!message.success) return undefined;
    onMessage(message.output, sender);
    respond(null);
    return true;
  }, signal);
}
