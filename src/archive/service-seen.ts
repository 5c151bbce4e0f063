// Collaborations that posts show: found when somebody looks, confirmed into declared ones or dismissed by a person.
import type { Db } from '../db/connect.ts';
import type { Collaboration } from './contract.ts';
import type { Confirm, Seen, SeenList } from './contract-kol.ts';
import { refuse } from './errors.ts';
import { brandKey, detectCollaborations, type SeenPost } from './seen-collaboration.ts';
import { rewriteCards } from './store-card.ts';
import { keptKolOf } from './store-identity.ts';
import { addCollaboration, findKol, listCollaborations } from './store-kol.ts';
import {
  clearAnswer,
  listAnswers,
  listCaptions,
  listKnownBrands,
  ownNamesOf,
  type PostToRead,
  saveAnswer,
} from './store-seen.ts';

/** Posts shown as evidence of one brand, and paid posts shown that name nobody. */
const shownPosts = 6;
const shownUnnamed = 12;

async function keptKol(db: Db, given: string): Promise<string> {
  const id = await keptKolOf(db, given);
  if (!(await findKol(db, id))) throw refuse('kol_not_found', { id });
  return id;
}

async function detect(db: Db, kolId: string) {
  const [posts, own, known] = await Promise.all([listCaptions(db, kolId), ownNamesOf(db, kolId), listKnownBrands(db)]);
  const urls = new Map(posts.map((post) => [`${post.accountId}|${post.postId}`, post.url]));
  const withUrl = <One extends SeenPost>(one: One) => ({
    ...one,
    signs: [...one.signs],
    url: urls.get(`${one.accountId}|${one.postId}`) ?? null,
  });
  const found = detectCollaborations(posts, { ownNames: own.names, knownBrands: known });
  return { ...found, posts, accountIds: own.accountIds, withUrl };
}

/** What the posts of a KOL show, with what was answered to it. Refuses `kol_not_found`. */
export async function listSeen(db: Db, given: string): Promise<SeenList> {
  const kolId = await keptKol(db, given);
  const { seen, unnamed, posts, accountIds, withUrl } = await detect(db, kolId);
  const [answers, declared] = await Promise.all([listAnswers(db, accountIds), listCollaborations(db, kolId)]);
  const declaredKeys = new Set(declared.map((one) => brandKey(one.brand)));
  const evident = new Set(
    declared.flatMap((one) => (one.evidence ?? []).map((post) => `${post.accountId}|${post.postId}`)),
  );
  const isOpen = (one: SeenPost) => !evident.has(`${one.accountId}|${one.postId}`);
  const stateOf = (key: string): Seen['state'] => (declaredKeys.has(key) ? 'confirmed' : (answers.get(key) ?? 'open'));
  const open = unnamed.filter(isOpen);
  return {
    read: posts.length,
    seen: seen.map((one) => ({
      ...one,
      state: stateOf(one.key),
      posts: one.posts.slice(0, shownPosts).map(withUrl),
      postsInAll: one.posts.length,
    })),
    unnamed: open.slice(0, shownUnnamed).map((one) => ({ ...withUrl(one), candidates: [...one.candidates] })),
    unnamedInAll: open.length,
  };
}

function chosenPosts(confirm: Confirm, posts: readonly PostToRead[]): SeenPost[] {
  const wanted = new Set(confirm.posts.map((one) => `${one.accountId}|${one.postId}`));
  return posts
    .filter((post) => wanted.has(`${post.accountId}|${post.postId}`))
    .map(({ accountId, postId, on }) => ({ accountId, postId, on, excerpt: '', signs: [], mark: null }));
}

/**
 * Declares a collaboration that posts show, with these posts as evidence, from the day of the first to that of the last.
 * Refuses `kol_not_found`, `not_seen` where no post shows it.
 */
export async function confirmSeen(
  db: Db,
  given: string,
  confirm: Confirm,
  now: Date,
  by: string | null,
): Promise<Collaboration> {
  const kolId = await keptKol(db, given);
  const { seen, posts, accountIds } = await detect(db, kolId);
  const group = confirm.key === null ? null : seen.find((one) => one.key === confirm.key);
  const evidence = confirm.key === null ? chosenPosts(confirm, posts) : (group?.posts ?? []);
  if (evidence.length === 0) throw refuse('not_seen', { brand: confirm.brand });
  const days = evidence.flatMap((one) => one.on ?? []).sort();
  const added = await db.transaction().execute(async (tx) => {
    await saveAnswer(tx, accountIds, { key: confirm.key ?? brandKey(confirm.brand), state: 'confirmed', now, by });
    return addCollaboration(tx, kolId, {
      brand: confirm.brand,
      productClass: null,
      startedOn: days[0] ?? null,
      endedOn: days.at(-1) ?? null,
      exclusiveUntil: null,
      brandFame: null,
      source: null,
      evidence: evidence.map(({ accountId, postId, on }) => ({ accountId, postId, on })),
    });
  });
  await rewriteCards(db, accountIds);
  return added;
}

/** Notes that what posts show is no collaboration, or takes that back. Refuses `kol_not_found`. */
export async function dismissSeen(
  db: Db,
  given: string,
  { key, isDismissed }: { key: string; isDismissed: boolean },
  now: Date,
  by: string | null,
): Promise<void> {
  const { accountIds } = await ownNamesOf(db, await keptKol(db, given));
  if (isDismissed) await saveAnswer(db, accountIds, { key, state: 'dismissed', now, by });
  else await clearAnswer(db, accountIds, key);
}
