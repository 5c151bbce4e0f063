// How many days before the post goes out things have to be there, and how long an answer may take: dated data.

export interface WorkPolicy {
  readonly version: string;
  readonly source: string;
  /** Days before the post: the sample is sent, the KOL has tried it, the draft is there. */
  readonly sampleDaysBefore: number;
  readonly triedDaysBefore: number;
  readonly draftDaysBefore: number;
  /** Days in which the brand reads a draft or answers an offer, and a KOL answers one. */
  readonly readDays: number;
  readonly answerDays: number;
  /** Days after its due day on which a figure that no import brought is asked for. */
  readonly metricGraceDays: number;
}

export const defaultWorkPolicy: WorkPolicy = {
  version: '2026-11-26',
  source: 'own choice: customs and parcel from Europe about ten days, a week of use, a week for two rounds of approval',
  sampleDaysBefore: 24,
  triedDaysBefore: 10,
  draftDaysBefore: 7,
  readDays: 2,
  answerDays: 3,
  metricGraceDays: 2,
};
