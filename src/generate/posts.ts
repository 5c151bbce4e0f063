// Posts and comments of an invented account.
import { addDays, type Day, startOfDay } from '../base/day.ts';
import { drawNormal, pickIndex, type Random, randomFrom } from '../base/random.ts';
import { type Invented, pick } from './account.ts';
import { farmRemarks, genericRemarks, remarkEndings, remarkOpenings, replies, topicWords } from './vocabulary.ts';

export interface InventedComment {
  readonly id: string;
  readonly post: string;
  readonly author: string;
  readonly at: string;
  readonly text: string;
  readonly byKol: boolean;
  readonly replyTo: string | null;
  readonly likes: number;
}

export interface InventedPost {
  readonly id: string;
  readonly day: Day;
  readonly at: string;
  readonly title: string;
  readonly text: string;
  readonly original: boolean;
  readonly sponsored: boolean;
  readonly isViral: boolean;
  readonly views: number;
  readonly likes: number;
  readonly comments: number;
  readonly shares: number;
  readonly saves: number;
  readonly thing: string;
}

const fill = (template: string, thing: string): string => template.replaceAll('{thing}', thing);

/** The same remark as somebody else would put it; drawn from the comment's id, so that nothing else is drawn anew. */
function inOwnWords(id: string, remark: string): string {
  let seed = 0;
  for (const sign of id) seed = Math.imul(seed ^ sign.codePointAt(0)!, 0x01000193);
  const random = randomFrom(seed);
  return `${pick(random, remarkOpenings)}${remark}${pick(random, remarkEndings)}`;
}

/** A moment of the Chinese day, mostly in the evening. */
function momentOf(random: Random, day: Day): string {
  const hour = Math.min(23.9, Math.max(7, 19 + 2.5 * drawNormal(random)));
  return new Date(startOfDay(day).getTime() + Math.floor(hour * 3_600_000)).toISOString();
}

/** About one post a day for honest accounts, fewer for cheats; 1 in 60 goes viral with twenty times the interactions. */
export function inventPosts(random: Random, account: Invented, last: Day, count: number): readonly InventedPost[] {
  const rigid = account.fraud.includes('like_bots');
  const posts: InventedPost[] = [];
  let daysAgo = 0;
  for (let index = 0; index < count; index += 1) {
    daysAgo += account.fraud.length > 0 ? 1 + pickIndex(random, 4) : random() < 0.75 ? 1 : 2;
    const day = addDays(last, -daysAgo);
    const words = topicWords.find((one) => one.topic === pick(random, account.topics)) ?? topicWords[0]!;
    const thing = pick(random, words.things);
    const isViral = account.fraud.length === 0 && random() < 1 / 60;
    const spread = rigid ? 0.03 : 0.6;
    const reach = account.followers * account.engagement * Math.exp(spread * drawNormal(random)) * (isViral ? 20 : 1);
    const likes = Math.round(reach * 0.72);
    const share = (part: number) => Math.round(reach * part * (rigid ? 1 : Math.exp(0.4 * drawNormal(random))));
    posts.push({
      id: `${account.uid}-${index}`,
      day,
      at: momentOf(random, day),
      title: fill(pick(random, words.titles), thing),
      text: fill(pick(random, words.titles), thing),
      original: random() < (account.fraud.length > 0 ? 0.45 : 0.9),
      sponsored: random() < 0.12,
      isViral,
      // Whoever sees a post likes it or not: likes vary much beside views, except where a package delivers them.
      views: Math.round(reach * 13 * Math.exp(0.45 * drawNormal(random))),
      likes,
      comments: share(0.07) + (account.fraud.includes('comment_farm') ? 24 : 0),
      shares: share(0.06),
      saves: share(0.15),
      thing,
    });
  }
  return posts;
}

/** Honest readers ask about the post and are answered; a farm says the same few things, all in one hour. */
export function inventComments(
  random: Random,
  account: Invented,
  post: InventedPost,
  count: number,
): readonly InventedComment[] {
  const isFarmed = account.fraud.includes('comment_farm');
  const words = topicWords.find((one) => one.things.includes(post.thing)) ?? topicWords[0]!;
  const posted = Date.parse(post.at);
  const comments: InventedComment[] = [];
  // A farm delivers a package to every post, whatever the post deserves.
  const bought = isFarmed ? 14 + pickIndex(random, 10) : 0;
  const earned = Math.min(count, post.comments);
  for (let index = 0; index < earned + bought; index += 1) {
    const fromFarm = index >= earned;
    const generic = random() < 0.4;
    const id = `${post.id}-c${index}`;
    const text = fromFarm
      ? pick(random, farmRemarks)
      : generic
        ? pick(random, genericRemarks)
        : inOwnWords(id, fill(pick(random, words.remarks), post.thing));
    const author = fromFarm ? `farm-${pickIndex(random, 40)}` : `reader-${pickIndex(random, 20_000)}`;
    const delay = fromFarm ? random() * 3_600_000 : -Math.log(1 - random()) * 12 * 3_600_000;
    const at = new Date(posted + delay).toISOString();
    comments.push({
      id,
      post: post.id,
      author,
      at,
      text,
      byKol: false,
      replyTo: null,
      likes: Math.floor(random() * 8),
    });
    if (!fromFarm && !generic && account.fraud.length === 0 && random() < 0.5) {
      const answered = new Date(Date.parse(at) + 3_600_000 * (0.2 + 10 * random())).toISOString();
      comments.push({
        id: `${id}-r`,
        post: post.id,
        author: account.uid,
        at: answered,
        text: pick(random, replies),
        byKol: true,
        replyTo: id,
        likes: 0,
      });
    }
  }
  return comments;
}
