// The message that carries an offer: to a KOL of a brief, or to a line of a plan that was kept.
import type { z } from 'zod';
import type { Language } from '../base/words.ts';
import type { Db } from '../db/connect.ts';
import type { messageQueryShape, OffersView, planMessageQueryShape } from './contract-offer.ts';
import { refuse } from './errors.ts';
import { type MessageFacts, offerMessage } from './offer-message.ts';
import type { PlanDesk } from './service.ts';
import { openPlan } from './service.ts';
import { offersWithGround } from './service-offer.ts';
import { offerWords } from './words-offer.ts';

/** The terms of an offer; as the plan reckons with them, which come without a guarantee. */
function chosenOf(
  { offers, asPlanned }: OffersView,
  wanted: z.infer<typeof messageQueryShape>['offer'],
): MessageFacts['offer'] | null {
  if (wanted !== 'planned') return offers.find(({ kind }) => kind === wanted) ?? null;
  return asPlanned && { ...asPlanned, guaranteeInstead: null };
}

/**
 * The message with one of the offers. Refuses `brief_not_found`, `account_not_found`, and `offer_not_possible` with the reason,
 * which is told in `reader`.
 */
export async function messageOf(
  db: Db,
  desk: PlanDesk,
  briefId: string,
  query: z.infer<typeof messageQueryShape>,
  now: Date,
  reader: Language,
): Promise<{ text: string }> {
  const { offers, plannable, account } = await offersWithGround(db, desk, briefId, query, now);
  const offer = chosenOf(offers, query.offer);
  if (!offer || offers.feeSource === null) {
    const left = offers.left.find(({ kind }) => kind === query.offer) ?? offers.missing.at(-1);
    throw refuse('offer_not_possible', { why: (left?.text ?? offerWords.no_commission)[reader] });
  }
  // The fee that was asked for is the KOL's own, also where somebody typed it again.
  const isAsked = offers.feeSource === 'given' && offers.fee === offers.asked && offers.askedSource !== null;
  const { brief, ranking } = plannable;
  const facts = {
    ...{ name: offers.name, brand: ranking.brand, reasons: account.fit.reasons },
    ...{ platform: offers.platform, pieces: offers.pieces, startsOn: brief.startsOn, endsOn: brief.endsOn },
    ...{ currency: brief.currency, offer, feeSource: isAsked ? offers.askedSource! : offers.feeSource },
  };
  return { text: offerMessage(facts, query.language) };
}

/** The message to a line of a plan, for what the plan books. Refuses `plan_not_found`, `account_not_in_plan`, `offer_not_possible`. */
export async function planMessage(
  db: Db,
  desk: PlanDesk,
  planId: string,
  query: z.infer<typeof planMessageQueryShape>,
  now: Date,
  reader: Language,
): Promise<{ text: string }> {
  const plan = await openPlan(db, planId);
  const line = plan.lines.find(({ accountId }) => accountId === query.account);
  if (!line) throw refuse('account_not_in_plan', { id: query.account });
  return messageOf(db, desk, plan.briefId, { ...query, option: line.option, posts: line.posts }, now, reader);
}
