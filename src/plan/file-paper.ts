// A plan as PDF, for who signs it: one page that says it all, then the lines, who was left out, what it rests on, the approval.

import { shareText } from '../audit/dossier-facts.ts';
import {
  closeSheet,
  colors,
  heading,
  heightOf,
  makeRoom,
  openSheet,
  paragraph,
  printable,
  type Sheet,
} from '../audit/file-dossier-page.ts';
import { type Language, say } from '../base/words.ts';
import type { PlanView } from './contract-view.ts';
import { drawBudgets, drawHand, drawSpend, write } from './file-paper-charts.ts';
import { drawLines, drawNotTaken } from './file-paper-tables.ts';
import {
  aboutMoney,
  aboutText,
  approvalText,
  countText,
  headText,
  isEarlier,
  moneyText,
  type PaperFacts,
  proofText,
  restsTexts,
  stepTexts,
} from './paper-text.ts';
import { paperWords } from './words-paper.ts';

interface Figure {
  readonly name: string;
  readonly value: string;
  readonly under: string;
}

type BandOf = { readonly p10: number; readonly p90: number };

function bandText(plan: PlanView, band: BandOf | null, text: (value: number) => string, language: Language): string {
  if (band === null || isEarlier(plan)) return '';
  return say(paperWords.band, language, { low: text(band.p10), high: text(band.p90) });
}

function costUnder(plan: PlanView, language: Language): string {
  const commission = plan.lines.reduce((sum, line) => sum + (line.commission ?? 0), 0);
  if (commission === 0) return '';
  return say(paperWords.withCommission, language, { commission: moneyText(commission, plan.currency, language) });
}

/** The figures that decide; what is not known has no box. */
function figuresOf(plan: PlanView, language: Language): Figure[] {
  const { currency, outcome } = plan;
  const money = (minor: number) => aboutMoney(minor, currency, language);
  const count = (value: number) => countText(Math.round(value), language);
  const left = Math.max(0, plan.budget - plan.cost);
  const figures: Figure[] = [
    { name: paperWords.goal[language], value: paperWords[`goal_${plan.goal}`][language], under: '' },
    {
      name: paperWords.budget[language],
      value: moneyText(plan.budget, currency, language),
      under: say(paperWords.leftOver, language, { left: moneyText(left, currency, language) }),
    },
    {
      name: paperWords.cost[language],
      value: moneyText(plan.cost, currency, language),
      under: costUnder(plan, language),
    },
    {
      name: paperWords.reach[language],
      value: count(plan.reach),
      under: bandText(plan, outcome.reach, count, language) || paperWords.counted[language],
    },
  ];
  if (plan.reach > 0)
    figures.push({
      name: paperWords.perThousand[language],
      value: moneyText((plan.cost / plan.reach) * 1_000, currency, language),
      under: paperWords.counted[language],
    });
  if (!isEarlier(plan) && plan.goal === 'engagement')
    figures.push({
      name: paperWords.engagement[language],
      value: count(plan.engagement),
      under: bandText(plan, outcome.engagement, count, language),
    });
  else if (plan.views > 0) figures.push({ name: paperWords.views[language], value: count(plan.views), under: '' });
  if (plan.sales !== null && (plan.goal === 'sales' || plan.goal === 'profit'))
    figures.push({
      name: paperWords.sales[language],
      value: money(plan.sales),
      under: bandText(plan, outcome.sales, money, language),
    });
  if (plan.profit !== null && (plan.goal === 'sales' || plan.goal === 'profit'))
    figures.push({
      name: paperWords.profit[language],
      value: money(plan.profit),
      under: bandText(plan, outcome.profit, money, language),
    });
  if (plan.lossChance !== null && (plan.goal === 'sales' || plan.goal === 'profit'))
    figures.push({ name: paperWords.lossChance[language], value: shareText(plan.lossChance, language), under: '' });
  return figures;
}

const perRow = 3;

function drawFigures(sheet: Sheet, plan: PlanView): void {
  const { pdf, left, width, language } = sheet;
  const figures = figuresOf(plan, language);
  const wide = width / perRow;
  for (let first = 0; first < figures.length; first += perRow) {
    const row = figures.slice(first, first + perRow);
    makeRoom(sheet, 54);
    const y = pdf.y;
    let isTall = false;
    for (const [place, { name, value, under }] of row.entries()) {
      const x = left + place * wide;
      write(sheet, name, x, y, wide - 10, { size: 8, color: colors.muted });
      write(sheet, value, x, y + 11, wide - 10, { size: first === 0 && place === 0 ? 11 : 13, isBold: true });
      write(sheet, under, x, y + 29, wide - 10, { size: 7.5, color: colors.muted, lines: 2 });
      isTall ||= pdf.widthOfString(under) > wide - 12;
    }
    pdf.x = left;
    pdf.y = y + (isTall ? 54 : 44);
  }
}

function firstPage(sheet: Sheet, facts: PaperFacts): void {
  const { language } = sheet;
  const { plan } = facts;
  paragraph(sheet, paperWords.title[language], { size: 9, color: colors.muted, gap: 0 });
  paragraph(sheet, plan.name, { size: 18, isBold: true, gap: 0 });
  paragraph(sheet, aboutText(facts, language), { color: colors.muted, gap: 8 });
  paragraph(sheet, headText(plan, language), { size: 14, isBold: true, color: colors.accent, gap: 2 });
  paragraph(sheet, proofText(plan, language), { size: 10, gap: 2 });
  paragraph(sheet, approvalText(plan, language), {
    ...{ size: 9, isBold: true, gap: 8 },
    color: plan.state === 'approved' ? colors.good : colors.warn,
  });
  drawFigures(sheet, plan);
  heading(sheet, paperWords.byHand[language], 70);
  drawHand(sheet, plan);
  heading(sheet, paperWords.curve[language], 60);
  drawBudgets(sheet, plan);
  for (const text of stepTexts(plan, language)) paragraph(sheet, text, { size: 9.5 });
  if (plan.lines.length === 0) return;
  heading(sheet, paperWords.spend[language], 70);
  drawSpend(sheet, plan);
}

const approvalTall = 100;

/** The signature never stands alone on a page: what it is given for goes with it. */
function rests(sheet: Sheet, plan: PlanView): void {
  const { pdf, left, language } = sheet;
  const texts = restsTexts(plan, language);
  const tall = texts.reduce((sum, text) => sum + heightOf(sheet, text, { indent: 14, gap: 2 }), 0);
  makeRoom(sheet, tall + 36 + approvalTall);
  heading(sheet, paperWords.rests[language], 30);
  for (const text of texts) {
    makeRoom(sheet, 14);
    pdf
      .circle(left + 4, pdf.y + 6.5, 1.3)
      .fillColor(colors.muted)
      .fill();
    paragraph(sheet, text, { indent: 14, gap: 2 });
  }
}

/** Who approved it and when; on one that waits, room to sign. */
function approval(sheet: Sheet, plan: PlanView): void {
  const { pdf, left, width, language } = sheet;
  heading(sheet, paperWords.approval[language], 70);
  paragraph(sheet, approvalText(plan, language), { size: 10.5, isBold: true });
  if (plan.state === 'approved') return;
  const y = pdf.y + 34;
  const line = (x: number, wide: number, name: string) => {
    pdf
      .moveTo(x, y)
      .lineTo(x + wide, y)
      .lineWidth(0.6)
      .strokeColor(colors.muted)
      .stroke();
    write(sheet, name, x, y + 3, wide, { size: 7.5, color: colors.muted });
  };
  line(left, width * 0.5, paperWords.signature[language]);
  line(left + width * 0.6, width * 0.4, paperWords.date[language]);
  pdf.x = left;
  pdf.y = y + 16;
}

/** Lays the plan out on A4 and resolves with the bytes of the PDF. */
export function planPdf(facts: PaperFacts, language: Language): Promise<Buffer> {
  const { plan } = facts;
  const title = `${paperWords.title[language]} – ${plan.name}`;
  const sheet = openSheet(title, language);
  sheet.pdf.font('regular');
  firstPage(sheet, facts);
  sheet.pdf.addPage();
  paragraph(sheet, paperWords.lines[language], { size: 10.5, isBold: true, gap: 4 });
  drawLines(sheet, plan);
  if (plan.notTaken.length > 0 || isEarlier(plan)) {
    heading(sheet, paperWords.notTaken[language], 90);
    drawNotTaken(sheet, plan);
  }
  rests(sheet, plan);
  approval(sheet, plan);
  sheet.pdf.font('regular');
  return closeSheet(sheet, printable(sheet, title));
}
