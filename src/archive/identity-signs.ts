// The signs that two accounts may be one person's, and how names and handles are made comparable.
import type { Platform } from '../base/id.ts';
import { profileOf } from '../import/links.ts';
import { platformMentioned } from '../import/vocabulary.ts';
import type { Code, IdentityPolicy } from './identity-policy.ts';
import { avatarKey, verifiedKeys, verifiedLetters } from './identity-profile.ts';
import { foldText } from './search-text.ts';

export interface PersonAccount {
  readonly platform: Platform;
  readonly uid: string;
  readonly handle: string | null;
  readonly name: string;
  readonly bio: string | null;
  readonly avatarUrl: string | null;
  readonly verifiedText: string | null;
}

/** What is known beyond the two. */
export interface Known {
  /** How many KOLs have this name key. */
  namesakes(key: string): number;
  /** How many KOLs are expected to have it by chance. */
  strangers(key: string): number;
  /** How many KOLs have the picture or the verified text that a key of `keysOf` stands for. */
  holders(key: string): number;
  /** Whether these letters are an agency's name. */
  isAgency(letters: string): boolean;
  /** A name with hanzi as pinyin without spaces; null where it has none. */
  spoken(name: string): string | null;
}

export interface Sign {
  readonly code: Code;
  readonly ratio: number;
  readonly facts: Readonly<Record<string, string | number | Platform>>;
}

/** Letters and digits of a handle: `Sweet.Li_` and `sweetli` are the same to people. */
export function handleKey(handle: string): string {
  return handle.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** A name without decoration: emoji, brackets and what platforms append. */
export function nameKey(name: string): string {
  return foldText(name)
    .replace(/[（(【[].*?[)）】\]]/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What people put around a handle: `torifu_ch`, `blaze.official`, `realanna`. */
const decorations = /^(the|real|iam|im|its|mr|miss|official)|(official|channel|vtuber|live|tv|ch|vt|tw|hk|cn|jp)$/g;

/** A handle without what people put around it. */
export function handleCore(handle: string): string {
  const key = handleKey(handle);
  const core = key.replace(decorations, '').replace(/\d+$/, '');
  return core.length >= 4 ? core : key;
}

/** The latin letters of a name that also has others: `托里芙Torifu` → `torifu`; null where there are fewer than four. */
export function latinPart(name: string): string | null {
  const latin = foldText(name).replace(/[^a-z]/g, '');
  return latin.length >= 4 ? latin : null;
}

/** Hanzi say more than latin letters: 3 hanzi are worth 6 letters. 0–1. */
export function distinctness(key: string): number {
  const weight = [...key].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 2 : 1), 0);
  return Math.max(0, Math.min(1, (weight - 3) / 5));
}

/** Edit distance, given up beyond `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

function bioSigns(from: PersonAccount, to: PersonAccount, { ratios }: IdentityPolicy): Sign[] {
  if (from.bio === null) return [];
  const link = profileOf(from.bio);
  const isTo =
    link?.platform === to.platform &&
    (link.uid === to.uid || handleKey(link.handle ?? '') === handleKey(to.handle ?? to.uid));
  const facts = { from: from.platform, to: to.platform };
  if (link && isTo && (link.uid !== null || link.handle !== null))
    return [{ code: 'bio_link', ratio: ratios.bio_link, facts }];
  const handle = to.handle ?? to.uid;
  const words = from.bio.toLowerCase().split(/[^\p{L}\p{N}._-]+/u);
  if (handle.length < 5 || !words.includes(handle.toLowerCase())) return [];
  // `小红书：olive_1` says where the handle is, a bare word may be chance.
  const ratio = ratios.bio_handle * (platformMentioned(from.bio) === to.platform ? 1.5 : 1);
  return [{ code: 'bio_handle', ratio, facts: { ...facts, handle } }];
}

function handleSigns(a: PersonAccount, b: PersonAccount, { ratios }: IdentityPolicy): Sign[] {
  if (a.handle === null || b.handle === null) return [];
  const [one, other] = [handleKey(a.handle), handleKey(b.handle)];
  const worth = distinctness(one) * (/^\d+$/.test(one) ? 0.3 : 1);
  if (one === other && worth > 0)
    return [
      {
        code: 'same_handle',
        ratio: ratios.same_handle * worth,
        facts: { handle: a.handle, from: a.platform, to: b.platform },
      },
    ];
  if (Math.min(one.length, other.length) >= 6 && distance(one, other, 1) === 1)
    return [{ code: 'close_handle', ratio: ratios.close_handle, facts: { handle: a.handle, other: b.handle } }];
  return [];
}

/** What is left of a sign that many share: with a picture of their own it still decides. */
const leastLeft = 0.1;

/** What many have says less, never that they are two people. */
function fewerOf(sign: Sign, code: Code, n: number, { ratios }: IdentityPolicy): Sign {
  return {
    code,
    ratio: Math.max(Math.min(0, leastLeft - sign.ratio), ratios[code] * Math.log2(Math.max(1, n - 1))),
    facts: { n },
  };
}

/**
 * What a name says that both have: the odds of a person with two accounts against those of strangers whom chance gave the same
 * name (Fellegi and Sunter 1969, weights by frequency), never more than the policy's ratio.
 */
function nameRatio(key: string, known: Known, { ratios, namedAlike, prior }: IdentityPolicy): number {
  const said = Math.log(namedAlike / known.strangers(key)) - prior;
  return Math.max(0.2, Math.min(ratios.same_name, said)) * distinctness(key);
}

function avatarSigns(a: PersonAccount, b: PersonAccount, known: Known, policy: IdentityPolicy): Sign[] {
  const key = a.avatarUrl === null ? null : avatarKey(a.avatarUrl);
  if (key === null || b.avatarUrl === null || key !== avatarKey(b.avatarUrl)) return [];
  const n = known.holders(`avatar ${key}`);
  const same: Sign = {
    code: 'same_avatar',
    ratio: policy.ratios.same_avatar,
    facts: { from: a.platform, to: b.platform },
  };
  return n > 2 ? [same, fewerOf(same, 'shared_avatar', n * n, policy)] : [same];
}

/** The same rare words in both verified texts. An agency in them is looked at elsewhere. */
function verifiedSigns(a: PersonAccount, b: PersonAccount, known: Known, policy: IdentityPolicy): Sign[] {
  if (a.verifiedText === null || b.verifiedText === null) return [];
  const others = new Set(verifiedKeys(b.verifiedText));
  const shared = verifiedKeys(a.verifiedText)
    .filter((key) => others.has(key) && !known.isAgency(key))
    .sort((x, y) => known.holders(`verified ${x}`) - known.holders(`verified ${y}`) || y.length - x.length)[0];
  if (shared === undefined || distinctness(shared) === 0) return [];
  const n = known.holders(`verified ${shared}`);
  const ratio = policy.ratios.same_verified * distinctness(shared);
  const same: Sign = { code: 'same_verified', ratio, facts: { text: a.verifiedText } };
  return n > 2 ? [same, fewerOf(same, 'shared_verified', n * n, policy)] : [same];
}

/** The verified text of one names the other, who has another name. */
function namedSigns(from: PersonAccount, to: PersonAccount, known: Known, policy: IdentityPolicy): Sign[] {
  if (from.verifiedText === null) return [];
  const key = nameKey(to.name);
  const isNamed = distinctness(key) >= 0.6 && verifiedLetters(from.verifiedText).includes(key);
  if (!isNamed || nameKey(from.name).includes(key)) return [];
  const ratio = Math.min(policy.ratios.verified_names, nameRatio(key, known, policy));
  return [{ code: 'verified_names', ratio, facts: { from: from.platform, name: to.name } }];
}

function nameSigns(a: PersonAccount, b: PersonAccount, known: Known, policy: IdentityPolicy): Sign[] {
  const { ratios } = policy;
  const key = nameKey(a.name);
  if (key !== '' && key === nameKey(b.name)) {
    const n = known.namesakes(key);
    const facts = { name: a.name };
    const same: Sign = { code: 'same_name', ratio: nameRatio(key, known, policy), facts };
    return n > 2 ? [same, fewerOf(same, 'common_name', n, policy)] : [same];
  }
  for (const [named, handled] of [
    [a, b],
    [b, a],
  ] as const) {
    if (handled.handle === null) continue;
    const facts = { name: named.name, handle: handled.handle };
    const spoken = known.spoken(named.name);
    if (spoken !== null && spoken.length >= 6 && spoken === handleKey(handled.handle))
      return [{ code: 'name_as_handle', ratio: ratios.name_as_handle, facts }];
    const latin = latinPart(named.name);
    if (latin !== null && latin === handleCore(handled.handle))
      return [{ code: 'latin_as_handle', ratio: ratios.latin_as_handle * distinctness(latin), facts }];
    const begins = [latin, spoken].find(
      (one) => one != null && one.length >= 5 && handleKey(handled.handle!).startsWith(one),
    );
    if (begins != null) return [{ code: 'begins_handle', ratio: ratios.begins_handle * distinctness(begins), facts }];
  }
  return [];
}

/** All signs between two accounts, in both directions. */
export function signsBetween(a: PersonAccount, b: PersonAccount, known: Known, policy: IdentityPolicy): Sign[] {
  return [
    ...bioSigns(a, b, policy),
    ...bioSigns(b, a, policy),
    ...handleSigns(a, b, policy),
    ...nameSigns(a, b, known, policy),
    ...avatarSigns(a, b, known, policy),
    ...verifiedSigns(a, b, known, policy),
    ...namedSigns(a, b, known, policy),
    ...namedSigns(b, a, known, policy),
  ];
}
