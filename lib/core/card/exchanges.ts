/**
 * Puts statements that dispute each other side by side. Whatever is linked by answers is one
 * exchange; who answers stands on the other side of whom they answer.
 */
import type { Id } from '../knowledge/model.ts';
import type { StatementView } from '../knowledge/record.ts';

/** `right` is empty where nobody disputes what stands on the left. */
export interface Exchange {
  readonly left: readonly StatementView[];
  readonly right: readonly StatementView[];
}

/** Exchanges in the order in which their first statement is given; within a side in given order. */
export function exchangesOf(statements: readonly StatementView[]): readonly Exchange[] {
  const byId = new Map(statements.map((one) => [one.id, one]));
  const sides = new Map<Id, 'left' | 'right'>();
  return statements.flatMap((first) => {
    if (sides.has(first.id)) return [];
    const linked = new Set<Id>();
    // What answers nothing began the exchange, so it stands on the left, where reading begins.
    const start = originOf(first, byId);
    sides.set(start.id, 'left');
    const queue = [start];
    for (let one = queue.shift(); one; one = queue.shift()) {
      linked.add(one.id);
      const other = sides.get(one.id) === 'left' ? 'right' : 'left';
      for (const next of neighboursOf(one, statements)) {
        if (sides.has(next.id)) continue;
        sides.set(next.id, other);
        queue.push(next);
      }
    }
    const members = statements.filter(({ id }) => linked.has(id));
    const on = (side: string) => members.filter(({ id }) => sides.get(id) === side);
    return [{ left: on('left'), right: on('right') }];
  });
}

/**
 * The two statements of an exchange that face each other: one on the left and one on the right of
 * which one answers the other, with words of this speaker where there are any. Null for an exchange
 * that nobody disputes.
 */
export function facing(
  { left, right }: Exchange,
  speaker: Id,
): { readonly left: StatementView; readonly right: StatementView } | null {
  const pairs = left.flatMap((one) =>
    right
      .filter(({ id, answers }) => answers.includes(one.id) || one.answers.includes(id))
      .map((other) => ({ left: one, right: other })),
  );
  const own = pairs.find((pair) => [pair.left.speaker, pair.right.speaker].includes(speaker));
  return own ?? pairs[0] ?? null;
}

function originOf(
  statement: StatementView,
  byId: ReadonlyMap<Id, StatementView>,
  seen: ReadonlySet<Id> = new Set(),
): StatementView {
  const answered = statement.answers.flatMap((id) => byId.get(id) ?? []);
  const earlier = answered.find(({ id }) => !seen.has(id));
  return earlier ? originOf(earlier, byId, new Set([...seen, statement.id])) : statement;
}

function neighboursOf(
  { id, answers }: StatementView,
  statements: readonly StatementView[],
): readonly StatementView[] {
  return statements.filter((other) => answers.includes(other.id) || other.answers.includes(id));
}
