// Shapes of written questions.
import { z } from 'zod';
import { languages } from '../base/words.ts';
import { appPathShape } from './contract-appointment.ts';
import { deskTopics } from './topics.ts';

export const aboutKinds = ['kol', 'audit', 'plan', 'statement', 'page'] as const;
export type AboutKind = (typeof aboutKinds)[number];
export const questionStates = ['open', 'answered', 'closed', 'withdrawn'] as const;
export const messageKinds = ['question', 'follow_up', 'answer', 'note'] as const;

export const aboutShape = z.object({
  kind: z.enum(aboutKinds),
  path: appPathShape,
  title: z.string().trim().min(1).max(200),
});
export type About = z.output<typeof aboutShape>;

const text = z.string().trim().min(1).max(20_000);
export const newQuestionShape = z.object({
  key: z
    .string()
    .min(8)
    .max(80)
    .meta({ description: 'Made by whoever asks, once for each question: the same key twice is one question' }),
  brandId: z.string().nullable().default(null),
  subject: z.string().trim().min(1).max(200),
  text,
  topic: z.enum(deskTopics),
  language: z.enum(languages),
  about: aboutShape.nullable().default(null),
  seenPageId: z.string().max(100).nullable().default(null).meta({ description: 'The page as the asker saw it' }),
});
export type NewQuestion = z.output<typeof newQuestionShape>;

export const messageShape = z.object({
  id: z.string(),
  kind: z.enum(messageKinds),
  text: z.string(),
  byId: z.string(),
  byName: z.string(),
  at: z.iso.datetime(),
});
export type Message = z.output<typeof messageShape>;

export const fileShape = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: z.enum(['image/jpeg', 'image/png', 'application/pdf']),
  size: z.int(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  byName: z.string(),
  at: z.iso.datetime(),
});
export type DeskFile = z.output<typeof fileShape>;

export const questionShape = z.object({
  id: z.string(),
  brandId: z.string().nullable(),
  brandName: z.string().nullable(),
  askerId: z.string(),
  askerName: z.string(),
  subject: z.string(),
  topic: z.enum(deskTopics),
  language: z.enum(languages),
  about: aboutShape.nullable(),
  seenPageId: z.string().nullable(),
  state: z.enum(questionStates),
  assignedId: z.string().nullable(),
  assignedName: z.string().nullable(),
  askedAt: z.iso.datetime(),
  waitingSince: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  answeredAt: z.iso.datetime().nullable(),
  rating: z.int().min(1).max(5).nullable(),
  ratingWords: z.string().nullable(),
});
export type Question = z.output<typeof questionShape>;

/** A question with all that was said, as it stands to whoever asks for it. Inner notes are of those who answer alone. */
export const questionViewShape = questionShape.extend({
  messages: z.array(messageShape),
  files: z.array(fileShape),
  isMine: z.boolean(),
  mayAnswer: z.boolean(),
  mayFollowUp: z.boolean(),
  mayRate: z.boolean(),
  mayWithdraw: z.boolean(),
  mayClose: z.boolean(),
});
export type QuestionView = z.output<typeof questionViewShape>;

export const questionsQueryShape = z.object({
  of: z
    .enum(['mine', 'waiting', 'all'])
    .default('mine')
    .meta({ description: 'mine: asked by me; waiting: open ones, for those who answer; all: for owners and managers' }),
});
export const newMessageShape = z.object({ kind: z.enum(['follow_up', 'answer', 'note']), text });
export type NewMessage = z.output<typeof newMessageShape>;
export const assignShape = z.object({ personId: z.string().nullable().meta({ description: 'null: nobody again' }) });
export const ratingShape = z.object({
  rating: z.int().min(1).max(5),
  words: z.string().trim().max(2_000).nullable().default(null),
});
export type Rating = z.output<typeof ratingShape>;
export const endShape = z.object({ how: z.enum(['closed', 'withdrawn']) });
