// Payment details: sealed before they are kept, masked before they are shown, kept as versions.
import type { Db } from '../db/connect.ts';
import {
  type Payee,
  type PayeeDetails,
  type PayeeHistory,
  type Payer,
  type PayerDetails,
  payeeDetailsShape,
  payerDetailsShape,
  payerMethods,
  type ShownDetails,
} from './contract-payee.ts';
import { refusePayout } from './errors-payout.ts';
import { type KeyPlace, type Keyring, openKeyring, seal, unseal } from './file-keyring.ts';
import { maskAccount } from './payee-mask.ts';
import {
  countSealed,
  findPayeeName,
  insertDetails,
  lastKeyId,
  listDetails,
  listPayeeRows,
  listSealedElse,
  lockNextVersion,
  type Owner,
  reseal,
  type StoredDetails,
} from './store-payee.ts';

/** What a sealed text is about: it opens for the same owner and version only. */
const aboutOf = ({ kind, id }: Owner, version: number) => `${kind} ${id} ${version}`;

const accountOf = (details: PayeeDetails | PayerDetails): string =>
  details.method === 'sepa' ? details.iban : details.method === 'alipay' ? details.account : details.accountNumber;

function shown({ version, method, mask, savedBy, savedAt }: Omit<StoredDetails, 'keyId' | 'sealed'>): ShownDetails {
  return { version, method, mask, savedBy, savedAt: savedAt.toISOString() };
}

/** The keys at hand. Refuses `payee_key_missing` where something is sealed and there is no key at all. */
export async function ringOf(db: Db, place: KeyPlace): Promise<Keyring> {
  return openKeyring(place, await lastKeyId(db));
}

async function save(
  db: Db,
  place: KeyPlace,
  owner: Owner,
  details: PayeeDetails | PayerDetails,
  by: string,
  now: Date,
): Promise<void> {
  const ring = await ringOf(db, place);
  await db.transaction().execute(async (tx) => {
    const version = await lockNextVersion(tx, owner);
    const sealed = seal(ring, aboutOf(owner, version), JSON.stringify(details));
    const mask = maskAccount(accountOf(details));
    await insertDetails(tx, owner, { version, method: details.method, mask, ...sealed, savedBy: by, savedAt: now });
  });
}

/** A payee with all versions of its details. Refuses `unknown_payee`. */
export async function openPayee(db: Db, payeeId: string): Promise<PayeeHistory> {
  const [name, versions] = [await findPayeeName(db, payeeId), await listDetails(db, { kind: 'payee', id: payeeId })];
  if (name === null) throw refusePayout('unknown_payee', { id: payeeId });
  return { payeeId, name, details: versions[0] ? shown(versions[0]) : null, versions: versions.map(shown) };
}

/** Keeps new details of a payee beside the earlier ones. Refuses `unknown_payee`, `payee_key_missing`. */
export async function savePayee(
  db: Db,
  place: KeyPlace,
  payeeId: string,
  details: PayeeDetails,
  by: string,
  now: Date,
): Promise<PayeeHistory> {
  await openPayee(db, payeeId);
  await save(db, place, { kind: 'payee', id: payeeId }, details, by, now);
  return openPayee(db, payeeId);
}

/** Everybody whom a statement is for, with what is known of how to pay them. */
export async function listPayees(db: Db): Promise<Payee[]> {
  return (await listPayeeRows(db)).map(({ payeeId, name, version, ...row }) => ({
    payeeId,
    name,
    details: version === null ? null : shown({ version, ...row }),
  }));
}

/** The accounts that pay, one per method that names one. */
export async function listPayers(db: Db): Promise<Payer[]> {
  return Promise.all(
    payerMethods.map(async (method) => {
      const [newest] = await listDetails(db, { kind: 'payer', id: method });
      return { method, details: newest ? shown(newest) : null };
    }),
  );
}

/** Keeps a new account that pays. Refuses `payee_key_missing`. */
export async function savePayer(
  db: Db,
  place: KeyPlace,
  details: PayerDetails,
  by: string,
  now: Date,
): Promise<Payer[]> {
  await save(db, place, { kind: 'payer', id: details.method }, details, by, now);
  return listPayers(db);
}

interface SealedVersion {
  readonly version: number;
  readonly keyId: string;
  readonly sealed: string;
}

/** A payee's details as they were entered, for files only. Refuses `payee_key_missing`, `payee_unreadable`. */
export function readPayee(ring: Keyring, payeeId: string, one: SealedVersion): PayeeDetails {
  return payeeDetailsShape.parse(JSON.parse(unseal(ring, aboutOf({ kind: 'payee', id: payeeId }, one.version), one)));
}

/** The account that pays, in the version that was pinned. Refuses `payee_key_missing`, `payee_unreadable`. */
export async function readPayer(db: Db, ring: Keyring, method: string, version: number): Promise<PayerDetails> {
  const owner: Owner = { kind: 'payer', id: method };
  const found = (await listDetails(db, owner)).find((one) => one.version === version);
  if (!found) throw refusePayout('payer_missing', { method });
  return payerDetailsShape.parse(JSON.parse(unseal(ring, aboutOf(owner, version), found)));
}

/** Seals with the first key all that another key sealed; all or nothing. Refuses `payee_key_missing`, `payee_unreadable`. */
export async function rekeyAll(db: Db, place: KeyPlace): Promise<{ key: string; resealed: number; kept: number }> {
  const ring = await ringOf(db, place);
  const key = ring.keys[0]!.id;
  return db.transaction().execute(async (tx) => {
    const others = await listSealedElse(tx, key);
    for (const { owner, version, ...sealed } of others) {
      const about = aboutOf(owner, version);
      await reseal(tx, owner, version, seal(ring, about, unseal(ring, about, sealed)));
    }
    return { key, resealed: others.length, kept: (await countSealed(tx)) - others.length };
  });
}
