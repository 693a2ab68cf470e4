/** The parts of a card in one line: what there is, and a way to it. */
import type { RefObject } from 'preact';
import { useTranslate } from '../translate.ts';
import { type SectionName, sectionTitles } from './Section.tsx';
import { showInBody } from './show-in-body.ts';

interface ContentsProps {
  readonly sections: readonly SectionName[];
  readonly body: RefObject<HTMLElement | null>;
}

export function Contents({ sections, body }: ContentsProps) {
  const translate = useTranslate();

  const goTo = (section: SectionName): void => {
    const part = body.current?.querySelector<HTMLElement>(`[data-section="${section}"]`);
    if (part) showInBody(part);
    part?.querySelector('h3')?.focus({ preventScroll: true });
  };

  return (
    <nav class="card-contents" aria-label={translate('cardContents')}>
      {sections.map((section) => (
        <button key={section} type="button" onClick={() => goTo(section)}>
          {translate(sectionTitles[section])}
        </button>
      ))}
    </nav>
  );
}
