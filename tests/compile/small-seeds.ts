import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Sound seeds, as small as they can be; a test breaks them by replacing words. */
export const smallSeeds = {
  'raw/mill.txt': `Mill to close
By Ann Archer / 2019 News / 2 Comments

Cllr Olive Marsh said: “The mill must stay.” She spoke on Monday.
Peter Quill, a neighbour, wrote to her about it.

Tom Reed of the Weavers’ Union called the plan “a disgrace”, and Olive Marsh’s motion “too late”.
Please donate to nosy@example.org
`,
  'facts.yaml': `sources:
  - id: mill-gazette
    name: Mill Gazette
    kind: newspaper
    standpoint: local newspaper

articles:
  - id: mill-to-close
    source: mill-gazette
    raw: mill.txt
    title: Mill to close
    byline: { text: Ann Archer }
    date:
      edtf: 2019-03~
      reasoning: The page files it under 2019.
      evidence:
        - exact: 2019 News
    body:
      - from: Cllr Olive Marsh
        to: “too late”.
    leftOut:
      - from: By Ann Archer
        to: 2 Comments
        reason: the page's own byline
      - from: Please donate
        to: example.org
        reason: donation appeal

entities:
  - id: olive-marsh
    kind: person
    name: Olive Marsh
    description:
      text: Councillor in the article of 2019.
      quotes:
        - { article: mill-to-close, exact: Cllr Olive Marsh }
  - id: tom-reed
    kind: person
    name: Tom Reed
    description:
      text: Named as speaking for the Weavers’ Union.
      quotes:
        - { article: mill-to-close, exact: Tom Reed of the Weavers’ Union }
  - id: weavers-union
    kind: organization
    name: Weavers’ Union
    description:
      text: Trade union.
      quotes:
        - { article: mill-to-close, exact: Weavers’ Union }

memberships:
  - id: reed-weavers-union
    member: tom-reed
    organization: weavers-union
    label: speaks for the Weavers’ Union
    start: { edtf: '2018' }
    end: { edtf: '2019-03' }
    asOf: mill-to-close
    quotes:
      - { article: mill-to-close, exact: Tom Reed of the Weavers’ Union }

events:
  - id: marsh-speaks
    label: Olive Marsh speaks about the mill
    status: happened
    date: { edtf: 2019-03-04, weekday: Monday }
    participants: [olive-marsh]
    quotes:
      - { article: mill-to-close, exact: She spoke on Monday. }

statements:
  - id: marsh-mill-must-stay
    speaker: olive-marsh
    quote: { article: mill-to-close, exact: The mill must stay. }
  - id: reed-too-late
    speaker: tom-reed
    about: [olive-marsh]
    quote: { article: mill-to-close, exact: too late }
    answers: [marsh-mill-must-stay]

relations:
  - id: reed-criticised-marsh
    subject: tom-reed
    predicate: criticised
    object: olive-marsh
    quotes:
      - { article: mill-to-close, exact: Olive Marsh’s motion “too late” }

privatePeople:
  - names: [Peter Quill]
    reason: member of the public

uncoveredNames:
  - name: Monday
    reason: a weekday
`,
};
export type SeedFiles = Readonly<Record<string, string>>;

/** Writes seeds into a folder of their own, which goes with the test. */
export function writeSeeds(files: SeedFiles = smallSeeds): string {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-seeds-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** The small seeds with `words` (found once in one of the files) replaced. */
export function withChange(words: string, by: string): SeedFiles {
  const holders = Object.entries(smallSeeds).filter(([, text]) => text.includes(words));
  const [name, text] = holders[0] ?? ['', ''];
  if (holders.length !== 1 || text.split(words).length !== 2) {
    throw new Error(`"${words}" must stand once in the small seeds.`);
  }
  return { ...smallSeeds, [name]: text.replace(words, () => by) };
}
