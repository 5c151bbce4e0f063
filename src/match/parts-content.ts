// Parts that rest on what an account posts: coherence with the brief, use of such things, relation with the brand.
import { brandKey } from '../archive/seen-collaboration.ts';
import type { MatchPolicy } from './contract-policy.ts';
import type { MatchBrief, MatchFacts } from './facts.ts';
import { className, type Line, line, percent, type Reason, reason, topicNames } from './reason.ts';

/** How one part was judged: 0–1, whether anything is known of it, reasons in words, and what it rests on. */
export interface Judged {
  readonly value: number;
  readonly isKnown: boolean;
  readonly reasons: readonly Reason[];
  readonly lines: () => readonly Line[];
}

export interface Question {
  readonly facts: MatchFacts;
  readonly brief: MatchBrief;
  readonly policy: MatchPolicy;
  readonly today: string;
}

/** A share of posts from which a topic is named as one of theirs. */
const tellingShare = 0.15;
/** Below this share of the brief's topics an account is said to post about other things. */
const foreignShare = 0.1;

function contentLines({ facts, brief, policy }: Question): Line[] {
  const { readPosts, topics, topicShares } = facts;
  const lines = brief.topics.map((topic) =>
    line('topic_share', {
      topic: topicNames([topic]),
      share: percent(topicShares[topic as keyof typeof topicShares] ?? 0),
    }),
  );
  const rest =
    readPosts > 0
      ? line('topics_from_posts', { n: readPosts, worth: policy.numbers.tagPosts })
      : line('topics_declared_only');
  const tags = topics.length > 0 ? [line('topics_declared', { topics: topicNames(topics) })] : [];
  return [...lines, rest, ...tags];
}

/** Topics of posts and tags against the brief's. */
export function judgeCoherence(question: Question): Judged {
  const { facts, brief, policy } = question;
  const { readPosts, topics, topicShares } = facts;
  const lines = () => contentLines(question);
  if (readPosts === 0 && topics.length === 0)
    return {
      value: policy.numbers.unknownValue,
      isKnown: false,
      reasons: [reason('coherence', 'topics_unknown', 'unknown')],
      lines,
    };
  const shareOf = (topic: string) => topicShares[topic as keyof typeof topicShares] ?? 0;
  const share = brief.topics.reduce((sum, topic) => sum + shareOf(topic), 0);
  const shared = brief.topics.filter((topic) => shareOf(topic) >= tellingShare).sort((a, b) => shareOf(b) - shareOf(a));
  const reasons: Reason[] = [];
  if (shared.length > 0)
    reasons.push(
      readPosts > 0
        ? reason('coherence', 'topics_posted', 'for', {
            topics: topicNames(shared),
            share: percent(share),
            n: readPosts,
          })
        : reason('coherence', 'topics_shared', 'for', { topics: topicNames(shared) }),
    );
  else if (share < foreignShare) {
    const others = Object.entries(topicShares)
      .filter(([topic]) => topic !== 'other')
      .sort((a, b) => b[1] - a[1])
      .slice(0, 2)
      .map(([topic]) => topic);
    reasons.push(
      reason('coherence', 'topics_foreign', 'against', { topics: topicNames(others.length > 0 ? others : topics) }),
    );
  }
  return { value: Math.min(1, share / policy.numbers.fullShare), isKnown: true, reasons, lines };
}

/** Unpaid posts that name the brand's things, or at least things of their class: proof of use. */
export function judgeUse({ facts, brief, policy }: Question): Judged {
  const { things, ofClass, readPosts } = facts;
  const { usePosts, classPosts, unknownValue } = policy.numbers;
  const classes = brief.productClasses.map(className);
  const lines = () => [
    line('things_named', { unpaid: things.unpaid, paid: things.paid }),
    ...(classes.length > 0 ? [line('class_named', { classes, unpaid: ofClass.unpaid, paid: ofClass.paid })] : []),
    line('posts_looked_through', { n: readPosts }),
  ];
  if (readPosts === 0 && things.unpaid + things.paid === 0)
    return { value: unknownValue, isKnown: false, reasons: [], lines: () => [line('no_posts')] };
  if (things.unpaid > 0) {
    const value = 0.5 + 0.5 * Math.min(1, things.unpaid / usePosts);
    return {
      value,
      isKnown: true,
      reasons: [reason('use', 'already_uses', 'for', { count: things.unpaid, term: things.term })],
      lines,
    };
  }
  const value = 0.15 + 0.35 * Math.min(1, ofClass.unpaid / classPosts);
  const reasons: Reason[] = [];
  if (things.paid > 0) reasons.push(reason('use', 'only_paid', 'against', { count: things.paid }));
  if (ofClass.unpaid >= 2) reasons.push(reason('use', 'speaks_of_class', 'for', { count: ofClass.unpaid, classes }));
  return { value, isKnown: true, reasons, lines };
}

/** Whether it named or worked with the brand, and how warmly. */
export function judgeRelation({ facts, brief, policy }: Question): Judged {
  const { brand, collaborations } = facts;
  const own = brandKey(brief.brandName);
  const works = collaborations.filter((one) => brandKey(one.brand) === own);
  const named = brand.unpaid + brand.paid;
  const lines = () => [
    line('brand_named', { n: named, warm: brand.warm, cold: brand.cold, paid: brand.paid }),
    line('brand_worked', { n: works.length }),
    ...works.map((one) => line('work', { brand: one.brand, from: one.startedOn ?? '?', to: one.endedOn ?? '?' })),
  ];
  const reasons: Reason[] = [];
  if (works.length > 0) reasons.push(reason('relation', 'worked_with_brand', 'for', { count: works.length }));
  let value = works.length > 0 ? 0.9 : 0.35;
  if (brand.cold > brand.warm) {
    value = 0.1;
    reasons.push(reason('relation', 'speaks_coldly', 'against', { count: brand.cold }));
  } else if (brand.warm > 0) {
    value = Math.max(value, 0.6 + 0.4 * Math.min(1, brand.warm / policy.numbers.warmPosts));
    reasons.push(reason('relation', 'speaks_warmly', 'for', { count: brand.warm }));
  } else if (named > 0) {
    value = Math.max(value, 0.6);
    reasons.push(reason('relation', 'knows_brand', 'for', { count: named }));
  }
  return { value, isKnown: named + works.length > 0, reasons, lines };
}
