/** The kind of a publisher in words, with a shape of its own: never told by colour. */
import type { SourceKind } from '../../lib/core/knowledge/model.ts';

/** In a square of 10. */
const sheet = 'M1.5 1h7v8h-7zM3 3.5h4M3 5.5h4M3 7.5h2.5';
const pen = 'M1 9l1-3 5-5 2 2-5 5zM6 2l2 2';
const flag = 'M2 9.5v-9M2 1h6.5l-2 2.25 2 2.25h-6.5';
const loudspeaker = 'M1 4v2l5 2.5v-7zM8 3.5a2.5 2.5 0 0 1 0 3';
const ring = 'M5 1.5a3.5 3.5 0 1 0 .01 0z';

const shapes: Readonly<Record<SourceKind, string>> = {
  newspaper: sheet,
  broadcaster: sheet,
  blog: pen,
  'guest blog': pen,
  party: flag,
  'campaign group': loudspeaker,
  'trade union': loudspeaker,
  'public body': ring,
};

export function SourceChip({ kind }: { readonly kind: SourceKind }) {
  return (
    <span class="chip">
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d={shapes[kind]} />
      </svg>
      {kind}
    </span>
  );
}
