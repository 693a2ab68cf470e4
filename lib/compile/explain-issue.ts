/** Turns what the schema says about a seed into a plain sentence and its mend. */
import type { BaseIssue } from 'valibot';

export interface Explanation {
  readonly what: string;
  readonly mend: string;
}

/** What a field should be, by valibot's name for it. */
const forms: Readonly<Record<string, readonly [what: string, mend: string]>> = {
  Array: ['a list', 'write [one, another], or each on its own line with "- " before it.'],
  Object: ['a group of fields', 'write its fields below it, or { field: text }.'],
  string: ['a text', 'write it behind the colon, in quotation marks where it begins with # or @.'],
  boolean: ['true or false', 'write true or false.'],
};

/** An issue of `seed-schema.ts` in words: what is wrong with which field, and how to mend it. */
export function explainIssue(issue: BaseIssue<unknown>): Explanation {
  const field = `"${nameOf(issue)}"`;
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
  const expected = issue.expected ?? '';
  const [form, mend] = forms[expected] ?? [expected, 'give it in that form.'];
  return { what: `${field} ${told(issue.received)}, but should be ${form}.`, mend };
}

/** The field, or the one that the item of a list belongs to. */
function nameOf({ path }: BaseIssue<unknown>): string {
  return String(path?.findLast(({ key }) => typeof key === 'string')?.key ?? 'the item');
}

function told(received: string): string {
  if (received === 'null') return 'is empty';
  const [form] = forms[received] ?? [received];
  return `is ${form}`;
}
