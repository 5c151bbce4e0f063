// Shapes of cuts that a person decides.
import { z } from 'zod';

const note = z.string().trim().min(1).max(2_000);
export const newCutShape = z.object({ reason: z.enum(['bought_engagement', 'views_missed']), note });
export type NewCut = z.output<typeof newCutShape>;
export const waiverShape = z.object({ note });
