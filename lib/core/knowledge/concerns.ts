/** Which statements concern an entity. */
import type { Id, Statement } from './model.ts';
import type { StatementView } from './record.ts';

/** Whether a statement is the entity's own or about it. */
export function concerns(statement: Pick<Statement, 'speaker' | 'about'>, id: Id): boolean {
  return statement.speaker === id || statement.about.includes(id);
}

/** The same of a statement as a record has it. */
export function viewConcerns({ speaker, about }: StatementView, id: Id): boolean {
  return concerns({ speaker, about: about.map((one) => one.id) }, id);
}
