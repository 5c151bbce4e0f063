// A rule is data: where and when it holds, under which facts, what it looks for, what decides, with its legal source.
import type { Day } from '../base/day.ts';
import type { Platform } from '../base/id.ts';
import type { Market, Severity, Source } from './contract.ts';
import type { ExemptionId } from './words-exemption.ts';
import type { FineId } from './words-fine.ts';

/** Facts of a content that rules may ask for; facts.ts derives them. */
export const factNames = [
  'productClass',
  'hasWayToBuy',
  'registrations',
  'age',
  'daysSincePenalty',
  'followers',
  'monthlyViews',
  'credentials',
  'isMinorAudience',
  'trialDaysBefore',
  'sampleDaysBeforeTrial',
  'isDeclared',
  'ai',
  'bio',
  'platform',
] as const;
export type FactName = (typeof factNames)[number];
export type FactValue = string | number | boolean | readonly string[] | null;
export type FactsOfContent = Readonly<Record<FactName, FactValue>>;

/** A question to the facts. An unknown fact makes the answer unknown, unless another fact decides it alone. */
export type Test =
  | { readonly fact: FactName; readonly in: readonly (string | boolean)[] }
  | { readonly fact: FactName; readonly has: string }
  | { readonly fact: FactName; readonly below: number }
  | { readonly fact: FactName; readonly atLeast: number }
  | { readonly not: Test }
  | { readonly all: readonly Test[] }
  | { readonly any: readonly Test[] };

/** What a rule looks for. Patterns are regular expressions over a normal form of the text (normal-form.ts). */
export type Matcher =
  /** The facts alone decide. */
  | { readonly kind: 'facts' }
  /** Chinese terms, seen through disguises. `a{b|c}` are two terms. */
  | {
      readonly kind: 'terms';
      readonly terms: readonly string[];
      /** Turns of speech over the close form, where a term alone would say too little or too much. */
      readonly patterns?: readonly string[];
      /** What spares a term that it touches. A denial directly before a term (denial.ts) spares it without being named. */
      readonly except?: readonly string[];
      /** One of these must stand in the same sentence. */
      readonly beside?: readonly string[];
      /** Whether a term inside the name of a product or of the brand is spared. */
      readonly sparesNames?: boolean;
    }
  /** Patterns in words of a Latin script: lower case, without accents, between word boundaries. */
  | { readonly kind: 'words'; readonly patterns: readonly string[]; readonly except?: readonly string[] }
  /** A declaration that must stand in the text (or the bio). */
  | {
      readonly kind: 'label';
      readonly anyOf: readonly string[];
      /** What is no declaration although it looks like one: a denial. */
      readonly except?: readonly string[];
      readonly field: 'text' | 'bio';
      /** absent: it stands nowhere; late: it stands, but not within the first characters or hashtags. */
      readonly finds: 'absent' | 'late';
      readonly within?: number;
      readonly hashtagsBefore?: number;
      /** Looks only where one of these stands. */
      readonly given?: readonly string[];
    };

export type RuleKind = 'checked' | 'asked' | 'duty';

export interface Rule {
  readonly id: string;
  /** Day on which this wording of the rule was written. */
  readonly version: Day;
  /** Rows of the list of rules it answers for: C1 … C12, I1 … I6; what is beside them has no code. */
  readonly codes: readonly string[];
  readonly market: Market | 'both';
  readonly platforms: readonly Platform[] | null;
  readonly validFrom: Day;
  /** The last day on which it holds. */
  readonly validTo: Day | null;
  readonly source: Source;
  /** read: the law's own text was read; reported: by reports of it; unconfirmed: no primary text was found. */
  readonly certainty: 'read' | 'reported' | 'unconfirmed';
  readonly severity: Severity;
  readonly kind: RuleKind;
  readonly when: Test | null;
  readonly find: Matcher;
  readonly fine: FineId | null;
  /** Rules that say it better: where one of them found a passage, this one is silent on it. */
  readonly yieldsTo: readonly string[];
  /** What may be claimed for it; empty where nothing excuses it. */
  readonly exemptions: readonly ExemptionId[];
}

export interface RuleSet {
  readonly version: Day;
  readonly rules: readonly Rule[];
}

/** Whether a rule holds on a day. */
export const holdsOn = (rule: Rule, day: Day): boolean =>
  rule.validFrom <= day && (rule.validTo === null || day <= rule.validTo);
