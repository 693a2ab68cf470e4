/** Turns what the schema says about a seed into a plain sentence and its mend. */
import type { BaseIssue } from 'valibot';

export interface Explanation {
  readonly what: string;
  readonly mend: string;
}

export function explainIssue(issue: BaseIssue<unknown>): Explanation {
  const field = `"${String(issue.path?.at(-1)?.key ?? 'the entry')}"`;
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { what: `There is no field ${field} here.`, mend: 'remove it or correct its spelling.' };
  }
  if (issue.received === 'undefined') {
    return { what: `The field ${field} is missing.`, mend: 'add it.' };
  }
  if (issue.type === 'picklist') {
    return {
      what: `${field} is ${issue.received}.`,
      mend: `use one of ${issue.expected?.replace(/[()]/g, '').replaceAll(' |', ',')}.`,
    };
  }
  if (issue.type === 'regex') {
    return {
      what: `${field} is ${issue.received}, which is no id.`,
      mend: 'use small letters and digits, joined by hyphens ("rosie-duffield").',
    };
  }
  if (issue.expected === 'string' && typeof issue.input === 'number') {
    return { what: `${field} is a number.`, mend: `put it in quotation marks: "${issue.input}".` };
  }
  if (issue.kind === 'validation') {
    return { what: `${field} ${issue.message}.`, mend: 'add what is missing.' };
  }
  return {
    what: `${field} is ${issue.received}, but should be ${issue.expected}.`,
    mend: 'give it in that form, or leave the field out where it is optional.',
  };
}
