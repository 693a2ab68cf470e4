/** The words of the locale file, filled in as the browser does it. */
import messages from '../../assets/public/_locales/en_GB/messages.json' with { type: 'json' };
import type { Translate } from '../../lib/core/words.ts';

type Message = {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
};

/** As `i18n.getMessage`: an unknown key gives the empty string. */
export const english: Translate = (key, ...substitutions) => {
  const entry: Message | undefined = (messages as Record<string, Message>)[key];
  const named = (entry?.message ?? '').replace(
    /\$([a-z]\w*)\$/gi,
    (_, name: string) => entry?.placeholders?.[name.toLowerCase()]?.content ?? '',
  );
  return named.replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
};
