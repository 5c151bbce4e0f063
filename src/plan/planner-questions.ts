// The questions that can be asked about a brief under wishes, and their answers as plain values that pass between threads.
import { curveOf } from './curve.ts';
import { byHandReach, type Markets, outcomeOfPlan, type Planned } from './draft.ts';
import { linesOf, nearest, overlapsOf, substitutesOf, whyNot } from './explain.ts';

const mostNear = 40;
const mostOverlaps = 14;

const named = ({ market }: Planned, candidate: number, option: number) => ({
  kol: market.kols[candidate]!,
  option: market.options[option]!,
});

function draft(markets: Markets, planned: Planned) {
  const { plan, market, reach } = planned;
  const lines = linesOf(planned);
  const overlaps = overlapsOf(planned, lines, mostOverlaps);
  return {
    plan,
    case: planned.case,
    reach: reach.value(),
    lines: lines.map((line) => ({
      ...named(planned, line.candidate, line.option),
      adds: line.adds,
      alone: line.alone,
    })),
    overlaps: {
      accounts: overlaps.lines.map(({ candidate }) => market.kols[candidate]!.accountId),
      shares: overlaps.shares,
    },
    cells: market.cells.map((cell, place) => ({ ...cell, reached: cell.people - reach.unreached[place]! })),
    near: nearest(planned, mostNear).map((near) => ({ ...near, ...named(planned, near.candidate, near.option) })),
    outcome: outcomeOfPlan(markets, planned),
    byHand: byHandReach(planned),
    candidates: market.kols.length,
  };
}
export type DraftAnswer = ReturnType<typeof draft>;

function placeOf({ market }: Planned, accountId: string): number {
  return market.kols.findIndex((kol) => kol.accountId === accountId);
}

/** The questions that can be asked about a brief under wishes. */
export const questions = {
  draft,
  curve: (markets: Markets, planned: Planned, stepMoney: number) => curveOf(markets, planned, stepMoney),
  substitutes: (_: Markets, planned: Planned, accountId: string) =>
    substitutesOf(planned, accountId, 12).map((swap) => ({ ...swap, ...named(planned, swap.candidate, swap.option) })),
  whyNot: (_: Markets, planned: Planned, accountIds: readonly string[]) =>
    accountIds.map((accountId) => {
      const candidate = placeOf(planned, accountId);
      const near = candidate < 0 ? null : whyNot(planned, candidate);
      return {
        accountId,
        isKnown: candidate >= 0,
        near: near && { ...near, ...named(planned, near.candidate, near.option) },
      };
    }),
};
export type Questions = typeof questions;
/** What a question is given beside the plan. */
export type Given<Name extends keyof Questions> = Questions[Name] extends (
  m: Markets,
  p: Planned,
  ...rest: infer Rest
) => unknown
  ? Rest
  : never;
