// What a campaign costs: settled as if it closed now, and once more when the last open line has matured.
import type { Statement } from './contract.ts';
import type { Cost } from './contract-result.ts';
import type { FedFrame, FedPlacement } from './feed.ts';

/** Periods that are never kept. No period that people name can have these ids. */
const nowId = '(now)';
const laterId = '(later)';
const dayMs = 86_400_000;

/** A frame that closes now, and again when the longest time for returns of anything sold until now is over. */
export function frameToTheEnd(frame: FedFrame, now: Date): FedFrame {
  const waits = frame.placements.flatMap(({ terms }) =>
    terms.flatMap(({ document }) => {
      const returns = (document.returns ?? []) as readonly { days: number }[];
      return [Number(document.returnDays ?? 0), ...returns.map((one) => one.days)];
    }),
  );
  const later = new Date(now.getTime() + (Math.max(0, ...waits) + 1) * dayMs);
  return { ...frame, periods: [...frame.periods, { id: nowId, closedAt: now }, { id: laterId, closedAt: later }] };
}

export type CostParts = Omit<Cost, 'asOf' | 'expectedAfterReturns' | 'total'>;

export const noCost: CostParts = { fixedDone: 0, fixedAgreed: 0, earned: 0, expected: 0, serviceFee: 0 };

export const addCosts = (a: CostParts, b: CostParts): CostParts => ({
  fixedDone: a.fixedDone + b.fixedDone,
  fixedAgreed: a.fixedAgreed + b.fixedAgreed,
  earned: a.earned + b.earned,
  expected: a.expected + b.expected,
  serviceFee: a.serviceFee + b.serviceFee,
});

/**
 * The cost of one KOL from the statements of `frameToTheEnd`, in minor units of its own currency. A guarantee counts in what
 * is stated until now, not a second time for the period that is only imagined. An agency is paid out of the KOL's part.
 */
export function costOf(statements: readonly Statement[], placements: readonly FedPlacement[]): CostParts {
  const isLater = (one: Statement) => one.id.startsWith(`${laterId}/`);
  const sum = (all: readonly Statement[], amountOf: (one: Statement) => bigint) =>
    Number(all.reduce((total, one) => total + amountOf(one), 0n));
  const stated = statements.filter((one) => !isLater(one));
  const later = statements.filter(isLater);
  const feeBps = (placement: FedPlacement) => Number(placement.terms.at(-1)?.document.serviceFeeBps ?? 0);
  const agreed = placements.map((placement) => {
    const fees = placement.deliverables.filter((one) => one.doneAt === null).reduce((total, one) => total + one.fee, 0);
    return { fees, service: Math.round((fees * feeBps(placement)) / 10_000) };
  });
  const expected = sum(later, (one) => one.commission - one.capCut + (one.bonus ?? 0n));
  const openFee = Math.max(0, ...placements.map(feeBps)) / 10_000;
  return {
    fixedDone: sum(stated, (one) => one.fixed + one.guaranteeTopUp + (one.bonus ?? 0n)),
    fixedAgreed: agreed.reduce((total, one) => total + one.fees, 0),
    earned: sum(stated, (one) => one.commission - one.capCut + one.returns),
    expected,
    serviceFee:
      sum(stated, (one) => one.serviceFee ?? 0n) +
      agreed.reduce((total, one) => total + one.service, 0) +
      Math.round(expected * openFee),
  };
}
