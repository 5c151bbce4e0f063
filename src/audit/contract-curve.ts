// Shapes of the follower curve as a dossier draws it: what was seen, what was expected, what is spoken of.
import { z } from 'zod';

export const curveDayShape = z.object({
  day: z.string(),
  followers: z.number().nullable().meta({ description: 'As observed; null = not seen on this day' }),
  low: z.number().nullable().meta({ description: 'Expected at least; null = no expectation for this day' }),
  high: z.number().nullable(),
});
export type CurveDay = z.output<typeof curveDayShape>;

export const stretchShape = z.object({
  from: z.string(),
  to: z.string(),
  isExplained: z.boolean().meta({ description: 'A hit or a giveaway explains it' }),
});
export type Stretch = z.output<typeof stretchShape>;

export const curveShape = z.object({ days: z.array(curveDayShape), stretches: z.array(stretchShape) });
export type Curve = z.output<typeof curveShape>;
