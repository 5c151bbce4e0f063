// Shapes of the text check.
import { z } from 'zod';

const phrase = z.object({ it: z.string(), en: z.string(), zh: z.string() });

export const draftShape = z.object({
  text: z.string().min(1).max(50_000),
  market: z.enum(['cn', 'it']),
  canBuy: z.boolean(),
  brand: z.string().max(200).default(''),
});
export const complianceFindingShape = z.object({
  rule: z.string(),
  severity: z.enum(['ask', 'stop']),
  source: z.string(),
  match: z.string().nullable(),
  at: z.number().nullable(),
  why: phrase,
  mend: phrase,
  exemptions: z.array(z.object({ id: z.string(), text: phrase })),
});
export const checkAnswerShape = z.object({ policy: z.string(), findings: z.array(complianceFindingShape) });
