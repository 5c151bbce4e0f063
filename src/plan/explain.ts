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
function bestOption({ chosenBy: value }: Planned, candidate: number): number | null {
  const { problem } = value;
  let best: { option: number; key: number } | null = null;
  for (let option = problem.optionStart[candidate]!; option < problem.optionStart[candidate + 1]!; option++) {
    const key = value.gain(candidate, option) / Math.max(1, problem.optionCost[option]!);
    if (best === null || key > best.key) best = { option, key };
  }
  return best?.option ?? null;
}

function dearestLine(value: Selection, taken: readonly Taken[]): number | null {
  let dearest: number | null = null;
  for (const { candidate } of taken) {
    const adds = -value.gain(candidate, notChosen);
    const cost = value.problem.optionCost[value.optionOf[candidate]!]!;
    if (adds > 0) dearest = Math.max(dearest ?? 0, cost / adds);
  }
  return dearest;
}

/** Minor units that the plan's dearest line costs for a unit of value: as it was chosen, and on average. */
interface Dearest {
  readonly chosenBy: number | null;
  readonly average: number | null;
}

export const dearestOf = ({ chosenBy, value, taken }: Planned): Dearest => ({
  chosenBy: dearestLine(chosenBy, taken),
  average: dearestLine(value, taken),
});

/** The nearest reason by figures alone; `budget` and `rules` where it would be worth its money. */
function reasonBy(
  selection: Selection,
  dearest: number | null,
  candidate: number,
  option: number,
): 'budget' | 'rules' | 'overlap' | 'price' {
  const { problem } = selection;
  const cost = problem.optionCost[option]!;
  const adds = selection.gain(candidate, option);
  if (adds > 0 && dearest !== null && cost / adds <= dearest)
    return selection.cost + cost > problem.budget ? 'budget' : 'rules';
  const alone = new Selection(problem).gain(candidate, option);
  return alone > 0 && dearest !== null && cost / alone <= dearest ? 'overlap' : 'price';
}

/** Why a candidate is not in the plan: the nearest reason, with the figures it rests on. null = it is in, or has no option. */
export function whyNot(planned: Planned, candidate: number, dearest: Dearest = dearestOf(planned)): Near | null {
  const { value, chosenBy, reach, market, wishes } = planned;
  const { problem } = chosenBy;
  if (value.optionOf[candidate]! >= 0) return null;
  const kol = market.kols[candidate]!;
  const option = bestOption(planned, candidate);
  const entry = option === null ? market.market.optionStart[candidate]! : problem.optionRoot[option]!;
  const nothing = { candidate, option: entry, adds: 0, alone: 0, costPerNew: null, dearest: dearest.average };
  if (wishes.ban.includes(kol.accountId)) return { ...nothing, reason: 'banned' };
  if (option === null) return { ...nothing, reason: 'rules' };
  const adds = value.gain(candidate, option);
  const near = {
    ...nothing,
    adds: reach.gain(candidate, option),
    alone: new Selection(reach.problem).gain(candidate, option),
    costPerNew: adds > 0 ? problem.optionCost[option]! / adds : null,
  };
  const holder = value.holderOf[problem.unitOf[candidate]!]!;
  if (holder >= 0 && holder !== candidate) return { ...near, reason: 'other_account' };
  const reason = reasonBy(chosenBy, dearest.chosenBy, candidate, option);
  if (reason === 'budget' || reason === 'rules') return { ...near, reason };
  const isWorthOnAverage = near.costPerNew !== null && dearest.average !== null && near.costPerNew <= dearest.average;
  if (isWorthOnAverage && planned.case !== null) return { ...near, reason: planned.case.risk };
  if (reason === 'overlap') return { ...near, reason };
  const inTopics = kol.onTarget * kol.topicShares.reduce((sum, share) => sum + share, 0);
  return { ...near, reason: wishes.goal === 'reach' && inTopics < 0.3 ? 'fit' : 'price' };
}

/** Those who came nearest to being taken, the nearest first. */
export function nearest(planned: Planned, most: number): Near[] {
  const { chosenBy: value } = planned;
  const { problem } = value;
  const keys: { candidate: number; key: number }[] = [];
  for (let candidate = 0; candidate < problem.candidates; candidate++) {
    if (value.optionOf[candidate]! >= 0) continue;
    const option = bestOption(planned, candidate);
    if (option === null) continue;
    keys.push({ candidate, key: value.gain(candidate, option) / Math.max(1, problem.optionCost[option]!) });
  }
  const dearest = dearestOf(planned);
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
  /** Worth on average of the plan with it in place of the line, less the plan's. */
  readonly value: number;
}

/** The best in place of one line, all others staying: within the money, the rules and the groups. */
export function substitutesOf(planned: Planned, accountId: string, most: number): Swap[] {
  const { market, rules, taken, reach, value, chosenBy } = planned;
  const line = taken.find(({ candidate }) => market.kols[candidate]!.accountId === accountId);
  if (!line) return [];
  const { problem } = chosenBy;
  const others = taken.filter((one) => one !== line);
  const [without, average, people] = [chosenBy, value, reach].map((one) => choose(one.problem, others)) as [
    Selection,
    Selection,
    Selection,
  ];
  const lost = average.value() - value.value();
  const swaps: (Swap & { readonly gain: number })[] = [];
  for (let candidate = 0; candidate < problem.candidates; candidate++) {
    const isOut = candidate === line.candidate || value.optionOf[candidate]! >= 0;
    if (isOut || rules.ban.includes(market.kols[candidate]!.accountId)) continue;
    let best: { option: number; gain: number } | null = null;
    for (let option = problem.optionStart[candidate]!; option < problem.optionStart[candidate + 1]!; option++) {
      if (!without.fits(candidate, option)) continue;
      const gain = without.gain(candidate, option);
      if (best === null || gain > best.gain) best = { option, gain };
    }
    if (best === null) continue;
    swaps.push({
      candidate,
      option: problem.optionRoot[best.option]!,
      adds: people.gain(candidate, best.option),
      alone: 0,
      value: lost + average.gain(candidate, best.option),
      gain: best.gain,
    });
  }
  return swaps.sort((a, b) => b.gain - a.gain || a.candidate - b.candidate).slice(0, most);
}
