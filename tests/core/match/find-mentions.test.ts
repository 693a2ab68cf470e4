import { expect, test } from 'vitest';
import { findMentions } from '../../../lib/core/match/find-mentions.ts';
import { openNameIndex } from '../../../lib/core/match/name-index.ts';
import type { NameEntry } from '../../../lib/core/match/names.ts';
import { packNameIndex } from '../../../lib/core/match/pack-name-index.ts';
import { company, entries, fixtureIndex } from './fixture.ts';
import { readNames } from './read-names.ts';

const index = fixtureIndex();

const read = (text: string, disabled: readonly string[] = []): string[] =>
  readNames(index, text, disabled);

const rules: Record<string, readonly (readonly [text: string, ...found: string[]])[]> = {
  'a full name is found, without title, "MP" and possessive': [
    ['Ms Rosie Duffield MP’s office', 'Rosie Duffield -> rosie-duffield'],
    ['Ken Loach, in a letter, spoke.', 'Ken Loach -> ken-loach'],
    ['Sir Julian Brazier spoke.', 'Julian Brazier -> julian-brazier'],
    ['It was Ian Paisley, Jr. again', 'Ian Paisley, Jr -> ian-paisley-jr'],
  ],
  'a surname belongs to whoever was introduced last before it': [
    ['Ken Loach came. Loach spoke.', 'Ken Loach -> ken-loach', 'Loach -> ken-loach'],
    ['Mae Ken Loach yma, a Mr Loach yn dweud.', 'Ken Loach -> ken-loach', 'Loach -> ken-loach'],
    ['Ken Loach came. The people of Loach cheered.', 'Ken Loach -> ken-loach'],
    ['Dougal Walker opened it. Walker grows dahlias.'],
    ['Ken Loach came. Jim Loach came too. Loach spoke.', 'Ken Loach -> ken-loach'],
  ],
  'a relative who is named after the surname stood alone does not take it': [
    [
      'Umunna came. His cousin Ada Umunna spoke first. Umunna spoke. The MP left Labour.',
      'Umunna -> chuka-umunna?',
      'Umunna -> chuka-umunna?',
    ],
    ['His cousin Ada Umunna spoke first. Umunna spoke. The MP left Labour.'],
  ],
  'nor does whoever is no relation': [
    [
      'Ken Loach came. Jim Loach, the cook, is no relation. Loach spoke.',
      'Ken Loach -> ken-loach',
      'Loach -> ken-loach',
    ],
  ],
  'a surname is none where a town, a train or a firm has it': [
    ['Ken Loach came. Loach, near Wigan, is a town.', 'Ken Loach -> ken-loach'],
    ['Ken Loach came. Loach, north-west of Wigan, too.', 'Ken Loach -> ken-loach'],
    ['Ken Loach came. The train to Loach was late.', 'Ken Loach -> ken-loach'],
    ['Ken Loach came. Loach, a firm of dyers, closed.', 'Ken Loach -> ken-loach'],
    ['Ken Loach came. Loach, near tears, left.', 'Ken Loach -> ken-loach', 'Loach -> ken-loach'],
  ],
  '"A" before a surname and a thing is no initial': [
    ['Ann Coffey MP came. A Coffey pot is of tin.', 'Ann Coffey -> ann-coffey'],
    ['Labour MPs present: A Coffey', 'A Coffey -> ann-coffey'],
  ],
  'a body is known by its name with a space too many or as it sounds': [
    [
      'Ken Loach met the Jew Ish Voice for Labour.',
      'Ken Loach -> ken-loach',
      'Jew Ish Voice for Labour -> jewish-voice-for-labour?',
    ],
    [
      'Jeremy Corbyn left the Jewish Voyce for Labour.',
      'Jeremy Corbyn -> jeremy-corbyn',
      'Jewish Voyce for Labour -> jewish-voice-for-labour?',
    ],
  ],
  'Thérèse Coffey is in an English text too': [['Thérèse Coffey on benefits: new rules']],
  'where something was, or when, is nobody’s given name': [
    [
      'At Durham Races Umunna spoke. Chuka Umunna left.',
      'Umunna -> chuka-umunna',
      'Chuka Umunna -> chuka-umunna',
    ],
    ['Last Monday Loach spoke. Ken Loach left.', 'Loach -> ken-loach', 'Ken Loach -> ken-loach'],
    [
      'At Durham Races Jim Loach spoke. Ken Loach left. Loach ate.',
      'Ken Loach -> ken-loach',
      'Loach -> ken-loach',
    ],
    ['At Durham Races Umunna’s sister spoke. Chuka Umunna left.', 'Chuka Umunna -> chuka-umunna'],
  ],
  'a handle is one word, whatever it ends in': [
    ['Ken Loach thanked @MarcusRosieDuffield.', 'Ken Loach -> ken-loach'],
  ],
  'a slip behind a word that is no given name is read without it': [
    [
      'Jeremy Corbyn came. Then Corbny left.',
      'Jeremy Corbyn -> jeremy-corbyn',
      'Corbny -> jeremy-corbyn?',
    ],
    ['Jeremy Corbyn came. The Corbny left.', 'Jeremy Corbyn -> jeremy-corbyn'],
  ],
  'a name may be misspelt where nobody writes capitals': [
    ['i met jeremy corbny today', 'jeremy corbny -> jeremy-corbyn?'],
    ['i met jeremy and left'],
  ],
  'a title means the one whom the page, or our articles, give it to': [
    [
      'Ken Loach came. Dr Anna Loach came. Ken Loach thanked Dr Loach.',
      'Ken Loach -> ken-loach',
      'Ken Loach -> ken-loach',
    ],
    [
      'Stuart Walker, a Labour councillor, met Hugh Walker. Cllr Walker left.',
      'Stuart Walker -> stuart-walker',
      'Walker -> stuart-walker',
    ],
  ],
  'a title further on speaks for the one who has it, if nobody of the surname has another': [
    ['Stuart Walker drank Labour beer. Walker left.'],
    [
      'Stuart Walker drank Labour beer. Cllr Walker left.',
      'Stuart Walker -> stuart-walker?',
      'Walker -> stuart-walker',
    ],
    ['Stuart Walker drank Labour beer. Cllr Walker left. Prof Walker stayed.'],
  ],
  'who keeps something is nobody else, where hardly anybody has the name': [
    [
      'Jeremy Corbyn, the Labour man, spoke. Jeremy Corbyn keeps bees.',
      'Jeremy Corbyn -> jeremy-corbyn',
      'Jeremy Corbyn -> jeremy-corbyn',
    ],
  ],
  'whose trade, shop or band the page tells, and nothing of ours, is another': [
    ['Ken Loach, a saddler from Bath, sneezed.'],
    ['Ken Loach, who throws pots, sneezed.'],
    ['Ken Loach’s bakery opens at six.'],
    ['Ken Loach, who spoke first, sneezed.', 'Ken Loach -> ken-loach'],
    ['Ken Loach’s answer was short.', 'Ken Loach -> ken-loach'],
    ['Ken Loach, a saddler from Bath, became an MP.', 'Ken Loach -> ken-loach'],
  ],
  'a stranger with a name of ours speaks for nobody': [
    ['Ken Loach’s bakery is shut. Jackie Walker, whom he taught, left.'],
  ],
  'a doctor is the stranger rather than ours, who is none': [
    [
      'Ken Loach came. Loach sat. Jim Loach ate. Dr Loach left.',
      'Ken Loach -> ken-loach',
      'Loach -> ken-loach',
    ],
    [
      'Ken Loach came. Loach sat. Jim Loach ate. Mr Loach left.',
      'Ken Loach -> ken-loach',
      'Loach -> ken-loach',
      'Loach -> ken-loach?',
    ],
  ],
  'before its bearer is named, a surname that a thing bears too is nobody’s': [
    [
      'Walker’s Point is far from Walker Art Center and from Jackie Walker, who was suspended by Labour last spring.',
      'Jackie Walker -> jackie-walker',
    ],
  ],
  'who bears a name that the page gives to somebody else needs more reason': [
    [
      'The Rev Ian Paisley prayed; Ian Paisley sat. His son Ian Paisley Jr stood.',
      'Ian Paisley Jr -> ian-paisley-jr',
    ],
    ['Baroness Walker of Basildon speaks for Labour. Stuart Walker sat.'],
  ],
  'two common names together need one word of the subject': [
    ['Ann Coffey won the 800 metres.'],
    ['Ann Coffey left her party.', 'Ann Coffey -> ann-coffey'],
    ['Rosie Duffield won the 800 metres.', 'Rosie Duffield -> rosie-duffield'],
  ],
  'of two who bear one full name, the one whom the page introduces as ours is meant': [
    [
      'The podcaster Jackie Walker is not Jackie Walker, suspended by Labour.',
      'Jackie Walker -> jackie-walker',
    ],
    [
      'Stuart Walker, the Labour councillor, met Stuart Walker of Otterbourne Ferries there and shook his hand.',
      'Stuart Walker -> stuart-walker',
    ],
  ],
  'a post is not one in other words': [
    ['Jackie Walker, MP-in-waiting of Labor Lab 3.'],
    ['Student: Jackie Walker, systems lab 3.'],
  ],
  'a part of the name of a body is not ours in a longer name': [
    ['Jewish Voice for Peace met.'],
    ['Friends of Kent Bible School opened. Then Friends of Kent sang.'],
    ['Friends of Kent met.', 'Friends of Kent -> labour-friends-of-kent'],
    ['The European Friends of Kent met.'],
  ],
  'letters after other words that begin with them are of another body': [
    [
      'Jewish Voice for Labour met. The Joint Vehicle Laboratory (JVL) opened.',
      'Jewish Voice for Labour -> jewish-voice-for-labour',
    ],
    [
      'Jewish Voice for Labour (JVL) met.',
      'Jewish Voice for Labour -> jewish-voice-for-labour',
      'JVL -> jewish-voice-for-labour',
    ],
  ],
  'a body of ours abroad is another': [
    ['Kent Council met in Sydney.'],
    ['Kent Council thanked the MP. Kent Council of Malta met.', 'Kent Council -> kent-council'],
    ['Kent Council met.', 'Kent Council -> kent-council'],
  ],
  'a surname where a place would stand is none, unless it is trust': [
    [
      'Mike Leigh came. Nobody in Leigh knew. Leigh left.',
      'Mike Leigh -> mike-leigh',
      'Leigh -> mike-leigh',
    ],
    ['Mike Leigh came. Faith in Leigh grew.', 'Mike Leigh -> mike-leigh', 'Leigh -> mike-leigh'],
    [
      'Jeremy Corbyn came to the town of Corbyn. The road to Corbyn was wet.',
      'Jeremy Corbyn -> jeremy-corbyn',
    ],
    [
      'Jeremy Corbyn came. Letters to Corbyn were read.',
      'Jeremy Corbyn -> jeremy-corbyn',
      'Corbyn -> jeremy-corbyn',
    ],
  ],
  'one of many things is nobody': [
    ['Mike Leigh slept in a Leigh. An old Leigh flew over.', 'Mike Leigh -> mike-leigh'],
  ],
  'a surname before the full name is another, where its title or what it is called is not his': [
    ['Dr Loach runs it. Ken Loach came.', 'Ken Loach -> ken-loach'],
    ['Mr Loach, a gardener, dug. Ken Loach came.', 'Ken Loach -> ken-loach'],
    ['Mr Loach waited. Ken Loach came.', 'Loach -> ken-loach', 'Ken Loach -> ken-loach'],
  ],
  'a surname with a title is his whom the page introduced, past a stranger in passing': [
    [
      'Ken Loach came. Jim Loach came; Mr Loach spoke.',
      'Ken Loach -> ken-loach',
      'Loach -> ken-loach?',
    ],
  ],
  'letters that mean nothing else need one other name': [
    ['JVL met.'],
    [
      'Jackie Walker, suspended, chairs JVL.',
      'Jackie Walker -> jackie-walker',
      'JVL -> jewish-voice-for-labour?',
    ],
  ],
  'a surname alone never matches without its anchor, unless it is rare and the page gives reason': [
    ['Then Leigh won.'],
    ['The Labour MP and Corbyn', 'Corbyn -> jeremy-corbyn?'],
    ['Corbyn spoke at last.'],
  ],
  'a misspelling is found, a word or another name is not one': [
    ['Rosie Dufield spoke', 'Rosie Dufield -> rosie-duffield?'],
    ['Jermey Corbyn spoke', 'Jermey Corbyn -> jeremy-corbyn?'],
    ['Chukka Umunna spoke', 'Chukka Umunna -> chuka-umunna?'],
    [
      'Jeremy Corbyn spoke. One sign said Jermay Corbyn.',
      'Jeremy Corbyn -> jeremy-corbyn',
      'Jermay Corbyn -> jeremy-corbyn?',
    ],
    ['Jermay Corbyn spoke.'],
    ['Jeremy Corbynnal és Ken Loachchal', 'Jeremy Corbynnal -> jeremy-corbyn'],
    ['a Duffel coat from Corby, worn by Rosie Duffy'],
  ],
  'a common name needs reason from the page': [
    ['Jackie Walker waited outside.'],
    ['Jackie Walker, suspended by Labour', 'Jackie Walker -> jackie-walker'],
  ],
  'a given name may want its capital': [
    ['then jeremy Corbyn spoke', 'jeremy Corbyn -> jeremy-corbyn'],
  ],
  'a telling word is reason enough for a body of one word': [
    ['The campaign group Momentum, Labour.', 'Momentum -> momentum?'],
    ['The Momentum grew.'],
  ],
  'a body of another country is another body': [
    [
      'The Labour Party of Malta met MP Jeremy Corbyn, a councillor.',
      'Jeremy Corbyn -> jeremy-corbyn',
    ],
    [
      'The Labour Party of Kent met MP Jeremy Corbyn, a councillor.',
      'Labour Party -> labour-party',
      'Jeremy Corbyn -> jeremy-corbyn',
    ],
  ],
  'of so common a name the next capital makes another': [
    ['At the Labour office Jackie Walker Jenkins waited.'],
  ],
  'a surname before a hyphen is not one of many things': [
    [
      'Jeremy Corbyn spoke. It was a Corbyn-led revolt, and Corbyn won.',
      'Jeremy Corbyn -> jeremy-corbyn',
      'Corbyn -> jeremy-corbyn',
      'Corbyn -> jeremy-corbyn',
    ],
  ],
  'a longer name that contains ours is another name': [
    ['on Jeremy Corbyn Avenue with Mike Leigh-Davies'],
    ['the Walker Art Center'],
    ['The Lynching Hutchins, a Labour MP, spoke of in Kent is a book.'],
  ],
  'the longest name is meant, in small letters where it is written so itself': [
    ['the IHRA definition of antisemitism', 'IHRA definition of antisemitism -> ihra-definition'],
    ['the IHRA and its definition', 'IHRA -> ihra'],
    ['they were momentum itself'],
  ],
  'addresses and code are not read': [
    ['rosie.duffield.mp@parliament.uk and https://example.org/Rosie-Duffield'],
    ['const a = mps.find(m => m.RosieDuffield === true); getCorbyn() {}'],
  ],
};

for (const [rule, rows] of Object.entries(rules))
  test(rule, () => {
    for (const [text, ...found] of rows) expect(read(text), text).toEqual(found);
  });

test('a misspelt surname is read with the given name that stands there, not with another form', () => {
  const rosemary = entries
    .filter(({ name }) => name === 'Rosie Duffield')
    .map((entry) => ({ ...entry, name: 'Rosemary Duffield', type: 'variant' as const }));
  const index = openNameIndex(
    packNameIndex([...entries, ...rosemary], {
      ...company,
      givenForms: new Map([
        ['rosie', ['rosemary']],
        ['rosemary', ['rosie']],
      ]),
    }),
  );
  for (const given of ['Rosie', 'Rosemary']) {
    const [mentions] = findMentions(index, [`Then ${given} Dufield spoke.`]);
    expect(mentions?.map(({ meant }) => meant)).toEqual([`${given} Duffield`]);
  }
});

test('what stands on every other page speaks for nobody', () => {
  const facebook: NameEntry = {
    entity: 'facebook',
    name: 'Facebook',
    type: 'canonical',
    kind: 'organization',
    sources: [],
    needsEvidence: false,
  };
  const meant = (isEverywhere: boolean) => {
    const names = [...entries, { ...facebook, isEverywhere }];
    const wider = openNameIndex(packNameIndex(names, company));
    const found = findMentions(wider, ['Jackie Walker sang.', 'Share on Facebook']);
    return found.flat().map((mention) => mention.meant);
  };
  expect(meant(true)).toEqual(['Facebook']);
  expect(meant(false)).toEqual(['Jackie Walker', 'Facebook']);
});

test('a name whose sources are all switched off is no mention', () => {
  const text = 'Rosie Duffield met Jeremy Corbyn.';
  expect(read(text, ['paper'])).toEqual(['Jeremy Corbyn -> jeremy-corbyn']);
  expect(read(text, ['paper', 'blog'])).toEqual([]);
});
