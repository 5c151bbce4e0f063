// Shapes of appointments.
import { z } from 'zod';
import { languages } from '../base/words.ts';
import { localTextShape, videoLinkShape } from './contract-offer.ts';
import { deskTopics } from './topics.ts';
import { faultWords } from './words.ts';

export const appointmentStates = ['booked', 'moved', 'cancelled', 'held', 'missed'] as const;
export type AppointmentState = (typeof appointmentStates)[number];
/** Booked, or booked and moved: it stands, and holds its time. */
export const openStates = ['booked', 'moved'] as const satisfies readonly AppointmentState[];
export const isOpen = (state: AppointmentState): boolean => state === 'booked' || state === 'moved';

/** A page of the app: never an address of somewhere else. */
export const appPathShape = z
  .string()
  .max(500)
  .refine((path) => /^\/(?![/\\])[^\s\\]*$/.test(path), { params: { phrase: faultWords.appPath } });
export const pageShape = z.object({ path: appPathShape, title: z.string().trim().min(1).max(200) });

export const newAppointmentShape = z.object({
  key: z
    .string()
    .min(8)
    .max(80)
    .meta({ description: 'Made by whoever asks, once for each wish: the same key twice is one booking' }),
  offerId: z.string(),
  brandId: z.string(),
  startsAt: z.iso.datetime(),
  topic: z.enum(deskTopics),
  language: z.enum(languages),
  about: z.string().trim().min(1).max(2_000),
  page: pageShape.nullable().default(null),
});
export type NewAppointment = z.output<typeof newAppointmentShape>;

export const appointmentEventShape = z.object({
  kind: z.enum(['booked', 'moved', 'cancelled', 'held', 'missed', 'noted', 'video_link']),
  byName: z.string(),
  at: z.iso.datetime(),
  startsAt: z.iso.datetime().meta({ description: 'When the appointment is after it' }),
  reason: z.string().nullable(),
  isLate: z.boolean(),
  advised: z.string().nullable(),
  nextSteps: z.string().nullable(),
});
export type AppointmentEvent = z.output<typeof appointmentEventShape>;

export const appointmentShape = z.object({
  id: z.string(),
  offerId: z.string(),
  offerTitle: localTextShape(120),
  expertId: z.string(),
  expertName: z.string(),
  brandId: z.string(),
  brandName: z.string(),
  bookerId: z.string(),
  bookerName: z.string(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  state: z.enum(appointmentStates),
  topic: z.enum(deskTopics),
  language: z.enum(languages),
  about: z.string(),
  page: pageShape.nullable(),
  videoLink: z.string().nullable(),
  ownVideoLink: z.string().nullable().meta({ description: 'Of this appointment alone; null: that of the offer' }),
  sequence: z.int().meta({ description: 'How often it was changed, for calendars' }),
  isOutside: z.boolean().meta({ description: 'It stands outside of the hours that the offer has now' }),
  events: z.array(appointmentEventShape),
});
export type Appointment = z.output<typeof appointmentShape>;

/** An appointment as it stands to whoever asks, now. */
export const appointmentViewShape = appointmentShape.extend({
  isExpert: z.boolean(),
  mayMove: z.boolean(),
  mayCancel: z.boolean(),
  isLateToCancel: z.boolean(),
  mayTell: z.boolean().meta({ description: 'May say what came of it' }),
});
export type AppointmentView = z.output<typeof appointmentViewShape>;

const reason = z.string().trim().min(3).max(1_000);
export const moveShape = z.object({ startsAt: z.iso.datetime(), reason });
export const cancelShape = z.object({ reason });
export const outcomeShape = z.object({
  outcome: z.enum(['held', 'missed']),
  advised: z.string().trim().max(10_000).nullable().default(null),
  nextSteps: z.string().trim().max(5_000).nullable().default(null),
});
export type Outcome = z.output<typeof outcomeShape>;
export const videoLinkChangeShape = z.object({ videoLink: videoLinkShape });

export const appointmentsQueryShape = z.object({
  of: z
    .enum(['mine', 'all'])
    .default('mine')
    .meta({ description: 'mine: booked by me or with me; all: of everybody, for owners and managers' }),
});
