// Turns the rows of a mapped table into facts, or says which cell forbids it.
import type { Day } from '../base/day.ts';
import { dayOf } from '../base/day.ts';
import type { Format } from '../base/id.ts';
import { failed, ok, type Result } from '../base/result.ts';
import { readMoney } from './amounts.ts';
import { type Cells, cellsOf, cleanText } from './cells.ts';
import type { Field, Mapping } from './contract.ts';
import {
  type AccountFact,
  type AccountRef,
  type CommentFact,
  type KolFact,
  noAudience,
  type PostFact,
  type PriceFact,
  type RowFacts,
  type SnapshotFact,
} from './facts.ts';
import { derivedPostId, weiboNumber } from './ids.ts';
import { postOf } from './links.ts';
import { type Count, isMissing, readShare } from './numbers.ts';
import { certifiedText, pictureLink } from './profile-texts.ts';
import type { Reject } from './reject.ts';
import { readAudienceColumns, readAudienceRow } from './rows-audience.ts';
import { identify, idOrLink, platformOf, textOrNothing } from './rows-identity.ts';
import { categoryNamed, formatNamed, genderNamed, topicsNamed, yesOrNo } from './vocabulary.ts';

export interface RowContext {
  /** The day that figures without a date of their own are taken to be of. */
  readonly observedOn: Day;
  /** Epoch milliseconds for relative dates; null = such dates are refused. */
  readonly seenAt: number | null;
  /** Hears what was left out without rejecting the row. */
  readonly remark: (code: 'unknown_topic', word: string) => void;
}

export type RowReader = (line: number, cells: readonly string[]) => Result<RowFacts, Reject>;

const priceFormats: readonly (readonly [Field, Format | 'pit_fee'])[] = [
  ['priceImage', 'image'],
  ['priceVideo', 'video'],
  ['priceShortVideo', 'short_video'],
  ['priceArticle', 'article'],
  ['priceStory', 'story'],
  ['priceLive', 'live'],
  ['pitFee', 'pit_fee'],
];

const noKol: KolFact = { name: null, topics: [], category: null, agency: null, region: null, gender: null };

function readSnapshot(cells: Cells, day: Day): SnapshotFact | null {
  const followers = cells.count('followers');
  const snapshot = {
    day,
    followers: followers?.value ?? null,
    followersError: followers === null ? null : followers.lowerBound ? followers.value : followers.error || null,
    following: cells.count('following')?.value ?? null,
    postsTotal: cells.count('postsTotal')?.value ?? null,
    likesTotal: cells.count('likesTotal')?.value ?? null,
  };
  const isEmpty = (['followers', 'following', 'postsTotal', 'likesTotal'] as const).every(
    (key) => snapshot[key] === null,
  );
  return isEmpty ? null : snapshot;
}

function readKol(cells: Cells, remark: RowContext['remark']): KolFact {
  const topics = new Set<string>();
  for (const cell of cells.all('topics')) {
    const named = topicsNamed(cell);
    for (const topic of named.topics) topics.add(topic);
    for (const word of named.unknown) remark('unknown_topic', word.slice(0, 60));
  }
  return {
    name: cells.text('name')?.slice(0, 300) ?? null,
    topics: [...topics],
    category: categoryNamed(cells.raw('category')),
    agency: textOrNothing(cells, 'agency'),
    region: textOrNothing(cells, 'region'),
    gender: genderNamed(cells.raw('gender')),
  };
}

function readPrices(cells: Cells, validFrom: Day): PriceFact[] {
  const share = cells.take('commission', (text) => readShare(text, 'percent'));
  if (share !== null && (share < 0 || share > 1)) cells.blame('commission', 'bad_number');
  const commission: PriceFact[] =
    share === null
      ? []
      : [{ format: 'commission', validFrom, amount: BigInt(Math.round(share * 10_000)), currency: null }];
  const prices = priceFormats.flatMap(([field, format]) => {
    const money = cells.take(field, (text, column) => readMoney(text, cells.currencyOf(column), column.factor));
    return money ? [{ format, validFrom, amount: money.amount, currency: money.currency }] : [];
  });
  return [...prices, ...commission];
}

function readKolRow(cells: Cells, mapping: Mapping, context: RowContext): RowFacts {
  const ref = identify(cells, mapping);
  const observedOn = cells.day('observed') ?? context.observedOn;
  const snapshot = readSnapshot(cells, observedOn);
  const prices = readPrices(cells, observedOn);
  const account: AccountFact | null = ref && {
    ref,
    kol: readKol(cells, context.remark),
    url: textOrNothing(cells, 'url'),
    bio: textOrNothing(cells, 'bio'),
    avatarUrl: pictureLink(cells.text('avatarUrl')),
    verifiedText: certifiedText(textOrNothing(cells, 'verifiedText')),
    observedOn,
    snapshot,
  };
  return { account, prices, audience: readAudienceColumns(cells, observedOn), post: null, comment: null };
}

/** Tags as tools write them: a list of Python (`['a', 'b']`), separated by signs, or by blanks where they are Chinese. */
function wordsOf(cell: string): string[] {
  const list = /^\s*\[(.*)\]\s*$/s.exec(cell)?.[1];
  if (list !== undefined)
    return [...list.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map((one) => one[1] ?? one[2]!);
  const words = cell.split(/[,，;；、#|\n]+/);
  return words.length === 1 && /\p{Script=Han}/u.test(cell) ? cell.split(/\s+/) : words;
}

function readTags(cells: Cells): string[] {
  const words = cells.all('tags').flatMap(wordsOf);
  return [...new Set(words.flatMap((word) => cleanText(word.replace('[话题]', '')) ?? []))].slice(0, 100);
}

function readSponsors(cells: Cells): string[] {
  const names = isMissing(cells.raw('sponsor')) ? [] : wordsOf(cells.raw('sponsor'));
  return [...new Set(names.flatMap((name) => cleanText(name.replace(/^@/, ''))?.slice(0, 200) ?? []))].slice(0, 20);
}

/** Where a table has no column for ids at all, title and time stand for them. */
function postIdOf(cells: Cells, ref: AccountRef | null): string | null {
  const given = cells.id('postId') ?? postOf(cells.raw('url'))?.postId ?? null;
  if (given !== null) return ref?.platform === 'weibo' ? weiboNumber(given) : given;
  if (cells.has('postId') || ref === null) return null;
  const at = cells.moment('at');
  const title = cells.text('title') ?? cells.text('text');
  const owner = ref.uid ?? ref.handle ?? ref.hash;
  return at === null || title === null || owner === null ? null : derivedPostId(owner.toLowerCase(), at, title);
}

/** Weibo shows `100万+` for everything beyond; some tools make a plain 1,000,000 of it. */
const isCensored = (ref: AccountRef | null, { value }: Count) => ref?.platform === 'weibo' && value === 1_000_000;

function readPost(cells: Cells, ref: AccountRef | null): PostFact | null {
  const id = postIdOf(cells, ref);
  if (id === null) {
    cells.blame(
      (['postId', 'url', 'title', 'at'] as const).find((field) => cells.has(field)) ?? 'postId',
      'missing_id',
    );
    return null;
  }
  const counted = (['views', 'likes', 'comments', 'shares', 'saves', 'wows'] as const).map((field) =>
    cells.count(field),
  );
  const [views, likes, comments, shares, saves, wows] = counted.map((count) => count?.value ?? null) as [
    number | null,
    number | null,
    number | null,
    number | null,
    number | null,
    number | null,
  ];
  const isSponsored = yesOrNo(cells.raw('sponsored'));
  return {
    id,
    at: cells.moment('at'),
    title: cells.text('title'),
    text: cells.text('text'),
    format: formatNamed(cells.raw('format')),
    original: yesOrNo(cells.raw('original')),
    sponsored: cells.text('sponsor') === null ? isSponsored : true,
    tags: readTags(cells),
    sponsors: readSponsors(cells),
    url: textOrNothing(cells, 'url'),
    views,
    likes,
    comments,
    shares,
    saves,
    wows,
    rounded: counted.some((count) => count !== null && (count.error > 0 || count.lowerBound || isCensored(ref, count))),
    observedAt: cells.moment('observed'),
  };
}

function readPostRow(cells: Cells, mapping: Mapping, context: RowContext): RowFacts {
  const ref = identify(cells, mapping);
  const post = readPost(cells, ref);
  const observedOn = post?.observedAt ? dayOf(new Date(post.observedAt)) : context.observedOn;
  const kol: KolFact = { ...noKol, name: cells.text('name')?.slice(0, 300) ?? null };
  const account: AccountFact | null = ref && {
    ...{ ref, kol, url: null, bio: null, avatarUrl: pictureLink(cells.text('avatarUrl')), verifiedText: null },
    ...{ observedOn, snapshot: null },
  };
  return { account, prices: [], audience: noAudience, post, comment: null };
}

/** Who is named by a link is named by the id in it, so that the KOL's own comments are known as such. */
function authorOf(author: string | null): string | null {
  const { uid, handle } = idOrLink(author);
  return uid ?? handle ?? author;
}

function readComment(cells: Cells, mapping: Mapping): CommentFact | null {
  const platform = platformOf(cells, mapping, null);
  const given = cells.id('postId') ?? (cells.has('postId') ? null : mapping.owner);
  const postId = given !== null && platform === 'weibo' ? weiboNumber(given) : given;
  const id = cells.id('commentId');
  if (postId === null) cells.blame('postId', 'missing_post');
  if (id === null && cells.has('commentId')) cells.blame('commentId', 'missing_id');
  const replyTo = cells.id('replyTo');
  const comment = {
    id,
    author: authorOf(cells.id('author')),
    authorHash: cells.id('authorHash'),
    at: cells.moment('at'),
    text: cells.text('text'),
    byKol: yesOrNo(cells.raw('byKol')),
    replyTo: replyTo === '0' || replyTo === id ? null : replyTo,
    region:
      textOrNothing(cells, 'region')
        ?.replace(/^(?:来自|IP属地[:：]?)\s*/i, '')
        .slice(0, 60) || null,
    likes: cells.count('likes')?.value ?? null,
    observedAt: cells.moment('observed'),
  };
  return platform !== null && postId !== null ? { platform, postId, ...comment } : null;
}

/** The reader of a mapping. A row with one unreadable cell is rejected whole: nothing is stored by halves. */
export function rowReader(mapping: Mapping, context: RowContext): RowReader {
  const cells = cellsOf(mapping, { order: mapping.dateOrder, seenAt: context.seenAt });
  const read = (): RowFacts => {
    if (mapping.kind === 'audience') return readAudienceRow(cells, mapping, context.observedOn);
    if (mapping.kind === 'comments')
      return { account: null, prices: [], audience: noAudience, post: null, comment: readComment(cells, mapping) };
    return mapping.kind === 'posts' ? readPostRow(cells, mapping, context) : readKolRow(cells, mapping, context);
  };
  return (line, row) => {
    cells.open(line, row);
    const facts = read();
    const problem = cells.problem();
    return problem ? failed(problem) : ok(facts);
  };
}
