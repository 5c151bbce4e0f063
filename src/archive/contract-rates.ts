// Shapes of what a KOL asks: quotes with history and source, terms that are no price of one post, and estimates.
import { z } from 'zod';
import { formats } from '../base/id.ts';
import { currencyDecimals } from '../base/money.ts';
import { estimateSteps } from './price-estimate.ts';

export const termKinds = ['pit_fee', 'commission'] as const;
export type TermKind = (typeof termKinds)[number];

export const quoteShape = z.object({
  format: z.enum(formats),
  amount: z.number().int().meta({ description: 'Minor units' }),
  currency: z.string(),
  validFrom: z.string(),
  validUntil: z.string().nullable(),
  source: z.string().nullable().meta({ description: 'File or person; null = entered by hand without saying' }),
  row: z.number().nullable(),
  isCurrent: z.boolean().meta({ description: 'The newest of its format, and not run out' }),
});
export type Quote = z.output<typeof quoteShape>;

export const termShape = z.object({
  kind: z.enum(termKinds),
  amount: z.number().int().nullable().meta({ description: 'Minor units, of a slot fee (坑位费)' }),
  currency: z.string().nullable(),
  bps: z.number().int().nullable().meta({ description: 'Basis points of net sales, of a commission' }),
  validFrom: z.string(),
  validUntil: z.string().nullable(),
  source: z.string().nullable(),
  row: z.number().nullable(),
  isCurrent: z.boolean(),
});
export type Term = z.output<typeof termShape>;

export const estimateShape = z.object({
  format: z.enum(formats),
  low: z.number().int().meta({ description: 'Fen; the lower end of the 80 % interval' }),
  middle: z.number().int(),
  high: z.number().int(),
  step: z.enum(estimateSteps).meta({ description: 'With whom it was compared; `norm` = published bands' }),
  comparables: z.number().int().meta({ description: 'Quotes it rests on, or published bands' }),
  tried: z.array(z.object({ step: z.enum(estimateSteps), comparables: z.number().int() })),
  sources: z.array(z.object({ source: z.string(), year: z.number().int() })),
  enough: z.number().int().meta({ description: 'Comparables that a step must have before it is believed' }),
  policy: z.string(),
});
export type Estimate = z.output<typeof estimateShape>;

export const ratesShape = z.object({
  quotes: z.array(quoteShape).meta({ description: 'By format, newest first' }),
  terms: z.array(termShape),
  estimates: z.array(estimateShape).meta({ description: 'Of the platform’s usual formats without a current quote' }),
  /** Formats without a quote of which nothing comparable is known either. */
  unknown: z.array(z.enum(formats)),
});
export type Rates = z.output<typeof ratesShape>;

const currency = z.enum(Object.keys(currencyDecimals) as [keyof typeof currencyDecimals]);
const validity = {
  validFrom: z.iso.date(),
  validUntil: z.iso.date().nullable().default(null),
  source: z.string().trim().max(200).nullable().default(null),
};
export const newTermShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pit_fee'), amount: z.number().int().min(0), currency, ...validity }),
  z.object({ kind: z.literal('commission'), bps: z.number().int().min(0).max(10_000), ...validity }),
]);
export type NewTerm = z.output<typeof newTermShape>;
