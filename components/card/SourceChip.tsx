/** The kind of a publisher in words, with a shape of its own: never told by colour. */

interface Shape {
  readonly kinds: RegExp;
  readonly path: string;
}

/** In a square of 10. A sheet for the press, a pen's tip for blogs, a flag for parties, a ring else. */
const shapes: readonly Shape[] = [
  { kinds: /paper|press|news|broadcast/, path: 'M1.5 1h7v8h-7zM3 3.5h4M3 5.5h4M3 7.5h2.5' },
  { kinds: /blog/, path: 'M1 9l1-3 5-5 2 2-5 5zM6 2l2 2' },
  { kinds: /party/, path: 'M2 9.5v-9M2 1h6.5l-2 2.25 2 2.25h-6.5' },
  { kinds: /campaign|group|union/, path: 'M1 4v2l5 2.5v-7zM8 3.5a2.5 2.5 0 0 1 0 3' },
];

const other = 'M5 1.5a3.5 3.5 0 1 0 .01 0z';

export function SourceChip({ kind }: { readonly kind: string }) {
  const shape = shapes.find(({ kinds }) => kinds.test(kind))?.path ?? other;
  return (
    <span class="chip">
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <path d={shape} />
      </svg>
      {kind}
    </span>
  );
}
