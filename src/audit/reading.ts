// What a family says about an account: how strongly its evidence speaks for bought, how sure it is, and its findings.
import type { Facts, Phrase } from '../base/words.ts';
import { sayAll } from '../base/words.ts';
import type { FamilyId, FamilyNorm, Finding } from './contract.ts';
import { rounded } from './statistics.ts';

export interface Measured {
  readonly status: 'measured';
  /** Natural log of how much likelier the evidence is among bought accounts than among grown ones. */
  readonly llr: number;
  /** Standard deviation of the llr. */
  readonly deviation: number;
  readonly findings: readonly Finding[];
  readonly norm?: FamilyNorm;
}

export interface NotMeasured {
  readonly status: 'not_enough_data';
  readonly missing: Phrase;
}

export type Reading = Measured | NotMeasured;
export type Readings = Readonly<Record<FamilyId, Reading>>;

export function notEnough(phrase: Phrase, facts: Facts = {}): NotMeasured {
  return { status: 'not_enough_data', missing: sayAll(phrase, facts) };
}

export function measured(llr: number, deviation: number, findings: readonly Finding[] = []): Measured {
  return { status: 'measured', llr, deviation, findings };
}

export interface FindingFacts {
  readonly from?: string;
  readonly to?: string;
  readonly measured?: number;
  readonly expected?: number;
}

function withRounding(facts: FindingFacts): Record<'measured' | 'expected', number | null> {
  const round = (value: number | undefined) => (value === undefined ? null : rounded(value, 4));
  return { measured: round(facts.measured), expected: round(facts.expected) };
}

/** What happened on one day is told of that day, not from it to itself. */
function onOneDay({ it, en, zh }: Phrase): Phrase {
  return {
    it: it.replace('Dal {from} al {to}', 'Il {from}'),
    en: en.replace('{from} to {to}', '{from}'),
    zh: zh.replace('{from} 至 {to}', '{from}'),
  };
}

/** A finding with its sentence in three languages; holes are filled from its own facts and `more`. */
export function finding(code: string, phrase: Phrase, facts: FindingFacts, more: Facts = {}): Finding {
  return {
    code,
    from: facts.from ?? null,
    to: facts.to ?? null,
    ...withRounding(facts),
    text: sayAll(facts.from !== undefined && facts.from === facts.to ? onOneDay(phrase) : phrase, {
      ...facts,
      ...more,
    }),
  };
}

/** A share as a percentage for people: `12.3`, without the sign. */
export function percent(share: number): number {
  return rounded(share * 100, share < 0.01 ? 2 : 1);
}
