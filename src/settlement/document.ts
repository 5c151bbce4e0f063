// A statement as rows of text in one language: the CSV and the PDF are two ways to lay them out.
import { csvLine } from '../base/csv.ts';
import { type Currency, formatMoney, plainAmount } from '../base/money.ts';
import { type Language, localeOf, say } from '../base/words.ts';
import type { Statement } from './contract.ts';
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
}

const sums = ['fixed', 'commission', 'guaranteeTopUp', 'capCut', 'returns', 'carried'] as const;

/** The parts of the total that are not zero, then the total and what is payable, as label and amount. */
export function statementSums(
  statement: Statement,
  language: Language,
): readonly { label: string; amount: bigint; isTotal: boolean }[] {
  const parts = sums
    .map((part) => ({
      label: settlementWords[part][language],
      amount: part === 'capCut' ? -statement[part] : statement[part],
      isTotal: false,
    }))
    .filter((one) => one.amount !== 0n);
  return [
    ...parts,
    { label: statementWords.total[language], amount: statement.total, isTotal: true },
    { label: statementWords.payable[language], amount: statement.payable, isTotal: true },
  ];
}

export function showBps(bps: number | null, language: Language): string {
  return bps === null
    ? statementWords.steps[language]
    : (bps / 10_000).toLocaleString(localeOf(language), { style: 'percent', maximumFractionDigits: 2 });
}

/** Why a line is this KOL's, for people; the stored reason is a short code word and its value. */
export function tellReason(
  line: { readonly reason: string; readonly refund?: string | null },
  language: Language,
): string {
  if (line.refund) return say(statementWords.return, language, { refund: line.refund });
  const [kind = '', value = '', at = ''] = line.reason.split(' ');
  if (kind === 'coupon') return say(statementWords.byCoupon, language, { code: value });
  if (kind === 'click')
    return say(statementWords.byClick, language, { link: value, at: new Date(at).toLocaleString(localeOf(language)) });
  return line.reason;
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
export function statementCsv({ statement, kolName, periodId }: StatementFacts, language: Language): string {
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
    settlementWords.fixed[language],
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
  return `\uFEFF${[header, ...fixed, ...lines, ...totals].map(csvLine).join('')}`;
}
