// What every attribution model makes of the same journeys, side by side, with how sure it is. It informs and pays nobody.

import type { Tier } from '../../base/id.ts';
import { randomFrom } from '../../base/random.ts';
import { tierTerms } from '../../base/terms.ts';
import { type Phrase, sayAll } from '../../base/words.ts';
import type { CreditAmount, CreditGroup, CreditResult, Credits } from '../contract-credit.ts';
import { creditWords } from '../words-credit.ts';
import { bootstrapCredits, bootstrapRounds, intervalOf, mostBootstrapStates, type Replicates } from './bootstrap.ts';
import { chainShape } from './chain.ts';
import { type Journey, journeysByChannel, journeyTable } from './journey-table.ts';
import { creditByModels, type Model, type ModelCredit, models } from './models.ts';
import { rateByChannel } from './rates.ts';

/** What is known of a channel beside its journeys; groups of rare channels are made and divided by it. */
export interface AboutChannel {
  readonly tier: Tier | null;
  readonly reach: number | null;
}

export interface CreditOptions {
  /** Channels that a state of the chain remembers. */
  readonly order: number;
  readonly smoothing: number;
  /** Channels that fewer journeys met are told as a group too. */
  readonly few: number;
  readonly rounds: number;
  readonly seed: number;
  readonly about: ReadonlyMap<string, AboutChannel>;
}

export const usualCreditOptions: CreditOptions = {
  order: 1,
  smoothing: 0,
  few: 30,
  rounds: bootstrapRounds,
  seed: 1,
  about: new Map(),
};

/** Shapley and Markov further apart than this deserve a warning. */
const warnAbove = 2;

interface Reckoned {
  readonly credits: ReadonlyMap<Model, ModelCredit>;
  readonly replicates: ReadonlyMap<Model, Replicates>;
}

function amountOf({ credits, replicates }: Reckoned, model: Model, channels: readonly number[]): CreditAmount | null {
  const credit = credits.get(model);
  if (!credit) return null;
  const drawn = replicates.get(model);
  const sum = (of: Float64Array) => channels.reduce((total, channel) => total + of[channel]!, 0);
  const range = drawn ? intervalOf(drawn.conversions, drawn.rounds, channels) : null;
  const valueRange = drawn?.value ? intervalOf(drawn.value, drawn.rounds, channels) : null;
  return {
    conversions: sum(credit.conversions),
    low: range?.low ?? null,
    high: range?.high ?? null,
    value: credit.value === null ? null : sum(credit.value),
    valueLow: valueRange?.low ?? null,
    valueHigh: valueRange?.high ?? null,
  };
}

function creditsOf(reckoned: Reckoned, channels: readonly number[]): Credits {
  const all = models.map((model) => [model, amountOf(reckoned, model, channels)] as const);
  return Object.fromEntries(all) as Credits;
}

/** Channels that few journeys met, by tier, with the share of each by reach where all of a group have one. */
function groupRare(
  rare: readonly number[],
  names: readonly string[],
  met: Float64Array,
  reckoned: Reckoned,
  about: CreditOptions['about'],
): CreditGroup[] {
  const byTier = new Map<Tier | null, number[]>();
  for (const channel of rare) {
    const tier = about.get(names[channel]!)?.tier ?? null;
    byTier.set(tier, [...(byTier.get(tier) ?? []), channel]);
  }
  return [...byTier].map(([tier, channels]) => {
    const reaches = channels.map((channel) => about.get(names[channel]!)?.reach ?? null);
    const total = reaches.reduce<number | null>(
      (sum, reach) => (sum === null || reach === null ? null : sum + reach),
      0,
    );
    const named = (language: keyof Phrase) =>
      tier === null
        ? creditWords.other[language]
        : creditWords.otherTier[language].replace('{tier}', tierTerms[tier][language]);
    return {
      name: { it: named('it'), en: named('en'), zh: named('zh') },
      tier,
      journeys: channels.reduce((sum, channel) => sum + met[channel]!, 0),
      members: channels.map((channel, at) => ({
        channel: names[channel]!,
        share: total === null || total <= 0 ? null : reaches[at]! / total,
      })),
      credits: creditsOf(reckoned, channels),
    };
  });
}

function differingOf(names: readonly string[], credits: Reckoned['credits']): CreditResult['differing'] {
  const shapley = credits.get('shapley')!.conversions;
  const chain = (credits.get('markovNulls') ?? credits.get('markov'))!.conversions;
  return names.flatMap((channel, at) => {
    const [less, more] = [Math.min(shapley[at]!, chain[at]!), Math.max(shapley[at]!, chain[at]!)];
    if (more <= warnAbove * less) return [];
    const facts = { channel, shapley: shapley[at]!, markov: chain[at]! };
    return [{ ...facts, text: sayAll(creditWords.differs, facts) }];
  });
}

/**
 * Credits of all channels of some journeys under first, last, linear, Shapley and exact Markov, with 95 % intervals from journeys
 * drawn anew. Every model's credits add up to the purchases. Same journeys in any order, same answer.
 */
export function creditJourneys(journeys: readonly Journey[], given: Partial<CreditOptions> = {}): CreditResult {
  const options = { ...usualCreditOptions, ...given };
  const table = journeyTable(journeys);
  const shape = chainShape(table, options.order);
  const random = randomFrom(options.seed);
  const reckoned: Reckoned = {
    credits: creditByModels(table, shape, table, { smoothing: options.smoothing, withChains: true }),
    replicates: bootstrapCredits(table, shape, options, random),
  };
  const met = journeysByChannel(table);
  const rates = rateByChannel(table, random);
  const sum = (of: Float64Array) => of.reduce((total, one) => total + one, 0);
  const isFew = (channel: number) => met[channel]! < options.few;
  const removal = (reckoned.credits.get('markovNulls') ?? reckoned.credits.get('markov'))!.removal!;
  const conversions = sum(table.conversions);
  const notes: Phrase[] = [creditWords.doesNotPay, creditWords.noCause];
  if (conversions === 0) notes.push(creditWords.noPurchases);
  if (table.nulls === null) notes.push(creditWords.noNulls);
  if (table.value === null) notes.push(creditWords.noValue);
  if (shape.states > mostBootstrapStates) notes.push(sayAll(creditWords.noChainInterval, { states: shape.states }));
  const rare = [...table.channels.keys()].filter(isFew);
  return {
    pays: false,
    paths: table.conversions.length,
    conversions,
    value: table.value === null ? null : sum(table.value),
    nulls: table.nulls === null ? null : sum(table.nulls),
    order: options.order,
    states: shape.states - 1,
    base: removal.base,
    smoothing: options.smoothing,
    rounds: options.rounds,
    seed: options.seed,
    channels: table.channels.map((channel, at) => ({
      channel,
      journeys: met[at]!,
      isFew: isFew(at),
      credits: creditsOf(reckoned, [at]),
      removal: removal.effects[at]!,
      rate: rates?.[at] ?? null,
    })),
    groups: groupRare(rare, table.channels, met, reckoned, options.about),
    differing: differingOf(table.channels, reckoned.credits),
    notes,
  };
}
