// Orders of a file, taken in groups of one transaction each: one that cannot be taken takes only itself.
import { canonicalJson } from '../base/json.ts';
import { type Db, keepingPlans } from '../db/connect.ts';
import { behindSavepoint, isConflict, isUnholdable } from '../db/savepoint.ts';
import { type Arriving, orderNamed, type Taken, takeEvent } from './service-event.ts';
import { hashOf } from './service-signature.ts';
import type { ShopKind } from './shop/kinds.ts';
import { keepDocument } from './shop/shops.ts';
import { measureOrderTables } from './store-event.ts';
import { insertSource } from './store-source.ts';

/** Orders of one transaction: measured (bench/orders-file.ts), more are no faster and hold others up longer. */
const groupSize = 100;

/** Groups after which tables have grown so much that plans for few rows would be slow: PostgreSQL itself looks once a minute. */
const measuredAfter = [5, 50, 500];

export interface FileDocument {
  readonly kind: ShopKind;
  readonly document: unknown;
}

interface Item {
  /** Where in the file's sequence. */
  readonly index: number;
  readonly event: Arriving;
  readonly lockedBy: string;
  readonly isAlone: boolean;
}

/** Where a campaign's files of one kind come from; made when the first comes. */
async function fileSource(db: Db, campaignId: string, kind: ShopKind): Promise<string> {
  const id = `${campaignId}:${kind}`;
  const nothing = { shop: null, appKey: null, secret: '', secondSecret: null };
  await insertSource(db, { id, campaignId, name: 'CSV/XLSX', kind, ...nothing });
  return id;
}

function itemOf(index: number, sourceId: string, { kind, document }: FileDocument): Item {
  const kept = keepDocument(kind, document);
  const nameless = { kind, sourceShop: null, shop: null, topic: null, document: kept };
  const event = { sourceId, eventId: hashOf(canonicalJson(kept)), ...nameless };
  const { lockedBy, replaced } = orderNamed(event);
  return { index, event, lockedBy, isAlone: replaced !== null };
}

/** Groups in the sequence of the file; an order that replaces another is alone, because it locks that one first. */
function groupsOf(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (!last || last.length >= groupSize || item.isAlone || last[0]?.isAlone) groups.push([item]);
    else last.push(item);
  }
  // Orders are locked in the sequence of their ids, so that two imports cannot wait for each other.
  return groups.map((group) =>
    group.toSorted((a, b) => (a.lockedBy === b.lockedBy ? a.index - b.index : a.lockedBy < b.lockedBy ? -1 : 1)),
  );
}

const unholdable: Taken = { result: 'refused', outcome: { state: 'refused', code: 'text_unusable', facts: {} } };

function takeGroup(db: Db, campaignId: string, group: readonly Item[]): Promise<Taken[]> {
  return db.transaction().execute(async (transaction) => {
    const tx = keepingPlans(transaction);
    const taken: Taken[] = [];
    for (const { event } of group)
      taken.push(
        await behindSavepoint(
          tx,
          () => takeEvent(tx, campaignId, event),
          (one) => one.result !== 'refused',
        ).catch((error: unknown) => {
          if (isUnholdable(error)) return unholdable;
          throw error;
        }),
      );
    return taken;
  });
}

/**
 * Takes documents of a file, a hundred orders in a transaction; answers in their sequence. What is refused leaves nothing behind,
 * because its row is told as rejected. A group that met another transaction in a deadlock is done once more. When it throws, the
 * groups before stay: the same file again changes nothing of them.
 */
export async function takeDocuments(db: Db, campaignId: string, documents: readonly FileDocument[]): Promise<Taken[]> {
  const sources = new Map<ShopKind, string>();
  for (const { kind } of documents) if (!sources.has(kind)) sources.set(kind, await fileSource(db, campaignId, kind));
  const items = documents.map((one, index) => itemOf(index, sources.get(one.kind)!, one));
  const taken: Taken[] = [];
  for (const [count, group] of groupsOf(items).entries()) {
    if (measuredAfter.includes(count)) await measureOrderTables(db);
    const answers = await takeGroup(db, campaignId, group).catch((error: unknown) => {
      if (!isConflict(error)) throw error;
      return takeGroup(db, campaignId, group);
    });
    for (const [place, { index }] of group.entries()) taken[index] = answers[place]!;
  }
  return taken;
}

/** Takes one document as a file of one. */
export async function takeDocument(db: Db, campaignId: string, kind: ShopKind, document: unknown): Promise<Taken> {
  const [taken] = await takeDocuments(db, campaignId, [{ kind, document }]);
  return taken!;
}
