// An invented archive as lines of Kolosseo's own JSONL, account by account, and the truth about each.
import * as OpenCC from 'opencc-js';
import { addDays, type Day, startOfDay } from '../base/day.ts';
import { pickIndex, randomFrom } from '../base/random.ts';
import { type Invented, inventAccount, inventCurve } from './account.ts';
import { inventComments, inventPosts } from './posts.ts';
import { inventProfile, inventTwinProfile } from './profile.ts';

const traditional = OpenCC.Converter({ from: 'cn', to: 'tw' });

export interface ArchivePlan {
  readonly kols: number;
  readonly seed: number;
  /** The last day that was observed. */
  readonly last: Day;
  readonly days: number;
  readonly posts: number;
  readonly commentsPerPost: number;
  /** Comments are invented for this many of the newest posts. */
  readonly commentedPosts: number;
  readonly fraudShare: number;
  /** The share of accounts with history, posts and comments; the others are names with a follower count. */
  readonly detailShare: number;
  /** The share of accounts that belong to the person of an earlier one, on another platform. */
  readonly twinShare: number;
}

export const sampleArchive: ArchivePlan = {
  kols: 36,
  seed: 25,
  last: '2026-11-20',
  days: 90,
  posts: 20,
  commentsPerPost: 9,
  commentedPosts: 6,
  fraudShare: 0.15,
  detailShare: 0.92,
  twinShare: 0.06,
};

export interface InventedRecord {
  readonly account: Invented;
  /** Objects of the JSONL, in an order in which each names only what stands before it. */
  readonly lines: readonly object[];
}

/** An account with its picture and verified text, as if nobody else were the same person. */
function inventAlone(plan: ArchivePlan, number: number, account: Invented): Invented {
  return { ...account, ...inventProfile(randomFrom(plan.seed * 9_000_011 + number), account) };
}

/**
 * Twins say who they are as people do: the same name, in traditional characters too, their other handle in the profile, and
 * what `inventTwinProfile` plants.
 */
function asTwin(plan: ArchivePlan, account: Invented): Invented {
  const alone = inventAlone(plan, account.number, account);
  const random = randomFrom(plan.seed * 7_000_003 + account.number);
  if (account.number < 10 || random() >= plan.twinShare) return alone;
  const number = 1 + pickIndex(random, account.number - 1);
  const other = inventAlone(
    plan,
    number,
    inventAccount(randomFrom(plan.seed * 1_000_003 + number), number, plan.fraudShare),
  );
  if (other.platform === account.platform) return alone;
  const name = random() < 0.3 ? traditional(other.name) : other.name;
  const says = random() < 0.6 ? ` · ${other.platform}: ${other.handle}` : '';
  const { isRenamed, ...profile } = inventTwinProfile(random, account, other);
  return {
    ...account,
    ...profile,
    name: isRenamed ? account.name : name,
    agency: other.agency,
    bio: `${account.bio}${says}`,
    twinOf: other.uid,
  };
}

function inventRecord(plan: ArchivePlan, number: number): InventedRecord {
  const random = randomFrom(plan.seed * 1_000_003 + number);
  const account = asTwin(plan, inventAccount(random, number, plan.fraudShare));
  const who = { platform: account.platform, uid: account.uid, handle: account.handle };
  const head = {
    type: 'account',
    ...who,
    name: account.name,
    bio: account.bio,
    avatarUrl: account.avatarUrl,
    verifiedText: account.verifiedText,
    topics: account.topics,
    category: account.category,
    agency: account.agency,
    day: plan.last,
    followers: account.followers,
    postsTotal: plan.posts * 12,
  };
  const price = {
    type: 'price',
    ...who,
    format: account.format,
    amount: account.priceFen,
    currency: 'CNY',
    validFrom: plan.last,
  };
  if (random() >= plan.detailShare) return { account, lines: [head, price] };
  const posts = inventPosts(random, account, plan.last, plan.posts);
  const curve = inventCurve(
    random,
    account,
    plan.last,
    plan.days,
    new Set(posts.filter((post) => post.isViral).map((post) => post.day)),
  );
  const seen = startOfDay(plan.last).toISOString();
  const end = startOfDay(addDays(plan.last, 1)).toISOString();
  return {
    account,
    lines: [
      head,
      price,
      ...curve.map((one) => ({ type: 'snapshot', ...who, ...one })),
      ...posts.map(({ day: _day, isViral: _viral, thing: _thing, ...post }) => ({
        type: 'post',
        ...who,
        ...post,
        format: account.format,
        observedAt: seen,
      })),
      ...posts.slice(0, plan.commentedPosts).flatMap((post) =>
        inventComments(random, account, post, plan.commentsPerPost)
          .filter((comment) => comment.at < end)
          .map((comment) => ({ type: 'comment', platform: account.platform, ...comment, observedAt: seen })),
      ),
    ],
  };
}

/** Invents accounts one after the other: the same plan gives the same archive, and any size fits into memory. */
export function* inventArchive(plan: ArchivePlan): Generator<InventedRecord> {
  for (let number = 1; number <= plan.kols; number += 1) yield inventRecord(plan, number);
}
