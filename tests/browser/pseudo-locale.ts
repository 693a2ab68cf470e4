/**
 * A language for tests: every word longer, accented and between brackets, from right to left. What
 * shows without accents was never in the locale file; what loses a bracket was cut off.
 */
type Messages = Readonly<Record<string, { readonly message: string }>>;

const plain = 'aceinouyACEINOUYdlrstz';
const accented = 'áçéíñóúýÁÇÉÍÑÓÚÝđłřšţž';

/** Half as long again, as German or Finnish would be. Placeholders such as $1 stay as they are. */
export function pseudoLocale(messages: Messages): Messages {
  const entries = Object.entries(messages).map(([key, { message }]) => {
    // Persian: written from right to left, with the same two plural forms as English.
    if (key === 'languageTag') return [key, { message: 'fa-IR-u-nu-latn' }];
    if (key === 'textDirection') return [key, { message: 'rtl' }];
    if (key === 'extensionName' || key === 'extensionDescription') return [key, { message }];
    return [key, { message: `[${lengthened(message)}]` }];
  });
  return Object.fromEntries(entries);
}

function lengthened(message: string): string {
  const letters = Array.from(message, (letter) => {
    const at = plain.indexOf(letter);
    return at < 0 ? letter : (accented[at] ?? letter);
  }).join('');
  return `${letters} ${'ŧœ '.repeat(Math.ceil(message.length / 6)).trim()}`;
}
