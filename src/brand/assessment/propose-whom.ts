// What for, about what, where and to whom: goal, topics, platforms and public of a proposed brief.
import type { Gender, Platform, Topic } from '../../base/id.ts';
import { platformTerms, topicTerms } from '../../base/terms.ts';
import { listPhrases, type Phrase } from '../../base/words.ts';
import type { AgeBand } from '../contract.ts';
import { type PlatformFit, platformFits } from './platform-fit.ts';
import { answersTo, answerTo, type BriefPart, given, type Known, type Proposed } from './proposal.ts';
import { proposeWords } from './words-propose.ts';

/** Whether a customer in China can buy somewhere of the brand's own. */
export function canBuy(known: Known): boolean {
  return (
    ['cross_border', 'local'].includes(answerTo(known, 'channel') ?? '') ||
    ['cross_border', 'flagship'].includes(answerTo(known, 'shop_cn') ?? '')
  );
}

/** Whether sales can be counted and reckoned with: a shop, orders, what one brings and leaves. */
export function canCountSales(known: Known): boolean {
  const orders = answerTo(known, 'orders_file');
  return canBuy(known) && orders !== null && orders !== 'no' && given(known, 'order_value', 'margin').length === 2;
}

/** A small or unknown brand becomes known first; an established one launches (DESIGN §3). */
export function proposeGoal(known: Known): Proposed {
  const fame = answerTo(known, 'known');
  const wish = answerTo(known, 'social_goal');
  const isLaunch = fame === 'established' || (fame === 'niche' && wish === 'launch');
  const sells = isLaunch || wish === 'sales' ? canCountSales(known) : false;
  const planGoal = sells ? 'sales' : wish === 'content' ? 'engagement' : 'reach';
  const reasons: Phrase[] = [
    fame === null ? proposeWords.goalUnknown : isLaunch ? proposeWords.goalLaunch : proposeWords.goalAwareness,
    proposeWords[`plan_${planGoal}`],
  ];
  if ((isLaunch || wish === 'sales') && !sells) reasons.push(proposeWords.salesNotYet);
  const [goal, other] = isLaunch ? (['launch', 'awareness'] as const) : (['awareness', 'launch'] as const);
  const text = (which: 'awareness' | 'launch', plan: 'reach' | 'engagement' | 'sales') =>
    joinGoal(proposeWords[which], proposeWords[`for_${plan}`]);
  return {
    field: 'goal',
    value: { goal, planGoal },
    text: text(goal, planGoal),
    reasons,
    restsOn: given(known, 'known', 'social_goal', 'channel', 'shop_cn', 'orders_file', 'order_value', 'margin'),
    grounds: fame === null ? ['usual'] : ['answers'],
    others: [
      { value: { goal: other, planGoal }, text: text(other, planGoal) },
      ...(planGoal === 'engagement'
        ? []
        : [{ value: { goal, planGoal: 'engagement' as const }, text: text(goal, 'engagement') }]),
      ...(planGoal === 'reach' ? [] : [{ value: { goal, planGoal: 'reach' as const }, text: text(goal, 'reach') }]),
    ],
  };
}

function joinGoal(goal: Phrase, plan: Phrase): Phrase {
  return { it: `${goal.it} · ${plan.it}`, en: `${goal.en} · ${plan.en}`, zh: `${goal.zh} · ${plan.zh}` };
}

const topicsOfGoods: Readonly<Record<string, readonly Topic[]>> = {
  cosmetics: ['beauty'],
  food: ['food'],
  wine: ['wine', 'food'],
  drinks: ['food'],
  supplements: ['health', 'fitness'],
  fashion: ['fashion'],
  home: ['home', 'interior'],
  children: ['family'],
};

/** What the KOLs post about: by product. */
export function proposeTopics(known: Known): Proposed {
  const goods = answerTo(known, 'goods');
  const topics = topicsOfGoods[goods ?? ''] ?? [];
  const text = (list: readonly Topic[]) => listPhrases(list.map((one) => topicTerms[one]));
  const wider: readonly Topic[] =
    topics.length === 0 ? ['food', 'fashion', 'beauty', 'home', 'travel'] : ['travel', 'culture'];
  return {
    field: 'topics',
    value: topics.length === 0 ? {} : { topics: [...topics] },
    text: topics.length === 0 ? proposeWords.sayIt : text(topics),
    reasons: [topics.length === 0 ? proposeWords.topicsUnknown : proposeWords.topicsOfGoods],
    restsOn: given(known, 'goods'),
    grounds: ['answers'],
    others: wider.map((one) => {
      const list = topics.length === 0 ? [one] : [...topics, one];
      return { value: { topics: list }, text: text(list) };
    }),
  };
}

/** Own weights: the product counts double, then who buys, then where the brand is already; selling needs a shop. */
function fitOf(fit: PlatformFit, known: Known): number {
  const goods = (fit.goods[answerTo(known, 'goods') ?? 'other'] ?? 0) * 2;
  if (goods === 0) return 0;
  const gender = answerTo(known, 'buyer_gender');
  const ages = answersTo(known, 'buyer_age');
  const atAge = ages.length === 0 ? 0 : (ages.filter((one) => fit.ages.includes(one)).length / ages.length) * 2;
  const isOwn = [...answersTo(known, 'shop_where'), ...answersTo(known, 'social_where')].some((one) =>
    fit.own.includes(one),
  );
  const isKnown = ['established', 'niche'].includes(answerTo(known, 'known') ?? '');
  const forKnown = fit.isForKnown ? (isKnown ? 2 : -2) : 0;
  const penalty = fit.isForSelling && !canBuy(known) ? 3 : 0;
  return (
    goods + (gender !== null && fit.genders.includes(gender) ? 1 : 0) + atAge + (isOwn ? 2 : 0) + forKnown - penalty
  );
}

const howMany: Readonly<Record<number, Phrase>> = { 1: proposeWords.onePlatform, 2: proposeWords.twoPlatforms };

/** A platform much weaker than the best is left out: a first budget is better seen often in one place. Own choice. */
const nearEnough = 0.6;

/** Two platforms at most for who begins, three where the year's budget carries them. */
export function proposePlatforms(known: Known): Proposed {
  const ranked = platformFits.fits
    .map((fit) => ({ fit, score: fitOf(fit, known) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.fit.platform.localeCompare(b.fit.platform));
  const many = ['to100', 'over100'].includes(answerTo(known, 'budget') ?? '') ? 3 : 2;
  const best = ranked[0]?.score ?? 0;
  const chosen = ranked
    .slice(0, many)
    .filter(({ score }) => score >= nearEnough * best)
    .map(({ fit }) => fit);
  const value = (list: readonly Platform[]): BriefPart => ({ platforms: [...list] });
  const text = (list: readonly Platform[]) => listPhrases(list.map((one) => platformTerms[one]));
  const names = chosen.map((one) => one.platform);
  const next = ranked[chosen.length]?.fit;
  const reasons = [...chosen.map((one) => one.why), howMany[chosen.length] ?? proposeWords.threePlatforms];
  if (!canBuy(known) && platformFits.fits.some((fit) => fit.isForSelling && !names.includes(fit.platform)))
    reasons.push(proposeWords.sellingNeedsShop);
  return {
    field: 'platforms',
    value: value(names),
    text: text(names),
    reasons,
    restsOn: given(
      known,
      'goods',
      'buyer_gender',
      'buyer_age',
      'channel',
      'shop_cn',
      'shop_where',
      'social_where',
      'known',
      'budget',
    ),
    grounds: given(known, 'goods', 'buyer_gender', 'buyer_age').length > 0 ? ['answers', 'norm'] : ['norm'],
    others: [
      ...(names.length > 1 ? [{ value: value(names.slice(0, 1)), text: text(names.slice(0, 1)) }] : []),
      ...(next ? [{ value: value([...names, next.platform]), text: text([...names, next.platform]) }] : []),
      { value: value([]), text: proposeWords.anyPlatform },
    ],
  };
}

const gendersOf: Readonly<Record<string, readonly Gender[]>> = { women: ['female'], men: ['male'], both: [] };

/** Whom it is to reach, as the company said; what it did not say stays open. */
export function proposeAudience(known: Known): Proposed {
  const genders = gendersOf[answerTo(known, 'buyer_gender') ?? ''] ?? [];
  const ages = answersTo(known, 'buyer_age') as readonly AgeBand[];
  const parts: Phrase[] = [
    genders.length === 0 ? proposeWords.allGenders : proposeWords[genders[0] === 'male' ? 'men' : 'women'],
    ages.length === 0 ? proposeWords.allAges : { it: ages.join(', '), en: ages.join(', '), zh: ages.join('、') },
    proposeWords.allRegions,
  ];
  const isSaid = given(known, 'buyer_gender', 'buyer_age').length > 0;
  const audience = (all: boolean): BriefPart => ({
    audience: { genders: all ? [] : [...genders], ages: all ? [] : [...ages], regions: [] },
  });
  return {
    field: 'audience',
    value: audience(false),
    text: listPhrases(parts),
    reasons: [isSaid ? proposeWords.audienceSaid : proposeWords.audienceOpen, proposeWords.regionsOpen],
    restsOn: given(known, 'buyer_gender', 'buyer_age'),
    grounds: [isSaid ? 'answers' : 'usual'],
    others: isSaid ? [{ value: audience(true), text: proposeWords.everybody }] : [],
  };
}
