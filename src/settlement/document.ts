// A statement as rows of text in one language: the CSV and the PDF are two ways to lay them out.
import { csvLine } from '../base/csv.ts';
import { type Currency, formatMoney, plainAmount } from '../base/money.ts';
import { type Language, localeOf, say } from '../base/words.ts';
import { isKillFee } from '../campaign/fee-cut.ts';
import type { Statement } from './contract.ts';
import { fixedParts } from './fixed-parts.ts';
import { statementWords } from './statement-words.ts';
import { settlementWords } from './words.ts';

export interface StatementFacts {
  readonly statement: Statement;
  readonly kolName: string;
  readonly campaignName: string;
  readonly brandName: string;
  readonly periodId: string;
  readonly closedAt: string;
  readonly paidAt: string | null;
  /** Names of the KOLs that an agency has shares of; of no other statement. */
  readonly nameOf: (kolId: string) => string;
}

export const isAgency = (statement: Pick<Statement, 'shares'>): boolean => statement.shares !== undefined;

/** Whose statement it is: a KOL's, or an agency's. */
export const holderWord = (statement: Pick<Statement, 'shares'>, language: Language): string =>
  statementWords[isAgency(statement) ? 'agency' : 'kol'][language];

/** What an agency's statement is made of: each KOL, its share, and the statement of the KOL that says how it came about. */
export function sharesOf({ statement, nameOf, periodId }: Pick<StatementFacts, 'statement' | 'nameOf' | 'periodId'>) {
  return (statement.shares ?? []).map(({ kol, amount }) => ({
    name: nameOf(kol),
    amount,
    statement: `${periodId}/${kol}`,
  }));
}

/** What a fixed amount is for: content that was published, or content that was cancelled. */
export const fixedWord = (deliverable: string, language: Language): string =>
  settlementWords[isKillFee(deliverable) ? 'killFee' : 'fixed'][language];

/** The parts of a statement's total with their sign, in the order in which they are told; zeros too. */
function partsOf(statement: Statement, language: Language): { label: string; amount: bigint }[] {
  const part = (key: keyof typeof settlementWords, amount: bigint) => ({
    label: settlementWords[key][language],
    amount,
  });
  const { fees, killFees } = fixedParts(statement);
  return [
    part('fixed', fees),
    part('killFee', killFees),
    part('commission', statement.commission),
    part('capCut', -statement.capCut),
    part('bonus', statement.bonus ?? 0n),
    part('guaranteeTopUp', statement.guaranteeTopUp),
    part('returns', statement.returns),
    part('agencyShare', -(statement.agency?.amount ?? 0n)),
    part(
      'shares',
      (statement.shares ?? []).reduce((sum, one) => sum + one.amount, 0n),
    ),
    part('carried', statement.carried),
  ];
}

/** The parts of the total that are not zero, then the total, what is payable, and what is kept back of it. */
export function statementSums(
  statement: Statement,
  language: Language,
): readonly { label: string; amount: bigint; isTotal: boolean }[] {
  const parts = partsOf(statement, language)
    .filter((one) => one.amount !== 0n)
    .map((one) => ({ ...one, isTotal: false }));
  const withheld = statement.withheld ?? 0n;
  const payable = { label: statementWords.payable[language], amount: statement.payable, isTotal: true };
  const paidOut = { label: settlementWords.paidOut[language], amount: statement.payable - withheld, isTotal: true };
  const kept = { label: settlementWords.withheld[language], amount: -withheld, isTotal: false };
  return [
    ...parts,
    { label: statementWords.total[language], amount: statement.total, isTotal: true },
    payable,
    ...(withheld === 0n ? [] : [kept, paidOut]),
  ];
}

export function showBps(bps: number | null, language: Language): string {
  return bps === null
    ? statementWords.steps[language]
    : (bps / 10_000).toLocaleString(localeOf(language), { style: 'percent', maximumFractionDigits: 2 });
}

/** A moment as the clock of the market shows it: the same on every machine. */
const inBeijing = (moment: string, language: Language): string =>
  `${new Date(moment).toLocaleString(localeOf(language), { timeZone: 'Asia/Shanghai' })} UTC+8`;

/** Why a line is this KOL's, for people; the stored reason is a short code word and its value. */
export function tellReason(
  line: { readonly reason: string; readonly refund?: string | null },
  language: Language,
): string {
  if (line.refund) return say(statementWords.return, language, { refund: line.refund });
  const [kind = '', ...rest] = line.reason.split(' ');
  const value = rest.join(' ');
  switch (kind) {
    case 'coupon':
      return say(statementWords.byCoupon, language, { code: value });
    case 'click':
      return say(statementWords.byClick, language, { link: rest[0] ?? '', at: inBeijing(rest[1] ?? '', language) });
    case 'sku':
      return say(statementWords.bySku, language, { sku: value });
    case 'live':
      return rest[0] === 'room'
        ? say(statementWords.byRoom, language, { room: rest.slice(1).join(' ') })
        : say(statementWords.byLive, language, { at: inBeijing(value, language) });
    default:
      return value === '' ? line.reason : say(statementWords.byCode, language, { kind, value });
  }
}

/** One row per settled line: order, line, net, share, commission, reason. */
export function statementRows(statement: Statement, language: Language): readonly (readonly string[])[] {
  const money = (amount: bigint) => formatMoney({ amount, currency: statement.currency as Currency }, language);
  return statement.lines.map((line) => [
    line.order,
    line.line,
    money(line.net),
    showBps(line.bps, language),
    money(line.commission),
    tellReason(line, language),
  ]);
}

/** The statement as CSV for spreadsheets: UTF-8 with BOM, plain decimals, headers in the reader's language. */
export function statementCsv(facts: StatementFacts, language: Language): string {
  const { statement, kolName, periodId } = facts;
  const plain = (amount: bigint) => plainAmount(amount, statement.currency as Currency);
  const word = (key: 'order' | 'line' | 'net' | 'rate' | 'commissionAmount' | 'currency' | 'reason' | 'conversion') =>
    statementWords[key][language];
  const header = [
    word('order'),
    word('line'),
    word('net'),
    word('rate'),
    word('commissionAmount'),
    word('currency'),
    word('reason'),
    word('conversion'),
  ];
  const lines = statement.lines.map((line) => [
    line.order,
    line.line,
    plain(line.net),
    line.bps === null ? '' : (line.bps / 100).toFixed(2),
    plain(line.commission),
    statement.currency,
    tellReason(line, language),
    line.converted ? `${line.converted.rate} (${line.converted.on}, ${line.converted.source})` : '',
  ]);
  const fixed = statement.deliverables.map((one) => [
    one.deliverable,
    '',
    '',
    '',
    plain(one.amount),
    statement.currency,
    fixedWord(one.deliverable, language),
    '',
  ]);
  const shares = sharesOf(facts).map((one) => [
    one.statement,
    '',
    '',
    '',
    plain(one.amount),
    statement.currency,
    `${statementWords.share[language]} · ${one.name}`,
    '',
  ]);
  const totals = statementSums(statement, language).map((sum) => [
    `${kolName} ${periodId}`,
    '',
    '',
    '',
    plain(sum.amount),
    statement.currency,
    sum.label,
    '',
  ]);
  return `\uFEFF${[header, ...fixed, ...lines, ...shares, ...totals].map(csvLine).join('')}`;
}
