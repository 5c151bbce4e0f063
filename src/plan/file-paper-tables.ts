// The two tables of a plan on paper: its lines with their reasons, and who was not taken. Rows never break over a page.
import { shareText } from '../audit/dossier-facts.ts';
import {
  colors,
  drawSign,
  features,
  makeRoom,
  paragraph,
  printable,
  type Sheet,
  verdictColors,
} from '../audit/file-dossier-page.ts';
import { platformTerms, tierTerms, verdictTerms } from '../base/terms.ts';
import { say } from '../base/words.ts';
import type { NotTaken, PlanLine, PlanView } from './contract-view.ts';
import { bookedText, countText, isEarlier, moneyText } from './paper-text.ts';
import { paperWords } from './words-paper.ts';

interface Cell {
  readonly text: string;
  /** Below the text, smaller and muted. */
  readonly under?: string;
  readonly isBold?: boolean;
}

interface Column {
  readonly title: string;
  readonly width: number;
  readonly align?: 'left' | 'right';
}

const gap = 8;
const sizes = { text: 8.5, under: 7.5 };
const unknown: Cell = { text: '–' };

function tallOf(sheet: Sheet, text: string, width: number, size: number, isBold = false): number {
  const { pdf, language } = sheet;
  pdf.font(isBold ? 'bold' : 'regular').fontSize(size);
  return pdf.heightOfString(printable(sheet, text), { width, features: features[language] });
}

function put(sheet: Sheet, cell: Cell, x: number, y: number, { width, align = 'left' }: Column): number {
  const { pdf, language } = sheet;
  const options = { width: width - gap, align, features: features[language] };
  pdf
    .font(cell.isBold ? 'bold' : 'regular')
    .fontSize(sizes.text)
    .fillColor(colors.ink);
  pdf.text(printable(sheet, cell.text), x, y, options);
  if (cell.under !== undefined && cell.under !== '') {
    pdf.font('regular').fontSize(sizes.under).fillColor(colors.muted);
    pdf.text(printable(sheet, cell.under), x, pdf.y, options);
  }
  return pdf.y;
}

function rowHeight(sheet: Sheet, cells: readonly Cell[], columns: readonly Column[]): number {
  const each = cells.map(({ text, under, isBold }, place) => {
    const width = columns[place]!.width - gap;
    const below = under ? tallOf(sheet, under, width, sizes.under) : 0;
    return tallOf(sheet, text, width, sizes.text, isBold) + below;
  });
  return Math.max(...each);
}

function putRow(sheet: Sheet, cells: readonly Cell[], columns: readonly Column[], indent: number): void {
  const { pdf, left } = sheet;
  const y = pdf.y;
  let [x, lowest] = [left + indent, y];
  for (const [place, cell] of cells.entries()) {
    lowest = Math.max(lowest, put(sheet, cell, x, y, columns[place]!));
    x += columns[place]!.width;
  }
  pdf.x = left;
  pdf.y = lowest;
}

function rule({ pdf, left, width }: Sheet): void {
  pdf
    .moveTo(left, pdf.y)
    .lineTo(left + width, pdf.y)
    .lineWidth(0.4)
    .strokeColor(colors.line)
    .stroke();
}

function header(sheet: Sheet, columns: readonly Column[], indent: number): void {
  const { pdf, left, language } = sheet;
  const y = pdf.y;
  let [x, lowest] = [left + indent, y];
  for (const { title, width, align = 'left' } of columns) {
    pdf.font('regular').fontSize(7.5).fillColor(colors.muted);
    pdf.text(title, x, y, { width: width - gap, align, features: features[language] });
    lowest = Math.max(lowest, pdf.y);
    x += width;
  }
  pdf.x = left;
  pdf.y = lowest + 2;
  rule(sheet);
  pdf.y += 3;
}

interface Row {
  readonly cells: readonly Cell[];
  /** Below, from edge to edge. */
  readonly remark: string;
  readonly verdict: PlanLine['verdict'];
}

function table(sheet: Sheet, columns: readonly Column[], rows: readonly Row[], indent: number): void {
  const { pdf, left, width } = sheet;
  makeRoom(sheet, 60);
  header(sheet, columns, indent);
  for (const { cells, remark, verdict } of rows) {
    const remarkTall = remark === '' ? 0 : tallOf(sheet, remark, width - indent, sizes.under);
    const before = pdf.page;
    makeRoom(sheet, rowHeight(sheet, cells, columns) + remarkTall + 8);
    if (pdf.page !== before) header(sheet, columns, indent);
    if (verdict !== null) drawSign(sheet, verdict, left + 5, pdf.y + 6.5, 4.5, verdictColors[verdict]);
    putRow(sheet, cells, columns, indent);
    if (remark !== '') paragraph(sheet, remark, { size: sizes.under, color: colors.muted, indent, gap: 0 });
    pdf.y += 3;
    rule(sheet);
    pdf.y += 3;
  }
}

const signs = { for: '+', against: '−', unknown: '·' } as const;

/** Two reasons, one against among them where there is one; a quote above comparables comes first. */
function remarkOf(line: PlanLine, { currency }: PlanView, { language }: Sheet): string {
  const { overComparables, fairFee, reasons } = line;
  const dear =
    overComparables === null || fairFee === null
      ? []
      : [
          `− ${say(paperWords.over, language, { over: shareText(overComparables, language), fair: moneyText(fairFee, currency, language) })}`,
        ];
  const against = reasons.find(({ sign }) => sign === 'against');
  const pro = reasons.filter(({ sign }) => sign === 'for');
  const two = against === undefined || dear.length > 0 ? pro.slice(0, 2) : [...pro.slice(0, 1), against];
  const told = two.map(({ sign, text }) => `${signs[sign as keyof typeof signs] ?? '·'} ${text[language]}`);
  return [...dear, ...told].slice(0, 2).join(' · ');
}

function lineRow(line: PlanLine, plan: PlanView, sheet: Sheet): Row {
  const { language } = sheet;
  const verdict = line.verdict ?? 'not_enough_data';
  const { fee, commission, overlap, adds, priceSource } = line;
  const mark = priceSource === 'estimated' ? '≈' : '';
  const who = [platformTerms[line.platform], tierTerms[line.tier], verdictTerms[verdict]];
  return {
    verdict,
    cells: [
      { text: line.name, under: who.map((one) => one[language]).join(' · '), isBold: true },
      { text: bookedText(line.pieces, language) },
      { text: `${mark}${moneyText(fee, plan.currency, language)}` },
      commission === null ? unknown : { text: moneyText(commission, plan.currency, language) },
      { text: `+${countText(Math.round(adds), language)}` },
      isEarlier(plan) ? unknown : { text: shareText(Math.round(overlap * 100) / 100, language) },
    ],
    remark: remarkOf(line, plan, sheet),
  };
}

const signWidth = 14;

/** The lines of the plan, and what they cost together. */
export function drawLines(sheet: Sheet, plan: PlanView): void {
  const { language } = sheet;
  const columns: Column[] = [
    { title: paperWords.kol[language], width: 148 },
    { title: paperWords.booked[language], width: 116 },
    { title: paperWords.fee[language], width: 64, align: 'right' },
    { title: paperWords.commission[language], width: 56, align: 'right' },
    { title: paperWords.adds[language], width: 52, align: 'right' },
    { title: paperWords.overlap[language], width: 49, align: 'right' },
  ];
  const commissions = plan.lines.flatMap(({ commission }) => commission ?? []);
  const sum = (amounts: readonly number[]) =>
    moneyText(
      amounts.reduce((all, one) => all + one, 0),
      plan.currency,
      language,
    );
  const total: Row = {
    ...{ verdict: null, remark: '' },
    cells: [
      { text: paperWords.total[language], isBold: true },
      { text: '' },
      { text: sum(plan.lines.map(({ fee }) => fee)), isBold: true },
      commissions.length === 0 ? unknown : { text: sum(commissions), isBold: true },
      { text: '' },
      { text: '' },
    ],
  };
  table(sheet, columns, [...plan.lines.map((line) => lineRow(line, plan, sheet)), total], signWidth);
  const hasEstimates = plan.lines.some(({ priceSource }) => priceSource === 'estimated');
  const legend = [...(hasEstimates ? [paperWords.legendEstimated] : []), paperWords.legend].map((one) => one[language]);
  paragraph(sheet, legend.join(language === 'zh' ? '' : ' '), { size: sizes.under, color: colors.muted });
}

/** Who came near, and the rest in the workbook. */
const mostNotTaken = 12;

function notTakenRow(one: NotTaken, { currency }: PlanView, { language }: Sheet): Row {
  const who = [platformTerms[one.platform], tierTerms[one.tier]].map((term) => term[language]).join(' · ');
  return {
    ...{ verdict: null, remark: '' },
    cells: [
      { text: one.name, under: who, isBold: true },
      { text: moneyText(one.cost, currency, language), under: bookedText(one.pieces, language) },
      { text: `+${countText(Math.round(one.adds), language)}` },
      { text: one.text[language] },
    ],
  };
}

export function drawNotTaken(sheet: Sheet, plan: PlanView): void {
  const { language } = sheet;
  const { notTaken } = plan;
  if (notTaken.length === 0) {
    if (isEarlier(plan)) paragraph(sheet, paperWords.notTakenNone[language], { color: colors.muted });
    return;
  }
  const columns: Column[] = [
    { title: paperWords.kol[language], width: 140 },
    { title: paperWords.wouldCost[language], width: 100 },
    { title: paperWords.wouldAdd[language], width: 64, align: 'right' },
    { title: paperWords.why[language], width: 195 },
  ];
  table(
    sheet,
    columns,
    notTaken.slice(0, mostNotTaken).map((one) => notTakenRow(one, plan, sheet)),
    0,
  );
  const more = notTaken.length - mostNotTaken;
  if (more > 0)
    paragraph(sheet, say(paperWords.moreNotTaken, language, { n: more }), { size: sizes.under, color: colors.muted });
}
