// A result on paper: the level in words, the areas as a radar and as bars, next steps, what not to do yet.
import {
  closeSheet,
  colors,
  heading,
  makeRoom,
  openSheet,
  paragraph,
  printable,
  type Sheet,
} from '../audit/file-dossier-page.ts';
import { type Language, localeOf, say } from '../base/words.ts';
import { questionnaires } from './assessment/questionnaire.ts';
import type { AnswerTold, ResultView } from './contract-assessment.ts';
import { effectTerms, effortTerms, levelMeanings, levelTerms, assessmentPaper as words } from './words-assessment.ts';

const dayIn = (moment: string, language: Language) =>
  new Date(moment).toLocaleDateString(localeOf(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

type Area = ResultView['result']['areas'][number];

/** Points on a wheel of as many spokes as there are areas, the first upwards. */
function onWheel(index: number, count: number, radius: number, x: number, y: number): readonly [number, number] {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
}

function polygon({ pdf }: Sheet, points: readonly (readonly [number, number])[]): void {
  for (const [index, [x, y]] of points.entries()) index === 0 ? pdf.moveTo(x, y) : pdf.lineTo(x, y);
  pdf.closePath();
}

/** The scores of an attempt as a shape; an area without a score stands at the middle and is written as missing. */
function shapeOf(scores: readonly (number | null)[], radius: number, x: number, y: number) {
  return scores.map((score, index) => onWheel(index, scores.length, ((score ?? 0) / 100) * radius, x, y));
}

function drawRadar(sheet: Sheet, view: ResultView): void {
  const { pdf, left, width, language } = sheet;
  const { areas } = view.result;
  const [radius, height] = [78, 216];
  makeRoom(sheet, height);
  const [x, y] = [left + width / 2, pdf.y + height / 2];
  for (const ring of [25, 50, 75, 100]) {
    polygon(
      sheet,
      areas.map((_, index) => onWheel(index, areas.length, (ring / 100) * radius, x, y)),
    );
    pdf.lineWidth(0.5).strokeColor(colors.line).stroke();
  }
  if (view.previous) {
    polygon(
      sheet,
      shapeOf(
        areas.map((one) => view.previous!.areas[one.id] ?? null),
        radius,
        x,
        y,
      ),
    );
    pdf.lineWidth(1).dash(3, { space: 2 }).strokeColor(colors.muted).stroke().undash();
  }
  polygon(
    sheet,
    shapeOf(
      areas.map((one) => one.score),
      radius,
      x,
      y,
    ),
  );
  pdf.lineWidth(1.4).fillOpacity(0.15).fillAndStroke(colors.accent, colors.accent).fillOpacity(1);
  pdf.font('regular').fontSize(8).fillColor(colors.ink);
  for (const [index, area] of areas.entries()) {
    const [at, height0] = onWheel(index, areas.length, radius + 12, x, y);
    const wide = 130;
    const align = Math.abs(at - x) < 8 ? 'center' : at > x ? 'left' : 'right';
    const from = align === 'center' ? at - wide / 2 : align === 'left' ? at : at - wide;
    pdf.text(printable(sheet, area.name[language]), from, height0 - 5, { width: wide, align, lineBreak: false });
  }
  pdf.x = left;
  pdf.y = y + height / 2;
}

function drawBar(sheet: Sheet, area: Area, view: ResultView): void {
  const { pdf, left, width, language } = sheet;
  const [nameWidth, room] = [170, width - 240];
  makeRoom(sheet, 16);
  const y = pdf.y;
  const text = (given: string, x: number, wide: number, color: string) =>
    pdf
      .font('regular')
      .fontSize(8.5)
      .fillColor(color)
      .text(printable(sheet, given), x, y, { width: wide, lineBreak: false });
  text(area.name[language], left, nameWidth, colors.ink);
  const start = left + nameWidth;
  const at = (score: number) => start + (score / 100) * room;
  pdf
    .rect(start, y + 1, room, 8)
    .fillColor(colors.sunken)
    .fill();
  if (area.score !== null)
    pdf
      .rect(start, y + 1, Math.max(1, at(area.score) - start), 8)
      .fillColor(colors.accent)
      .fill();
  const mark = (score: number | null | undefined, color: string) => {
    if (score === null || score === undefined) return;
    pdf
      .moveTo(at(score), y - 1)
      .lineTo(at(score), y + 11)
      .lineWidth(1.2)
      .strokeColor(color)
      .stroke();
  };
  mark(view.previous?.areas[area.id], colors.muted);
  const peers = view.peers.areas.find((one) => one.area === area.id);
  mark(peers?.low, colors.good);
  mark(peers?.high, colors.good);
  const was = view.previous?.areas[area.id];
  const change =
    area.score === null || was === null || was === undefined
      ? ''
      : ` (${area.score >= was ? '+' : '−'}${Math.abs(Math.round(area.score - was))})`;
  const told = area.score === null ? words.notEnough[language] : `${Math.round(area.score)}${change}`;
  text(told, start + room + 6, 70, area.score === null ? colors.none : colors.ink);
  pdf.x = left;
  pdf.y = y + 15;
}

const answersIn = (answers: readonly AnswerTold[], language: Language) =>
  say(words.restsOn, language, {
    answers: answers
      .map((one) => `${one.text[language]} ${one.answer[language]}`)
      .join(language === 'zh' ? '；' : '; '),
  });

function writeSteps(sheet: Sheet, { result }: ResultView): void {
  const { language } = sheet;
  heading(sheet, words.steps[language]);
  if (result.steps.length === 0) paragraph(sheet, words.noSteps[language], { color: colors.muted });
  for (const [index, step] of result.steps.entries()) {
    makeRoom(sheet, 70); // a step is not torn from its title
    paragraph(sheet, `${index + 1}. ${step.title[language]}`, { size: 10, isBold: true, gap: 1 });
    paragraph(sheet, step.text[language], { indent: 12, gap: 1 });
    const facts = say(words.stepFacts, language, {
      effort: effortTerms[step.effort][language],
      effect: effectTerms[step.effect][language],
      gain: Math.round(step.gain),
      where: step.where.text[language],
    });
    paragraph(sheet, facts, { indent: 12, size: 8.5, color: colors.accent, gap: 1 });
    paragraph(sheet, answersIn(step.restsOn, language), { indent: 12, size: 8, color: colors.muted, gap: 6 });
  }
}

function writeNotYet(sheet: Sheet, { result }: ResultView): void {
  const { language } = sheet;
  if (result.notYet.length > 0) heading(sheet, words.notYet[language]);
  for (const one of result.notYet) {
    makeRoom(sheet, 50);
    paragraph(sheet, `– ${one.text[language]}`, { size: 10, isBold: true, gap: 1 });
    paragraph(sheet, one.why[language], { indent: 12, gap: 1 });
    paragraph(sheet, answersIn(one.restsOn, language), { indent: 12, size: 8, color: colors.muted, gap: 5 });
  }
  if (result.confirmed.length > 0) heading(sheet, words.confirmed[language]);
  for (const one of result.confirmed)
    paragraph(sheet, `${one.ask[language]} ${answersIn(one.between, language)}`, { size: 8.5 });
}

/** Lays a result out on A4 and resolves with the bytes of the PDF. */
export function assessmentPdf(view: ResultView, language: Language): Promise<Buffer> {
  const { result, peers, previous } = view;
  const name = questionnaires[view.questionnaire].name[language];
  const title = say(words.title, language, { brand: view.brandName, name });
  const sheet = openSheet(title, language);
  sheet.pdf.font('regular');
  paragraph(sheet, title, { size: 18, isBold: true, gap: 2 });
  const made = { day: dayIn(view.finishedAt, language), version: view.version };
  paragraph(sheet, say(words.made, language, made), { color: colors.muted, gap: 6 });
  const level = result.level;
  const head =
    level === null
      ? words.notEnough[language]
      : say(words.total, language, { level: levelTerms[level][language], total: Math.round(result.total!) });
  paragraph(sheet, head, { size: 14, isBold: true, color: level === null ? colors.none : colors.accent, gap: 2 });
  paragraph(sheet, (level === null ? words.notEnoughMeans : levelMeanings[level])[language], { size: 10, gap: 2 });
  drawRadar(sheet, view);
  heading(sheet, words.areas[language]);
  for (const area of result.areas) drawBar(sheet, area, view);
  if (previous)
    paragraph(sheet, `| ${say(words.before, language, { day: dayIn(previous.finishedAt, language) })}`, {
      size: 8,
      color: colors.muted,
    });
  const told = peers.areas.some((one) => one.middle !== null) ? words.peers : words.noPeers;
  paragraph(sheet, say(told, language, { n: peers.companies, least: peers.least }), { size: 8, color: colors.muted });
  writeSteps(sheet, view);
  writeNotYet(sheet, view);
  paragraph(sheet, words.ownAdvice[language], { size: 8, color: colors.muted });
  sheet.pdf.font('regular');
  return closeSheet(sheet, printable(sheet, title));
}
