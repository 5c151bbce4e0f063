// What explains a plan: what each line adds and shares with the others, who came near and why not, and who could stand in.
import type { NotTaken } from './contract-view.ts';
import { choose, type Planned } from './draft.ts';
import { notChosen, Selection } from './engine/selection.ts';
import type { Taken } from './outcome.ts';

export interface DraftLine extends Taken {
  readonly adds: number;
  readonly alone: number;
}

/** What each line adds beyond the others and reaches alone, in people. */
export function linesOf({ reach, taken }: Planned): DraftLine[] {
  const empty = new Selection(reach.problem);
  return taken.map(({ candidate, option }) => ({
    ...{ candidate, option },
    adds: -reach.gain(candidate, notChosen),
    alone: empty.gain(candidate, reach.optionOf[candidate]!),
  }));
}

/** Row by column: the share of the row's people whom the column reaches too, of the lines that reach most. */
export function overlapsOf(
  { reach }: Planned,
  lines: readonly DraftLine[],
  most: number,
): { lines: DraftLine[]; shares: number[][] } {
  const shown = lines.toSorted((a, b) => b.alone - a.alone).slice(0, most);
  const shares = shown.map((row) =>
    shown.map((column) => {
      if (row === column || row.alone <= 0) return 1;
      const beside = new Selection(reach.problem, [[column.candidate, reach.optionOf[column.candidate]!]]);
      return Math.max(0, 1 - beside.gain(row.candidate, reach.optionOf[row.candidate]!) / row.alone);
    }),
  );
  return { lines: shown, shares };
}

export interface Near {
  readonly candidate: number;
  readonly option: number;
  readonly adds: number;
  readonly alone: number;
  readonly reason: NotTaken['reason'];
  /** Minor units for a unit of value that it would add, and that the dearest line of the plan adds. */
  readonly costPerNew: number | null;
  readonly dearest: number | null;
}

/** The option of a candidate that brings most for its money beside the plan, as an entry of the problem. */
function bestOption({ value }: Planned, candidate: number): number | null {
  const { problem } = value;
  let best: { option: number; key: number } | null = null;
  for (let option = problem.optionStart[candidate]!; option < problem.optionStart[candidate + 1]!; option++) {
    const key = value.gain(candidate, option) / Math.max(1, problem.optionCost[option]!);
    if (best === null || key > best.key) best = { option, key };
  }
  return best?.option ?? null;
}

function dearestLine({ value, taken }: Planned): number | null {
  let dearest: number | null = null;
  for (const { candidate } of taken) {
    const adds = -value.gain(candidate, notChosen);
    const cost = value.problem.optionCost[value.optionOf[candidate]!]!;
    if (adds > 0) dearest = Math.max(dearest ?? 0, cost / adds);
  }
  return dearest;
}

/** Why a candidate is not in the plan: the nearest reason, with the figures it rests on. null = it is in, or has no option. */
export function whyNot(
  planned: Planned,
  candidate: number,
  dearest: number | null = dearestLine(planned),
): Near | null {
  const { value, reach, market, wishes } = planned;
  const { problem } = value;
  if (value.optionOf[candidate]! >= 0) return null;
  const id = market.kols[candidate]!.accountId;
  const option = bestOption(planned, candidate);
  const nothing = {
    candidate,
    option: market.market.optionStart[candidate]!,
    adds: 0,
    alone: 0,
    costPerNew: null,
    dearest,
  };
  if (wishes.ban.includes(id)) return { ...nothing, reason: 'banned' };
  if (option === null) return { ...nothing, reason: 'rules' };
  const adds = value.gain(candidate, option);
  const alone = new Selection(problem).gain(candidate, option);
  const cost = problem.optionCost[option]!;
  const costPerNew = adds > 0 ? cost / adds : null;
  const near = {
    candidate,
    option: problem.optionRoot[option]!,
    adds: reach.gain(candidate, option),
    alone: new Selection(reach.problem).gain(candidate, option),
    ...{ costPerNew, dearest },
  };
  const holder = value.holderOf[problem.unitOf[candidate]!]!;
  if (holder >= 0 && holder !== candidate) return { ...near, reason: 'other_account' };
  const isWorth = costPerNew !== null && dearest !== null && costPerNew <= dearest;
  if (isWorth) return { ...near, reason: value.cost + cost > problem.budget ? 'budget' : 'rules' };
  const costAlone = alone > 0 ? cost / alone : null;
  if (costAlone !== null && dearest !== null && costAlone <= dearest) return { ...near, reason: 'overlap' };
  const kol = market.kols[candidate]!;
  const inTopics = kol.onTarget * kol.topicShares.reduce((sum, share) => sum + share, 0);
  return { ...near, reason: wishes.goal === 'reach' && inTopics < 0.3 ? 'fit' : 'price' };
}

/** Those who came nearest to being taken, the nearest first. */
export function nearest(planned: Planned, most: number): Near[] {
  const { value } = planned;
  const { problem } = value;
  const keys: { candidate: number; key: number }[] = [];
  for (let candidate = 0; candidate < problem.candidates; candidate++) {
    if (value.optionOf[candidate]! >= 0) continue;
    const option = bestOption(planned, candidate);
    if (option === null) continue;
    keys.push({ candidate, key: value.gain(candidate, option) / Math.max(1, problem.optionCost[option]!) });
  }
  const dearest = dearestLine(planned);
  return keys
    .sort((a, b) => b.key - a.key || a.candidate - b.candidate)
    .slice(0, most)
    .flatMap(({ candidate }) => whyNot(planned, candidate, dearest) ?? []);
}

export interface Swap {
  readonly candidate: number;
  readonly option: number;
  readonly adds: number;
  readonly alone: number;
  /** Worth of the plan with it in place of the line, less the plan's. */
  readonly value: number;
}

/** The best in place of one line, all others staying: within the money, the rules and the groups. */
export function substitutesOf(planned: Planned, accountId: string, most: number): Swap[] {
  const { market, rules, taken, reach, value } = planned;
  const line = taken.find(({ candidate }) => market.kols[candidate]!.accountId === accountId);
  if (!line) return [];
  const before = value.value();
  const without = choose(
    value.problem,
    taken.filter((one) => one !== line),
  );
  const reachWithout = choose(
    reach.problem,
    taken.filter((one) => one !== line),
  );
  const swaps: Swap[] = [];
  for (let candidate = 0; candidate < value.problem.candidates; candidate++) {
    if (
      candidate === line.candidate ||
      value.optionOf[candidate]! >= 0 ||
      rules.ban.includes(market.kols[candidate]!.accountId)
    )
      continue;
    let best: { option: number; gain: number } | null = null;
    for (
      let option = value.problem.optionStart[candidate]!;
      option < value.problem.optionStart[candidate + 1]!;
      option++
    ) {
      if (!without.fits(candidate, option)) continue;
      const gain = without.gain(candidate, option);
      if (best === null || gain > best.gain) best = { option, gain };
    }
    if (best === null) continue;
    swaps.push({
      candidate,
      option: value.problem.optionRoot[best.option]!,
      adds: reachWithout.gain(candidate, best.option),
      alone: 0,
      value: without.value() + best.gain - before,
    });
  }
  return swaps.sort((a, b) => b.value - a.value || a.candidate - b.candidate).slice(0, most);
}
