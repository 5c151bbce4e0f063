// Shapes of the audit policy as a document, of its dry run, and of what is known about the policies of a workspace.
import { z } from 'zod';
import { isDay } from '../base/day.ts';
import { platforms, type Tier, tiers, verdicts } from '../base/id.ts';
import { commentWords } from './comment-text.ts';
import { familyIds } from './contract.ts';
import { policyFaultWords as faults } from './policy-words.ts';

const versionForm = /^\d{4}-\d{2}-\d{2}(-[A-Za-z0-9][A-Za-z0-9._-]{0,39})?$/;
/** Control characters and halves of characters: no database keeps them. */
const unwritable = /[\p{Cc}\p{Cs}]/u;

const version = z
  .string()
  .refine((text) => versionForm.test(text) && isDay(text.slice(0, 10)), { params: { phrase: faults.badVersion } });
const share = z.number().min(0).max(1);
const probability = z.number().gt(0).lt(1);
const text = (most: number) =>
  z
    .string()
    .max(most)
    .refine((one) => !unwritable.test(one), { params: { phrase: faults.unwritable } });
const isPlatformName = (name: string) => name === '' || (platforms as readonly string[]).includes(name);

interface NamedNumbers {
  readonly value: z.ZodType<number, number>;
  readonly names: readonly string[];
  readonly phrase: (typeof faults)['unknownPlatform' | 'unknownTier'];
}

/** Numbers by the name of a platform or tier; a name that nobody knows is a fault, because its number would never be read. */
function numbersBy({ value, names, phrase }: NamedNumbers) {
  return z.record(z.string(), value).superRefine((given, context) => {
    for (const name of Object.keys(given))
      if (!names.includes(name))
        context.addIssue({
          code: 'custom',
          path: [name],
          params: { phrase, facts: { name, values: names.filter((one) => one !== '').join(', ') } },
        });
  });
}

const normShape = z
  .object({
    platform: z.string().refine(isPlatformName, {
      params: { phrase: faults.unknownPlatform, facts: { values: platforms.join(', ') } },
    }),
    tiers: z.array(z.enum(tiers)).min(1),
    base: z.enum(['followers', 'views']),
    low: z.number().gt(0).max(10),
    middle: z.number().gt(0).max(10),
    high: z.number().gt(0).max(10),
    quality: z.enum(['measured', 'heuristic']),
    source: text(500).min(1),
  })
  .refine((norm) => norm.low < norm.middle && norm.middle < norm.high, {
    path: ['middle'],
    params: { phrase: faults.normOrder },
  });
export type EngagementNorm = z.output<typeof normShape>;

/** Of two norms for the same platform and tier only the first would ever be read. */
function findRepeatedNorms(norms: readonly { readonly platform: string; readonly tiers: readonly Tier[] }[]) {
  const seen = new Set<string>();
  return norms.flatMap(({ platform, tiers: held }, index) =>
    held.flatMap((tier, place) => {
      const key = `${platform} ${tier}`;
      if (seen.has(key)) return [{ path: [index, 'tiers', place], tier, platform: platform || '""' }];
      seen.add(key);
      return [];
    }),
  );
}

const weight = z.number().min(0).max(3);
const weightsShape = z.object(
  Object.fromEntries(familyIds.map((id) => [id, weight])) as Record<(typeof familyIds)[number], typeof weight>,
);

const stockText = text(100).refine((one) => commentWords(one) !== '', { params: { phrase: faults.emptyPhrase } });

const ringsShape = z.object({
  withinMinutes: z.number().min(1).max(1_440),
  leastShared: z.int().min(2).max(50),
  crowdedPost: z.int().min(10).max(2_000),
  leastPeople: z.int().min(3).max(1_000),
  meanAge: z.number().min(1).max(20_160),
  acceptedPairs: z.number().gt(0).max(100),
  weakPairs: z.number().gt(0).max(1_000),
});

/** The whole policy: everything that decides about a verdict and that somebody may reasonably want otherwise. */
export const policyShape = z.object({
  version,
  prior: probability,
  priorByTier: numbersBy({ value: probability, names: tiers, phrase: faults.unknownTier }),
  bands: z
    .object({ authentic: z.number().min(0).max(100), risk: z.number().gt(0).lt(100) })
    .refine((bands) => bands.risk < bands.authentic, { path: ['authentic'], params: { phrase: faults.bandOrder } }),
  evidenceFrom: z.number().gt(0).max(10),
  widestInterval: z.number().gt(0).max(1),
  missingVariance: z.number().min(0).max(10),
  weights: weightsShape,
  calibrationShift: z.number().min(-5).max(5),
  platformRatios: numbersBy({ value: z.number().min(-3).max(3), names: platforms, phrase: faults.unknownPlatform }),
  norms: z
    .array(normShape)
    .max(500)
    .superRefine((norms, context) => {
      for (const { path, ...facts } of findRepeatedNorms(norms))
        context.addIssue({ code: 'custom', path, params: { phrase: faults.normTwice, facts } });
    }),
  genericComments: numbersBy({ value: share, names: [...platforms, ''], phrase: faults.unknownPlatform }),
  stockPhrases: z.object({ add: z.array(stockText).max(2_000), remove: z.array(stockText).max(2_000) }),
  rings: ringsShape,
  tellFrom: z.object({
    copiedAuthors: z.int().min(2).max(1_000),
    specificShare: share,
    fakeFollowers: share,
  }),
  alertStep: z.number().gt(0).max(100),
});
export type PolicyDocument = z.output<typeof policyShape>;
export type PolicyField = keyof PolicyDocument;

/** What a file must have; the rest is as in the shipped policy. */
export const policyFileShape = policyShape.partial().extend({ version });

export const policyFieldIds = Object.keys(policyShape.shape) as PolicyField[];

/** One policy that was in force once, or is. */
export const policyUseShape = z.object({
  version: z.string(),
  isShipped: z.boolean().meta({ description: 'The policy of the program itself' }),
  note: z.string(),
  byName: z.string(),
  at: z.string(),
});
export type PolicyUse = z.output<typeof policyUseShape>;

export const policyViewShape = z.object({
  version: z.string(),
  isInForce: z.boolean(),
  isShipped: z.boolean(),
  policy: policyShape,
  yaml: z.string().meta({ description: 'The same as a file with a comment above each field' }),
});
export type PolicyView = z.output<typeof policyViewShape>;

export const policiesShape = z.object({
  inForce: policyViewShape,
  shippedVersion: z.string(),
  uses: z.array(policyUseShape).meta({ description: 'Newest first, at most 200; empty = always the shipped one' }),
});

export const policyChangeShape = z.object({
  accountId: z.string(),
  kolId: z.string(),
  name: z.string(),
  platform: z.enum(platforms),
  before: z.enum(verdicts).meta({ description: 'By its newest audit, whatever a person said about it' }),
  after: z.enum(verdicts),
  isByPolicy: z.boolean().meta({
    description:
      'false: the policy in force would change it as well, because evidence or norms are newer than the audit',
  }),
  authenticityBefore: z.number().nullable(),
  authenticityAfter: z.number().nullable(),
  families: z.array(z.enum(familyIds)).meta({
    description:
      'Whose weighted ratio is another, the strongest first; empty = prior, bands or another threshold alone',
  }),
});
export type PolicyChange = z.output<typeof policyChangeShape>;

export const policyTrialShape = z.object({
  version: z.string(),
  against: z.string().meta({ description: 'Version of the policy in force that it was held against' }),
  fields: z.array(z.string()).meta({ description: 'Fields in which the two differ' }),
  accounts: z.int().meta({ description: 'Accounts that were audited with both' }),
  changed: z.int().meta({ description: 'Accounts whose verdict would be another' }),
  changedByPolicy: z.int().meta({ description: 'Of these, those that the policy in force would leave as they are' }),
  counts: z.array(z.object({ before: z.enum(verdicts), after: z.enum(verdicts), accounts: z.int() })),
  changes: z.array(policyChangeShape).meta({ description: 'The gravest first, as many as were asked for' }),
});
export type PolicyTrial = z.output<typeof policyTrialShape>;

/** A dry run as work in the background. */
export const policyTryShape = z.object({
  id: z.string(),
  version: z.string(),
  byName: z.string(),
  startedAt: z.string(),
  endedAt: z.string().nullable().meta({ description: 'null = waiting or at work' }),
  allAccounts: z.int().meta({ description: '0 = still learning norms' }),
  audited: z.int(),
  trial: policyTrialShape.nullable(),
  fault: z.string().nullable(),
});
export type PolicyTry = z.output<typeof policyTryShape>;

export const givenPolicyShape = z.object({
  yaml: z.string().max(500_000).meta({ description: 'The file: YAML or JSON' }),
});
export const resetPolicyShape = z.object({
  note: z
    .string()
    .max(500)
    .refine((one) => !unwritable.test(one), { params: { phrase: faults.unwritable } })
    .default(''),
});
export const newPolicyShape = givenPolicyShape.extend(resetPolicyShape.shape);

/** A file without faults, held against the policy in force. */
export const checkedPolicyShape = policyTrialShape.pick({ version: true, against: true, fields: true });
