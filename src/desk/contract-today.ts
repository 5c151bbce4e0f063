// Shape of what the desk puts on Today.
import { z } from 'zod';
import { deskTopics } from './topics.ts';

export const deskLineShape = z.object({
  kind: z.enum(['appointment_soon', 'appointment_over', 'question_waiting', 'question_answered']),
  id: z.string(),
  topic: z.enum(deskTopics),
  title: z.string().nullable().meta({ description: 'Subject of a question' }),
  withName: z.string().nullable().meta({ description: 'The other side: the expert, or the brand' }),
  startsAt: z.iso.datetime().nullable(),
  endsAt: z.iso.datetime().nullable(),
  dueAt: z.iso.datetime().nullable(),
  videoLink: z.string().nullable(),
  isExpert: z.boolean().meta({ description: 'The reader is the one who advises' }),
});
export type DeskLine = z.output<typeof deskLineShape>;
