// Shape of the work that waits for somebody.
import { z } from 'zod';
import { formats } from '../base/id.ts';
import { waitingKinds } from './late.ts';

export const waitingShape = z.object({
  kind: z.enum(waitingKinds),
  on: z.enum(['brand', 'kol']).meta({ description: 'Whose turn it is' }),
  campaignId: z.string(),
  campaignName: z.string(),
  brandName: z.string(),
  placementId: z.string(),
  kolName: z.string(),
  ownerId: z.string().nullable(),
  ownerName: z.string().nullable(),
  deliverableId: z.string().nullable(),
  format: z.enum(formats).nullable(),
  dueOn: z.string(),
  lateDays: z.int().meta({ description: 'Days past its day; 0 or less when it is not late' }),
});
export type WaitingLine = z.output<typeof waitingShape>;
