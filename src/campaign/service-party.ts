// The parties of contracts: entered by people, else named as the archive knows them.
import type { Db } from '../db/connect.ts';
import { type Party, partyShape, type StoredParty } from './contract-deed.ts';
import { refuse } from './errors-deed.ts';
import { findParty, findPartyName, saveParty } from './store-deed.ts';

const hasHanzi = (text: string) => /\p{Script=Han}/u.test(text);

/** A party of whom only the name is known, in the script in which it is written. */
function named(kind: StoredParty['kind'], name: string): Party {
  const names = hasHanzi(name) ? { nameHanzi: name } : { nameLatin: name };
  return partyShape.parse({ legal: kind === 'kol' ? 'person' : 'company', ...names });
}

/** A party as it was entered, else its name alone. Refuses `party_not_found`. */
export async function openParty(db: Db, kind: StoredParty['kind'], ref: string): Promise<StoredParty> {
  const kept = await findParty(db, kind, ref);
  if (kept) {
    const { changedBy, changedAt } = kept;
    return { kind, ref, party: partyShape.parse(kept.document), isKept: true, changedBy, changedAt };
  }
  const name = await findPartyName(db, kind, ref);
  if (name === null) throw refuse('party_not_found', { ref });
  return { kind, ref, party: named(kind, name), isKept: false, changedBy: null, changedAt: null };
}

/** Enters a party. Contracts that were made keep what they say. Refuses `party_not_found`. */
export async function enterParty(
  db: Db,
  kind: StoredParty['kind'],
  ref: string,
  party: Party,
  by: string | null,
  now: Date,
): Promise<StoredParty> {
  await openParty(db, kind, ref);
  await saveParty(db, kind, ref, party, by, now);
  return openParty(db, kind, ref);
}
