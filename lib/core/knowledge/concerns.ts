/** Which statements concern an entity. */
import type { Id, Statement } from './model.ts';

/** Whether a statement is the entity's own or about it. */
export function concerns(statement: Pick<Statement, 'speaker' | 'about'>, id: Id): boolean {
  return statement.speaker === id || statement.about.includes(id);
}
