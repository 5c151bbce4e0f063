// Parts that rest on the audience, the audit and the price.
import type { MatchFacts } from './facts.ts';
import type { OnTarget } from './on-target.ts';
import type { Judged, Question } from './parts-content.ts';
import { type Line, line, percent, platformName, type Reason, reason, tierName } from './reason.ts';
import { targetPartNames } from './words.ts';

/** Each wish with what it rests on. */
function partLines({ parts, readers }: OnTarget): Line[] {
  return parts.flatMap(({ part, share, basis, day, isStale, isSplit }) => {
    const facts = { share: percent(share), day, known: readers?.known ?? 0, inRegions: readers?.inRegions ?? 0 };
    if (basis === 'comments') return [line('target_region_comments', facts)];
    if (basis === 'estimate') return [line(`target_${part}_estimated`, facts)];
    const told = line(isStale ? `target_${part}_stale` : `target_${part}_imported`, facts);
    return isSplit ? [told, line('target_age_split')] : [told];
  });
}

function targetLines(onTarget: OnTarget): Line[] {
  const { share, low, high, basis, readers } = onTarget;
  if (basis === 'everybody') return [line('target_everybody')];
  const facts = { share: percent(share), low: percent(low), high: percent(high) };
  if (basis === 'imported' || basis === 'mixed')
    return [line(basis === 'imported' ? 'target_from_imported' : 'target_from_several', facts), ...partLines(onTarget)];
  return [
    line(basis === 'comments' ? 'target_from_comments' : 'target_estimated', {
      ...facts,
      known: readers?.known ?? 0,
      inRegions: readers?.inRegions ?? 0,
    }),
    line('age_gender_unknown'),
  ];
}

/** An imported share that is so many times that of an unknown audience speaks for, or so little of it against. Own choice. */
const tellingLift = { more: 1.2, less: 0.8 } as const;

function targetReasons({ basis, parts, lift, readers, share }: OnTarget): Reason[] {
  if (basis === 'imported' || basis === 'mixed') {
    const imported = parts.filter((one) => one.basis === 'imported');
    const sign = lift >= tellingLift.more ? 'for' : lift <= tellingLift.less ? 'against' : 'unknown';
    const what = imported.map((one) => targetPartNames[one.part]);
    const day = imported.map((one) => one.day ?? '').sort()[0] ?? '';
    const product = imported.reduce((all, one) => all * one.share, 1);
    return [reason('audience', 'audience_imported', sign, { share: percent(product), what, day })];
  }
  if (basis !== 'comments' || readers === null) return [];
  const facts = { share: percent(readers.inRegions / Math.max(1, readers.known)), n: readers.known };
  return [reason('audience', 'readers_in_regions', share >= 0.25 ? 'for' : 'unknown', facts)];
}

/**
 * Size by the logarithm of followers; which share of them the brief wants is told beside, with its doubt. Where that share
 * was imported, followers count as many as an account of unknown audience would need for as many wanted readers.
 */
export function judgeAudience({ facts, policy }: Question, onTarget: OnTarget): Judged {
  const { followers, platform, tier } = facts;
  const { fullFollowers, largeAudience, smallAudience, unknownValue } = policy.numbers;
  const targeted = targetReasons(onTarget);
  if (followers === null)
    return {
      value: unknownValue,
      isKnown: false,
      reasons: [reason('audience', 'audience_unknown', 'unknown'), ...targeted],
      lines: () => targetLines(onTarget),
    };
  const counted = followers * onTarget.lift;
  const value = Math.min(1, Math.log10(Math.max(1, counted)) / Math.log10(fullFollowers));
  const size: Reason[] = [];
  if (followers >= largeAudience) size.push(reason('audience', 'audience_large', 'for', { followers }));
  else if (followers < smallAudience) size.push(reason('audience', 'audience_small', 'against', { followers }));
  const lines = () => [
    line('followers_known', { followers, platform: platformName(platform), tier: tierName(tier) }),
    ...targetLines(onTarget),
  ];
  return { value, isKnown: true, reasons: [...size, ...targeted], lines };
}

/** The verdict in force and its authenticity, as the audit has them. */
export function judgeAuthenticity({ facts, policy }: Question): Judged {
  const { verdict, authenticity } = facts;
  if (authenticity === null || verdict === null || verdict === 'not_enough_data')
    return {
      value: policy.numbers.unknownValue,
      isKnown: false,
      reasons: [reason('authenticity', 'verdict_unknown', 'unknown')],
      lines: () => [line('audit_lacking')],
    };
  const code = `verdict_${verdict}` as 'verdict_authentic' | 'verdict_look_closer' | 'verdict_risk';
  const rounded = Math.round(authenticity);
  return {
    value: authenticity / 100,
    isKnown: true,
    reasons: [reason('authenticity', code, verdict === 'authentic' ? 'for' : 'against', { authenticity: rounded })],
    lines: () => [line('audit_authenticity', { authenticity: rounded })],
  };
}

/** How well the KOL works, as the audit reads it: originality, cadence, dialogue, opinion, comments that say something. */
export function judgeCraft({ facts, policy }: Question): Judged {
  const { craft } = facts;
  const { craftGood, craftPoor, unknownValue } = policy.numbers;
  if (craft === null) return { value: unknownValue, isKnown: false, reasons: [], lines: () => [line('craft_lacking')] };
  const rounded = Math.round(craft);
  const reasons: Reason[] = [];
  if (craft >= craftGood) reasons.push(reason('craft', 'craft_good', 'for', { craft: rounded }));
  else if (craft < craftPoor) reasons.push(reason('craft', 'craft_poor', 'against', { craft: rounded }));
  return { value: craft / 100, isKnown: true, reasons, lines: () => [line('audit_craft', { craft: rounded })] };
}

/**
 * What it asks against comparables, 0.3 = 30 % more; null where one of the two is not known. Published bands are wide:
 * within one, nothing is told.
 */
export function overComparables({ price, comparables }: Pick<MatchFacts, 'price' | 'comparables'>): number | null {
  if (price === null || comparables === null || comparables.middle <= 0) return null;
  const { isPublished, low, middle, high } = comparables;
  if (!isPublished) return price / middle - 1;
  if (price > high) return price / high - 1;
  return price < low ? price / low - 1 : null;
}

function priceLines({ facts, brief }: Question) {
  const { price, comparables } = facts;
  const lines = [
    price === null ? line('no_quote') : line('quote_share', { share: percent(price / brief.budget) }),
    comparables === null
      ? line('no_comparables')
      : line(comparables.isPublished ? 'bands_known' : 'comparables_known', {
          n: comparables.count,
          low: percent(comparables.low / brief.budget),
          middle: percent(comparables.middle / brief.budget),
          high: percent(comparables.high / brief.budget),
        }),
  ];
  return lines;
}

/** The quote against the budget, and against what comparables ask. */
export function judgePrice(question: Question): Judged {
  const { facts, brief, policy } = question;
  const { comfortableShare, cheapBelow, dearAbove, unknownValue } = policy.numbers;
  const lines = () => priceLines(question);
  const { price } = facts;
  if (price === null)
    return { value: unknownValue, isKnown: false, reasons: [reason('price', 'price_unknown', 'unknown')], lines };
  const share = price / brief.budget;
  const over = overComparables(facts);
  const reasons: Reason[] = [];
  if (over !== null && 1 + over >= dearAbove)
    reasons.push(reason('price', 'price_dear', 'against', { over: percent(over) }));
  else if (over !== null && 1 + over <= cheapBelow)
    reasons.push(reason('price', 'price_cheap', 'for', { under: percent(-over) }));
  const shown = Math.round(share * 1000) / 10;
  if (share > comfortableShare) reasons.push(reason('price', 'price_heavy', 'against', { share: shown }));
  else if (reasons.length === 0) reasons.push(reason('price', 'price_fits', 'for', { share: shown }));
  const ofBudget = share <= comfortableShare ? 1 - share : Math.max(0, 0.6 - share);
  const againstPeers = over === null ? 0.5 : Math.min(1, Math.max(0, 0.5 - over / 2));
  return { value: 0.5 * ofBudget + 0.5 * againstPeers, isKnown: true, reasons, lines };
}
