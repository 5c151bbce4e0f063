// Reads a header: its unit and currency (`粉丝数/w`, `报价（万元）`), and which field it names.
import type { Currency } from '../base/money.ts';
import { currencyIn } from './amounts.ts';
import { audienceFieldOf } from './audience-items.ts';
import type { AudienceField, CommentField, Field, Kind, KolField, PostField } from './contract.ts';
import { audienceSynonyms, commentSynonyms, kolSynonyms, postSynonyms } from './synonyms.ts';

export interface Header {
  readonly text: string;
  /** Lower case, without unit, remark, spaces and signs. */
  readonly key: string;
  readonly factor: number;
  readonly currency: Currency | null;
  /** The header says that the figure is an average, a rate or a rank: never a total. */
  readonly isDerived: boolean;
  /** Something in brackets was left out of the key. */
  readonly isQualified: boolean;
}

const unitForm =
  /[(/（]\s*(?:单位\s*[:：]?\s*)?(w|万|萬|k|千|m|mln|百万|亿)?\s*(元|rmb|cny|eur|usd|€|\$|¥|£)?\s*(?:[)）]|$)/i;
const factors: Readonly<Record<string, number>> = {
  w: 1e4,
  万: 1e4,
  萬: 1e4,
  k: 1e3,
  千: 1e3,
  m: 1e6,
  mln: 1e6,
  百万: 1e6,
  亿: 1e8,
};
const derivedForm =
  /\b(avg|average|media|mean|median|rate|ratio|rank|growth|engagement|er|cpm|cpe)\b|平均|中位|率|占比|增量|指数|场均|人均|涨粉|预估|预期/i;

/** `达人报价(5w-10w)`: the range is what is asked, the figure below it is none. */
const rangeForm = /[(（]\s*\d[\d.]*\s*[wk万千]?\s*[-~—–至]\s*\d[\d.]*\s*[wk万千]\s*[)）]/i;

/** Takes a header apart. */
export function readHeader(text: string): Header {
  const plain = text
    .normalize('NFKC')
    .replace(/[\uFEFF\u200B]/g, '')
    .trim()
    .toLowerCase();
  const unit = unitForm.exec(plain);
  const hasUnit = unit !== null && (unit[1] !== undefined || unit[2] !== undefined);
  const bare = hasUnit ? plain.replace(unit[0], ' ') : plain;
  const unqualified = bare.replace(/\([^)]*\)|（[^）]*）/g, ' ');
  return {
    text,
    key: unqualified.replace(/[^\p{L}\p{N}]+/gu, ''),
    factor: hasUnit ? (factors[unit[1] ?? ''] ?? 1) : 1,
    currency: currencyIn(plain),
    isDerived: derivedForm.test(bare.replace(/[_\d]/g, ' ')) || rangeForm.test(bare),
    isQualified: /[\p{L}\p{N}]/u.test(bare.replace(unqualified.trim(), '')),
  };
}

function invert<Name extends string>(synonyms: Readonly<Record<Name, string>>): ReadonlyMap<string, Name> {
  const map = new Map<string, Name>();
  for (const [field, words] of Object.entries(synonyms) as [Name, string][])
    for (const word of [field.toLowerCase(), ...words.split(/\s+/).filter(Boolean)])
      if (!map.has(word)) map.set(word, field);
  return map;
}

const kolFields: ReadonlyMap<string, KolField> = invert(kolSynonyms);
const postFields: ReadonlyMap<string, PostField> = invert(postSynonyms);
const commentFields: ReadonlyMap<string, CommentField> = invert(commentSynonyms);
const audienceFields: ReadonlyMap<string, AudienceField> = invert(audienceSynonyms);
const byKind = { kols: kolFields, posts: postFields, comments: commentFields, audience: audienceFields } as const;

/** Words that say of whom a table speaks, not what a column holds: `Tiktoker name` is a name. */
const subjects =
  /tiktoker|tiktok|instagram|insta|youtuber|youtube|xiaohongshu|weibo|douyin|influencer|creator|kol|达人|博主|小红书|抖音|微博|numbers?|count|values?/g;
/** Keys that stand for a handle in one table and for a display name in the next: the values decide. */
const nameLike = new Set(['name', 'channel', 'account', 'user', 'nome', 'profile', 'profilename', '']);

export interface FieldGuess {
  readonly field: Field;
  readonly confidence: number;
  /** Either a handle or a name: the values of the column decide. */
  readonly isNameLike: boolean;
}

/** The field that a header names in a table of this kind; null when it names none. */
export function fieldNamed(header: Header, kind: Exclude<Kind, 'mixed'>): FieldGuess | null {
  const known = byKind[kind];
  const shared = kind === 'kols' && header.key.length > 2 ? audienceFieldOf(header.text) : null;
  if (shared !== null) return { field: shared, confidence: 1, isNameLike: false };
  const bare = header.key.replace(subjects, '');
  const isNameLike =
    kind === 'kols' &&
    nameLike.has(bare) &&
    header.key !== '' &&
    !/^(influencer|creator|kol|达人|博主|(numbers?|count|values?)+)$/.test(header.key);
  const hit = known.get(header.key);
  if (isNameLike && (hit === undefined || hit === 'name' || hit === 'platform' || hit === 'url'))
    return { field: 'name', confidence: 0.7, isNameLike: true };
  // A comment's own columns name it: an id of a KOL is never the id of a comment.
  const field = hit ?? (kind === 'comments' || kind === 'audience' ? undefined : known.get(bare));
  if (!field) return null;
  if (header.isDerived && hit === undefined) return null;
  if (header.isDerived && /^(likes|views|comments|shares|saves|postsTotal|likesTotal|followers)/.test(field))
    return null;
  const confidence = (hit === undefined ? 0.7 : 1) * (header.isQualified ? 0.8 : 1);
  return { field, confidence, isNameLike: false };
}
