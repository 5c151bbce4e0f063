// The two pictures of the dossier on paper: the follower curve with its band, and the peers as a distribution.
import { dayFromNumber, dayNumber } from '../base/day.ts';
import { localeOf } from '../base/words.ts';
import type { FamilyNorm } from './contract.ts';
import type { Curve, CurveDay } from './contract-curve.ts';
import { countText, dayText, shareText } from './dossier-facts.ts';
import { dossierWords } from './dossier-words.ts';
import { colors, features, makeRoom, paragraph, type Sheet } from './file-dossier-page.ts';

interface Axes {
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
}

const axisWidth = 46;

function label(sheet: Sheet, text: string, x: number, y: number, width: number, align: 'left' | 'center' | 'right') {
  sheet.pdf.font('regular').fontSize(7).fillColor(colors.muted);
  sheet.pdf.text(text, x, y, { width, align, lineBreak: false });
}

/** Runs of days for which a value is there. */
function runs(days: readonly CurveDay[], has: (day: CurveDay) => boolean): CurveDay[][] {
  const found: CurveDay[][] = [];
  let current: CurveDay[] = [];
  for (const day of days) {
    if (has(day)) current.push(day);
    else if (current.length > 0) {
      found.push(current);
      current = [];
    }
  }
  return current.length > 0 ? [...found, current] : found;
}

function drawAxes(sheet: Sheet, { x, y }: Axes, bounds: readonly [number, number], days: readonly [number, number]) {
  const { pdf, left, width, language } = sheet;
  const [low, high] = bounds;
  const middle = (low + high) / 2;
  // 1.2万 three times says nothing: close counts are written out.
  const isClose = countText(low, language) === countText(middle, language);
  const text = (value: number) =>
    isClose ? Math.round(value).toLocaleString(localeOf(language)) : countText(Math.round(value), language);
  for (const value of low === high ? [high] : [low, middle, high]) {
    pdf
      .moveTo(left + axisWidth, y(value))
      .lineTo(left + width, y(value))
      .lineWidth(0.4)
      .strokeColor(colors.line)
      .stroke();
    label(sheet, text(value), left, y(value) - 5, axisWidth - 6, 'right');
  }
  const [first, last] = days;
  const ticks =
    last - first < 3 ? [first, last] : [0, 1 / 3, 2 / 3, 1].map((part) => Math.round(first + part * (last - first)));
  for (const [index, day] of ticks.entries()) {
    const align = index === 0 ? 'left' : index === ticks.length - 1 ? 'right' : 'center';
    const at = x(day) - (align === 'left' ? 0 : align === 'right' ? 80 : 40);
    label(sheet, dayText(dayFromNumber(day), language), at, y(low) + 5, 80, align);
  }
}

function drawBand({ pdf }: Sheet, { x, y }: Axes, days: readonly CurveDay[]): void {
  for (const run of runs(days, (day) => day.low !== null && day.high !== null)) {
    const at = (day: CurveDay) => x(dayNumber(day.day));
    const [first] = run;
    pdf.moveTo(at(first!), y(first!.high!));
    for (const day of run) pdf.lineTo(at(day), y(day.high!));
    for (const day of run.toReversed()) pdf.lineTo(at(day), y(day.low!));
    pdf.lineWidth(3).lineJoin('round').strokeColor('#CFCAC5', 1).fillColor('#CFCAC5', 1).fillAndStroke();
  }
}

function drawLine({ pdf }: Sheet, { x, y }: Axes, seen: readonly CurveDay[]): void {
  for (const [index, { day, followers }] of seen.entries()) {
    if (index === 0) pdf.moveTo(x(dayNumber(day)), y(followers!));
    else pdf.lineTo(x(dayNumber(day)), y(followers!));
  }
  pdf.lineWidth(1.3).lineJoin('round').strokeColor(colors.accent, 1).stroke();
}

function drawLegend(sheet: Sheet, curve: Curve, hasBand: boolean): void {
  const { pdf, left, width, language } = sheet;
  const entries: [text: string, color: string, opacity: number][] = [[dossierWords.line[language], colors.accent, 1]];
  if (hasBand) entries.push([dossierWords.band[language], '#CFCAC5', 1]);
  if (curve.stretches.some((one) => !one.isExplained)) entries.push([dossierWords.open[language], colors.bad, 0.3]);
  if (curve.stretches.some((one) => one.isExplained))
    entries.push([dossierWords.explained[language], colors.good, 0.3]);
  pdf.font('regular').fontSize(7.5);
  let [x, y] = [left + axisWidth, pdf.y];
  for (const [text, color, opacity] of entries) {
    const wide = pdf.widthOfString(text) + 26;
    if (x + wide > left + width) [x, y] = [left + axisWidth, y + 12];
    pdf
      .rect(x, y + 2.5, 10, 6)
      .fillColor(color, opacity)
      .fill();
    pdf.fillColor(colors.muted, 1).text(text, x + 14, y, { lineBreak: false, features: features[language] });
    x += wide;
  }
  pdf.x = left;
  pdf.y = y + 15;
}

/** The curve over its days; a sentence where there is none. */
export function drawCurve(sheet: Sheet, curve: Curve, height = 108): void {
  const { pdf, left, width, language } = sheet;
  const seen = curve.days.filter((day) => day.followers !== null);
  if (seen.length < 2) {
    paragraph(sheet, dossierWords.noCurve[language], { color: colors.muted });
    return;
  }
  makeRoom(sheet, height + 44);
  const values = curve.days.flatMap(({ followers, low, high }) => [followers, low, high].filter((one) => one !== null));
  const bounds = [Math.min(...values), Math.max(...values)] as const;
  const span = Math.max(1, bounds[1] - bounds[0]);
  const days = [dayNumber(curve.days[0]!.day), dayNumber(curve.days.at(-1)!.day)] as const;
  const top = pdf.y + 6;
  const axes: Axes = {
    x: (day) => left + axisWidth + ((width - axisWidth) * (day - days[0])) / Math.max(1, days[1] - days[0]),
    y: (value) => top + height * (1 - (value - bounds[0]) / span),
  };
  drawAxes(sheet, axes, bounds, days);
  for (const { from, to, isExplained } of curve.stretches) {
    const start = axes.x(Math.max(days[0], dayNumber(from) - 1));
    const end = axes.x(Math.min(days[1], dayNumber(to)));
    pdf.rect(start, top, Math.max(2, end - start), height);
    pdf.fillColor(isExplained ? colors.good : colors.bad, 0.2).fill();
  }
  drawBand(sheet, axes, curve.days);
  drawLine(sheet, axes, seen);
  pdf.fillColor(colors.ink, 1);
  pdf.x = left;
  pdf.y = top + height + 18;
  const hasBand = curve.days.some(({ low }) => low !== null);
  drawLegend(sheet, curve, hasBand);
  if (!hasBand) paragraph(sheet, dossierWords.noBand[language], { size: 7.5, color: colors.muted });
}

/** How many peers lie at each rate, the middle of them, and this account. */
export function drawDistribution(
  sheet: Sheet,
  norm: FamilyNorm & { readonly shape: readonly (readonly [number, number])[] },
  color: string,
  height = 40,
): void {
  const { pdf, left, width, language } = sheet;
  makeRoom(sheet, height + 40);
  const top = pdf.y + 12;
  const base = top + height;
  const logs = norm.shape.map(([rate]) => Math.log(rate));
  const [from, to] = [logs[0]!, logs.at(-1)!];
  const x = (rate: number) => left + (width * (Math.min(to, Math.max(from, Math.log(rate))) - from)) / (to - from);
  pdf.moveTo(left, base);
  for (const [rate, tall] of norm.shape) pdf.lineTo(x(rate), base - height * tall);
  pdf
    .lineTo(left + width, base)
    .fillColor(colors.muted, 0.22)
    .fill();
  const rule = (rate: number, thick: number, stroke: string) =>
    pdf.moveTo(x(rate), top).lineTo(x(rate), base).lineWidth(thick).strokeColor(stroke, 1).stroke();
  rule(norm.middle, 0.8, colors.muted);
  rule(norm.own, 2, color);
  pdf.fillColor(colors.ink, 1);
  const named = (rate: number, word: string, y: number, ink: string) => {
    const text = `${word} ${shareText(rate, language)}`;
    pdf.font('bold').fontSize(7.5).fillColor(ink);
    const wide = pdf.widthOfString(text) + 2;
    const at = Math.min(left + width - wide, Math.max(left, x(rate) - wide / 2));
    pdf.text(text, at, y, { lineBreak: false });
  };
  named(norm.own, dossierWords.here[language], top - 12, color);
  named(norm.middle, dossierWords.middle[language], base + 3, colors.muted);
  pdf.x = left;
  pdf.y = base + 17;
}
