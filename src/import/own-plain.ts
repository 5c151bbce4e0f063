// Understands the plain lines of Kolosseo's own JSONL, which are nearly all, without the machinery that finds words for every
// fault. It promises one thing: what it answers is what the contract in `own-lines.ts` answers; null = ask the contract.
import { categories, formats, platforms } from '../base/id.ts';
import { currencies } from '../base/money.ts';
import type { AccountFact, RowFacts, SnapshotFact } from './facts.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Stands for a value that only the contract can judge. */
const unsure: unique symbol = Symbol('unsure');
type Unsure = typeof unsure;

const known = {
  platform: new Set<unknown>(platforms),
  format: new Set<unknown>(formats),
  category: new Set<unknown>(categories),
  currency: new Set<unknown>(currencies),
};
const longestText = 20_000;
const longestId = 200;
const dayMs = 86_400_000;
const chinaMs = 8 * 3_600_000;

const textOf = (value: unknown): string | null | Unsure => {
  if (typeof value === 'string') return value.length <= longestText ? value : unsure;
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

let lastDay = '';
let lastDayMs = 0;

/** Epoch milliseconds of the start in UTC of a plain `YYYY-MM-DD`; NaN = not plainly a day. */
function startOf(day: string): number {
  if (day === lastDay) return lastDayMs;
  const isDay = day.length === 10 && day[4] === '-' && day[7] === '-';
  const [year, month, date] = [two(day, 0) * 100 + two(day, 2), two(day, 5), two(day, 8)];
  // Days that not every month has are left to the contract.
  if (!isDay || !(year >= 1000 && month >= 1 && month <= 12 && date >= 1 && date <= 28)) {
    const ms = isDay && year >= 1000 ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
    if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day) return Number.NaN;
    lastDayMs = ms;
  } else lastDayMs = Date.UTC(year, month - 1, date);
  lastDay = day;
  return lastDayMs;
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
  const start = startOf(value.slice(0, 10));
  return Number.isNaN(start) ? unsure : start + ((hour * 60 + minute) * 60 + second) * 1000 + ms;
}

function dayFrom(value: unknown): string | null | Unsure {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' && !Number.isNaN(startOf(value)) ? value : unsure;
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

const noKol = { name: null, topics: [], category: null, agency: null, region: null };

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
    likes: countOf(line.likes),
    observedAt: momentOf(line.observedAt),
  });
  const postId = comment?.postId ?? null;
  return comment && postId !== null ? { account: null, prices: [], post: null, comment: { ...comment, postId } } : null;
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
    url: textOf(line.url),
    views: countOf(line.views),
    likes: countOf(line.likes),
    comments: countOf(line.comments),
    shares: countOf(line.shares),
    saves: countOf(line.saves),
    rounded: line.rounded === undefined ? false : line.rounded === null ? unsure : flagOf(line.rounded),
    observedAt: momentOf(line.observedAt),
  });
  if (!account || !post || (account.uid === null && account.handle === null)) return null;
  const { id, rounded } = post;
  if (id === null || rounded === null) return null;
  const ref = { ...account, hash: null, hashedId: null };
  const day = post.observedAt === null ? observedOn : chineseDay(post.observedAt);
  const fact: AccountFact = { ref, kol: noKol, url: null, bio: null, observedOn: day, snapshot: null };
  return { account: fact, prices: [], post: { ...post, id, rounded }, comment: null };
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
  const account: AccountFact = { ref, kol: noKol, url: null, bio: null, observedOn, snapshot: null };
  return { account, prices: [{ format, amount: BigInt(amount), currency, validFrom }], post: null, comment: null };
}

function readAccount(line: Fields, observedOn: string, needsDay: boolean): RowFacts | null {
  const account = sure(who(line));
  const day = dayFrom(line.day);
  if (!account || day === unsure || (needsDay && day === null)) return null;
  if (account.uid === null && account.handle === null) return null;
  const said = sure({ name: textOf(line.name), agency: textOf(line.agency), region: textOf(line.region) });
  const about = sure({ url: textOf(line.url), bio: textOf(line.bio) });
  const topics = listOf(line.topics, 80);
  const category = named<'kol'>(line.category, known.category);
  const figures = sure({
    followers: countOf(line.followers),
    followersError: countOf(line.followersError),
    following: countOf(line.following),
    postsTotal: countOf(line.postsTotal),
    likesTotal: countOf(line.likesTotal),
  });
  if (!said || !about || !figures || topics === unsure || category === unsure) return null;
  const { followers, followersError, following, postsTotal, likesTotal } = figures;
  const hasNone =
    followers === null && followersError === null && following === null && postsTotal === null && likesTotal === null;
  const snapshot: SnapshotFact | null = hasNone ? null : { day: day ?? observedOn, ...figures };
  const ref = { ...account, hash: null, hashedId: null };
  const fact = { ref, kol: { ...said, topics, category }, ...about, observedOn: day ?? observedOn, snapshot };
  return { account: fact, prices: [], post: null, comment: null };
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
