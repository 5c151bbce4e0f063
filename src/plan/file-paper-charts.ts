// The two pictures of a plan on paper: bars beside the plans that people make by hand, and the curve over budgets.
import { colors, features, makeRoom, paragraph, printable, type Sheet } from '../audit/file-dossier-page.ts';
import type { PlanView } from './contract-view.ts';
import { aboutMoney, goalFigure, goalText, handRows, type Spent, spentOn } from './paper-text.ts';
import { paperWords } from './words-paper.ts';

interface Written {
  readonly size?: number;
  readonly color?: string;
  readonly isBold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly lines?: number;
}

/** Text in a box of one line, or as many as are given; shortened by dots where it does not fit. */
export function write(sheet: Sheet, text: string, x: number, y: number, width: number, style: Written = {}): void {
  const { size = 8, color = colors.ink, isBold = false, align = 'left', lines = 1 } = style;
  const { pdf, language } = sheet;
  pdf
    .font(isBold ? 'bold' : 'regular')
    .fontSize(size)
    .fillColor(color);
  const options = { width, align, height: size * 1.6 * lines, ellipsis: true, features: features[language] };
  pdf.text(printable(sheet, text), x, y, options);
}

/** Bars of what this plan and those made by hand are worth on the same money. */
export function drawHand(sheet: Sheet, plan: PlanView): void {
  const { pdf, left, width, language } = sheet;
  const rows = handRows(plan, language);
  if (rows.length === 0) {
    paragraph(sheet, paperWords.noHand[language], { color: colors.muted });
    return;
  }
  const [nameWidth, valueWidth, tall] = [150, 100, 16];
  makeRoom(sheet, rows.length * tall + 6);
  const most = Math.max(...rows.map(({ value }) => value), 1);
  const room = width - nameWidth - valueWidth - 12;
  let y = pdf.y + 2;
  for (const [place, { name, value }] of rows.entries()) {
    const isOwn = place === 0;
    write(sheet, name, left, y, nameWidth, { isBold: isOwn });
    pdf.rect(left + nameWidth, y + 3, Math.max(1, (room * Math.max(0, value)) / most), 7);
    pdf.fillColor(isOwn ? colors.accent : '#CFC6BB').fill();
    const text = goalText(value, plan, language);
    write(sheet, text, left + width - valueWidth, y, valueWidth, { isBold: isOwn, align: 'right' });
    y += tall;
  }
  pdf.x = left;
  pdf.y = y + 4;
}

interface Frame {
  readonly x: (budget: number) => number;
  readonly y: (value: number) => number;
  readonly top: number;
  readonly base: number;
  readonly from: number;
  readonly most: number;
  readonly step: number;
  readonly budgets: readonly [number, number];
}

const axisWidth = 64;

/** A round step that divides a scale into two to five. */
function roundStep(most: number): number {
  const unit = 10 ** Math.floor(Math.log10(most));
  const times = most / unit;
  return times >= 5 ? 2 * unit : times >= 2 ? unit : unit / 2;
}

function frameOf({ pdf, left, width }: Sheet, plan: PlanView, height: number): Frame {
  const points = plan.curve.points.toSorted((a, b) => a.budget - b.budget);
  const budgets = [points[0]!.budget, points.at(-1)!.budget] as const;
  const highest = Math.max(...points.map(({ bound }) => bound), plan.value, 1);
  const step = roundStep(highest);
  const most = Math.ceil(highest / step) * step;
  const top = pdf.y + 10;
  const [from, room] = [left + axisWidth, width - axisWidth - 24];
  return {
    ...{ top, base: top + height, from, most, step, budgets },
    x: (budget) => from + (room * (budget - budgets[0])) / Math.max(1, budgets[1] - budgets[0]),
    y: (value) => top + height * (1 - value / most),
  };
}

/** Budgets of the curve that have room to be written: this plan's first. */
function ticksOf(plan: PlanView, { budgets, x }: Frame): number[] {
  const chosen: number[] = [];
  const all = [plan.budget, budgets[1], budgets[0], ...plan.curve.points.map(({ budget }) => budget)];
  for (const budget of all) {
    const isWithin = budget >= budgets[0] && budget <= budgets[1];
    if (isWithin && chosen.every((one) => Math.abs(x(one) - x(budget)) >= 70)) chosen.push(budget);
  }
  return chosen;
}

function drawGrid(sheet: Sheet, plan: PlanView, frame: Frame): void {
  const { pdf, left, width, language } = sheet;
  for (let value = 0; value <= frame.most; value += frame.step) {
    const y = frame.y(value);
    pdf
      .moveTo(frame.from, y)
      .lineTo(left + width - 24, y)
      .lineWidth(0.4)
      .strokeColor(colors.line)
      .stroke();
    const text = goalFigure(value, plan, language);
    write(sheet, text, left, y - 5, axisWidth - 6, { size: 7, color: colors.muted, align: 'right' });
  }
  for (const budget of ticksOf(plan, frame)) {
    const text = aboutMoney(budget, plan.currency, language);
    const at = Math.min(left + width - 80, frame.x(budget) - 40);
    write(sheet, text, at, frame.base + 4, 80, { size: 7, color: colors.muted, align: 'center' });
  }
}

function drawLegend(sheet: Sheet, y: number): void {
  const { pdf, left, language } = sheet;
  const entries = [
    [paperWords.curveLine[language], colors.accent, false],
    [paperWords.curveBound[language], colors.muted, true],
    [paperWords.here[language], colors.ink, null],
  ] as const;
  let x = left + axisWidth;
  for (const [text, color, isDashed] of entries) {
    if (isDashed === null)
      pdf
        .circle(x + 6, y + 5.5, 3)
        .fillColor(color)
        .fill();
    else {
      pdf
        .save()
        .moveTo(x, y + 5.5)
        .lineTo(x + 12, y + 5.5)
        .lineWidth(1.2);
      if (isDashed) pdf.dash(2, { space: 2 });
      pdf.strokeColor(color).stroke().restore();
    }
    pdf.font('regular').fontSize(7.5);
    const wide = pdf.widthOfString(text) + 12;
    write(sheet, text, x + 16, y, wide, { size: 7.5, color: colors.muted });
    x += wide + 24;
  }
  pdf.x = left;
  pdf.y = y + 15;
}

/** The best plan found for each budget, what none gets beyond, and where this plan stands. */
export function drawBudgets(sheet: Sheet, plan: PlanView, height = 140): void {
  const { pdf, language } = sheet;
  const points = plan.curve.points.toSorted((a, b) => a.budget - b.budget);
  if (points.length < 2) {
    paragraph(sheet, paperWords.noCurve[language], { color: colors.muted });
    return;
  }
  makeRoom(sheet, height + 46);
  const frame = frameOf(sheet, plan, height);
  drawGrid(sheet, plan, frame);
  const line = (of: (point: (typeof points)[number]) => number) => {
    for (const [place, point] of points.entries())
      if (place === 0) pdf.moveTo(frame.x(point.budget), frame.y(of(point)));
      else pdf.lineTo(frame.x(point.budget), frame.y(of(point)));
  };
  pdf.save();
  line(({ bound }) => bound);
  pdf.dash(2, { space: 2 }).lineWidth(0.9).strokeColor(colors.muted).stroke().restore();
  line(({ value }) => value);
  pdf.lineWidth(1.5).lineJoin('round').strokeColor(colors.accent).stroke();
  const [x, y] = [frame.x(plan.budget), frame.y(plan.value)];
  pdf.circle(x, y, 3.6).fillColor(colors.ink).fill();
  const text = goalText(plan.value, plan, language);
  write(sheet, text, x + 7, Math.min(frame.base - 12, y + 4), 120, { size: 8, isBold: true });
  drawLegend(sheet, frame.base + 18);
}

/** What goes to each platform, and beside it to each tier. */
export function drawSpend(sheet: Sheet, plan: PlanView): void {
  const { pdf, left, width, language } = sheet;
  const { platforms, tiers } = spentOn(plan, language);
  const shown = 5;
  const tall = 13;
  const half = width / 2 - 10;
  const [nameWidth, valueWidth] = [72, 66];
  const top = pdf.y + 2;
  const most = Math.max(1, ...[...platforms, ...tiers].map(({ cost }) => cost));
  const column = (spent: readonly Spent[], x: number) => {
    for (const [place, { name, cost }] of spent.slice(0, shown).entries()) {
      const y = top + place * tall;
      write(sheet, name, x, y, nameWidth - 4, { size: 7.5 });
      const room = half - nameWidth - valueWidth;
      pdf.rect(x + nameWidth, y + 3, Math.max(1, (room * cost) / most), 5);
      pdf.fillColor('#CFC6BB').fill();
      const text = aboutMoney(cost, plan.currency, language);
      write(sheet, text, x + half - valueWidth, y, valueWidth, { size: 7.5, align: 'right' });
    }
  };
  column(platforms, left);
  column(tiers, left + width / 2 + 10);
  pdf.x = left;
  pdf.y = top + Math.min(shown, Math.max(platforms.length, tiers.length)) * tall + 2;
}
