// The picture of a measurement: what was sold, what would have been, and where 95 of 100 days lie.
import { type Language, say } from '../../base/words.ts';
import type { LiftDay, LiftResult } from '../contract-lift.ts';
import { liftWords } from '../words-lift.ts';
import { salesText } from './sentences.ts';

const size = { width: 900, height: 360, left: 64, right: 16, top: 40, bottom: 56 } as const;
const colours = { actual: '#1f2937', expected: '#2563eb', band: '#93c5fd', start: '#b45309', grid: '#e5e7eb' } as const;

type Place = (day: number, value: number) => string;

/** Neighbouring days with all of some values, as runs: a day that lacks one breaks the line. */
function runsOf(days: readonly LiftDay[], has: (day: LiftDay) => boolean): number[][] {
  const runs: number[][] = [];
  days.forEach((day, at) => {
    if (!has(day)) return;
    const run = runs.at(-1);
    if (run && run.at(-1) === at - 1) run.push(at);
    else runs.push([at]);
  });
  return runs;
}

function lineOf(days: readonly LiftDay[], of: 'actual' | 'expected', place: Place): string {
  const dash = of === 'expected' ? ' stroke-dasharray="6 4"' : '';
  return runsOf(days, (day) => day[of] !== null)
    .map((run) => {
      const points = run.map((at) => place(at, days[at]![of]!)).join(' ');
      return `<polyline class="${of}" fill="none" stroke="${colours[of]}" stroke-width="2"${dash} points="${points}"/>`;
    })
    .join('');
}

function bandOf(days: readonly LiftDay[], place: Place): string {
  return runsOf(days, ({ low, high }) => low !== null && high !== null)
    .map((run) => {
      const upper = run.map((at) => place(at, days[at]!.high!));
      const lower = run.toReversed().map((at) => place(at, days[at]!.low!));
      return `<polygon class="band" fill="${colours.band}" fill-opacity="0.5" points="${[...upper, ...lower].join(' ')}"/>`;
    })
    .join('');
}

/** Round steps of an axis from 0 to at least `top`: at most six of them. */
export function ticksOf(top: number): number[] {
  const rough = Math.max(top, 1e-9) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough)!;
  return Array.from({ length: Math.ceil(top / step - 1e-9) + 1 }, (_, at) => at * step);
}

/** The measurement as SVG text: same result, same text. Where nothing was measured it shows the sales alone. */
export function liftPicture({ days, from, to }: LiftResult, language: Language): string {
  const { width, height, left, right, top, bottom } = size;
  // The band of single days may reach far; what is sold and expected decides the axis, the band at most half of it more.
  const lines = days.flatMap(({ actual, expected }) => [actual ?? 0, expected ?? 0]);
  const most = Math.max(...lines, 1);
  const ticks = ticksOf(Math.min(Math.max(most, ...days.map(({ high }) => high ?? 0)), 1.5 * most));
  const ceiling = ticks.at(-1)!;
  const floor = Math.min(0, ...lines);
  const x = (day: number) => left + (day / Math.max(1, days.length - 1)) * (width - left - right);
  const y = (value: number) => {
    const share = (Math.min(ceiling, Math.max(floor, value)) - floor) / (ceiling - floor);
    return height - bottom - share * (height - top - bottom);
  };
  const place: Place = (day, value) => `${x(day).toFixed(1)},${y(value).toFixed(1)}`;
  const text = (px: number, py: number, words: string, more = '') =>
    `<text x="${px.toFixed(1)}" y="${py.toFixed(1)}" font-family="sans-serif" font-size="12" fill="#4b5563"${more}>${words}</text>`;
  const grid = ticks.map(
    (tick) =>
      `<line x1="${left}" x2="${width - right}" y1="${y(tick).toFixed(1)}" y2="${y(tick).toFixed(1)}" stroke="${colours.grid}"/>` +
      text(left - 8, y(tick) + 4, salesText(tick, language), ' text-anchor="end"'),
  );
  const start = days.findIndex(({ isAfter }) => isAfter);
  const title = say(liftWords.pictureTitle, language, { from: days[0]?.day ?? from, to });
  const key = (['actual', 'expected', 'band'] as const).map((one, at) =>
    text(left + at * 240, height - 12, `<tspan fill="${colours[one]}">■</tspan> ${liftWords[one][language]}`),
  );
  const mark =
    start < 0
      ? ''
      : `<line x1="${x(start).toFixed(1)}" x2="${x(start).toFixed(1)}" y1="${top}" y2="${height - bottom}" stroke="${colours.start}" stroke-dasharray="3 3"/>` +
        text(x(start), height - bottom + 18, `${from} ${liftWords.start[language]}`, ' text-anchor="middle"');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    text(left, 22, title, ' font-weight="bold"'),
    ...grid,
    bandOf(days, place),
    lineOf(days, 'expected', place),
    lineOf(days, 'actual', place),
    mark,
    ...key,
    '</svg>\n',
  ].join('\n');
}
