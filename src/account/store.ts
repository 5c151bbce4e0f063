// Reads people and keys; the rows themselves are written by better-auth.
import { randomBytes } from 'node:crypto';
import type { Db } from '../db/connect.ts';
import type { ApiKey, Person, Role } from './contract.ts';
import './tables.ts';

const toPerson = (row: { id: string; name: string; email: string; role: Role; createdAt: Date }): Person => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
});

export async function listPeople(db: Db): Promise<Person[]> {
  const rows = await db
    .selectFrom('user')
    .select(['id', 'name', 'email', 'role', 'createdAt'])
    .orderBy('createdAt')
    .execute();
  return rows.map(toPerson);
}

export async function findPerson(db: Db, id: string): Promise<Person | null> {
  const row = await db
    .selectFrom('user')
    .select(['id', 'name', 'email', 'role', 'createdAt'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toPerson(row) : null;
}

export async function setRole(db: Db, id: string, role: Role): Promise<void> {
  await db.updateTable('user').set({ role }).where('id', '=', id).execute();
}

export async function deletePerson(db: Db, id: string): Promise<void> {
  await db.deleteFrom('user').where('id', '=', id).execute();
}

export async function listKeys(db: Db, userId: string): Promise<ApiKey[]> {
  const rows = await db
    .selectFrom('apiKey')
    .select(['id', 'name', 'start', 'createdAt', 'lastRequest'])
    .where('referenceId', '=', userId)
    .orderBy('createdAt')
    .execute();
  return rows.map(({ lastRequest, createdAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastRequest?.toISOString() ?? null,
  }));
}

export async function deleteKey(db: Db, userId: string, id: string): Promise<void> {
  await db.deleteFrom('apiKey').where('id', '=', id).where('referenceId', '=', userId).execute();
}

/** A random secret that is made at the first call and stays: signs sessions, salts hashes. */
export async function keepSecret(db: Db, key: string): Promise<string> {
  const fresh = randomBytes(32).toString('hex');
  await db
    .insertInto('setting')
    .values({ key, value: JSON.stringify(fresh) })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  const row = await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirstOrThrow();
  return String(row.value);
}
