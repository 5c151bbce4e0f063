// One statement: what a KOL earned in a period, what returns take back, what is carried, what is payable.
import { basisPointsOf, type Currency } from '../base/money.ts';
import type { Statement, StatementLine } from './contract.ts';
import type { Terms } from './contract-terms.ts';
import type { AgencyBook } from './ledger.ts';
import { withheldOf } from './withholding.ts';

export interface StatementFacts {
  readonly period: string;
  readonly kol: string;
  readonly currency: Currency;
  readonly deliverables: Statement['deliverables'];
  readonly bonuses: Statement['deliverables'];
  /** Lines settled in this period, in order of maturity. */
  readonly earned: readonly StatementLine[];
  /** Negative lines of returns after the close in which their sale was settled. */
  readonly returned: readonly StatementLine[];
  /** What the statements before left negative; 0 or less. */
  readonly carried: bigint;
  /** The terms in force at the close: their cap, guarantee, agency, platform fee and withholding count. */
  readonly terms: Terms | null;
}

const sumOf = (lines: readonly { commission: bigint }[]) => lines.reduce((sum, line) => sum + line.commission, 0n);

/**
 * Adds a statement up: the cap limits the period's commission before returns, bonuses are outside it, then the guarantee
 * lifts fixed + commission + bonus of a period with a deliverable or a matured line. An agency's share is taken off what was
 * earned after returns; the platform's fee is on what was earned, and the brand's. A negative total is not payable; tax is
 * kept back of what is. What terms do not ask for is not told.
 */
export function drawStatement(facts: StatementFacts): Statement {
  const { terms } = facts;
  const fixed = facts.deliverables.reduce((sum, one) => sum + one.amount, 0n);
  const bonus = facts.bonuses.reduce((sum, one) => sum + one.amount, 0n);
  const commission = sumOf(facts.earned);
  const returns = sumOf(facts.returned);
  const cap = terms?.cap ?? null;
  const capCut = cap !== null && commission > BigInt(cap) ? commission - BigInt(cap) : 0n;
  const earned = fixed + commission - capCut + bonus;
  const isActive = facts.deliverables.length > 0 || facts.earned.length > 0;
  const guarantee = isActive ? BigInt(terms?.guarantee ?? 0) : 0n;
  const guaranteeTopUp = guarantee > earned ? guarantee - earned : 0n;
  const agency = terms?.agency ?? null;
  const share = agency === null ? 0n : basisPointsOf(earned + guaranteeTopUp + returns, BigInt(agency.bps));
  const total = earned + guaranteeTopUp + returns - share + facts.carried;
  const payable = total > 0n ? total : 0n;
  const serviceFee = basisPointsOf(earned + guaranteeTopUp, BigInt(terms?.serviceFeeBps ?? 0));
  return {
    id: `${facts.period}/${facts.kol}`,
    kol: facts.kol,
    currency: facts.currency,
    ...{ fixed, commission, guaranteeTopUp, capCut, returns },
    carried: facts.carried,
    ...{ total, payable },
    paid: false,
    ...(bonus === 0n ? {} : { bonus }),
    ...(agency === null ? {} : { agency: { id: agency.id, amount: share } }),
    ...(serviceFee === 0n ? {} : { serviceFee }),
    ...((terms?.withholding ?? null) === null ? {} : { withheld: withheldOf(payable, terms!.withholding) }),
    deliverables: [...facts.deliverables, ...facts.bonuses],
    lines: [...facts.earned, ...facts.returned],
  };
}

/** What an agency is owed of the period: its shares of its KOLs' statements, and what was carried. */
export function drawAgencyStatement(
  period: string,
  agency: string,
  { currency, shares, carried }: AgencyBook,
): Statement {
  const total = shares.reduce((sum, one) => sum + one.amount, 0n) + carried;
  return {
    ...{ id: `${period}/${agency}`, kol: agency, currency },
    ...{ fixed: 0n, commission: 0n, guaranteeTopUp: 0n, capCut: 0n, returns: 0n },
    ...{ carried, total, payable: total > 0n ? total : 0n, paid: false },
    ...{ shares, deliverables: [], lines: [] },
  };
}
