// A KOL with accounts and history, and edits that refresh the search at once.
import { pinyin } from 'pinyin-pro';
import type { Db } from '../db/connect.ts';
import type { Collaboration, Kol, KolEdit, Price } from './contract.ts';
import { refuse } from './errors.ts';
import { refreshCards, rewriteCards } from './store-card.ts';
import { keptKolOf } from './store-identity.ts';
import {
  addCollaboration,
  addPrice,
  editKol,
  findKol,
  hasAccount,
  listAccounts,
  listCollaborations,
} from './store-kol.ts';

/** Everything known of one KOL; of a merged one, of whom it was merged into. Refuses `kol_not_found`. */
export async function openKol(db: Db, given: string): Promise<Kol> {
  const id = await keptKolOf(db, given);
  const kol = await findKol(db, id);
  if (!kol) throw refuse('kol_not_found', { id });
  const [accounts, collaborations] = await Promise.all([listAccounts(db, id), listCollaborations(db, id)]);
  return {
    ...kol,
    pinyin: /\p{Script=Han}/u.test(kol.name) ? pinyin(kol.name, { mode: 'surname' }) : null,
    accounts,
    collaborations,
  };
}

/** Corrects a KOL by hand. Refuses `kol_not_found`. */
export async function correctKol(db: Db, id: string, edit: KolEdit): Promise<Kol> {
  const before = await openKol(db, id);
  await editKol(db, before.id, edit);
  await refreshCards(
    db,
    before.accounts.map((account) => account.accountId),
  );
  return openKol(db, id);
}

/** Notes with whom a KOL worked. Refuses `kol_not_found`. */
export async function recordCollaboration(
  db: Db,
  kolId: string,
  one: Omit<Collaboration, 'id'>,
): Promise<Collaboration> {
  const { id, accounts } = await openKol(db, kolId);
  const added = await addCollaboration(db, id, one);
  await rewriteCards(
    db,
    accounts.map((account) => account.accountId),
  );
  return added;
}

/** What was seen of an account, read by one of the archive's stores. Refuses `account_not_found`. */
export async function openAccount<Seen>(db: Db, accountId: string, read: () => Promise<Seen>): Promise<Seen> {
  if (!(await hasAccount(db, accountId))) throw refuse('account_not_found', { id: accountId });
  return read();
}

/** Notes a quote. Refuses `account_not_found`. */
export async function recordPrice(db: Db, accountId: string, price: Price): Promise<void> {
  if (!(await hasAccount(db, accountId))) throw refuse('account_not_found', { id: accountId });
  await addPrice(db, accountId, price);
  await refreshCards(db, [accountId]);
}
