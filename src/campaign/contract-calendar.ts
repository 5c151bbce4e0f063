// Shape of the calendar: what is due on which day in all campaigns, and China's seasons with their lead times.
import { z } from 'zod';
import { formats } from '../base/id.ts';
import { milestones } from '../brand/seasons.ts';

const phrase = z.object({ it: z.string(), en: z.string(), zh: z.string() });
export const calendarKinds = ['draft', 'post', 'figures', 'campaign_start', 'campaign_end'] as const;
export const calendarQueryShape = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  campaign: z.string().optional(),
});
export const calendarShape = z.object({
  entries: z.array(
    z.object({
      day: z.string(),
      kind: z.enum(calendarKinds),
      campaignId: z.string(),
      campaignName: z.string(),
      placementId: z.string().nullable(),
      deliverableId: z.string().nullable(),
      kolName: z.string().nullable(),
      format: z.enum(formats).nullable(),
      isDone: z.boolean(),
    }),
  ),
  seasons: z.array(
    z.object({
      id: z.string(),
      name: phrase,
      why: phrase,
      peak: z.string(),
      from: z.string(),
      to: z.string(),
      readyBy: z.record(z.enum(milestones), z.string()),
    }),
  ),
  policy: z.object({ version: z.string(), source: phrase }),
});
export type CalendarView = z.output<typeof calendarShape>;
