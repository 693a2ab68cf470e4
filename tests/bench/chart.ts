/** The bench as a picture: cost against page size, and against the number of names. */

export interface Point {
  /** UTF-16 units of the page. */
  readonly size: number;
  /** Cost of a scan as a multiple of the floor. */
  readonly ratio: number;
  /** Names in the index. */
  readonly list: number;
}

const [width, height, margin, gap] = [420, 340, 44, 40];
const colours = ['#1b6ca8', '#c4581a', '#4b7f2b'];

/** A scale from values to places, both ends included; `values` are logarithms. */
const scale = (from: number, to: number, start: number, end: number) => (value: number) =>
  start + ((value - from) / (to - from)) * (end - start);

/** An SVG document of two panels; all axes are logarithmic. */
export function chart(points: readonly Point[]): string {
  const ratios = points.map(({ ratio }) => ratio);
  const most = 2 ** Math.ceil(Math.log2(Math.max(4, ...ratios)));
  const y = (ratio: number) =>
    scale(-1, Math.log2(most), height - margin, margin)(Math.log2(ratio));
  const lists = [...new Set(points.map(({ list }) => list))];
  const steps = Array.from({ length: Math.log2(most) + 2 }, (_, at) => 2 ** (at - 1));
  const lines = steps.map(
    (ratio) =>
      `<line x1="${margin}" x2="${2 * width + gap - margin}" y1="${y(ratio)}" y2="${y(ratio)}" stroke="#ddd"/>` +
      `<text x="4" y="${y(ratio) + 4}">${ratio} x</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * width + gap} ${height}" font-family="sans-serif" font-size="11">
<title>Cost of a scan as a multiple of the bare walk over the page's text</title>
<rect width="100%" height="100%" fill="#fff"/>
${[...lines, ...bySize(points, lists, y), ...byNames(points, lists, y)].join('\n')}
</svg>
`;
}

function bySize(
  points: readonly Point[],
  lists: readonly number[],
  y: (ratio: number) => number,
): string[] {
  const x = (size: number) => scale(4, 7, margin, width - margin)(Math.log10(size));
  return [
    ...points.map(
      ({ size, ratio, list }) =>
        `<circle cx="${x(size).toFixed(1)}" cy="${y(ratio).toFixed(1)}" r="3" fill="${colours[lists.indexOf(list)]}"/>`,
    ),
    ...[1e4, 1e5, 1e6, 1e7].map(
      (size) =>
        `<text x="${x(size)}" y="${height - 20}" text-anchor="middle">${size / 1000} kB</text>`,
    ),
    ...lists.map(
      (list, at) =>
        `<text x="${margin + at * 110}" y="20" fill="${colours[at]}">${list} names</text>`,
    ),
  ];
}

/** The middle page for each list, and how far the pages lie apart. */
function byNames(
  points: readonly Point[],
  lists: readonly number[],
  y: (ratio: number) => number,
): string[] {
  const x = (list: number) =>
    scale(2, 5, width + gap + margin, 2 * width + gap - margin)(Math.log10(list));
  return lists.flatMap((list, at) => {
    const sorted = points
      .filter((point) => point.list === list)
      .map(({ ratio }) => ratio)
      .sort((a, b) => a - b);
    const part = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 1;
    const place = x(list).toFixed(1);
    return [
      `<line x1="${place}" x2="${place}" y1="${y(part(0.1))}" y2="${y(part(0.9))}" stroke="${colours[at]}" stroke-width="2"/>`,
      `<circle cx="${place}" cy="${y(part(0.5)).toFixed(1)}" r="5" fill="${colours[at]}"/>`,
      `<text x="${place}" y="${height - 20}" text-anchor="middle">${list} names</text>`,
    ];
  });
}
