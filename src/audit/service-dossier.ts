// Everything that a dossier on paper tells about one account.
import { refuse } from '../archive/errors.ts';
import { readCards } from '../archive/store-search.ts';
import type { Db } from '../db/connect.ts';
import type { DossierFacts } from './dossier-facts.ts';
import { openAudit, openCurve } from './service.ts';
import { listAppeals } from './store-appeal.ts';

/** The newest audit of an account with its curve and its appeals. Refuses `account_not_found`. */
export async function openDossier(db: Db, accountId: string, now: Date): Promise<DossierFacts> {
  const audit = await openAudit(db, accountId, now);
  const [curve, appeals, cards] = await Promise.all([
    openCurve(db, audit),
    listAppeals(db, accountId),
    readCards(db, [accountId]),
  ]);
  const card = cards[0];
  if (!card) throw refuse('account_not_found', { id: accountId });
  const { name, platform, handle, followers, followersError, observedOn } = card;
  return { name, platform, handle, followers, followersError, observedOn, audit, curve, appeals };
}
