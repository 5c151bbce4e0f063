// Synthetic accounts for the growth detector: honest ones with viral posts and mentions elsewhere, and buyers.
// After the protocol of methods §1.2; plainly synthetic.

import { type Evidence, evidenceShape } from '../../src/audit/contract.ts';
import { addDays } from '../../src/base/day.ts';
import { drawNormal, pickIndex, type Random, randomFrom } from '../../src/base/random.ts';

export type GrowthKind = 'honest' | 'burst' | 'drip';

export interface GrowthTaste {
  readonly kind: GrowthKind;
  readonly days?: number;
  readonly hasViral?: boolean;
  readonly hasMention?: boolean;
  /** Share of the followers that is bought. */
  readonly bought?: number;
}

const firstDay = '2026-01-01';

/** Student's t with four degrees of freedom, deviation about 1. */
function drawHeavy(random: Random): number {
  let chi = 0;
  for (let index = 0; index < 4; index++) chi += drawNormal(random) ** 2;
  return drawNormal(random) / Math.sqrt(chi / 4) / Math.SQRT2;
}

interface Market {
  readonly growth: Float64Array;
  readonly posts: { at: string; likes: number; comments: number; shares: number }[];
}

function boughtPerDay(random: Random, taste: GrowthTaste, days: number): Float64Array {
  const bought = new Float64Array(days);
  if (taste.kind === 'honest') return bought;
  const share = taste.bought ?? 0.02 * 15 ** random();
  const width = taste.kind === 'burst' ? 1 + pickIndex(random, 4) : 10 + pickIndex(random, 21);
  const start = 10 + pickIndex(random, days - width - 12);
  for (let day = start; day < start + width; day++) bought[day] = share / width;
  const isPurged = random() < 0.5;
  for (let day = start + width + 3; isPurged && day < days; day++)
    bought[day]! -= (share * 0.4) / (days - start - width);
  return bought;
}

function makeMarket(random: Random, taste: GrowthTaste, days: number, followers: number): Market {
  const rate = 0.0005 * Math.exp(0.8 * drawNormal(random));
  const response = 0.01 * Math.exp(0.6 * drawNormal(random));
  const usual = followers * 0.03 * Math.exp(0.5 * drawNormal(random));
  const engagement = new Float64Array(days + 8);
  const posts: Market['posts'] = [];
  const viralDay = (taste.hasViral ?? random() < 0.5) ? 10 + pickIndex(random, days - 20) : -1;
  for (let day = 0; day < days; day++) {
    if (random() > 0.5 && day !== viralDay) continue;
    const boost = day === viralDay ? 20 : 1;
    const interactions = usual * Math.exp(0.5 * drawNormal(random)) * boost;
    const likes = Math.round(interactions * 0.85);
    const comments = Math.round(interactions * 0.05);
    posts.push({
      at: `${addDays(firstDay, day)}T12:00:00+08:00`,
      likes,
      comments,
      shares: Math.round(interactions * 0.1),
    });
    for (const [age, share] of [0.55, 0.22, 0.1, 0.06, 0.04, 0.02, 0.01].entries())
      engagement[day + age]! += interactions * share;
  }
  const growth = new Float64Array(days);
  const mentionDay = (taste.hasMention ?? random() < 0.25) ? 10 + pickIndex(random, days - 20) : -1;
  const bought = boughtPerDay(random, taste, days);
  for (let day = 1; day < days; day++) {
    const mean = rate + (response * engagement[day]!) / followers;
    growth[day] = mean * Math.max(0.05, 1 + 0.35 * drawHeavy(random)) + bought[day]!;
    const sinceMention = day - mentionDay;
    if (mentionDay > 0 && sinceMention >= 0 && sinceMention < 4) growth[day]! += (rate * 8) / (1 + sinceMention);
  }
  return { growth, posts };
}

/** Evidence about one synthetic account: daily followers and posts with counts. */
export function growthEvidence(seed: number, taste: GrowthTaste): Evidence {
  const random = randomFrom(seed);
  const days = taste.days ?? 180;
  let followers = Math.round(10_000 * Math.exp(1.2 * drawNormal(random)));
  const { growth, posts } = makeMarket(random, taste, days, followers);
  const series: [string, number][] = [];
  for (let day = 0; day < days; day++) {
    followers = Math.max(1, followers * (1 + growth[day]!));
    series.push([addDays(firstDay, day), Math.round(followers)]);
  }
  return evidenceShape.parse({
    account: { platform: 'xiaohongshu', category: 'beauty', followers: series },
    posts: posts.map((post, index) => ({ id: `p${index}`, original: true, ...post })),
  });
}
