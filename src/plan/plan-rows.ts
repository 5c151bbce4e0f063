// A plan as the sheets of a workbook: money in major units, shares as fractions, and no cell for what is not known.
import type { ColumnKind } from '../archive/workbook-xml.ts';
import { platformTerms, tierTerms, topicTerms, verdictTerms } from '../base/terms.ts';
import type { Language, Phrase } from '../base/words.ts';
import type { NotTaken, PlanLine, PlanView } from './contract-view.ts';
import {
  approvalText,
  bookedText,
  handRows,
  headText,
  isEarlier,
  majorOf,
  proofText,
  restsTexts,
  stepTexts,
} from './paper-text.ts';
import { paperWords } from './words-paper.ts';
import { columnWords, sheetWords } from './words-workbook.ts';

type Cell = string | number | null;

export interface PlanSheet {
  readonly form: { readonly name: string; readonly header: readonly string[]; readonly kinds: readonly ColumnKind[] };
  readonly rows: readonly (readonly Cell[])[];
}

type ColumnKey = keyof typeof columnWords;
type Column<Row> = readonly [title: ColumnKey, kind: ColumnKind, of: (row: Row) => Cell];

function sheetOf<Row>(
  name: Phrase,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  language: Language,
): PlanSheet {
  return {
    form: {
      name: name[language],
      header: columns.map(([title]) => columnWords[title][language]),
      kinds: columns.map(([, kind]) => kind),
    },
    rows: rows.map((row) => columns.map(([, , of]) => of(row))),
  };
}

const round = (value: number, digits = 0) => Math.round(value * 10 ** digits) / 10 ** digits;

/** A value of the goal as a number: people, interactions, or major units. */
function worthOf(value: number, { goal, currency }: PlanView): number {
  return goal === 'sales' || goal === 'profit' ? majorOf(value, currency) : round(value);
}

type SummaryRow = readonly [what: string, value: Cell, unit: string | null];

function bandRows(
  plan: PlanView,
  name: string,
  unit: string,
  of: (value: number) => number,
  key: keyof PlanView['outcome'],
): SummaryRow[] {
  const band = plan.outcome[key];
  if (band === null || isEarlier(plan)) return [];
  return (['p10', 'p50', 'p90'] as const).map((quantile) => [`${name} ${quantile}`, of(band[quantile]), unit]);
}

function figureRows(plan: PlanView, language: Language): SummaryRow[] {
  const { currency } = plan;
  const people = columnWords.people[language];
  const money = (minor: number) => majorOf(minor, currency);
  const w = (phrase: Phrase) => phrase[language];
  const isOld = isEarlier(plan);
  const rows: (SummaryRow | null)[] = [
    [w(paperWords.budget), money(plan.budget), currency],
    [w(paperWords.cost), money(plan.cost), currency],
    [w(paperWords.reach), round(plan.reach), people],
    ...bandRows(plan, w(paperWords.reach), people, (value) => round(value), 'reach'),
    plan.reach > 0 ? [w(paperWords.perThousand), money((plan.cost / plan.reach) * 1_000), currency] : null,
    [w(paperWords.views), round(plan.views), null],
    isOld ? null : [w(paperWords.engagement), round(plan.engagement), null],
    plan.sales === null ? null : [w(paperWords.sales), money(plan.sales), currency],
    ...bandRows(plan, w(paperWords.sales), currency, money, 'sales'),
    plan.profit === null ? null : [w(paperWords.profit), money(plan.profit), currency],
    ...bandRows(plan, w(paperWords.profit), currency, money, 'profit'),
    plan.lossChance === null ? null : [w(columnWords.lossChance), round(plan.lossChance, 3), null],
    [w(columnWords.bound), worthOf(plan.bound, plan), null],
    plan.gap === null ? null : [w(columnWords.gap), round(plan.gap, 6), null],
    [w(columnWords.kols), plan.kols, null],
    isOld && plan.candidates === 0 ? null : [w(columnWords.candidates), plan.candidates, null],
    ...handRows(plan, language).map(
      ({ name, value }): SummaryRow => [`${w(paperWords.byHand)}: ${name}`, worthOf(value, plan), null],
    ),
  ];
  return rows.filter((row) => row !== null);
}

function summarySheet(plan: PlanView, language: Language): PlanSheet {
  const w = (phrase: Phrase) => phrase[language];
  const rows: SummaryRow[] = [
    [w(columnWords.brand), plan.brandName, null],
    [w(columnWords.brief), plan.briefName, null],
    [w(columnWords.plan), plan.name, null],
    [w(paperWords.goal), w(paperWords[`goal_${plan.goal}`]), null],
    [w(columnWords.state), approvalText(plan, language), null],
    ...figureRows(plan, language),
    ...[
      headText(plan, language),
      proofText(plan, language),
      ...stepTexts(plan, language),
      ...restsTexts(plan, language),
    ].map((text): SummaryRow => [w(columnWords.note), text, null]),
  ];
  const columns: Column<SummaryRow>[] = [
    ['what', 'text', ([what]) => what],
    ['value', 'number', ([, value]) => value],
    ['unit', 'text', ([, , unit]) => unit],
  ];
  return sheetOf(sheetWords.summary, columns, rows, language);
}

const reasonsOf = ({ reasons }: PlanLine, sign: string, language: Language): string | null =>
  reasons
    .filter((one) => one.sign === sign)
    .map(({ text }) => text[language])
    .join(' · ') || null;

function linesSheet(plan: PlanView, language: Language): PlanSheet {
  const { currency } = plan;
  const money = (minor: number | null) => (minor === null ? null : majorOf(minor, currency));
  const known = (value: Cell) => (isEarlier(plan) ? null : value);
  const columns: Column<PlanLine>[] = [
    ['name', 'text', ({ name }) => name],
    ['platform', 'text', ({ platform }) => platformTerms[platform][language]],
    ['tier', 'text', ({ tier }) => tierTerms[tier][language]],
    ['verdict', 'text', ({ verdict }) => verdictTerms[verdict ?? 'not_enough_data'][language]],
    ['booked', 'text', ({ pieces }) => bookedText(pieces, language)],
    ['posts', 'number', ({ posts }) => posts],
    ['fee', 'number', ({ fee }) => money(fee)],
    ['commission', 'number', ({ commission }) => money(commission)],
    ['cost', 'number', ({ cost }) => money(cost)],
    ['currency', 'text', () => currency],
    ['priceSource', 'text', ({ priceSource }) => columnWords[priceSource][language]],
    ['over', 'number', ({ overComparables }) => (overComparables === null ? null : round(overComparables, 4))],
    ['fairFee', 'number', ({ fairFee }) => money(fairFee)],
    ['adds', 'number', ({ adds }) => round(adds)],
    ['alone', 'number', ({ alone }) => known(round(alone))],
    ['overlap', 'number', ({ overlap }) => known(round(overlap, 4))],
    ['costPerNew', 'number', ({ costPerNew }) => (costPerNew === null ? null : money(costPerNew * 1_000))],
    ['views', 'number', ({ views }) => round(views)],
    ['p10', 'number', ({ viewsBand }) => known(round(viewsBand.p10))],
    ['p50', 'number', ({ viewsBand }) => known(round(viewsBand.p50))],
    ['p90', 'number', ({ viewsBand }) => known(round(viewsBand.p90))],
    ['engagement', 'number', ({ engagement }) => known(round(engagement))],
    ['sales', 'number', ({ sales }) => money(sales)],
    ['basis', 'text', ({ basis }) => known(columnWords[`basis_${basis}`][language])],
    ['forecastPosts', 'number', ({ forecastPosts }) => known(forecastPosts)],
    ['score', 'number', ({ score }) => known(round(score, 1))],
    ['for', 'text', (line) => reasonsOf(line, 'for', language)],
    ['against', 'text', (line) => reasonsOf(line, 'against', language)],
    ['accountId', 'id', ({ accountId }) => accountId],
  ];
  return sheetOf(sheetWords.lines, columns, plan.lines, language);
}

function notTakenSheet({ notTaken, currency }: PlanView, language: Language): PlanSheet {
  const columns: Column<NotTaken>[] = [
    ['name', 'text', ({ name }) => name],
    ['platform', 'text', ({ platform }) => platformTerms[platform][language]],
    ['tier', 'text', ({ tier }) => tierTerms[tier][language]],
    ['booked', 'text', ({ pieces }) => bookedText(pieces, language)],
    ['cost', 'number', ({ cost }) => majorOf(cost, currency)],
    ['currency', 'text', () => currency],
    ['adds', 'number', ({ adds }) => round(adds)],
    ['alone', 'number', ({ alone }) => round(alone)],
    ['why', 'text', ({ text }) => text[language]],
    ['accountId', 'id', ({ accountId }) => accountId],
  ];
  return sheetOf(sheetWords.notTaken, columns, notTaken, language);
}

function curveSheet(plan: PlanView, language: Language): PlanSheet {
  const columns: Column<PlanView['curve']['points'][number]>[] = [
    ['budget', 'number', ({ budget }) => majorOf(budget, plan.currency)],
    ['currency', 'text', () => plan.currency],
    ['best', 'number', ({ value }) => worthOf(value, plan)],
    ['bound', 'number', ({ bound }) => worthOf(bound, plan)],
    ['kols', 'number', ({ kols }) => kols],
  ];
  return sheetOf(sheetWords.curve, columns, plan.curve.points, language);
}

function cellsSheet({ cells }: PlanView, language: Language): PlanSheet {
  const topicOf = (topic: string) => (topicTerms as Readonly<Record<string, Phrase>>)[topic]?.[language] ?? topic;
  const columns: Column<PlanView['cells'][number]>[] = [
    ['topic', 'text', ({ topic }) => topicOf(topic)],
    ['platform', 'text', ({ platform }) => platformTerms[platform][language]],
    ['people', 'number', ({ people }) => round(people)],
    ['reached', 'number', ({ reached }) => round(reached)],
    ['share', 'number', ({ people, reached }) => (people > 0 ? round(reached / people, 6) : null)],
  ];
  return sheetOf(sheetWords.cells, columns, cells, language);
}

/** Summary, lines, not taken, curve, cells. */
export function planSheets(plan: PlanView, language: Language): PlanSheet[] {
  return [
    summarySheet(plan, language),
    linesSheet(plan, language),
    notTakenSheet(plan, language),
    curveSheet(plan, language),
    cellsSheet(plan, language),
  ];
}
