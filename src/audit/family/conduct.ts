// Conduct: original posts, about one a day, opinions, and dialogue. It says how well a KOL works (craft), not what is bought.
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
/** What a dialogue that goes on counts more, at the most. */
const depthBonus = 0.2;
/** Letters below which a post is a caption, not a text. */
const shortestText = 10;
/** Every third post with an opinion is full marks: own choice. */
const fullOpinion = 1 / 3;
const fewOpinions = 0.05;

/** Parts of the craft score, 0–1 each; null where they cannot be told. */
export interface Craft {
  readonly originality: number | null;
  readonly cadence: number | null;
  readonly dialogue: number | null;
  readonly opinion: number | null;
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
  /** Answers in threads in which the KOL came back. */
  readonly deep: number;
}

function repliesIn(comments: readonly Comment[]): Replies | null {
  const seen = comments.filter((comment) => !comment.byKol).length;
  if (seen < leastComments) return null;
  const threads = new Map<string, number>();
  let answered = 0;
  for (const { byKol, replyTo, post } of comments) {
    if (!byKol || replyTo === null) continue;
    answered += 1;
    const thread = `${post} ${replyTo}`;
    threads.set(thread, (threads.get(thread) ?? 0) + 1);
  }
  const deep = [...threads.values()].filter((turns) => turns >= 2).reduce((sum, turns) => sum + turns, 0);
  return { answered: Math.min(answered, seen), seen, deep };
}

/** Replies smoothed by the prior, against full dialogue; a fifth more where most of them go on. 0–1. */
function dialogueOf(replies: Replies | null): number | null {
  if (replies === null) return null;
  const rate = (replies.answered + replyPrior.hits) / (replies.seen + replyPrior.hits + replyPrior.misses);
  const depth = replies.answered === 0 ? 0 : replies.deep / replies.answered;
  return clamp((rate / fullDialogue) * (1 + depthBonus * depth), 0, 1);
}

/** Words with which people say what they think, for and against: our own list in three languages. */
const opinionWords =
  /我觉得|我认为|个人感觉|说实话|实话实说|真实感受|真实体验|不推荐|不建议|劝退|踩雷|避雷|避坑|缺点|优点|值不值|值得买|不值|亲测|实测|测评|对比|平替|回购|无功无过|i think|in my opinion|honest(?:ly)? |pros|cons|verdict|worth it|not worth|i (?:don'?t )?recommend|tested|review|compared|secondo me|a mio parere|onestamente|pregi|difetti|consiglio|sconsiglio|vale la pena|provato|recensione|confronto/i;

/** Share of the posts with a text that say what the KOL thinks; null below ten of them. */
function opinionShare(posts: readonly Post[]): number | null {
  const written = posts.filter((post) => post.text.length >= shortestText);
  return written.length < leastPosts
    ? null
    : written.filter((post) => opinionWords.test(post.text)).length / written.length;
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

function tellOpinions(share: number | null): Finding[] {
  if (share === null) return [];
  if (share < fewOpinions) return [finding('few_opinions', findingWords.few_opinions, { measured: percent(share) })];
  return share >= fullOpinion ? [finding('own_opinions', findingWords.own_opinions, { measured: percent(share) })] : [];
}

/** Reads posts of the last 90 days and the dialogue under them. */
export function readConduct({ posts, comments, nowMs }: ConductFacts): ConductReading {
  const recent = posts.filter((post) => nowMs - momentMs(post.at) <= recentDays * dayMs);
  const replies = repliesIn(comments);
  const dialogue = dialogueOf(replies);
  if (recent.length < leastPosts) {
    const reading = notEnough(missingWords.recentPosts, { least: leastPosts, found: recent.length });
    return { reading, craft: { originality: null, cadence: null, dialogue, opinion: null } };
  }
  const perDay = postsPerDay(recent, nowMs);
  const said = opinionShare(recent);
  const opinion = said === null ? null : clamp(said / fullOpinion, 0, 1);
  const craft = { originality: originality(recent), cadence: Math.min(1, perDay), dialogue, opinion };
  return { reading: measured(0, 0.1, [...findingsOf(craft, perDay, replies), ...tellOpinions(said)]), craft };
}
