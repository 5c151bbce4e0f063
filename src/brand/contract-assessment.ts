// Shapes of questionnaires, attempts, results and proposed briefs.
import { z } from 'zod';
import { languages } from '../base/words.ts';
import { efforts, levels } from './assessment/policy.ts';
import { grounds, proposalFields } from './assessment/proposal.ts';
import { questionnaireIds } from './assessment/question.ts';
import { companySizes, sectors } from './company.ts';
import { companyShape } from './contract-company.ts';

const phrase = z.object({ it: z.string(), en: z.string(), zh: z.string() });
const score = z.number().min(0).max(100).nullable().meta({ description: '0–100; null = not enough answers' });

export const questionShape = z.object({
  id: z.string(),
  kind: z.enum(['one', 'many']),
  weight: z.number().meta({ description: 'Within its area; 0 = it frames the company and is not scored' }),
  text: phrase,
  why: phrase,
  options: z.array(z.object({ id: z.string(), points: z.number().nullable(), text: phrase })),
});
export type QuestionView = z.infer<typeof questionShape>;

export const questionnaireShape = z.object({
  id: z.enum(questionnaireIds),
  version: z.string(),
  name: phrase,
  answers: phrase.meta({ description: 'What it answers' }),
  areas: z.array(z.object({ id: z.string(), name: phrase, weight: z.number(), questions: z.array(questionShape) })),
});
export type QuestionnaireView = z.infer<typeof questionnaireShape>;

export const answerBodyShape = z.object({
  answer: z
    .array(z.string().max(60))
    .min(1)
    .max(20)
    .nullable()
    .meta({ description: 'Ids of the chosen options; null = skipped' }),
});

export const startShape = z.object({
  questionnaire: z.enum(questionnaireIds),
  from: z.enum(['empty', 'last']).default('empty').meta({ description: 'Begin with the answers of the last attempt' }),
});

const standingShape = z.object({
  id: z.string(),
  brandId: z.string(),
  brandName: z.string(),
  questionnaire: z.enum(questionnaireIds),
  version: z.string(),
  startedAt: z.string(),
  startedBy: z.string(),
  finishedAt: z.string().nullable(),
});

const answerTold = z.object({ question: z.string(), text: phrase, answer: phrase });
export type AnswerTold = z.infer<typeof answerTold>;

export const contradictionShape = z.object({
  id: z.string(),
  ask: phrase,
  between: z.array(
    answerTold.extend({
      isHere: z.boolean().meta({ description: 'Whether it is of this questionnaire, or of another that was finished' }),
    }),
  ),
});
export type ContradictionView = z.infer<typeof contradictionShape>;

export const attemptShape = standingShape.extend({
  company: companyShape.nullable(),
  answers: z.record(z.string(), z.array(z.string()).nullable()),
  asked: z.array(z.string()).meta({ description: 'Questions that are put, in order' }),
  next: z.string().nullable(),
  contradictions: z.array(contradictionShape),
});
export type Attempt = z.infer<typeof attemptShape>;

export const attemptLineShape = standingShape.extend({
  answered: z.number(),
  asked: z.number(),
  total: score,
  level: z.enum(levels).nullable(),
});
export type AttemptLine = z.infer<typeof attemptLineShape>;

const placeShape = z.object({ path: z.string(), text: phrase });

/** What is kept of a finished attempt, as it was told. */
export const resultShape = z.object({
  policy: z.string(),
  total: score,
  level: z.enum(levels).nullable(),
  areas: z.array(
    z.object({ id: z.string(), name: phrase, weight: z.number(), score, answered: z.number(), asked: z.number() }),
  ),
  steps: z.array(
    z.object({
      id: z.string(),
      title: phrase,
      text: phrase,
      effort: z.enum(efforts),
      effect: z.enum(['large', 'medium', 'small']),
      gain: z.number().meta({ description: 'Points of the whole that the answers it mends cost today' }),
      where: placeShape,
      lifts: z.array(phrase).meta({ description: 'Warnings that it ends' }),
      restsOn: z.array(answerTold),
    }),
  ),
  notYet: z.array(z.object({ id: z.string(), text: phrase, why: phrase, restsOn: z.array(answerTold) })),
  confirmed: z.array(z.object({ ask: phrase, between: z.array(answerTold) })),
});
export type StoredResult = z.infer<typeof resultShape>;

export const resultViewShape = standingShape.extend({
  finishedAt: z.string(),
  company: z.object({ size: z.enum(companySizes).nullable(), sector: z.enum(sectors).nullable() }),
  isOutdated: z.boolean().meta({ description: 'The questionnaire has changed since' }),
  result: resultShape,
  previous: z
    .object({
      finishedAt: z.string(),
      version: z.string(),
      total: score,
      areas: z.record(z.string(), score),
    })
    .nullable(),
  peers: z.object({
    least: z.number().meta({ description: 'Companies needed before any is compared with them' }),
    companies: z.number().meta({ description: 'Others of like size and trade with a finished attempt' }),
    isKnown: z.boolean().meta({ description: 'Whether size and trade of the company are known' }),
    areas: z.array(
      z.object({
        area: z.string(),
        companies: z.number(),
        low: score,
        middle: score,
        high: score,
      }),
    ),
  }),
});
export type ResultView = z.infer<typeof resultViewShape>;

const briefPart = z
  .record(z.string(), z.unknown())
  .meta({ description: 'Fields of a brief, as POST /brands/{id}/briefs takes them' });

export const proposedShape = z.object({
  field: z.enum(proposalFields),
  value: briefPart,
  text: phrase,
  reasons: z.array(phrase),
  restsOn: z.array(answerTold),
  grounds: z.array(z.enum(grounds)),
  others: z.array(z.object({ value: briefPart, text: phrase })),
});
export type ProposedView = z.infer<typeof proposedShape>;

export const proposalShape = z.object({
  brandId: z.string(),
  brandName: z.string(),
  on: z.string(),
  basedOn: z.array(
    z.object({ questionnaire: z.enum(questionnaireIds), assessmentId: z.string(), finishedAt: z.string() }),
  ),
  missing: z.array(z.enum(questionnaireIds)).meta({ description: 'Questionnaires that were never finished' }),
  name: phrase,
  items: z.array(proposedShape),
});
export type ProposalView = z.infer<typeof proposalShape>;

export const inLanguageShape = z.object({ language: z.enum(languages).default('en') });
