// Conduct: original posts, about one a day, and dialogue. It says how well a KOL works (craft), not what is bought.
import { momentMs } from '../../base/moment.ts';
import type { Comment, Finding, Post } from '../contract.ts';
import { findingWords } from '../finding-words.ts';
import { missingWords } from '../missing-words.ts';
import { finding, measured, notEnough, percent, type Reading } from '../reading.ts';
import { clamp, rounded } from '../statistics.ts';

const leastPosts = 10;
const recentDays = 90;
const cadenceDays = 30;
const dayMs = 86_400_000;
/** Beta prior of the reply rate: one in five, worth five comments (methods §1.7). */
const replyPrior = { hits: 1, misses: 4 };
/** Answering one comment in five is full dialogue: own choice, the mean of the prior. */
const fullDialogue = 0.2;
const leastComments = 30;

/** Parts of the craft score, 0–1 each; null where they cannot be told. */
export interface Craft {
  readonly originality: number | null;
  readonly cadence: number | null;
  readonly dialogue: number | null;
}

export interface ConductFacts {
  readonly posts: readonly Post[];
  readonly comments: readonly Comment[];
  readonly nowMs: number;
}

export interface ConductReading {
  readonly reading: Reading;
  readonly craft: Craft;
}

function originality(posts: readonly Post[]): number | null {
  const known = posts.filter((post) => post.original !== null);
  return known.length < leastPosts ? null : known.filter((post) => post.original).length / known.length;
}

/** Posts per day over the last 30 days, or over the shorter time that the posts cover. */
function postsPerDay(posts: readonly Post[], nowMs: number): number {
  const ages = posts.map((post) => (nowMs - momentMs(post.at)) / dayMs);
  const covered = clamp(Math.max(...ages), 1, cadenceDays);
  return ages.filter((age) => age <= covered).length / covered;
}

interface Replies {
  readonly answered: number;
  readonly seen: number;
}

function repliesIn(comments: readonly Comment[]): Replies | null {
  const seen = comments.filter((comment) => !comment.byKol).length;
  const answered = comments.filter((comment) => comment.byKol && comment.replyTo !== null).length;
  return seen < leastComments ? null : { answered: Math.min(answered, seen), seen };
}

function findingsOf(craft: Craft, perDay: number, replies: Replies | null): Finding[] {
  const findings: Finding[] = [];
  if (perDay < 0.3)
    findings.push(finding('rare_posts', findingWords.rare_posts, { measured: rounded(perDay, 2), expected: 1 }));
  if (craft.originality !== null && craft.originality < 0.5) {
    const facts = { measured: percent(craft.originality), expected: 50 };
    findings.push(finding('few_originals', findingWords.few_originals, facts));
  }
  if (replies !== null && replies.answered / replies.seen < 0.02) {
    const facts = { measured: rounded(replies.answered / replies.seen, 4) };
    findings.push(
      finding('little_dialogue', findingWords.little_dialogue, facts, { n: replies.answered, all: replies.seen }),
    );
  }
  return findings;
}

/** Reads posts of the last 90 days and the dialogue under them. */
export function readConduct({ posts, comments, nowMs }: ConductFacts): ConductReading {
  const recent = posts.filter((post) => nowMs - momentMs(post.at) <= recentDays * dayMs);
  const replies = repliesIn(comments);
  const dialogue =
    replies === null
      ? null
      : clamp(
          (replies.answered + replyPrior.hits) / (replies.seen + replyPrior.hits + replyPrior.misses) / fullDialogue,
          0,
          1,
        );
  if (recent.length < leastPosts) {
    const reading = notEnough(missingWords.recentPosts, { least: leastPosts, found: recent.length });
    return { reading, craft: { originality: null, cadence: null, dialogue } };
  }
  const perDay = postsPerDay(recent, nowMs);
  const craft = { originality: originality(recent), cadence: Math.min(1, perDay), dialogue };
  return { reading: measured(0, 0.1, findingsOf(craft, perDay, replies)), craft };
}
