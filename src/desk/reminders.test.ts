import { expect, test } from 'vitest';
import type { AppointmentView } from './contract-appointment.ts';
import type { Question } from './contract-question.ts';
import { appointmentReminders, type QuestionReader, questionReminders } from './reminders.ts';

const appointment = {
  id: 'a',
  offerId: 'o',
  offerTitle: { it: 'Dogana', en: null, zh: null },
  expertId: 'lucia',
  expertName: 'Lucia',
  brandId: 'b',
  brandName: 'Acetaia',
  bookerId: 'marco',
  bookerName: 'Marco',
  startsAt: '2026-11-26T09:00:00.000Z',
  endsAt: '2026-11-26T09:30:00.000Z',
  state: 'moved',
  topic: 'logistics',
  language: 'it',
  about: 'HS',
  page: null,
  videoLink: null,
  ownVideoLink: null,
  sequence: 1,
  isOutside: false,
  events: [],
  isExpert: false,
  mayMove: true,
  mayCancel: true,
  isLateToCancel: false,
  mayTell: false,
} satisfies AppointmentView;
const told = (who: string, at: string, change: Partial<AppointmentView> = {}) =>
  appointmentReminders([{ ...appointment, ...change }], who, Date.parse(at)).map((one) => [one.kind, one.withName]);

test('three days ahead both sides are reminded, of the other, until it ends', () => {
  expect(told('marco', '2026-11-23T08:00:00Z')).toEqual([]);
  expect(told('marco', '2026-11-23T09:00:00Z')).toEqual([['appointment_soon', 'Lucia']]);
  expect(told('lucia', '2026-11-26T09:20:00Z')).toEqual([['appointment_soon', 'Acetaia']]);
  expect(told('somebody', '2026-11-26T08:00:00Z')).toEqual([]);
});

test('after it the expert alone is asked what came of it, for two weeks, and no more once it is said', () => {
  expect(told('lucia', '2026-11-26T10:00:00Z')).toEqual([['appointment_over', 'Acetaia']]);
  expect(told('marco', '2026-11-26T10:00:00Z')).toEqual([]);
  expect(told('lucia', '2026-12-26T10:00:00Z')).toEqual([]);
  expect(told('lucia', '2026-11-26T10:00:00Z', { state: 'held' })).toEqual([]);
  expect(told('lucia', '2026-11-24T10:00:00Z', { state: 'cancelled' })).toEqual([]);
});

const question = {
  id: 'q',
  brandId: null,
  brandName: null,
  askerId: 'marco',
  askerName: 'Marco',
  subject: 'HS?',
  topic: 'logistics',
  language: 'it',
  about: null,
  seenPageId: null,
  state: 'open',
  assignedId: null,
  assignedName: null,
  askedAt: '2026-06-08T09:00:00.000Z',
  waitingSince: '2026-06-08T09:00:00.000Z',
  dueAt: '2026-06-11T16:00:00.000Z',
  answeredAt: null,
  rating: null,
  ratingWords: null,
} satisfies Question;
const asked = (reader: QuestionReader, change: Partial<Question> = {}, at = '2026-06-09T09:00:00Z') =>
  questionReminders([{ ...question, ...change }], [{ ...question, ...change }], reader, Date.parse(at)).map(
    (one) => one.kind,
  );
const lucia: QuestionReader = { personId: 'lucia', topics: ['logistics'], isOwner: false };

test('a question waits for who took it, or for those who know its topic, never for who asked', () => {
  expect(asked(lucia)).toEqual(['question_waiting']);
  expect(asked({ ...lucia, topics: ['tax'] })).toEqual([]);
  expect(asked({ ...lucia, topics: [] }, { assignedId: 'lucia' })).toEqual(['question_waiting']);
  expect(asked(lucia, { assignedId: 'somebody' })).toEqual([]);
  expect(asked({ ...lucia, personId: 'marco' })).toEqual([]);
});

test('an owner is told of what nobody took in time', () => {
  const owner = { personId: 'giulia', topics: [], isOwner: true };
  expect(asked(owner)).toEqual([]);
  expect(asked(owner, {}, '2026-06-12T09:00:00Z')).toEqual(['question_waiting']);
});

test('who asked is told of the answer until it is rated', () => {
  const marco = { personId: 'marco', topics: [], isOwner: false };
  expect(asked(marco, { state: 'answered' })).toEqual(['question_answered']);
  expect(asked(marco, { state: 'answered', rating: 4 })).toEqual([]);
  expect(asked(lucia, { state: 'answered' })).toEqual([]);
});
