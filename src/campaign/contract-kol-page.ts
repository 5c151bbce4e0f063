// Shapes of the KOL's private page: what one KOL may see of one placement, and nothing else.
import { z } from 'zod';
import { formats } from '../base/id.ts';
import { languages } from '../base/words.ts';
import { markets } from '../compliance/contract.ts';
import { comparisonShape, draftShape, newPublicationShape } from './contract-draft.ts';
import { offerShape } from './contract-negotiation.ts';
import { agreementShape } from './contract-terms.ts';
import { attachmentShape, newSampleShape, sampleShape } from './contract-work.ts';
import { states } from './moves.ts';
import { partyWords } from './words-deed.ts';

/** The token is no more than a text here: whether it holds is asked of the database. */
export const tokenParams = z.object({ token: z.string().max(100) });

export const kolPublicationShape = newPublicationShape.extend({
  version: z.int(),
  at: z.string(),
  comparison: comparisonShape,
});
const phrase = z.object({ it: z.string(), en: z.string(), zh: z.string() });
/** What the check of the law says of the newest draft, as far as the KOL can mend or answer it. */
export const kolFindingShape = z.object({
  severity: z.enum(['must_fix', 'ask']),
  passage: z.object({ at: z.int(), length: z.int(), text: z.string() }).nullable(),
  title: phrase,
  why: phrase,
  mend: phrase,
  law: z.string(),
});
export type KolFinding = z.output<typeof kolFindingShape>;

export const kolContentShape = z.object({
  id: z.string(),
  format: z.enum(formats),
  platform: z.string(),
  accountName: z.string(),
  dueOn: z.string().nullable(),
  fee: z.int(),
  markets: z.array(z.enum(markets)),
  canBuy: z.boolean(),
  declaration: z.string().nullable(),
  drafts: z.array(draftShape).meta({ description: 'The newest first' }),
  findings: z.array(kolFindingShape).meta({ description: 'Of the newest draft, the graver first' }),
  publications: z.array(kolPublicationShape).meta({ description: 'What was told last; empty before' }),
  isConfirmed: z.boolean(),
});
export type KolContent = z.output<typeof kolContentShape>;

export const kolPageShape = z
  .object({
    language: z.enum(languages),
    expiresAt: z.string(),
    brandName: z.string(),
    campaignName: z.string(),
    kolName: z.string(),
    state: z.enum(states),
    currency: z.string(),
    contact: z.object({ name: z.string(), email: z.string() }).nullable(),
    terms: agreementShape,
    contents: z.array(kolContentShape),
    offers: z.array(offerShape),
    hasContractToAgree: z.boolean().meta({ description: 'An offered contract waits for the KOL' }),
    samples: z.array(sampleShape),
    files: z.array(attachmentShape),
  })
  .meta({ id: 'KolPage' });
export type KolPage = z.output<typeof kolPageShape>;

/** What a KOL says of the samples: that they came, that they were tried. */
export const kolSampleShape = newSampleShape.extend({ step: z.enum(['received', 'tried']) });
export const declarationShape = z.object({ declaration: z.string().trim().min(1).max(200) });

export const kolDeedEventShape = z
  .object({
    kind: z.enum(['agreed', 'signed']),
    attachment: z.string().max(100).nullable().default(null).meta({ description: 'The signed copy, uploaded before' }),
  })
  .refine((one) => (one.kind === 'signed') === (one.attachment !== null), {
    path: ['attachment'],
    params: { phrase: partyWords.copyMissing },
  });
export type KolDeedEvent = z.output<typeof kolDeedEventShape>;
