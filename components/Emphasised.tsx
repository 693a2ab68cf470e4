/** Text with some of its letters emphasised: those that were typed, or the name in a quotation. */

interface Props {
  readonly text: string;
  /** [start, end) UTF-16 offsets, in order, not overlapping. */
  readonly spans: readonly (readonly [number, number])[];
}

export function Emphasised({ text, spans }: Props) {
  const pieces = spans.map(([start, end], at) => {
    const before = text.slice(spans[at - 1]?.[1] ?? 0, start);
    return (
      <>
        {before}
        <b>{text.slice(start, end)}</b>
      </>
    );
  });
  return (
    <>
      {pieces}
      {text.slice(spans.at(-1)?.[1] ?? 0)}
    </>
  );
}
