/** A row of tabs with one panel; the arrow keys go from tab to tab (ARIA's pattern for tabs). */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Tab {
  readonly key: string;
  readonly label: ComponentChildren;
  readonly panel: () => ComponentChildren;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

interface Props {
  readonly tabs: readonly Tab[];
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
}

export function Tabs({ tabs, chosen, onChoose }: Props) {
  const id = useId();
  const current = tabs[chosen] ?? tabs[0];

  function onKeyDown(event: KeyboardEvent & { readonly currentTarget: HTMLElement }) {
    const list = event.currentTarget;
    const forward = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
    const step = (steps[event.key] ?? 0) * forward;
    if (step === 0) return;
    const next = (chosen + step + tabs.length) % tabs.length;
    onChoose(next);
    list.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
    event.preventDefault();
  }

  return (
    <>
      <div class="tabs" role="tablist" onKeyDown={onKeyDown}>
        {tabs.map(({ key, label }, at) => (
          <button
            type="button"
            role="tab"
            key={key}
            id={`${id}-${key}`}
            aria-selected={at === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={at === chosen ? 0 : -1}
            onClick={() => onChoose(at)}
          >
            {label}
          </button>
        ))}
      </div>
      {/* Its own element for each tab: how far one was scrolled is no matter of the next. */}
      <div
        key={current?.key}
        class="tab-panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${current?.key}`}
      >
        {current?.panel()}
      </div>
    </>
  );
}
