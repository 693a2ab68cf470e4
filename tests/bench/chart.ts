/** The bench as a picture: cost against page size, one colour for each number of names. */

export interface Point {
  /** Bytes of the page. */
  readonly size: number;
  /** Cost of a scan as a multiple of the floor. */
  readonly ratio: number;
  /** Names in the index. */
  readonly list: number;
}

const [width, height, margin] = [640, 360, 48];
const colours = ['#1b6ca8', '#c4581a', '#4b7f2b'];

/** An SVG document; both axes are logarithmic. */
export function chart(points: readonly Point[]): string {
  const most = Math.max(4, ...points.map(({ ratio }) => ratio));
  const x = (size: number) => margin + ((Math.log10(size) - 4) / 3) * (width - 2 * margin);
  const y = (ratio: number) =>
    height - margin - (Math.log2(ratio / 0.5) / Math.log2(most / 0.5)) * (height - 2 * margin);
  const lists = [...new Set(points.map(({ list }) => list))];
  const dots = points.map(
    ({ size, ratio, list }) =>
      `<circle cx="${x(size).toFixed(1)}" cy="${y(ratio).toFixed(1)}" r="3" fill="${colours[lists.indexOf(list)]}"/>`,
  );
  const lines = [0.5, 1, 2, 4, 8]
    .filter((ratio) => ratio <= most)
    .map(
      (ratio) =>
        `<line x1="${margin}" x2="${width - margin}" y1="${y(ratio)}" y2="${y(ratio)}" stroke="#ccc"/>` +
        `<text x="8" y="${y(ratio) + 4}">${ratio} x</text>`,
    );
  const sizes = [1e4, 1e5, 1e6, 1e7].map(
    (size) => `<text x="${x(size) - 16}" y="${height - 24}">${size / 1000} kB</text>`,
  );
  const legend = lists.map(
    (list, at) =>
      `<text x="${margin + at * 150}" y="20" fill="${colours[at]}">${list} names</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#fff"/>
${[...lines, ...sizes, ...legend, ...dots].join('\n')}
</svg>
`;
}
