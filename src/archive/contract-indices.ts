// Shapes of indices: a value with its form, window, inputs and what is missing.
import { z } from 'zod';
import { indexForms, indexInputs } from './index-window.ts';

const windowDays = z.union([z.literal(7), z.literal(30)]);

export const indexShape = z.object({
  id: z.string().nullable().meta({ description: 'null = not computed yet: what it would rest on today' }),
  form: z.enum(indexForms),
  windowDays,
  from: z.string(),
  to: z.string(),
  value: z.number().nullable().meta({ description: 'null = not enough data' }),
  inputs: z.record(z.string(), z.number()),
  missing: z.array(z.object({ input: z.enum(indexInputs), known: z.int(), of: z.int() })),
  posts: z.int(),
  at: z.string().nullable(),
  by: z.string().nullable(),
});
export type Index = z.output<typeof indexShape>;

export const indicesShape = z.object({
  newest: z.array(indexShape).meta({ description: 'The newest computation of each form and window' }),
  older: z.array(indexShape).meta({ description: 'Those before, as they were computed' }),
  forms: z.array(z.enum(indexForms)).meta({ description: 'What there is for the platform' }),
  /** The last day that anything was seen of; the window ends there unless another is asked for. */
  lastDay: z.string().nullable(),
});
export type Indices = z.output<typeof indicesShape>;

export const computeShape = z.object({
  days: windowDays.default(30),
  to: z.iso.date().nullable().default(null).meta({ description: 'Last day of the window; null = the last day seen' }),
});
export type Compute = z.output<typeof computeShape>;
