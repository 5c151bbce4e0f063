// A reason or a line of evidence: a code with facts, told in three languages when somebody wants to read it.
import { categoryTerms, platformTerms, tierTerms, topicTerms } from '../base/terms.ts';
import { type Language, languages, type Phrase, say } from '../base/words.ts';
import { classWords } from '../brand/words-class.ts';
import type { PartId } from './contract-policy.ts';
import { matchWords, type ReasonCode } from './words.ts';
import { type EvidenceCode, evidenceWords } from './words-evidence.ts';

type Fact = string | number | null | undefined | Phrase | readonly Phrase[];
export type ReasonFacts = Readonly<Record<string, Fact>>;
export type Sign = 'for' | 'against' | 'unknown';

/** Its text is made when it is read: a match weighs tens of thousands of accounts and shows thirty. */
export class Reason {
  readonly code: ReasonCode;
  readonly sign: Sign;
  /** The part it belongs to; null for a hard filter. */
  readonly part: PartId | null;
  readonly facts: ReasonFacts;

  constructor(part: PartId | null, code: ReasonCode, sign: Sign, facts: ReasonFacts) {
    this.code = code;
    this.sign = sign;
    this.part = part;
    this.facts = facts;
  }

  get text(): Phrase {
    return tell(matchWords[this.code], this.facts);
  }
}

export interface Line {
  readonly code: EvidenceCode;
  readonly text: Phrase;
}

const isPhrase = (fact: Fact): fact is Phrase => typeof fact === 'object' && fact !== null && 'zh' in fact;

function inLanguage(fact: Fact, language: Language): string | number | null | undefined {
  if (isPhrase(fact)) return fact[language];
  if (Array.isArray(fact))
    return (fact as readonly Phrase[]).map((one) => one[language]).join(language === 'zh' ? '、' : ', ');
  return fact as string | number | null | undefined;
}

/** Fills a phrase whose facts may themselves differ by language. */
export function tell(phrase: Phrase, facts: ReasonFacts): Phrase {
  const one = (language: Language) =>
    say(
      phrase,
      language,
      Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, inLanguage(fact, language)])),
    );
  const [it, en, zh] = languages.map(one) as [string, string, string];
  return { it, en, zh };
}

export const reason = (part: PartId | null, code: ReasonCode, sign: Sign, facts: ReasonFacts = {}): Reason =>
  new Reason(part, code, sign, facts);

export function line(code: EvidenceCode, facts: ReasonFacts = {}): Line {
  return { code, text: tell(evidenceWords[code], facts) };
}

const same = (text: string): Phrase => ({ it: text, en: text, zh: text });
const termIn = (terms: Readonly<Record<string, Phrase>>, key: string): Phrase => terms[key] ?? same(key);

export const topicNames = (topics: readonly string[]): readonly Phrase[] =>
  topics.map((topic) => termIn(topicTerms, topic));
export const className = (productClass: string): Phrase => termIn(classWords, productClass);
export const platformName = (platform: string): Phrase => termIn(platformTerms, platform);
export const tierName = (tier: string): Phrase => termIn(tierTerms, tier);
export const categoryName = (category: string): Phrase => termIn(categoryTerms, category);
export const percent = (share: number): number => Math.round(share * 100);
