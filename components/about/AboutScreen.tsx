/** Where this comes from: every source and article, how dates are known, what was left out, promises. */
import type { Knowledge } from '../../lib/core/knowledge/model.ts';
import { compareDates } from '../../lib/core/knowledge/order.ts';
import { translateCount } from '../../lib/core/words.ts';
import { SourceChip } from '../card/SourceChip.tsx';
import { Section } from '../options/Section.tsx';
import { useTranslate } from '../translate.ts';
import { AboutArticle } from './AboutArticle.tsx';

/** A package that is part of the extension, or texts that are others'. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

interface Props {
  readonly knowledge: Knowledge;
  readonly version: string;
  readonly licences: readonly Licence[];
}

export function AboutScreen({ knowledge, version, licences }: Props) {
  const t = useTranslate();
  const { sources, articles, entities } = knowledge;
  return (
    <main class="page">
      <header class="page-head">
        <p class="wordmark">{t('extensionName')}</p>
        <h1 class="page-title">{t('aboutTitle')}</h1>
        <p class="page-intro">
          {t('aboutIntro')} {translateCount(t, 'aboutArticles', articles.length)}{' '}
          {translateCount(t, 'aboutNames', entities.length)}
        </p>
      </header>
      {sources.map((source) => (
        <Section
          key={source.id}
          title={source.name}
          intro={
            <>
              <SourceChip kind={source.kind} />
              <span class="standpoint">{source.standpoint}</span>
            </>
          }
        >
          {articles
            .filter((article) => article.source === source.id)
            .sort((a, b) => compareDates(a.date, b.date))
            .map((article) => (
              <AboutArticle key={article.id} article={article} />
            ))}
        </Section>
      ))}
      <Section title={t('aboutRules')}>
        <div class="prose">
          <p>{t('aboutRuleQuotes')}</p>
          <p>{t('aboutRuleDates')}</p>
          <p>{t('aboutRuleRoles')}</p>
          <p>{t('aboutRulePrivate')}</p>
        </div>
      </Section>
      <Section title={t('aboutObject')}>
        <div class="prose">
          <p>{t('aboutObjectHow')}</p>
          <p>{t('aboutObjectMark')}</p>
        </div>
      </Section>
      <Section title={t('aboutPrivacy')}>
        <div class="prose">
          <p>{t('aboutPrivacyPage')}</p>
          <p>{t('aboutPrivacyNetwork')}</p>
          <p>{t('aboutPrivacyKept')}</p>
        </div>
      </Section>
      <Section title={t('aboutVersions')}>
        <dl class="shortcuts">
          <div class="plain-row">
            <dt>{t('extensionName')}</dt>
            <dd>{t('aboutVersion', version, knowledge.version.slice(0, 8))}</dd>
          </div>
          {licences.map(({ name, version: its, licence }) => (
            <div key={name} class="plain-row">
              <dt>{name}</dt>
              <dd class="hint">{t('aboutLicence', its, licence)}</dd>
            </div>
          ))}
        </dl>
        <p class="hint">
          {t('aboutTexts')}{' '}
          <a class="link" href="licences.txt">
            {t('aboutLicenceTexts')}
          </a>
        </p>
      </Section>
    </main>
  );
}
