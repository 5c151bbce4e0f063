// One invented account: who it is, how its followers grew, what it posted, who commented; and whether it cheats.
import { addDays, type Day, dayNumber } from '../base/day.ts';
import type { Category, Format, Platform, Topic } from '../base/id.ts';
import { drawNormal, pickIndex, type Random } from '../base/random.ts';
import { agencies, categoryMix, givenNames, nicknames, platformMix, surnames, topicWords } from './vocabulary.ts';

/** What was planted, for the file of truth; null = honest. */
export const frauds = ['follower_burst', 'follower_drip', 'like_bots', 'comment_farm'] as const;
export type Fraud = (typeof frauds)[number];

export interface Invented {
  readonly number: number;
  readonly platform: Platform;
  readonly format: Format;
  readonly uid: string;
  readonly handle: string;
  readonly name: string;
  readonly category: Category;
  readonly topics: readonly Topic[];
  readonly agency: string | null;
  readonly followers: number;
  /** Median share of followers that interact with a post. */
  readonly engagement: number;
  readonly fraud: readonly Fraud[];
  /** Asked for one post, in fen. */
  readonly priceFen: number;
  readonly bio: string;
  readonly avatarUrl: string | null;
  readonly verifiedText: string | null;
  /** The uid of another account of the same person, for the file of truth; null = the only one. */
  readonly twinOf: string | null;
}

export function pick<Value>(random: Random, values: readonly Value[]): Value {
  return values[pickIndex(random, values.length)]!;
}

function pickWeighted<Value extends { readonly weight: number }>(random: Random, values: readonly Value[]): Value {
  let left = random() * values.reduce((sum, one) => sum + one.weight, 0);
  for (const one of values) {
    left -= one.weight;
    if (left < 0) return one;
  }
  return values.at(-1)!;
}

/** Two kinds of fraud for each cheat: who buys followers buys hearts and comments for them too. */
function pickFraud(random: Random): readonly Fraud[] {
  const growth = random() < 0.6 ? 'follower_burst' : 'follower_drip';
  const show = random() < 0.5 ? 'like_bots' : 'comment_farm';
  return [growth, show];
}

/**
 * Draws an account. Followers are log-normal with a median of 30,000 and σ 1.4; engagement falls slowly with size;
 * the price follows followers^0.8 with noise, within ¥150 and ¥300,000.
 */
export function inventAccount(random: Random, number: number, fraudShare: number): Invented {
  const { platform, format } = pickWeighted(random, platformMix);
  const first = pick(random, topicWords).topic;
  const second = pick(random, topicWords).topic;
  const followers = Math.min(20_000_000, Math.max(1_050, Math.round(30_000 * Math.exp(1.4 * drawNormal(random)))));
  const isFraud = random() < fraudShare;
  const engagement = 0.055 * (followers / 10_000) ** -0.18 * Math.exp(0.45 * drawNormal(random)) * (isFraud ? 0.22 : 1);
  const price = Math.min(
    30_000_000,
    Math.max(15_000, 100 * 0.55 * followers ** 0.8 * Math.exp(0.4 * drawNormal(random))),
  );
  const name =
    random() < 0.5
      ? `${pick(random, surnames)}${pick(random, givenNames)}`
      : `${pick(random, givenNames)}${pick(random, nicknames)}`;
  return {
    number,
    platform,
    format,
    uid: `synthetic-${platform}-${number}`,
    handle: `syn_${number.toString(36)}`,
    name,
    category: pickWeighted(random, categoryMix).category,
    topics: first === second ? [first] : [first, second],
    agency: random() < 0.4 ? pick(random, agencies) : null,
    followers,
    engagement,
    fraud: isFraud ? pickFraud(random) : [],
    priceFen: Math.round(price / 10_000) * 10_000 || 15_000,
    bio: '示例数据 · synthetic',
    avatarUrl: null,
    verifiedText: null,
    twinOf: null,
  };
}

export interface DayOfFollowers {
  readonly day: Day;
  readonly followers: number;
}

/**
 * The follower curve, last day first known: honest accounts gain about 0.1 % a day with a weekly rhythm, more on the
 * days after a viral post; a burst adds 8–25 % in two days, a drip the same over three weeks, and part is purged.
 */
export function inventCurve(
  random: Random,
  account: Invented,
  last: Day,
  days: number,
  viralDays: ReadonlySet<Day>,
): readonly DayOfFollowers[] {
  const start = dayNumber(last) - days + 1;
  const size = 0.08 + 0.17 * random();
  const when = Math.floor(days * (0.35 + 0.3 * random()));
  const drip = account.fraud.includes('follower_drip') ? 21 : 0;
  const burst = account.fraud.includes('follower_burst');
  const rates = Array.from({ length: days }, (_, index) => {
    const day = addDays(last, index - days + 1);
    const weekend = (start + index + 4) % 7 >= 5 ? 1.3 : 1;
    let rate = 0.001 * weekend * (1 + 0.35 * drawNormal(random));
    if (viralDays.has(day)) rate += 0.012;
    else if (viralDays.has(addDays(day, -1))) rate += 0.005;
    if (burst && (index === when || index === when + 1)) rate += size / 2;
    if (burst && index > when + 10 && index <= when + 24) rate -= (size * 0.35) / 14;
    if (drip > 0 && index >= when && index < when + drip) rate += size / drip;
    return rate;
  });
  const growth = rates.reduce((product, rate) => product * (1 + rate), 1);
  let followers = account.followers / growth;
  return rates.map((rate, index) => {
    followers *= 1 + rate;
    return { day: addDays(last, index - days + 1), followers: Math.max(0, Math.round(followers)) };
  });
}
