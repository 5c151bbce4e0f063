// Shapes of the compliance engine: what is checked, a rule, a finding, a kept check with its answers.
import { z } from 'zod';
import { platforms } from '../base/id.ts';
import { complianceWords } from './words.ts';

export const markets = ['cn', 'it'] as const;
export type Market = (typeof markets)[number];
export const severities = ['must_fix', 'ask', 'duty'] as const;
export type Severity = (typeof severities)[number];
export const registrationKinds = [
  'cosmetics_special',
  'cosmetics_filing',
  'health_food',
  'medical_device',
  'medicine',
  'ad_review',
] as const;
export const subjectKinds = ['draft', 'publication', 'text'] as const;

const day = z.iso.date();
const phrase = z.object({ it: z.string(), en: z.string(), zh: z.string() });
const unknown = ' null = not known, which is asked about';

export const kolFactsShape = z.object({
  age: z
    .number()
    .int()
    .min(0)
    .max(120)
    .nullable()
    .default(null)
    .meta({ description: `Years.${unknown}` }),
  penalisedOn: z
    .union([day, z.literal('none')])
    .nullable()
    .default(null)
    .meta({
      description: `Day of the last penalty for a false endorsement; "none" = looked up, there is none.${unknown}`,
    }),
  followers: z
    .number()
    .int()
    .min(0)
    .nullable()
    .default(null)
    .meta({ description: `On this platform.${unknown}` }),
  monthlyViews: z
    .number()
    .min(0)
    .nullable()
    .default(null)
    .meta({
      description: `Average of the last six months on this platform.${unknown}`,
    }),
  credentials: z.array(z.string().min(1).max(200)).max(50).default([]).meta({ description: 'Proven qualifications' }),
  isMinorAudience: z
    .boolean()
    .nullable()
    .default(null)
    .meta({
      description: `Whether the channel is made for people under 18.${unknown}`,
    }),
});

export const processFactsShape = z.object({
  sampleReceivedOn: day.nullable().default(null),
  trialOn: day
    .nullable()
    .default(null)
    .meta({ description: `When the KOL tried the product.${unknown}` }),
  declarationNumber: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .nullable()
    .default(null)
    .meta({
      description: `Order number of the platform’s declaration (报备).${unknown}`,
    }),
  ai: z
    .enum(['none', 'altered', 'generated'])
    .nullable()
    .default(null)
    .meta({
      description: `What AI or filters did to picture, sound or text.${unknown}`,
    }),
  publishesOn: day.nullable().default(null),
});

export const contentShape = z.object({
  text: z.string().trim().min(1).max(50_000),
  bio: z
    .string()
    .max(5_000)
    .nullable()
    .default(null)
    .meta({ description: `Of the KOL’s account.${unknown}` }),
  markets: z.array(z.enum(markets)).min(1).meta({ description: 'Where its readers are; both = both' }),
  platform: z.enum(platforms).nullable().default(null),
  hasWayToBuy: z.boolean().meta({ description: 'A link, a code, a basket or another way to buy' }),
  brand: z.string().max(200).default(''),
  products: z.array(z.string().trim().min(1).max(200)).max(500).default([]).meta({
    description: 'Names and trademarks: an absolute term inside one is no claim',
  }),
  productClass: z.string().max(80).nullable().default(null),
  registration: z
    .array(z.object({ kind: z.enum(registrationKinds), number: z.string().trim().min(3).max(100) }))
    .max(50)
    .default([])
    .meta({ description: 'Registrations and reviewed advertisements of the product' }),
  kol: kolFactsShape.prefault({}),
  process: processFactsShape.prefault({}),
});
export type Content = z.infer<typeof contentShape>;

export const sourceShape = z.object({
  law: z.string(),
  article: z.string(),
  url: z.string().nullable(),
  day: day.meta({ description: 'Of the text of the law that was used' }),
});
export type Source = z.infer<typeof sourceShape>;

export const passageShape = z.object({
  at: z.number().int().min(0).meta({ description: 'UTF-16 units from the start of the text' }),
  length: z.number().int().min(1),
  text: z.string().meta({ description: 'As written' }),
  seenAs: z.string().nullable().meta({ description: 'What a disguised spelling stands for; null where it is plain' }),
});
export type Passage = z.infer<typeof passageShape>;

export const findingShape = z.object({
  rule: z.string(),
  ruleVersion: z.string(),
  codes: z.array(z.string()),
  severity: z.enum(severities),
  market: z.enum([...markets, 'both']),
  certainty: z.enum(['read', 'reported', 'unconfirmed']),
  source: sourceShape,
  fine: phrase.nullable(),
  passage: passageShape.nullable(),
  sentence: z.string().nullable().meta({ description: 'The sentence of the passage' }),
  title: phrase,
  why: phrase,
  mend: phrase,
  question: phrase.nullable(),
  exemptions: z.array(z.object({ id: z.string(), text: phrase })),
});
export type Finding = z.infer<typeof findingShape>;

export const answerShape = z.object({
  id: z.string(),
  exemption: z.string(),
  text: phrase.nullable(),
  proof: z.string().nullable(),
  attachmentId: z.string().nullable(),
  by: z.string(),
  at: z.string(),
});
export type Answer = z.infer<typeof answerShape>;
export const answeredFindingShape = findingShape.extend({
  answer: answerShape
    .nullable()
    .meta({ description: 'The exemption that was claimed for it, here or in an earlier version' }),
});
export type AnsweredFinding = z.infer<typeof answeredFindingShape>;

export const subjectShape = z.object({
  kind: z.enum(subjectKinds),
  id: z.string().min(1).max(100),
  family: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'Versions of one family share answers; absent = id' }),
});
export type Subject = z.infer<typeof subjectShape>;

export const checkShape = z.object({
  id: z.string(),
  subject: subjectShape.extend({ family: z.string() }),
  rulesVersion: z.string(),
  textSha256: z.string(),
  content: contentShape,
  onDay: day.meta({ description: 'The rules of this day were used' }),
  findings: z.array(answeredFindingShape),
  open: z.number().int().meta({ description: 'Findings that stand in the way of an approval' }),
  by: z.string(),
  at: z.string(),
});
export type Check = z.infer<typeof checkShape>;

export const newAnswerShape = z
  .object({
    rule: z.string(),
    passage: z
      .string()
      .nullable()
      .default(null)
      .meta({ description: 'The passage as written; null for a finding of facts' }),
    sentence: z.string().nullable().optional().meta({
      description: 'Which of several sentences; absent = all where the passage stands',
    }),
    exemption: z.string().nullable().meta({ description: 'null takes an earlier answer back' }),
    proof: z.string().trim().min(3).max(5_000).nullable().default(null),
    attachmentId: z.string().min(1).max(100).nullable().default(null),
  })
  .refine((one) => one.exemption === null || one.proof !== null || one.attachmentId !== null, {
    path: ['proof'],
    params: { phrase: complianceWords.proofNeeded },
  });
export type NewAnswer = z.infer<typeof newAnswerShape>;

export const recheckShape = z.object({
  was: checkShape,
  now: checkShape,
  added: z.array(answeredFindingShape),
  gone: z.array(answeredFindingShape),
  unchanged: z.array(answeredFindingShape),
});
export type Recheck = z.infer<typeof recheckShape>;

export const ruleRowShape = z.object({
  id: z.string(),
  version: z.string(),
  codes: z.array(z.string()),
  market: z.enum([...markets, 'both']),
  platforms: z.array(z.enum(platforms)).nullable(),
  validFrom: day,
  validTo: day.nullable(),
  source: sourceShape,
  certainty: z.enum(['read', 'reported', 'unconfirmed']),
  severity: z.enum(severities),
  kind: z.enum(['checked', 'asked', 'duty']),
  matcher: z.unknown().meta({ description: 'Terms, exceptions and conditions as data' }),
  title: phrase,
  why: phrase,
  mend: phrase,
  question: phrase.nullable(),
  fine: phrase.nullable(),
  exemptions: z.array(z.object({ id: z.string(), text: phrase })),
});
export type RuleRow = z.infer<typeof ruleRowShape>;
export const ruleTableShape = z.object({ version: z.string(), rules: z.array(ruleRowShape) });
