// Curves as small SVG pictures for the guide.

export interface Line {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly (readonly [number, number])[];
}

const side = 260;
const edge = 46;

/** A square diagram of shares 0–1 on both axes, with the diagonal. Same lines, same text. */
export function squareChart(title: string, x: string, y: string, lines: readonly Line[]): string {
  const at = ([px, py]: readonly [number, number]) =>
    `${(edge + px * side).toFixed(1)},${(edge + (1 - py) * side).toFixed(1)}`;
  const text = (left: number, top: number, words: string, more = '') =>
    `<text x="${left}" y="${top}" font-family="sans-serif" font-size="12" fill="#555" ${more}>${words}</text>`;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      text(edge + share * side, edge + side + 16, String(share), 'text-anchor="middle"') +
      text(edge - 6, edge + (1 - share) * side + 4, String(share), 'text-anchor="end"'),
  );
  const drawn = lines.map(({ name, colour, points }, place) => {
    const path = `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map(at).join(' ')}"/>`;
    const legend = text(edge + side + 16, edge + 16 + place * 18, `<tspan fill="${colour}">■</tspan> ${name}`);
    return path + legend;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side + edge + 220}" height="${side + edge + 44}" role="img" aria-label="${title}">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    text(edge, 24, title, 'font-weight="bold"'),
    `<rect x="${edge}" y="${edge}" width="${side}" height="${side}" fill="none" stroke="#ccc"/>`,
    `<line x1="${edge}" y1="${edge + side}" x2="${edge + side}" y2="${edge}" stroke="#ddd" stroke-dasharray="4"/>`,
    ...ticks,
    ...drawn,
    text(edge + side / 2, edge + side + 36, x, 'text-anchor="middle"'),
    text(14, edge + side / 2, y, `text-anchor="middle" transform="rotate(-90 14 ${edge + side / 2})"`),
    '</svg>\n',
  ].join('\n');
}
