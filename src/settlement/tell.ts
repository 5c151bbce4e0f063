// A settlement as text for the terminal.
import { formatMoney } from '../base/money.ts';
import { type Language, type Phrase, say } from '../base/words.ts';
import type { Settlement, Statement } from './contract.ts';
import { statementSums } from './document.ts';
import { settlementWords } from './words.ts';

function tellStatement(statement: Statement, language: Language): string[] {
  const { currency } = statement;
  const money = (amount: bigint) => formatMoney({ amount, currency }, language);
  const state = statement.paid ? 'paid' : statement.payable > 0n ? 'owed' : 'nothingOwed';
  const head = say(settlementWords.statement, language, {
    id: statement.id,
    kol: statement.kol,
    total: money(statement.total),
    payable: money(statement.payable),
    state: say(settlementWords[state], language),
  });
  const sums = statementSums(statement, language)
    .filter(({ isTotal }) => !isTotal)
    .map(({ label, amount }) => `    ${label} ${money(amount)}`);
  const lines = statement.lines.map((line) => {
    const steps = line.parts?.map((part) => part.bps) ?? [line.bps ?? 0];
    const share = steps.map((bps) => `${bps / 100} %`).join(' + ');
    const source = line.refund === undefined ? line.reason : line.refund;
    return `      ${line.order}/${line.line}  ${money(line.net)} × ${share} = ${money(line.commission)}  (${source}, ${line.terms})`;
  });
  return [head, ...sums, ...lines];
}

/** Statements with every line, then what was not settled, what was refused, and the balances. */
export function tellSettlement(settlement: Settlement, language: Language): string {
  const title = (phrase: Phrase) => `${say(phrase, language)}:`;
  const text =
    settlement.statements.length === 0
      ? [say(settlementWords.noStatements, language)]
      : settlement.statements.flatMap((one) => tellStatement(one, language));
  if (settlement.unsettled.length > 0) {
    text.push(title(settlementWords.unsettled));
    for (const { order, line, code } of settlement.unsettled)
      text.push(`    ${order}/${line}  ${say(settlementWords[code], language)}`);
  }
  if (settlement.refused.length > 0) {
    text.push(title(settlementWords.refused));
    for (const one of settlement.refused) text.push(`    /${one.event}  ${one.text[language]}`);
  }
  text.push(title(settlementWords.balances));
  for (const { account, balance, currency } of settlement.balances)
    text.push(`    ${account}  ${formatMoney({ amount: balance, currency }, language)}`);
  text.push(settlement.head);
  return `${text.join('\n')}\n`;
}
