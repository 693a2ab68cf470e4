/**
 * What is wrong with the seeds, told so that whoever wrote them can mend it at once. A run collects
 * all problems; nothing here throws.
 */
import { compareText } from '../core/knowledge/order.ts';

/** A place in a file under the seeds folder; `line` counts from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface Problem extends Place {
  readonly what: string;
  readonly mend: string;
}

/** Takes one problem and carries on. */
export type Report = (place: Place, what: string, mend: string) => void;

/** A list of problems and the function that adds to it. */
export function createProblemList(): { readonly problems: readonly Problem[]; report: Report } {
  const problems: Problem[] = [];
  return {
    problems,
    report: (place, what, mend) => {
      problems.push({ file: place.file, line: place.line, what, mend });
    },
  };
}

/** All problems, one a line, ordered by file and line: `people.yaml:12: what. Mend: how.` */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort((a, b) => compareText(a.file, b.file) || a.line - b.line)
    .map(({ file, line, what, mend }) => `${file}:${line}: ${what} Mend: ${mend}`)
    .join('\n');
}

/** What stops a build: its message holds every problem of the run. */
export function seedError(problems: readonly Problem[]): Error {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return new Error(`The seeds have ${count}:\n${formatProblems(problems)}`);
}

/** Words of a text, shortened for a message. */
export function shorten(text: string, length = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? `"${line}"` : `"${line.slice(0, length).trimEnd()} ..."`;
}
