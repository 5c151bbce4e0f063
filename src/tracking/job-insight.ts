// Models of journeys and measurements take seconds: a thread of their own reckons them, one after the other.
import { AnsweringThread, answerAs } from '../jobs/answering-thread.ts';
import type { CreditResult } from './contract-credit.ts';
import type { LiftResult } from './contract-lift.ts';
import { type CreditOptions, creditJourneys } from './credit/credit.ts';
import type { Journey } from './credit/journey-table.ts';
import { measureLift } from './lift/lift.ts';
import type { SalesSeries } from './lift/series.ts';

type Question =
  | { readonly kind: 'credit'; readonly journeys: readonly Journey[]; readonly about: CreditOptions['about'] }
  | { readonly kind: 'lift'; readonly series: SalesSeries; readonly from: string; readonly to: string };

/** The role of the thread in this file. */
const role = 'insight';

export class InsightThread {
  readonly #thread = new AnsweringThread<Question, unknown>({ entry: new URL(import.meta.url), role, given: null });

  credit(journeys: readonly Journey[], about: CreditOptions['about']): Promise<CreditResult> {
    return this.#thread.ask({ kind: 'credit', journeys, about }) as Promise<CreditResult>;
  }

  lift(series: SalesSeries, from: string, to: string): Promise<LiftResult> {
    return this.#thread.ask({ kind: 'lift', series, from, to }) as Promise<LiftResult>;
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}

answerAs<Question, unknown>(role, () => (question) => {
  if (question.kind === 'credit') return creditJourneys(question.journeys, { about: question.about });
  const { series, from, to } = question;
  return measureLift(series, { from, to });
});
