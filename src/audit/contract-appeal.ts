// Shapes of appeals: a person overrules the verdict of an audit, with a reason.
import { z } from 'zod';
import { verdicts } from '../base/id.ts';

/**
 * `in_force`: it counts · `withdrawn`: taken back by somebody · `replaced`: a newer appeal stands in its place ·
 * `outdated`: a later audit reached another verdict than the one that was overruled, which counts now.
 */
export const appealStates = ['in_force', 'withdrawn', 'replaced', 'outdated'] as const;
export type AppealState = (typeof appealStates)[number];

export const appealShape = z.object({
  id: z.string(),
  auditId: z.string().meta({ description: 'The audit that is overruled' }),
  overruled: z.enum(verdicts).meta({ description: 'What that audit says' }),
  verdict: z.enum(verdicts).meta({ description: 'What the person says instead' }),
  reason: z.string(),
  byName: z.string(),
  at: z.string(),
  withdrawnAt: z.string().nullable(),
  withdrawnBy: z.string().nullable(),
  state: z.enum(appealStates),
});
export type Appeal = z.output<typeof appealShape>;

export const newAppealShape = z.object({
  verdict: z.enum(verdicts),
  reason: z.string().trim().min(10).max(2_000).meta({ description: 'Why, for whoever reads the dossier later' }),
});
export type NewAppeal = z.output<typeof newAppealShape>;
