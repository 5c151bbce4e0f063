// Understands the plain lines of Kolosseo's own JSONL, which are nearly all, without the machinery that finds words for every
// fault. It promises one thing: what it answers is what the contract in `own-lines.ts` answers; null = ask the contract.
import { categories, formats, genders, platforms } from '../base/id.ts';
import { currencies } from '../base/money.ts';
import { type AccountFact, noAudience, type RowFacts, type SnapshotFact } from './facts.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Stands for a value that only the contract can judge. */
const unsure = Object.freeze({ isUnsure: true });
type Unsure = typeof unsure;

const known = {
  platform: new Set<unknown>(platforms),
  format: new Set<unknown>(formats),
  category: new Set<unknown>(categories),
  currency: new Set<unknown>(currencies),
  gender: new Set<unknown>(genders),
};
const longestText = 20_000;
const longestId = 200;
const dayMs = 86_400_000;
const chinaMs = 8 * 3_600_000;

const textOf = (value: unknown): string | null | Unsure => {
  if (typeof value === 'string') return value.length <= longestText ? value : unsure;
  return value === null || value === undefined ? null : unsure;
};
const shortOf = (value: unknown, longest: number): string | null | Unsure => {
  if (typeof value === 'string') return value.length <= longest ? value : unsure;
  return value === null || value === undefined ? null : unsure;
};
const idOf = (value: unknown): string | null | Unsure => {
  if (typeof value === 'string') return value.length > 0 && value.length <= longestId ? value : unsure;
  return value === null || value === undefined ? null : unsure;
};
const countOf = (value: unknown): number | null | Unsure => {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? value : unsure;
  return value === null || value === undefined ? null : unsure;
};
const flagOf = (value: unknown): boolean | null | Unsure => {
  if (typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : unsure;
};
const listOf = (value: unknown, longest: number): readonly string[] | Unsure => {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return unsure;
  for (const one of value) if (typeof one !== 'string' || one.length > longest) return unsure;
  return value as string[];
};
function named<Name extends string>(value: unknown, names: ReadonlySet<unknown>): Name | null | Unsure {
  if (value === null || value === undefined) return null;
  return names.has(value) ? (value as Name) : unsure;
}

const digit = (text: string, at: number) => {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
};
const two = (text: string, at: number) => digit(text, at) * 10 + digit(text, at + 1);

const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Epoch milliseconds of the start in UTC of the day that stands first in a text; NaN = there is plainly none. */
function startOf(text: string): number {
  if (text[4] !== '-' || text[7] !== '-') return Number.NaN;
  const [year, month, date] = [two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8)];
  if (!(year >= 1000 && month >= 1 && date >= 1 && date <= (monthDays[month - 1] ?? 0))) return Number.NaN;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2 && date === 29 && !isLeap) return Number.NaN;
  // Days since 1970, with years that begin in March: http://howardhinnant.github.io/date_algorithms.html#days_from_civil
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return (marchYear * 365 + leaps + dayOfYear - 719_468) * dayMs;
}

/** Epoch milliseconds of `YYYY-MM-DDTHH:MM:SS[.sss]Z`, the only form that is read here. */
function momentOf(value: unknown): number | null | Unsure {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'string') return unsure;
  const { length } = value;
  const hasFraction = length === 24 && value[19] === '.';
  const isForm =
    (length === 20 || hasFraction) &&
    value[10] === 'T' &&
    value[13] === ':' &&
    value[16] === ':' &&
    value[length - 1] === 'Z';
  if (!isForm) return unsure;
  const [hour, minute, second] = [two(value, 11), two(value, 14), two(value, 17)];
  const ms = hasFraction ? digit(value, 20) * 100 + two(value, 21) : 0;
  if (!(hour <= 23 && minute <= 59 && second <= 59 && ms >= 0)) return unsure;
  const start = startOf(value);
  return Number.isNaN(start) ? unsure : start + ((hour * 60 + minute) * 60 + second) * 1000 + ms;
}

function dayFrom(value: unknown): string | null | Unsure {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' && value.length === 10 && !Number.isNaN(startOf(value)) ? value : unsure;
}

const dayNames = new Map<number, string>();

/** The Chinese calendar day of a moment. */
function chineseDay(ms: number): string {
  const number = Math.floor((ms + chinaMs) / dayMs);
  const before = dayNames.get(number);
  if (before !== undefined) return before;
  if (dayNames.size > 1000) dayNames.clear();
  const name = new Date(number * dayMs).toISOString().slice(0, 10);
  dayNames.set(number, name);
  return name;
}

type Sure<Value> = { [Key in keyof Value]: Exclude<Value[Key], Unsure> };

/** The values, unless one of them is unsure. */
function sure<Value extends object>(values: Value): Sure<Value> | null {
  for (const key in values) if (values[key] === unsure) return null;
  return values as Sure<Value>;
}

const who = (line: Fields) => ({
  platform: known.platform.has(line.platform) ? (line.platform as AccountFact['ref']['platform']) : unsure,
  uid: idOf(line.uid),
  handle: idOf(line.handle),
});

const noKol = { name: null, topics: [], category: null, agency: null, region: null, gender: null };
const noProfile = { url: null, bio: null, avatarUrl: null, verifiedText: null };

function readComment(line: Fields): RowFacts | null {
  const comment = sure({
    platform: who(line).platform,
    postId: line.post === null || line.post === undefined ? unsure : idOf(line.post),
    id: idOf(line.id),
    author: idOf(line.author),
    authorHash: null,
    at: momentOf(line.at),
    text: textOf(line.text),
    byKol: flagOf(line.byKol),
    replyTo: idOf(line.replyTo),
    region: shortOf(line.region, 60),
    likes: countOf(line.likes),
    observedAt: momentOf(line.observedAt),
  });
  const postId = comment?.postId ?? null;
  return comment && postId !== null
    ? { account: null, prices: [], audience: noAudience, post: null, comment: { ...comment, postId } }
    : null;
}

function readPost(line: Fields, observedOn: string): RowFacts | null {
  const account = sure(who(line));
  const post = sure({
    id: line.id === null || line.id === undefined ? unsure : idOf(line.id),
    at: momentOf(line.at),
    title: textOf(line.title),
    text: textOf(line.text),
    format: named<'image'>(line.format, known.format),
    original: flagOf(line.original),
    sponsored: flagOf(line.sponsored),
    tags: listOf(line.tags, 200),
    sponsors: listOf(line.sponsors, 200),
    url: textOf(line.url),
    views: countOf(line.views),
    likes: countOf(line.likes),
    comments: countOf(line.comments),
    shares: countOf(line.shares),
    saves: countOf(line.saves),
    wows: countOf(line.wows),
    rounded: line.rounded === undefined ? false : line.rounded === null ? unsure : flagOf(line.rounded),
    observedAt: momentOf(line.observedAt),
  });
  if (!account || !post || (account.uid === null && account.handle === null)) return null;
  const { id, rounded } = post;
  if (id === null || rounded === null) return null;
  const ref = { ...account, hash: null, hashedId: null };
  const day = post.observedAt === null ? observedOn : chineseDay(post.observedAt);
  const fact: AccountFact = { ref, kol: noKol, ...noProfile, observedOn: day, snapshot: null };
  return { account: fact, prices: [], audience: noAudience, post: { ...post, id, rounded }, comment: null };
}

function readPrice(line: Fields, observedOn: string): RowFacts | null {
  const price = sure({
    ...who(line),
    format: named<'image'>(line.format, known.format),
    amount: countOf(line.amount),
    currency: named<'EUR'>(line.currency, known.currency),
    validFrom: dayFrom(line.validFrom),
  });
  if (!price) return null;
  const { platform, uid, handle, format, amount, currency, validFrom } = price;
  if (format === null || amount === null || currency === null || validFrom === null) return null;
  if (uid === null && handle === null) return null;
  const ref = { platform, uid, handle, hash: null, hashedId: null };
  const account: AccountFact = { ref, kol: noKol, ...noProfile, observedOn, snapshot: null };
  return {
    account,
    prices: [{ format, amount: BigInt(amount), currency, validFrom }],
    audience: noAudience,
    post: null,
    comment: null,
  };
}

function readAccount(line: Fields, observedOn: string, needsDay: boolean): RowFacts | null {
  const account = sure(who(line));
  const profile = sure({
    url: textOf(line.url),
    bio: textOf(line.bio),
    avatarUrl: textOf(line.avatarUrl),
    verifiedText: textOf(line.verifiedText),
  });
  const given = dayFrom(line.day);
  const kol = sure({
    name: textOf(line.name),
    topics: listOf(line.topics, 80),
    category: named<'kol'>(line.category, known.category),
    agency: textOf(line.agency),
    region: textOf(line.region),
    gender: named<'female'>(line.gender, known.gender),
  });
  const figures = sure({
    followers: countOf(line.followers),
    followersError: countOf(line.followersError),
    following: countOf(line.following),
    postsTotal: countOf(line.postsTotal),
    likesTotal: countOf(line.likesTotal),
  });
  if (!account || !profile || !kol || !figures || given === unsure || (needsDay && given === null)) return null;
  if (account.uid === null && account.handle === null) return null;
  const { followers, followersError, following, postsTotal, likesTotal } = figures;
  const hasNone =
    followers === null && followersError === null && following === null && postsTotal === null && likesTotal === null;
  const day = (given as string | null) ?? observedOn;
  const snapshot: SnapshotFact | null = hasNone ? null : { day, ...figures };
  const ref = { ...account, hash: null, hashedId: null };
  const fact: AccountFact = { ref, kol, ...profile, observedOn: day, snapshot };
  return { account: fact, prices: [], audience: noAudience, post: null, comment: null };
}

/** Reads one parsed line; null where only the contract can tell, and where the contract would reject it. */
export function readPlainLine(value: unknown, observedOn: string): RowFacts | null {
  if (typeof value !== 'object' || value === null) return null;
  const line = value as Fields;
  if (line.type === 'comment') return readComment(line);
  if (line.type === 'post') return readPost(line, observedOn);
  if (line.type === 'snapshot') return readAccount(line, observedOn, true);
  if (line.type === 'account') return readAccount(line, observedOn, false);
  return line.type === 'price' ? readPrice(line, observedOn) : null;
}
