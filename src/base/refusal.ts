// A refusal is an expected "no": a stable code, an HTTP status, and what to do, in three languages.
import type { Facts, Phrase } from './words.ts';

export interface RefusalKind {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429;
  /** What is wrong. May have `{holes}`. */
  readonly title: Phrase;
  /** How to mend it. May have `{holes}`. */
  readonly mend: Phrase;
}

/** The refusals of one stage by their code. Codes are permanent and unique over all stages (a test checks it). */
export type RefusalTable = Readonly<Record<string, RefusalKind>>;

/** Thrown by services, so that a transaction rolls back; http and the command line turn it into text. */
export class Refused extends Error {
  readonly code: string;
  readonly kind: RefusalKind;
  readonly facts: Facts;
  /** JSON pointers of the faulty fields with a text each, where the refusal is about a document. */
  readonly faults: readonly Fault[];

  constructor(code: string, kind: RefusalKind, facts: Facts = {}, faults: readonly Fault[] = []) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = 'Refused';
    this.code = code;
    this.kind = kind;
    this.facts = facts;
    this.faults = faults;
  }
}

export interface Fault {
  /** JSON pointer, for example `/candidates/3/options/0/cost`. */
  readonly pointer: string;
  readonly text: Phrase;
}

/** Makes the `refuse('code', facts)` of one stage, typed by its table. */
export function refuser<Table extends RefusalTable>(table: Table) {
  return (code: keyof Table & string, facts: Facts = {}, faults: readonly Fault[] = []): Refused =>
    new Refused(code, table[code] as RefusalKind, facts, faults);
}
