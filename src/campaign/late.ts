// What of a placement waits for somebody, and since when it is late: the list that stands at the top of Today.
import { addDays, type Day, daysBetween } from '../base/day.ts';
import type { Deliverable, Placement } from './contract.ts';
import { defaultWorkPolicy, type WorkPolicy } from './work-policy.ts';

export const waitingKinds = [
  'alert',
  'answer_offer',
  'offer_declined',
  'read_draft',
  'confirm_post',
  'publish_late',
  'draft_late',
  'sample_late',
  'trial_missing',
  'kol_silent',
  'draft_due',
  'publish_due',
  'metrics_missing',
] as const;
export type WaitingKind = (typeof waitingKinds)[number];

export interface Waiting {
  readonly kind: WaitingKind;
  /** Whose turn it is. */
  readonly on: 'brand' | 'kol';
  readonly deliverableId: string | null;
  /** The day by which it had, or has, to be done. */
  readonly dueOn: Day;
  /** Days past it; 0 or less when it is not late. */
  readonly lateDays: number;
}

/** What is known of a placement beside itself. */
export interface WaitingFacts {
  readonly today: Day;
  /** Days of the newest draft of each deliverable that nobody has decided on. */
  readonly undecidedSince: ReadonlyMap<string, Day>;
  /** Days on which figures were due that no import has brought. */
  readonly figuresMissing: readonly { readonly deliverableId: string; readonly dueOn: Day }[];
  /** The day on which what was published was told, where it waits for a confirmation. */
  readonly toldOn: ReadonlyMap<string, Day>;
}

type Tell = (kind: WaitingKind, on: Waiting['on'], dueOn: Day, deliverableId?: string) => void;

function tellContent(
  one: Deliverable,
  placement: Placement,
  facts: WaitingFacts,
  policy: WorkPolicy,
  tell: Tell,
): void {
  const { id, dueOn } = one;
  if (one.alerts > 0) tell('alert', 'brand', facts.today, id);
  const told = facts.toldOn.get(id);
  if (one.doneAt === null && told !== undefined && one.alerts === 0)
    tell('confirm_post', 'brand', addDays(told, policy.readDays), id);
  const undecided = facts.undecidedSince.get(id);
  if (undecided !== undefined) tell('read_draft', 'brand', addDays(undecided, policy.readDays), id);
  if (dueOn === null || one.doneAt !== null || one.url !== null) return;
  const draftDue = addDays(dueOn, -policy.draftDaysBefore);
  if (one.decision === 'approved') tell(dueOn < facts.today ? 'publish_late' : 'publish_due', 'kol', dueOn, id);
  else if (placement.state !== 'invited' && undecided === undefined)
    tell(draftDue < facts.today ? 'draft_late' : 'draft_due', 'kol', draftDue, id);
}

/** Samples go by the content that is due first. */
function tellSamples({ samples, deliverables }: Placement, facts: WaitingFacts, policy: WorkPolicy, tell: Tell): void {
  const open = deliverables.filter((one) => one.doneAt === null && one.url === null);
  const [firstDue] = open.flatMap((one) => one.dueOn ?? []).sort();
  if (firstDue === undefined) return;
  const has = (step: string) => samples.some((one) => one.step === step);
  const sendBy = addDays(firstDue, -policy.sampleDaysBefore);
  if (!has('shipped') && !has('received') && !has('tried') && sendBy < facts.today)
    tell('sample_late', 'brand', sendBy);
  const tryBy = addDays(firstDue, -policy.triedDaysBefore);
  if (!has('tried') && tryBy < facts.today) tell('trial_missing', 'kol', tryBy);
}

/** An offer waits for the other side; one that was declined waits for another, or for the end of it. */
function tellOffer(
  offer: NonNullable<Placement['offer']>,
  { today }: WaitingFacts,
  policy: WorkPolicy,
  tell: Tell,
): void {
  const day = (offer.answeredAt ?? offer.at).slice(0, 10);
  if (offer.answer === 'declined') tell('offer_declined', 'brand', addDays(day, policy.readDays));
  if (offer.answer !== null) return;
  if (offer.side === 'kol') tell('answer_offer', 'brand', addDays(day, policy.readDays));
  else if (addDays(day, policy.answerDays) < today) tell('kol_silent', 'kol', addDays(day, policy.answerDays));
}

/**
 * What waits, the most pressing first: what is wrong, then what is late the longest. A placement that was declined, cancelled
 * or settled waits for nothing.
 */
export function waitingOf(
  placement: Placement,
  facts: WaitingFacts,
  policy: WorkPolicy = defaultWorkPolicy,
): Waiting[] {
  const { state, offer, deliverables } = placement;
  if (state === 'declined' || state === 'cancelled' || state === 'settled') return [];
  const waiting: Waiting[] = [];
  const tell: Tell = (kind, on, dueOn, deliverableId) =>
    waiting.push({ kind, on, dueOn, deliverableId: deliverableId ?? null, lateDays: daysBetween(dueOn, facts.today) });
  if (state === 'invited' && offer !== null) tellOffer(offer, facts, policy, tell);
  for (const one of deliverables) tellContent(one, placement, facts, policy, tell);
  if (['agreed', 'drafted', 'approved'].includes(state)) tellSamples(placement, facts, policy, tell);
  for (const { deliverableId, dueOn } of facts.figuresMissing)
    if (addDays(dueOn, policy.metricGraceDays) < facts.today) tell('metrics_missing', 'brand', dueOn, deliverableId);
  return waiting.sort(
    (a, b) =>
      Number(b.kind === 'alert') - Number(a.kind === 'alert') ||
      b.lateDays - a.lateDays ||
      waitingKinds.indexOf(a.kind) - waitingKinds.indexOf(b.kind),
  );
}
