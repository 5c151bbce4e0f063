// Shapes of a planning instance and of the plan that answers it.
import { z } from 'zod';
import { planWords } from './words.ts';

const id = z.string().min(1).max(200);
const amount = z.number().nonnegative();
const cost = z.int().nonnegative().meta({ description: 'Whole minor units; null = not known, the option is left out' });

export const cellShape = z.object({
  id,
  population: amount.meta({ description: 'Members of the brand’s audience in this cell' }),
  value: amount.meta({ description: 'Value of one reached member' }),
});

export const optionShape = z.object({
  id,
  cost: cost.nullable(),
  factor: amount.meta({ description: 'Times the candidate’s exposure' }),
  extra: amount.default(0).meta({ description: 'Value that does not depend on the others' }),
});

export const candidateShape = z.object({
  id,
  tier: z.string().nullable().default(null),
  platform: z.string().nullable().default(null),
  group: z.string().nullable().default(null).meta({ description: 'At most one candidate of a group; null = none' }),
  exposure: z
    .array(z.tuple([z.int().nonnegative(), amount]))
    .meta({ description: '[cell index, expected exposures per member at factor 1]; equal cells are added up' }),
  options: z.array(optionShape),
});

export const shareShape = z
  .object({ min: z.number().min(0).max(1).default(0), max: z.number().min(0).max(1).default(1) })
  .refine((share) => share.min <= share.max, { path: ['min'], params: { phrase: planWords.minAboveMax } });

const shares = z.record(z.string(), shareShape).default({}).meta({ description: 'Shares of the budget, 0–1' });

export const instanceShape = z
  .object({
    cells: z.array(cellShape),
    candidates: z.array(candidateShape),
    budget: z.int().nonnegative().meta({ description: 'Whole minor units' }),
    reach: z
      .discriminatedUnion('model', [
        z.object({ model: z.literal('poisson') }),
        z.object({ model: z.literal('nbd'), shape: z.number().positive() }),
      ])
      .default({ model: 'poisson' }),
    tierShares: shares,
    platformShares: shares,
    must: z.array(id).default([]).meta({ description: 'Candidates that have to be in the plan' }),
    ban: z.array(id).default([]).meta({ description: 'Candidates that must not be' }),
    maxCandidates: z.int().nonnegative().nullable().default(null),
    seed: z.int().default(1),
    prove: z.boolean().default(false),
    timeLimitMs: z.number().positive().nullable().default(null).meta({
      description: 'Stops the search early; without it the work is bounded by counts and the answer repeats exactly',
    }),
  })
  .check((context) => {
    for (const fault of contradictionsOf(context.value))
      context.issues.push({ code: 'custom', input: context.value, ...fault });
  });

export type Instance = z.output<typeof instanceShape>;
export type Candidate = Instance['candidates'][number];

type Fault = { path: (string | number)[]; params: { phrase: (typeof planWords)[keyof typeof planWords] } };

interface References {
  readonly cells: readonly unknown[];
  readonly candidates: readonly z.output<typeof candidateShape>[];
  readonly must: readonly string[];
  readonly ban: readonly string[];
}

/** What contradicts itself over several fields: ids twice, cells that do not exist, musts that cannot be. */
function contradictionsOf(instance: References): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const [index, candidate] of instance.candidates.entries()) {
    if (seen.has(candidate.id))
      faults.push({ path: ['candidates', index, 'id'], params: { phrase: planWords.candidateTwice } });
    seen.add(candidate.id);
    if (new Set(candidate.options.map((option) => option.id)).size !== candidate.options.length)
      faults.push({ path: ['candidates', index, 'options'], params: { phrase: planWords.optionTwice } });
    for (const [place, [cell]] of candidate.exposure.entries())
      if (cell >= instance.cells.length)
        faults.push({
          path: ['candidates', index, 'exposure', place, 0],
          params: { phrase: planWords.unknownCell },
        });
  }
  const banned = new Set(instance.ban);
  for (const [index, must] of instance.must.entries()) {
    if (!seen.has(must)) faults.push({ path: ['must', index], params: { phrase: planWords.unknownCandidate } });
    if (banned.has(must)) faults.push({ path: ['must', index], params: { phrase: planWords.mustAndBan } });
  }
  return faults;
}

export const planShape = z.object({
  chosen: z.array(
    z.object({
      candidate: z.string(),
      option: z.string(),
      cost: z.int(),
      marginal: z.number().meta({ description: 'What the plan would lose without it' }),
    }),
  ),
  cost: z.int(),
  value: z.number(),
  bound: z.number().meta({ description: 'No plan under the same rules is worth more' }),
  gap: z.number().nullable().meta({ description: 'bound / value − 1; null when the plan is worth nothing' }),
  optimal: z.boolean(),
  relaxed: z.array(z.string()).meta({ description: 'JSON pointers of floors and musts that nothing can meet' }),
  milliseconds: z.number(),
});
export type Plan = z.output<typeof planShape>;
