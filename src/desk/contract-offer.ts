// Shapes of experts' offers and their free slots.
import { z } from 'zod';
import { isDay } from '../base/day.ts';
import { languages, type Phrase } from '../base/words.ts';
import { companySizes, sectors } from '../brand/company.ts';
import { provinceCodes } from '../brand/provinces.ts';
import { closedReasons } from './allowed.ts';
import { deskTopics } from './topics.ts';
import { faultWords } from './words.ts';
import { isZone } from './zone.ts';

const fault = (phrase: Phrase) => ({ params: { phrase } });

/** A text in the languages in which somebody wrote it; at least one. */
export const localTextShape = (most: number) => {
  const one = z.string().trim().min(1).max(most).nullable().default(null);
  return z
    .object({ it: one, en: one, zh: one })
    .refine((texts) => languages.some((language) => texts[language] !== null), fault(faultWords.noText));
};
export type LocalText = z.output<ReturnType<typeof localTextShape>>;

const isWebAddress = (text: string) => {
  const url = URL.parse(text);
  return url?.protocol === 'https:' && url.username === '' && !/[\s"<>\\]/.test(text);
};
export const videoLinkShape = z.string().trim().max(500).refine(isWebAddress, fault(faultWords.https)).nullable();

const fiveMinutes = (least: number, most: number) => z.int().min(least).max(most).multipleOf(5);
export const spanShape = z.object({ from: fiveMinutes(0, 1_435), to: fiveMinutes(5, 1_440) });
const dayHoursShape = z
  .array(spanShape)
  .max(6)
  .refine(
    (spans) => spans.every((span, at) => span.from < span.to && (at === 0 || spans[at - 1]!.to <= span.from)),
    fault(faultWords.spanOrder),
  );
const listed = <Value extends string>(values: readonly [Value, ...Value[]], least = 0) =>
  z
    .array(z.enum(values))
    .min(least)
    .refine((all) => new Set(all).size === all.length, fault(faultWords.twice));

export const offerChangeShape = z.object({
  title: localTextShape(120),
  about: localTextShape(2_000).meta({ description: 'What it is for' }),
  topics: listed(deskTopics, 1),
  languages: listed(languages, 1),
  provinces: listed(provinceCodes).default([]).meta({ description: 'Empty: for companies of everywhere' }),
  sizes: listed(companySizes).default([]),
  sectors: listed(sectors).default([]),
  hours: z
    .array(dayHoursShape)
    .length(7)
    .meta({ description: 'Spans of Monday … Sunday in minutes since midnight on the clock of the zone' }),
  zone: z.string().max(60).default('Europe/Rome').refine(isZone, fault(faultWords.zone)),
  slotMinutes: fiveMinutes(15, 120),
  pauseMinutes: fiveMinutes(0, 120).default(0),
  noticeHours: z.int().min(0).max(720).default(24),
  horizonDays: z.int().min(1).max(180).default(60),
  daysOff: z
    .array(z.string().refine(isDay, { params: { kind: 'day' } }))
    .max(400)
    .default([]),
  mostOpen: z.int().min(1).max(50).default(1).meta({ description: 'Open bookings that one brand may hold' }),
  videoLink: videoLinkShape.default(null),
  isActive: z.boolean().default(true),
});
export type OfferChange = z.output<typeof offerChangeShape>;

export const newOfferShape = offerChangeShape.extend({
  expertId: z.string().nullable().default(null).meta({ description: 'null = oneself; somebody else: owners only' }),
});
export type NewOffer = z.output<typeof newOfferShape>;

export const offerShape = offerChangeShape.extend({
  id: z.string(),
  expertId: z.string(),
  expertName: z.string(),
  updatedAt: z.iso.datetime(),
});
export type Offer = z.output<typeof offerShape>;

/** An offer as it stands to the brand that was asked for, and to whoever asks. */
export const offerViewShape = offerShape.extend({
  closed: z
    .object({ reason: z.enum(closedReasons), text: z.string() })
    .nullable()
    .meta({ description: 'Why the brand may not use it; null where it may, or where no brand was named' }),
  mayChange: z.boolean(),
  /** Bookings that stand outside of the hours as they are now. */
  outside: z
    .int()
    .nullable()
    .meta({ description: 'Bookings outside of the hours of now; null for whoever may not change it' }),
});
export type OfferView = z.output<typeof offerViewShape>;

export const offersQueryShape = z.object({ brand: z.string().optional() });

const day = z.string().refine(isDay, { params: { kind: 'day' } });
export const slotsQueryShape = z.object({
  from: day.optional().meta({ description: 'First day in the zone of the offer; today where it is left out' }),
  days: z.coerce.number().int().min(1).max(62).default(14),
  appointment: z
    .string()
    .optional()
    .meta({ description: 'The appointment that is to be moved: its own time is free for it' }),
});
export const slotsShape = z.object({
  zone: z.string(),
  slots: z.array(z.object({ startsAt: z.iso.datetime(), endsAt: z.iso.datetime() })),
  /** Where this page has none: the first that is free at all. */
  next: z.iso.datetime().nullable(),
});
export type SlotsView = z.output<typeof slotsShape>;
