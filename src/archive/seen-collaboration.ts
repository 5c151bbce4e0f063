// Collaborations that posts show: a sponsor that the file names, a mark (广告, 合作, #ad, in collaborazione con…) with the
// brand beside it, or a brand of the archive that a post calls. Each with its posts as evidence; a person decides.
import type { Day } from '../base/day.ts';
import { disclosureIn, mentionsIn, namedBrands, topicsIn } from './disclosure.ts';

export interface CaptionedPost {
  readonly accountId: string;
  readonly postId: string;
  readonly on: Day | null;
  readonly title: string | null;
  readonly text: string | null;
  readonly tags: readonly string[];
  /** Whom the file names as sponsor. */
  readonly sponsors: readonly string[];
  /** What the file says: true = paid for. */
  readonly sponsored: boolean | null;
}

/** What was seen: the sponsor in the file, the file's flag, a mark in the text, and how the brand is named. */
export const seenSigns = ['sponsor', 'flag', 'mark', 'phrase', 'mention', 'topic', 'known'] as const;
export type SeenSign = (typeof seenSigns)[number];

/** `named` by the file, `marked` by the KOL, or `possible`: a known brand is called, and nothing says that it paid. */
export const seenStrengths = ['named', 'marked', 'possible'] as const;
export type SeenStrength = (typeof seenStrengths)[number];

export interface SeenPost {
  readonly accountId: string;
  readonly postId: string;
  readonly on: Day | null;
  readonly excerpt: string;
  readonly signs: readonly SeenSign[];
  /** The mark as it stands in the text. */
  readonly mark: string | null;
}

export interface SeenCollaboration {
  readonly key: string;
  readonly brand: string;
  readonly strength: SeenStrength;
  /** Newest first. */
  readonly posts: readonly SeenPost[];
  readonly firstOn: Day | null;
  readonly lastOn: Day | null;
}

/** Paid for, but by whom is not said; `candidates` are the topics of the post. */
export interface UnnamedPost extends SeenPost {
  readonly candidates: readonly string[];
}

export interface SeenContext {
  /** Names and handles of the KOL itself. */
  readonly ownNames: readonly string[];
  /** Brands of declared collaborations of the whole archive. */
  readonly knownBrands: readonly string[];
}

/** Under what a brand is one: `@bonne_maman`, `Bonne Maman`, `Bonne Maman Official` are the same. */
export function brandKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(?<=..)(?:官方旗舰店|旗舰店|官方账号|官方微博|官方|official)$/u, '');
}

const excerptLength = 160;
const mostMentions = 4;
/** A topic with these words speaks of the day, not of a brand. */
const plainTopic =
  /广告|合作|日常|打卡|分享|推荐|种草|好物|穿搭|美食|探店|vlog|plog|ootd|ad|ads|adv|sponsored|love|style|fashion|food|travel|instagood|^\d+$/iu;

interface Found {
  readonly brand: string;
  readonly sign: SeenSign;
}

function excerptOf(text: string, at: number): string {
  const start = Math.max(0, at - 40);
  const cut = text.slice(start, start + excerptLength).trim();
  return `${start > 0 ? '…' : ''}${cut}${start + excerptLength < text.length ? '…' : ''}`;
}

interface Reading {
  readonly post: CaptionedPost;
  /** The caption as it stands, for people. */
  readonly shown: string;
  readonly text: string;
  readonly mark: string | null;
  readonly isPaid: boolean;
  readonly found: readonly Found[];
}

function readPost(post: CaptionedPost, own: ReadonlySet<string>, known: ReadonlyMap<string, string>): Reading {
  const shown = [post.title, post.text].filter(Boolean).join('\n');
  const text = shown.normalize('NFKC');
  const mark = disclosureIn(`${text} ${post.tags.map((tag) => `#${tag}`).join(' ')}`);
  const isPaid = post.sponsors.length > 0 || post.sponsored === true || mark !== null;
  const isOther = (name: string) => !own.has(brandKey(name)) && brandKey(name).length > 1;
  const mentions = mentionsIn(text).filter(isOther);
  const topics = [...topicsIn(text), ...post.tags].filter(isOther);
  const found: Found[] = post.sponsors.filter(isOther).map((brand) => ({ brand, sign: 'sponsor' }));
  // Where the file names the sponsor, whoever else is called is a friend or a photographer.
  if (isPaid && found.length === 0) {
    found.push(...namedBrands(text).map((brand): Found => ({ brand, sign: 'phrase' })));
    found.push(...mentions.slice(0, mostMentions).map((brand): Found => ({ brand, sign: 'mention' })));
  }
  for (const [sign, names] of [['mention', mentions] as const, ['topic', topics] as const])
    found.push(...names.filter((name) => known.has(brandKey(name))).map((brand): Found => ({ brand, sign })));
  if (isPaid)
    for (const brand of known.values())
      if (brand.length > 1 && text.toLowerCase().includes(brand.toLowerCase()) && isOther(brand))
        found.push({ brand, sign: 'known' });
  return { post, shown, text, mark, isPaid, found };
}

function seenIn({ post, shown, mark }: Reading, signs: readonly SeenSign[], near: string): SeenPost {
  const { accountId, postId, on } = post;
  const all: SeenSign[] = [...signs];
  if (mark !== null) all.push('mark');
  if (post.sponsored === true) all.push('flag');
  const at = Math.max(0, shown.toLowerCase().indexOf((mark ?? near).toLowerCase()));
  return { accountId, postId, on, excerpt: excerptOf(shown, at), signs: [...new Set(all)], mark };
}

const newestFirst = (a: SeenPost, b: SeenPost) =>
  (b.on ?? '').localeCompare(a.on ?? '') || a.postId.localeCompare(b.postId);
const order: Readonly<Record<SeenStrength, number>> = { named: 0, marked: 1, possible: 2 };

function strengthOf(posts: readonly SeenPost[]): SeenStrength {
  if (posts.some((one) => one.signs.includes('sponsor'))) return 'named';
  return posts.some((one) => one.signs.includes('mark') || one.signs.includes('flag')) ? 'marked' : 'possible';
}

/** Finds the collaborations that posts of one KOL show, strongest and newest first, and the paid posts that name nobody. */
export function detectCollaborations(
  posts: readonly CaptionedPost[],
  context: SeenContext,
): { seen: SeenCollaboration[]; unnamed: UnnamedPost[] } {
  const own = new Set(context.ownNames.map(brandKey));
  const known = new Map(context.knownBrands.map((brand) => [brandKey(brand), brand]));
  const byBrand = new Map<string, { brand: string; posts: SeenPost[] }>();
  const unnamed: UnnamedPost[] = [];
  for (const post of posts) {
    const reading = readPost(post, own, known);
    const found = Map.groupBy(reading.found, (one) => brandKey(one.brand));
    for (const [key, names] of found) {
      const brand = known.get(key) ?? names[0]!.brand;
      const group = byBrand.get(key) ?? { brand, posts: [] };
      group.posts.push(
        seenIn(
          reading,
          names.map((one) => one.sign),
          names[0]!.brand,
        ),
      );
      byBrand.set(key, group);
    }
    if (reading.isPaid && found.size === 0) {
      const topics = [...new Set([...topicsIn(reading.text), ...post.tags])];
      const candidates = topics.filter((topic) => !plainTopic.test(topic) && !own.has(brandKey(topic))).slice(0, 5);
      unnamed.push({ ...seenIn(reading, [], ''), candidates });
    }
  }
  const seen = [...byBrand].map(([key, { brand, posts: shown }]): SeenCollaboration => {
    const days = shown.flatMap((one) => one.on ?? []).sort();
    const [firstOn = null, lastOn = null] = [days[0], days.at(-1)];
    return { key, brand, strength: strengthOf(shown), posts: shown.toSorted(newestFirst), firstOn, lastOn };
  });
  seen.sort(
    (a, b) =>
      order[a.strength] - order[b.strength] ||
      (b.lastOn ?? '').localeCompare(a.lastOn ?? '') ||
      a.key.localeCompare(b.key),
  );
  return { seen, unnamed: unnamed.sort(newestFirst) };
}
