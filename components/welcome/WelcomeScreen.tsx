/** The first page: how it works, tried at once; what the browser was asked for, and why. */
import type { ComponentChildren } from 'preact';
import {
  DotsIcon,
  KeyIcon,
  LineIcon,
  MenuIcon,
  NothingIcon,
  PageIcon,
  SearchIcon,
  StoreIcon,
} from '../icons.tsx';
import { useTranslate } from '../translate.ts';
import { type ShortcutPort, useShortcuts } from '../use-shortcuts.ts';

interface Props {
  /** A paragraph on which marks and cards work as on any page. */
  readonly sample: ComponentChildren;
  /** Null where the browser has no keyboard shortcuts. */
  readonly shortcuts: ShortcutPort | null;
  readonly openOptions: () => void;
}

export function WelcomeScreen({ sample, shortcuts, openOptions }: Props) {
  const t = useTranslate();
  return (
    <main class="page welcome">
      <header class="page-head">
        <p class="wordmark">{t('extensionName')}</p>
        <h1 class="page-title">{t('welcomeTitle')}</h1>
        <p class="page-intro">{t('welcomeIntro')}</p>
      </header>
      {sample}
      <p class="hint welcome-try">{t('welcomeTry')}</p>
      <div class="welcome-columns">
        <section>
          <h2 class="section-title">{t('welcomeHow')}</h2>
          <ul class="welcome-list">
            <Sign sign={<LineIcon />}>{t('welcomeHowSolid')}</Sign>
            <Sign sign={<DotsIcon />}>{t('welcomeHowDotted')}</Sign>
            <Keys port={shortcuts} />
            <Sign sign={<SearchIcon />}>{t('welcomeHowSearch')}</Sign>
          </ul>
        </section>
        <section>
          <h2 class="section-title">{t('welcomeAsked')}</h2>
          <ul class="welcome-list">
            <Sign sign={<PageIcon />}>{t('welcomeAskedPages')}</Sign>
            <Sign sign={<StoreIcon />}>{t('welcomeAskedStorage')}</Sign>
            <Sign sign={<MenuIcon />}>{t('welcomeAskedMenu')}</Sign>
            <Sign sign={<NothingIcon />}>{t('welcomeAskedNothing')}</Sign>
          </ul>
        </section>
      </div>
      <p class="welcome-links">
        <button type="button" class="link" onClick={openOptions}>
          {t('welcomeOptions')}
        </button>
        <a class="link" href="about.html">
          {t('optionsAbout')}
        </a>
      </p>
    </main>
  );
}

/** The keys that walk the names, as they are set: another extension may have had them before. */
function Keys({ port }: { readonly port: ShortcutPort | null }) {
  const t = useTranslate();
  const shortcuts = useShortcuts(port);
  if (shortcuts.length === 0) return null;
  const keysOf = (command: string) => shortcuts.find(({ name }) => name === command)?.keys ?? '';
  const keys = ['next-name', 'previous-name', 'open-card'].map(keysOf);
  return (
    <Sign sign={<KeyIcon />}>
      {keys.includes('') ? t('welcomeHowNoKeys') : t('welcomeHowKeys', ...keys)}
    </Sign>
  );
}

interface SignProps {
  readonly sign: ComponentChildren;
  readonly children: ComponentChildren;
}

function Sign({ sign, children }: SignProps) {
  return (
    <li>
      {sign}
      <span>{children}</span>
    </li>
  );
}
