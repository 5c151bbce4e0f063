// What the desk holds its people to: dated data with its reason.

export interface DeskPolicy {
  readonly version: string;
  readonly source: string;
  /** Hours before its start within which an appointment cannot be moved any more, only cancelled. */
  readonly moveHours: number;
  /** Hours before its start within which cancelling is noted as late. */
  readonly lateHours: number;
  /** Days before its start from which an appointment stands on Today. */
  readonly remindDays: number;
  /** Days after its end in which the expert is asked what came of it. */
  readonly outcomeDays: number;
  /** Working days of the expert within which a written question is answered. */
  readonly answerDays: number;
}

export const defaultDeskPolicy: DeskPolicy = {
  version: '2026-11-26',
  source:
    'own choice: two hours, because whoever advises has read the papers by then; a day, because a slot that is given back earlier finds somebody else; three working days, as chambers of commerce promise for written questions',
  moveHours: 2,
  lateHours: 24,
  remindDays: 3,
  outcomeDays: 14,
  answerDays: 3,
};
