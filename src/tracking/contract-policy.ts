// Shapes of the dated policy by which one KOL wins an order line.
import { z } from 'zod';
import { attributionRules, shippedRules } from './attribute.ts';
import { policyWords } from './words-policy.ts';

const isEachOnce = (rules: readonly string[]) => new Set(rules).size === rules.length;

export const policyDocumentShape = z.object({
  rules: z
    .array(z.enum(attributionRules))
    .min(1)
    .refine(isEachOnce, { params: { phrase: policyWords.ruleTwice } })
    .default([...attributionRules])
    .meta({ description: 'The first that names a KOL wins; a rule that is absent does not count' }),
  clickDays: z
    .int()
    .min(0)
    .max(365)
    .default(shippedRules.clickDays)
    .meta({ description: 'How old a click may be where the contract says nothing' }),
  liveAfterMinutes: z.int().min(0).max(1_440).default(shippedRules.liveAfterMinutes).meta({
    description: 'How long after the end of a live slot an order still counts, where the contract says nothing',
  }),
});
export type PolicyDocument = z.output<typeof policyDocumentShape>;

export const newPolicyShape = z.object({
  policy: policyDocumentShape,
  validFrom: z.iso
    .datetime({ offset: true })
    .optional()
    .meta({ description: 'From which order on; now when absent. Orders that were decided stay decided' }),
  note: z.string().trim().max(2_000).nullable().default(null),
});
export type NewPolicy = z.input<typeof newPolicyShape>;

export const policyVersionShape = z.object({
  version: z.int().meta({ description: '0 is the policy that is shipped' }),
  validFrom: z.string().nullable().meta({ description: 'Null of the policy that is shipped: always' }),
  policy: policyDocumentShape,
  note: z.string().nullable(),
  setBy: z.string().nullable(),
  setAt: z.string().nullable(),
  isInForce: z.boolean(),
});
export type PolicyVersion = z.output<typeof policyVersionShape>;
