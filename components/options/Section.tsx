/** One part of a long screen: its name at the side, what belongs to it beside. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly intro?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Section({ title, intro, children }: Props) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <header class="section-head">
        <h2 id={id} class="section-title">
          {title}
        </h2>
        {intro && <p class="hint">{intro}</p>}
      </header>
      <div class="section-body">{children}</div>
    </section>
  );
}
