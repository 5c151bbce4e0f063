// Whether two KOLs are one person: signs for and against, each a log likelihood ratio of a dated policy, and a probability.
import type { Platform } from '../base/id.ts';
import { platformTerms } from '../base/terms.ts';
import { languages, type Phrase } from '../base/words.ts';
import { type Code, defaultIdentityPolicy, type IdentityPolicy } from './identity-policy.ts';
import { type Known, type PersonAccount, type Sign, signsBetween } from './identity-signs.ts';
import { identityWords } from './words-identity.ts';

/** A KOL as far as it tells who somebody is. */
export interface Person {
  readonly kolId: string;
  readonly agency: string | null;
  readonly accounts: readonly PersonAccount[];
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

export interface IdentityReason {
  readonly code: Code;
  readonly sign: 'for' | 'against';
  readonly text: Phrase;
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
  for (const one of a.accounts) for (const other of b.accounts) take(signsBetween(one, other, known, policy));
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
