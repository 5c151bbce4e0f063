// Keeps a page as its reader saw it: the server reads again, as that reader, what the page has read. Nothing is taken from the
// browser but the list of paths, so nothing forged can be shown as seen.
import { randomUUID } from 'node:crypto';
import type { Language } from '../base/words.ts';
import type { Db } from '../db/connect.ts';
import type { Caller } from '../http/access.ts';
import type { NewSeenPage, SeenAnswer, SeenPage } from './contract-seen.ts';
import { refuse } from './errors-seen.ts';
import { appPathOf, maxBytes, maxPagesADay, mayBeKept } from './seen-paths.ts';
import { mayReadSeen } from './service-question.ts';
import { countSeenPages, deleteSeenPage, findSeenPage, insertSeenPage } from './store-seen.ts';

export interface ReadAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** Reads a path of the API as the caller would. */
export type ReadAsCaller = (path: string) => Promise<ReadAnswer>;

const dayMs = 86_400_000;
/** Reads at once: a page's reads share two cores with everybody else. */
const width = 4;

async function readAll(paths: readonly string[], read: ReadAsCaller): Promise<SeenAnswer[]> {
  const answers: SeenAnswer[] = [];
  let bytes = 0;
  for (let at = 0; at < paths.length; at += width) {
    const group = paths.slice(at, at + width);
    const told = await Promise.all(group.map(read));
    group.forEach((path, index) => {
      const { status, contentType, body } = told[index]!;
      // A "not there" is something that the page showed; a fault or a lost session is not.
      if (status >= 500 || status === 401 || !/^application\/(?:problem\+)?json\b/.test(contentType))
        throw refuse('seen_read_failed', { path, status });
      bytes += Buffer.byteLength(body);
      if (bytes > maxBytes) throw refuse('seen_too_large');
      answers.push({ path, status, body: JSON.parse(body) });
    });
  }
  return answers;
}

/**
 * Keeps a page. Refuses `seen_path_not_kept` (a read that may not be kept, or an address that is none of the app),
 * `seen_read_failed`, `seen_too_large`, `seen_too_many`.
 */
export async function keepSeenPage(
  db: Db,
  { path, title, reads }: NewSeenPage,
  { caller, language, read, now }: { caller: Caller; language: Language; read: ReadAsCaller; now: Date },
): Promise<{ id: string; kept: number }> {
  const address = appPathOf(path);
  if (address === null) throw refuse('seen_path_not_kept', { path });
  const paths = [...new Set(reads)];
  const wrong = paths.find((one) => !mayBeKept(one));
  if (wrong !== undefined) throw refuse('seen_path_not_kept', { path: wrong });
  const n = await countSeenPages(db, caller.userId, new Date(now.getTime() - dayMs));
  if (n >= maxPagesADay) throw refuse('seen_too_many', { n });
  const answers = await readAll(paths, read);
  const id = randomUUID();
  await insertSeenPage(db, {
    id,
    path: address,
    title,
    language,
    byUser: caller.userId,
    by: caller.name,
    at: now,
    answers,
  });
  return { id, kept: answers.length };
}

/**
 * A page as seen, for who kept it, for managers and owners, and for whoever answers a question about it. Refuses
 * `seen_page_not_found`, also to everybody else.
 */
export async function openSeenPage(db: Db, id: string, caller: Caller): Promise<SeenPage> {
  const page = await findSeenPage(db, id);
  const isTheirs = page !== null && (page.byUser === caller.userId || caller.role !== 'viewer');
  if (page === null || !(isTheirs || (await mayReadSeen(db, id, caller)))) throw refuse('seen_page_not_found', { id });
  const { byUser: _, ...shown } = page;
  return shown;
}

/** Deletes a kept page for good. Refuses `seen_page_not_found`. */
export async function forgetSeenPage(db: Db, id: string): Promise<void> {
  if (!(await deleteSeenPage(db, id))) throw refuse('seen_page_not_found', { id });
}
