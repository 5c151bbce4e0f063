// Shapes of contracts. In code a contract is a deed: contract.ts is the name of an API's shapes.
import { z } from 'zod';
import { formats, platforms } from '../base/id.ts';
import { currencies } from '../base/money.ts';
import { languages } from '../base/words.ts';
import { agreementShape } from './contract-terms.ts';
import { isUscc, isVatIt } from './registration.ts';
import { partyWords } from './words-deed.ts';

const line = z.string().trim().min(1).max(200).nullable().default(null);

export const partyKinds = ['brand', 'kol', 'agency'] as const;
export const registrations = ['uscc', 'vat_it', 'other'] as const;
/** Who signs. The number of a private person's document is never kept: a line is left to be filled in by hand. */
export const partyShape = z
  .object({
    legal: z.enum(['company', 'person']).default('company'),
    nameLatin: line,
    nameHanzi: line,
    registration: z
      .object({ kind: z.enum(registrations), number: z.string().trim().min(1).max(60) })
      .nullable()
      .default(null)
      .meta({ description: 'uscc: 统一社会信用代码; vat_it: partita IVA; of a company only' }),
    seat: z.string().trim().min(1).max(300).nullable().default(null),
    representative: line,
    email: z.email().max(200).nullable().default(null),
  })
  .refine((party) => party.registration?.kind !== 'uscc' || isUscc(party.registration.number), {
    path: ['registration', 'number'],
    params: { phrase: partyWords.badUscc },
  })
  .refine((party) => party.registration?.kind !== 'vat_it' || isVatIt(party.registration.number), {
    path: ['registration', 'number'],
    params: { phrase: partyWords.badVat },
  })
  .refine((party) => party.legal === 'company' || party.registration === null, {
    path: ['registration'],
    params: { phrase: partyWords.noNumberOfPerson },
  });
export type Party = z.output<typeof partyShape>;

export const storedPartyShape = z.object({
  kind: z.enum(partyKinds),
  ref: z.string(),
  party: partyShape,
  isKept: z.boolean().meta({ description: 'False where nobody has entered it: names only, from the archive' }),
  changedBy: z.string().nullable(),
  changedAt: z.string().nullable(),
});
export type StoredParty = z.output<typeof storedPartyShape>;

/** Everything that a contract says, as it was when it was made. */
export const deedFactsShape = z.object({
  campaign: z.string(),
  brand: z.string(),
  currency: z.enum(currencies),
  termsVersion: z.int(),
  termsFrom: z.string().nullable().meta({ description: 'From when the terms hold; null = from the beginning' }),
  parties: z.object({ brand: partyShape, kol: partyShape, agency: partyShape.nullable() }),
  accounts: z.array(
    z.object({ platform: z.enum(platforms), name: z.string(), handle: z.string().nullable(), uid: z.string() }),
  ),
  deliverables: z.array(
    z.object({
      ...{ id: z.string(), format: z.enum(formats), dueOn: z.string().nullable(), fee: z.int() },
      account: z.int().nonnegative().meta({ description: 'The place among the accounts of the one that posts it' }),
    }),
  ),
  terms: agreementShape,
});
export type DeedFacts = z.output<typeof deedFactsShape>;

const texts = z.array(z.string()).length(2).meta({ description: 'In the order of the languages' });
export const deedSectionShape = z.object({
  id: z.string(),
  version: z.string(),
  heading: texts,
  paragraphs: z.array(texts),
});
export type DeedSection = z.output<typeof deedSectionShape>;

const pair = z
  .tuple([z.enum(languages), z.enum(languages)])
  .refine(([a, b]) => a !== b, { params: { phrase: partyWords.twoLanguages } });
export const newDeedShape = z.object({ languages: pair });

export const deedStates = ['made', 'offered', 'agreed', 'signed', 'void'] as const;
export const deedEventKinds = ['offered', 'agreed', 'signed', 'void'] as const;
export const newDeedEventShape = z
  .object({
    kind: z.enum(deedEventKinds),
    side: z.enum(['brand', 'kol']).nullable().default(null).meta({ description: 'Of agreed only: who agreed' }),
    note: z.string().trim().min(1).max(2_000).nullable().default(null),
    attachment: z.string().trim().min(1).max(500).nullable().default(null).meta({ description: 'The signed copy' }),
  })
  .refine((one) => (one.kind === 'agreed') === (one.side !== null), {
    path: ['side'],
    params: { phrase: partyWords.whoAgreed },
  })
  .refine((one) => one.kind !== 'signed' || one.attachment !== null, {
    path: ['attachment'],
    params: { phrase: partyWords.copyMissing },
  });
export type NewDeedEvent = z.output<typeof newDeedEventShape>;

export const deedEventShape = z.object({
  kind: z.enum(deedEventKinds),
  side: z.enum(['brand', 'kol']).nullable(),
  by: z.string().nullable(),
  note: z.string().nullable(),
  attachment: z.string().nullable(),
  at: z.string(),
});
export type DeedEvent = z.output<typeof deedEventShape>;

/** What a contract made now would say otherwise: of each article the paragraphs that are gone and those that are new. */
export const deedChangeShape = z.object({
  section: z.string(),
  heading: texts,
  before: z.array(texts),
  after: z.array(texts),
});
export type DeedChange = z.output<typeof deedChangeShape>;

export const missingOfParty = ['name', 'registration', 'seat', 'representative', 'email'] as const;

export const deedHeadShape = z.object({
  id: z.string(),
  number: z.string(),
  placementId: z.string(),
  state: z.enum(deedStates),
  termsVersion: z.int(),
  languages: z.array(z.enum(languages)).length(2),
  sha256: z.string(),
  createdBy: z.string().nullable(),
  createdAt: z.string(),
  isStale: z.boolean().meta({ description: 'Terms, fees or parties have changed since: make a new one' }),
  events: z.array(deedEventShape),
});
export type DeedHead = z.output<typeof deedHeadShape>;

export const deedShape = deedHeadShape.extend({
  title: texts,
  notice: texts.meta({ description: 'That it is a draft for a lawyer' }),
  parties: z.array(texts),
  sections: z.array(deedSectionShape),
  approval: z.array(texts).meta({ description: 'Articles to be approved one by one (Italian Civil Code 1341, 1342)' }),
  missing: z
    .array(z.object({ party: z.enum(partyKinds), fields: z.array(z.enum(missingOfParty)) }))
    .meta({ description: 'What the parties lack: blanks to be filled in by hand' }),
  changes: z.array(deedChangeShape),
});
export type Deed = z.output<typeof deedShape>;

export const previewShape = deedShape.pick({
  languages: true,
  termsVersion: true,
  title: true,
  notice: true,
  parties: true,
  sections: true,
  approval: true,
  missing: true,
});
export type DeedPreview = z.output<typeof previewShape>;
