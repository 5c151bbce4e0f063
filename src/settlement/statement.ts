// One statement: what a KOL earned in a period, what returns take back, what is carried, what is payable.
import type { Currency } from '../base/money.ts';
import type { Statement, StatementLine, Terms } from './contract.ts';

export interface StatementFacts {
  readonly period: string;
  readonly kol: string;
  readonly currency: Currency;
  readonly deliverables: Statement['deliverables'];
  /** Lines settled in this period, in order of maturity. */
  readonly earned: readonly StatementLine[];
  /** Negative lines of returns after the close in which their sale was settled. */
  readonly returned: readonly StatementLine[];
  /** What the statements before left negative; 0 or less. */
  readonly carried: bigint;
  /** The terms in force at the close: their cap and guarantee count. */
  readonly terms: Terms | null;
}

const sumOf = (lines: readonly { commission: bigint }[]) => lines.reduce((sum, line) => sum + line.commission, 0n);

/**
 * Adds a statement up: the cap limits the period's commission before returns, then the guarantee lifts
 * fixed + commission of a period with a deliverable or a matured line. A negative total is not payable.
 */
export function drawStatement(facts: StatementFacts): Statement {
  const fixed = facts.deliverables.reduce((sum, one) => sum + one.amount, 0n);
  const commission = sumOf(facts.earned);
  const returns = sumOf(facts.returned);
  const cap = facts.terms?.cap ?? null;
  const capCut = cap !== null && commission > BigInt(cap) ? commission - BigInt(cap) : 0n;
  const earned = fixed + commission - capCut;
  const isActive = facts.deliverables.length > 0 || facts.earned.length > 0;
  const guarantee = isActive ? BigInt(facts.terms?.guarantee ?? 0) : 0n;
  const guaranteeTopUp = guarantee > earned ? guarantee - earned : 0n;
  const total = earned + guaranteeTopUp + returns + facts.carried;
  return {
    id: `${facts.period}/${facts.kol}`,
    kol: facts.kol,
    currency: facts.currency,
    fixed,
    commission,
    guaranteeTopUp,
    capCut,
    returns,
    carried: facts.carried,
    total,
    payable: total > 0n ? total : 0n,
    paid: false,
    deliverables: [...facts.deliverables],
    lines: [...facts.earned, ...facts.returned],
  };
}
