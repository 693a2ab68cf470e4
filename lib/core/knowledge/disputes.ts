/** Statements that dispute each other go together: neither side is shown alone. */
import type { Id, Statement } from './model.ts';

/** The ids of `direct`, and of every statement that disputes one of these or that one of these disputes. */
export function withDisputes(
  statements: readonly Pick<Statement, 'id' | 'answers'>[],
  direct: ReadonlySet<Id>,
): ReadonlySet<Id> {
  const wanted = new Set(direct);
  for (const { id: from, answers } of statements) {
    for (const to of answers) {
      if (direct.has(from)) wanted.add(to);
      if (direct.has(to)) wanted.add(from);
    }
  }
  return wanted;
}
