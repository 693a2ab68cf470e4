/** The first page: how it works, tried at once; what the browser was asked for, and why. */
import type { ComponentChildren } from 'preact';
import { useTranslate } from '../translate.ts';

interface Props {
  /** A paragraph on which marks and cards work as on any page. */
  readonly sample: ComponentChildren;
  readonly openOptions: () => void;
}

export function WelcomeScreen({ sample, openOptions }: Props) {
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
            <li>{t('welcomeHowSolid')}</li>
            <li>{t('welcomeHowDotted')}</li>
            <li>{t('welcomeHowKeys')}</li>
            <li>{t('welcomeHowSearch')}</li>
          </ul>
        </section>
        <section>
          <h2 class="section-title">{t('welcomeAsked')}</h2>
          <ul class="welcome-list">
            <li>{t('welcomeAskedPages')}</li>
            <li>{t('welcomeAskedStorage')}</li>
            <li>{t('welcomeAskedMenu')}</li>
            <li>{t('welcomeAskedNothing')}</li>
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
