// Whether two KOLs are one person: signs for and against, each a log likelihood ratio of a dated policy, and a probability.
import type { Platform } from '../base/id.ts';
import { platformTerms } from '../base/terms.ts';
import { languages, type Phrase } from '../base/words.ts';
import { profileOf } from '../import/links.ts';
import { platformMentioned } from '../import/vocabulary.ts';
import { foldText } from './search-text.ts';
import { identityWords } from './words-identity.ts';

export interface PersonAccount {
  readonly platform: Platform;
  readonly uid: string;
  readonly handle: string | null;
  readonly name: string;
  readonly bio: string | null;
}

/** A KOL as far as it tells who somebody is. */
export interface Person {
  readonly kolId: string;
  readonly agency: string | null;
  readonly accounts: readonly PersonAccount[];
}

type Code = keyof typeof identityWords;

export interface IdentityReason {
  readonly code: Code;
  readonly sign: 'for' | 'against';
  readonly text: Phrase;
}

export interface IdentityPolicy {
  readonly version: string;
  /** Log odds that two KOLs with something in common are one person, before anything else is known. */
  readonly prior: number;
  readonly ratios: Readonly<Record<Code, number>>;
  /** From this probability on merging needs no look. */
  readonly sure: number;
  /** Below this nothing is proposed. */
  readonly least: number;
}

/** Own choice, tuned on the generator's twins; figures in docs/guide/archive.md. Editable defaults. */
export const defaultIdentityPolicy: IdentityPolicy = {
  version: '2026-11-24',
  prior: -1.5,
  ratios: {
    bio_link: 6,
    bio_handle: 3.5,
    same_handle: 3.2,
    close_handle: 1.4,
    same_name: 3.6,
    common_name: -1,
    name_as_handle: 3.2,
    latin_as_handle: 2.8,
    begins_handle: 2,
    same_agency: 0.6,
    other_agency: -0.8,
    same_platform: -2.2,
  },
  sure: 0.95,
  least: 0.7,
};

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

interface Sign {
  readonly code: Code;
  readonly ratio: number;
  readonly facts: Readonly<Record<string, string | number | Platform>>;
}

const platformFacts = new Set(['from', 'to', 'platform']);

/** The sentence of a sign; platforms are named in each language. */
function tell({ code, facts }: Sign): Phrase {
  const inOne = (language: (typeof languages)[number]) =>
    identityWords[code][language].replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = facts[name];
      if (value === undefined) return hole;
      return platformFacts.has(name) ? platformTerms[value as Platform][language] : String(value);
    });
  return Object.fromEntries(languages.map((language) => [language, inOne(language)])) as unknown as Phrase;
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

function nameSigns(a: PersonAccount, b: PersonAccount, known: Known, { ratios }: IdentityPolicy): Sign[] {
  const key = nameKey(a.name);
  if (key !== '' && key === nameKey(b.name)) {
    const n = known.namesakes(key);
    const worth = distinctness(key);
    const same: Sign = { code: 'same_name', ratio: ratios.same_name * worth, facts: { name: a.name } };
    // A common name says less, never that they are two people.
    const less = Math.max(-same.ratio, ratios.common_name * Math.log2(Math.max(1, n - 1)));
    return n > 2 ? [same, { code: 'common_name', ratio: less, facts: { n } }] : [same];
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

/** What is known beyond the two. */
export interface Known {
  /** How many KOLs have this name key. */
  namesakes(key: string): number;
  /** A name with hanzi as pinyin without spaces; null where it has none. */
  spoken(name: string): string | null;
}

export interface Likeness {
  readonly probability: number;
  readonly reasons: readonly IdentityReason[];
}

/** The strongest sign of each kind over all pairs of accounts; two KOLs with nothing in common give 0. */
export function likeness(a: Person, b: Person, known: Known, policy: IdentityPolicy = defaultIdentityPolicy): Likeness {
  const strongest = new Map<Code, Sign>();
  const take = (signs: readonly Sign[]) => {
    for (const sign of signs) {
      const before = strongest.get(sign.code);
      if (!before || Math.abs(sign.ratio) > Math.abs(before.ratio)) strongest.set(sign.code, sign);
    }
  };
  for (const one of a.accounts)
    for (const other of b.accounts) {
      take(bioSigns(one, other, policy));
      take(bioSigns(other, one, policy));
      take(handleSigns(one, other, policy));
      take(nameSigns(one, other, known, policy));
    }
  if (![...strongest.values()].some((sign) => sign.ratio > 0)) return { probability: 0, reasons: [] };
  const shared = a.accounts.find((one) => b.accounts.some((other) => other.platform === one.platform));
  const { ratios } = policy;
  if (shared) take([{ code: 'same_platform', ratio: ratios.same_platform, facts: { platform: shared.platform } }]);
  if (a.agency !== null && b.agency !== null)
    take([
      a.agency === b.agency
        ? { code: 'same_agency', ratio: ratios.same_agency, facts: { agency: a.agency } }
        : { code: 'other_agency', ratio: ratios.other_agency, facts: {} },
    ]);
  const signs = [...strongest.values()].sort((x, y) => Math.abs(y.ratio) - Math.abs(x.ratio));
  const odds = signs.reduce((sum, sign) => sum + sign.ratio, policy.prior);
  return {
    probability: Math.round(1000 / (1 + Math.exp(-odds))) / 1000,
    reasons: signs.map((sign) => ({ code: sign.code, sign: sign.ratio > 0 ? 'for' : 'against', text: tell(sign) })),
  };
}
