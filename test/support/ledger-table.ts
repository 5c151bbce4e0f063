// Tells a settlement as a table that a person of finance reads: what each statement says, and what is on the accounts.
import { type Currency, plainAmount } from '../../src/base/money.ts';
import type { Settlement, Statement } from '../../src/settlement/contract.ts';
import { type Event, settled } from './settlement-events.ts';

type Row = readonly string[];

/** Columns of equal width, numbers to the right; no space at the end of a line. */
function layOut(rows: readonly Row[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const isNumber = (column: number) => rows.slice(1).every((row) => /^(-?[\d.]+|)$/.test(row[column]!));
  return rows.map((row) =>
    row
      .map((cell, column) => (isNumber(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}

function partsOf(statement: Statement): readonly (readonly [string, bigint])[] {
  const { fixed, commission, capCut, bonus, guaranteeTopUp, returns, agency, shares, carried } = statement;
  const parts: readonly (readonly [string, bigint])[] = [
    ['fixed', fixed],
    ['commission', commission],
    ['cap', -capCut],
    ['bonus', bonus ?? 0n],
    ['guarantee', guaranteeTopUp],
    ['returns', returns],
    ['to agency', -(agency?.amount ?? 0n)],
    ...(shares ?? []).map(({ kol, amount }) => [`share of ${kol}`, amount] as const),
    ['carried', carried],
  ];
  return parts.filter(([, amount]) => amount !== 0n);
}

function statementRows(statement: Statement): Row[] {
  const plain = (amount: bigint) => plainAmount(amount, statement.currency as Currency);
  const parts = partsOf(statement).map(([name, amount]) => ['', name, plain(amount)]);
  const { withheld, serviceFee } = statement;
  return [
    ...parts.map((row, index) => (index === 0 ? [statement.id, row[1]!, row[2]!] : row)),
    [parts.length === 0 ? statement.id : '', '= total', plain(statement.total)],
    ...(withheld === undefined ? [] : [['', 'tax kept back', plain(-withheld)]]),
    ['', 'to pay', plain(statement.payable - (withheld ?? 0n))],
    ...(serviceFee === undefined ? [] : [['', 'platform fee beside', plain(serviceFee)]]),
  ];
}

function balanceRows({ balances }: Settlement): Row[] {
  return balances.map(({ account, currency, balance }) => [account, currency, plainAmount(balance, currency)]);
}

/** The statements and the balances after events, as text. */
export function ledgerTable(events: readonly Event[]): string {
  const settlement = settled(events);
  const refused = settlement.refused.map(({ code, text }) => `refused ${code}: ${text.en}`);
  return [
    ...layOut([['statement', 'part', 'amount'], ...settlement.statements.flatMap(statementRows)]),
    '',
    ...layOut([['account', 'currency', 'balance'], ...balanceRows(settlement)]),
    ...(refused.length === 0 ? [] : ['', ...refused]),
  ].join('\n');
}

/** A table as it stands in a test: without the lines around it and their indent. */
export function table(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)![0].length));
  return lines.map((line) => line.slice(indent).trimEnd()).join('\n');
}
