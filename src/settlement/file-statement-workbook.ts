// A statement as an XLSX workbook: what it comes to, and every line with its order, rule, rate and rounding.
import { writeSheets } from '../archive/file-workbook.ts';
import type { ColumnKind } from '../archive/workbook-xml.ts';
import { type Currency, plainAmount } from '../base/money.ts';
import { type Language, say } from '../base/words.ts';
import { fixedWord, holderWord, type StatementFacts, sharesOf, statementSums, tellReason } from './document.ts';
import { statementWords } from './statement-words.ts';

type Cell = string | number | null;

function summaryRows(facts: StatementFacts, language: Language): Cell[][] {
  const { statement, kolName, campaignName, brandName, periodId } = facts;
  const amount = (minor: bigint) => Number(plainAmount(minor, statement.currency as Currency));
  const word = (key: 'share' | 'campaign' | 'brand') => statementWords[key][language];
  return [
    [holderWord(statement, language), null, kolName],
    [word('campaign'), null, campaignName],
    [word('brand'), null, brandName],
    [say(statementWords.title, language), null, periodId],
    ...statementSums(statement, language).map((sum): Cell[] => [sum.label, amount(sum.amount), statement.currency]),
    ...statement.deliverables.map((one): Cell[] => [
      one.deliverable,
      amount(one.amount),
      fixedWord(one.deliverable, language),
    ]),
    ...sharesOf(facts).map((one): Cell[] => [`${word('share')} · ${one.name}`, amount(one.amount), one.statement]),
    [statementWords.explained[language], null, null],
  ];
}

function lineRows({ statement }: StatementFacts, language: Language): Cell[][] {
  const amount = (minor: bigint, currency = statement.currency) => Number(plainAmount(minor, currency as Currency));
  return statement.lines.map((line) => [
    ...[line.order, line.line, amount(line.net), line.bps === null ? null : line.bps / 10_000, amount(line.commission)],
    ...[statement.currency, tellReason(line, language), line.terms],
    line.converted ? amount(line.converted.net, line.converted.currency) : null,
    line.converted?.currency ?? null,
    line.converted ? `${line.converted.rate} (${line.converted.on}, ${line.converted.source})` : null,
  ]);
}

/** The bytes of the workbook: amounts in major units, shares as fractions, an empty cell where a line spans steps. */
export function statementWorkbook(facts: StatementFacts, language: Language): Promise<Buffer> {
  const word = (key: keyof typeof statementWords) => statementWords[key][language];
  const kinds: ColumnKind[] = [
    'id',
    'id',
    'number',
    'number',
    'number',
    'text',
    'text',
    'id',
    'number',
    'text',
    'text',
  ];
  const header = [
    ...[word('order'), word('line'), word('net'), word('rate'), word('commissionAmount'), word('currency')],
    ...[word('reason'), word('terms'), word('before'), word('currency'), word('conversion')],
  ];
  return writeSheets([
    {
      form: { name: word('title'), header: ['', word('amount'), ''], kinds: ['text', 'number', 'text'] },
      rows: summaryRows(facts, language),
    },
    { form: { name: word('line'), header, kinds }, rows: lineRows(facts, language) },
  ]);
}
