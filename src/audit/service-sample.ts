// Samples of followers: taken from a file, kept without names, and read by the next audit.
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { refuse as refuseArchive } from '../archive/errors.ts';
import { hasAccount } from '../archive/store-kol.ts';
import type { Db } from '../db/connect.ts';
import type { FollowerSample, NewSample } from './contract-view.ts';
import { refuse } from './errors.ts';
import { readProfileRows } from './file-profiles.ts';
import { auditAccounts } from './service.ts';
import { insertSample, listSamples } from './store-sample.ts';

/**
 * Keeps a sample and audits the account again. Refuses `account_not_found`, `sample_unreadable` with the cells that
 * cannot be read, and `sample_empty`; then nothing is kept.
 */
export async function takeSample(
  db: Db,
  accountId: string,
  given: NewSample,
  byName: string,
  now: Date,
): Promise<FollowerSample[]> {
  if (!(await hasAccount(db, accountId))) throw refuseArchive('account_not_found', { id: accountId });
  const read = await readProfileRows(Readable.from([given.csv]));
  if (!read.ok) throw refuse('sample_unreadable', {}, read.problem);
  if (read.value.length === 0) throw refuse('sample_empty');
  await insertSample(db, accountId, { ...given, id: randomUUID(), profiles: read.value, byName, at: now });
  await auditAccounts(db, [accountId], now);
  return listSamples(db, accountId);
}
