// Followers and posts of a synthetic account, day by day: growth answers interactions, with heavy noise, and what was planted.
import type { Post } from '../../../src/audit/contract.ts';
import { addDays } from '../../../src/base/day.ts';
import { drawNormal, pickIndex, type Random } from '../../../src/base/random.ts';
import type { Taste } from './taste.ts';

export const firstDay = '2026-01-01';
/** How the interactions of a post spread over a week; drawn anew for every account, so that no detector knows it. */
const usualSpread = [0.55, 0.22, 0.1, 0.06, 0.04, 0.02, 0.01];
const subjects = [
  '托斯卡纳橄榄油',
  '手工皮靴',
  '西西里柠檬',
  '羊毛围巾',
  '米兰咖啡机',
  '威尼斯玻璃',
  '帕尔马火腿',
  '那不勒斯领带',
];

export interface Made {
  readonly followers: readonly [string, number][];
  readonly posts: readonly Post[];
  /** What each post is about, for those who comment. */
  readonly subjects: readonly string[];
  readonly countsRounded: boolean;
}

/** Student's t with four degrees of freedom, scaled to deviation about 1. */
export function drawHeavy(random: Random): number {
  let chi = 0;
  for (let index = 0; index < 4; index++) chi += drawNormal(random) ** 2;
  return drawNormal(random) / Math.sqrt(chi / 4) / Math.SQRT2;
}

export interface Character {
  readonly followers: number;
  /** Interactions per follower and post, the median. */
  readonly engagement: number;
  /** Whether the platform shows how often a post was seen. */
  readonly hasViews: boolean;
}

interface Bought {
  readonly growth: Float64Array;
}

function buy(random: Random, taste: Taste): Bought {
  const growth = new Float64Array(taste.days);
  const isBurst = taste.tricks.includes('burst');
  if (!isBurst && !taste.tricks.includes('drip')) return { growth };
  const width = isBurst ? 1 + pickIndex(random, 4) : 10 + pickIndex(random, 21);
  const start = 12 + pickIndex(random, taste.days - width - 24);
  for (let day = start; day < start + width; day++)
    growth[day]! += (taste.boughtShare / width) * (0.8 + 0.4 * random());
  const from = start + width + 3 + pickIndex(random, 10);
  const length = Math.max(3, Math.min(taste.days - from, 5 + pickIndex(random, 20)));
  for (let day = from; day < Math.min(taste.days, from + length); day++)
    growth[day]! -= (taste.boughtShare * taste.purged) / length;
  return { growth };
}

interface Plan {
  readonly viralDay: number;
  readonly giveawayDay: number;
  readonly shoutDay: number;
}

function planDays(random: Random, { innocents, days }: Taste): Plan {
  const some = (is: boolean) => (is ? 12 + pickIndex(random, days - 24) : -1);
  return {
    viralDay: some(innocents.includes('viral')),
    giveawayDay: some(innocents.includes('giveaway')),
    shoutDay: some(innocents.includes('shout_out')),
  };
}

function countsOf(random: Random, interactions: number, isTapped: number | null, commentShare: number) {
  const likes = isTapped === null ? interactions * 0.8 : isTapped * (1 + 0.015 * drawNormal(random));
  return {
    likes: Math.round(likes),
    comments: Math.round(interactions * commentShare * Math.exp(0.25 * drawNormal(random))),
    shares: Math.round(interactions * 0.05 * Math.exp(0.4 * drawNormal(random))),
    saves: Math.round(interactions * 0.1 * Math.exp(0.4 * drawNormal(random))),
  };
}

/** Displayed as 1.2万 from 10,000 on. */
export const displayed = (count: number): number => (count >= 10_000 ? Math.floor(count / 1_000) * 1_000 : count);

function makePosts(random: Random, character: Character, taste: Taste, plan: Plan) {
  const { days } = taste;
  const noise = 0.35 + 0.4 * random();
  const perDay = 0.3 + 0.6 * random();
  const thin = taste.tricks.includes('hollow') ? 0.12 + 0.25 * random() : 1;
  const usual = character.followers * character.engagement * thin;
  const tapped = taste.tricks.includes('like_bots') ? usual * (0.9 + random()) : null;
  const commentShare = 0.03 + 0.05 * random();
  const spread = usualSpread.map((share) => share * Math.exp(0.2 * drawNormal(random)));
  const engagement = new Float64Array(days + 8);
  const posts: Post[] = [];
  const about: string[] = [];
  for (let day = 0; day < days; day++) {
    const isEvent = day === plan.viralDay || day === plan.giveawayDay;
    if (random() > perDay && !isEvent) continue;
    const boost = day === plan.viralDay ? 8 + 20 * random() : day === plan.giveawayDay ? 3 + 5 * random() : 1;
    const interactions = usual * Math.exp(noise * drawNormal(random)) * boost;
    const counts = countsOf(
      random,
      interactions,
      isEvent ? null : tapped,
      commentShare * (day === plan.giveawayDay ? 5 : 1),
    );
    const subject = subjects[pickIndex(random, subjects.length)]!;
    about.push(subject);
    const said =
      day === plan.giveawayDay ? `抽奖！关注并评论，抽三位送${subject}` : `今天来说说${subject}，从产地到餐桌`;
    const views = Math.round((interactions / 0.06) * Math.exp(0.4 * drawNormal(random)));
    posts.push({
      id: `p${day}`,
      at: `${addDays(firstDay, day)}T12:00:00+08:00`,
      original: random() < 0.85,
      sponsored: random() < 0.15,
      text: said,
      views: character.hasViews ? Math.max(views, counts.likes + 1) : null,
      ...counts,
    });
    for (const [age, share] of spread.entries()) engagement[day + age]! += (interactions * share) / character.followers;
  }
  return { posts, about, engagement };
}

/** The day on which the platform of everybody removes accounts, the same for all who live through it. */
export const purgeDay = 77;

/** Draws the followers and the posts. */
export function makeCurve(random: Random, character: Character, taste: Taste): Made {
  const plan = planDays(random, taste);
  const { posts, about, engagement } = makePosts(random, character, taste, plan);
  const rate = 0.0006 * Math.exp(0.8 * drawNormal(random));
  const response = 0.012 * Math.exp(0.6 * drawNormal(random));
  const noise = 0.25 + 0.2 * random();
  const bought = buy(random, taste);
  const isRounded = taste.innocents.includes('rounded');
  let followers = character.followers;
  const series: [string, number][] = [];
  for (let day = 0; day < taste.days; day++) {
    const mean = rate + response * engagement[day]!;
    let growth = day === 0 ? 0 : mean * Math.max(0.05, 1 + noise * drawHeavy(random)) + bought.growth[day]!;
    const sinceShout = day - plan.shoutDay;
    if (plan.shoutDay > 0 && sinceShout >= 0 && sinceShout < 4)
      growth += (rate * (4 + 8 * random())) / (1 + sinceShout);
    if (plan.giveawayDay > 0 && day >= plan.giveawayDay && day < plan.giveawayDay + 3)
      growth += response * engagement[day]!;
    if (taste.innocents.includes('platform_purge') && day === purgeDay) growth -= 0.03;
    followers = Math.max(1, followers * (1 + growth));
    series.push([addDays(firstDay, day), isRounded ? displayed(Math.round(followers)) : Math.round(followers)]);
  }
  const seen = isRounded
    ? posts.map((post) => ({ ...post, likes: displayed(post.likes ?? 0), saves: displayed(post.saves ?? 0) }))
    : posts;
  return { followers: series, posts: seen, subjects: about, countsRounded: isRounded };
}
