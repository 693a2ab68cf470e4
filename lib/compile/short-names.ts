/**
 * Properties that only the matcher, the page engine and the card name, and how both parts of the content
 * script call them: a letter or two instead of words, a hundredth of all that a page loads. Neither what is
 * stored, sent or asked for by a string nor what a browser or a library knows may be among them.
 */

/** The most used first: it gets the shortest. */
export const innerNames: readonly string[] = (
  'surname textOf tokens folded commonness shape distance ownerOf wordsOf numberOf sightings strangers ' +
  'english doubted companyWords surnameLength needsEvidence mention onOpen bySurname trouble isSurname ' +
  'typeOf alternatives companyEntities byOpening writtenAs kindOf canonicalOf inflected mentionsInOrder ' +
  'mayBegin isOpening isGiven ofPosts otherwise hasFound isJunior areApart rectsOf byGiven sourcesOf ' +
  'companyWeights sentences thing isLabel titled aside sighting shouted idOf reread placed beginningsOf ' +
  'isEverywhere witnesses hasOwnWord companions isMachineText goesOnWith namesOf readBlock findings ' +
  'nameCount takeNew lookAgain lookSoon mentionAt firstWordsOf ofOwnWords sharedCode certain beside ' +
  'telling addressOf elementOf markCurrent mentionsInSteps askForPartTwo readWholeRecord takeFocus ' +
  'isNotice leastWeight settled disguised readCardStyle titleId onReadWhole onCopy rightToLeft ' +
  'readRecords sourcesEnd onDismiss onSiteOff onPause onClose pinned viewport onUndo ' +
  'onPin hasChoice isCurrent onChoose onTold onWhole onBack onRead onGo toMark vague ' +
  'phase separate goesOn isActive isAlive onEscape openIndex readFirst cutsWord'
).split(' ');

const letters = 'abcdefghijklmnopqrstuvwxyz';

function shortName(place: number): string {
  const first = Math.floor(place / letters.length) - 1;
  return `${letters[first] ?? ''}${letters[place % letters.length]}`;
}

/** What Terser is to do with names, the same for each script: it writes to what it is given. */
export const shortNames = () =>
  ({
    mangle: {
      properties: { regex: new RegExp(`^(?:${innerNames.join('|')})$`), keep_quoted: 'strict' },
    },
    nameCache: {
      props: {
        props: Object.fromEntries(innerNames.map((name, at) => [`$${name}`, shortName(at)])),
      },
    },
  }) as const;
