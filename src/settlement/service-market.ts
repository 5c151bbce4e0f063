// Takes a marketplace's settlement beside ours and tells where the two differ. Nothing of it touches statements or ledger.
import { createHash, randomUUID } from 'node:crypto';
import type { Language } from '../base/words.ts';
import { openCampaign } from '../campaign/service.ts';
import type { Db } from '../db/connect.ts';
import { openOrdersFile } from '../tracking/file-orders.ts';
import type { DifferenceView, MarketImport, Reconciliation } from './contract-market.ts';
import { refuseMarket } from './errors-market.ts';
import { compareAll, type Difference, type DifferenceCode, type TheirOrder } from './market-difference.ts';
import { partOf, type ReadMarket, readMarket, recogniseMarket } from './market-table.ts';
import { comparable, joinOurs, joinTheirs } from './our-orders.ts';
import {
  findElsewhere,
  hasMarketFile,
  insertMarketFile,
  listMarketFiles,
  listMarketRows,
  listOurOrders,
  listOurRefunds,
  listSettledOrders,
  type NewMarketFile,
  putMarketRows,
} from './store-market.ts';
import { marketRejectWords } from './words-market.ts';

/** Rejects of an answer. */
const mostRejects = 100;

export interface MarketFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Stores a file with its rows; false when the campaign has it already. */
function storeFile(db: Db, file: NewMarketFile, { rows }: ReadMarket): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    if (!(await insertMarketFile(tx, file))) return false;
    const parts = rows.map((row) => ({ ...row, part: partOf(row) }));
    await putMarketRows(tx, file, parts);
    return true;
  });
}

/**
 * Takes a settlement file of a marketplace: good rows stay although others are rejected, and the same bytes change nothing. A trial reads
 * and stores nothing. Refuses `campaign_not_found`, `market_file_unknown`, and as a file of orders is refused.
 */
export async function takeMarketFile(
  db: Db,
  campaignId: string,
  { name, bytes }: MarketFile,
  { by, now, language, isTrial }: { by: string; now: Date; language: Language; isTrial: boolean },
): Promise<MarketImport> {
  await openCampaign(db, campaignId);
  const file = await openOrdersFile(bytes);
  const found = file.kind === 'table' ? recogniseMarket(file.header) : null;
  if (file.kind !== 'table' || found === null)
    throw refuseMarket('market_file_unknown', {
      columns: file.kind === 'table' ? file.header.slice(0, 12).join(', ') : 'JSON',
    });
  const read: ReadMarket = readMarket(found, file.header, file.rows);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const rejected = read.rejects.length;
  const counted = { rows: file.rows.length, kept: file.rows.length - rejected, rejected };
  const stored: NewMarketFile = {
    ...{ id: randomUUID(), campaignId, source: found.source, name: name.slice(0, 200), sha256, ...counted },
    ...{ importedBy: by, importedAt: now },
  };
  const isKnown = isTrial ? await hasMarketFile(db, campaignId, sha256) : !(await storeFile(db, stored, read));
  return {
    ...{ source: found.source, ...counted, isKnown },
    columns: Object.fromEntries([...found.map].map(([field, at]) => [field, file.header[at] ?? ''])),
    rejects: read.rejects
      .slice(0, mostRejects)
      .map((one) => ({ ...one, advice: marketRejectWords[one.code][language] })),
  };
}

interface Compared {
  readonly files: readonly NewMarketFile[];
  readonly theirs: ReadonlyMap<string, TheirOrder>;
  readonly differences: readonly Difference[];
}

async function compare(db: Db, campaignId: string): Promise<Compared> {
  await openCampaign(db, campaignId);
  const files = await listMarketFiles(db, campaignId);
  if (files.length === 0) return { files, theirs: new Map(), differences: [] };
  const [orders, refunds, settled, rows] = await Promise.all([
    listOurOrders(db, campaignId),
    listOurRefunds(db, campaignId),
    listSettledOrders(db, campaignId),
    listMarketRows(db, campaignId),
  ]);
  const theirs = joinTheirs(rows, orders);
  const all = joinOurs(orders, refunds, settled);
  const unknown = [...theirs.keys()].filter((id) => !all.has(id));
  const elsewhere = await findElsewhere(db, campaignId, unknown);
  const ours = comparable(
    all,
    orders,
    theirs,
    files.map((file) => file.source),
  );
  return { files, theirs, differences: compareAll(ours, theirs, elsewhere) };
}

const text = (amount: bigint | null) => amount?.toString() ?? null;

function totalsOf(differences: readonly Difference[]): Reconciliation['totals'] {
  const totals = new Map<
    string,
    { code: DifferenceCode; currency: string; orders: number; difference: bigint | null }
  >();
  for (const { code, currency, difference } of differences) {
    const known = totals.get(`${code} ${currency}`) ?? { code, currency, orders: 0, difference: null };
    const sum = difference === null ? known.difference : (known.difference ?? 0n) + difference;
    totals.set(`${code} ${currency}`, { ...known, orders: known.orders + 1, difference: sum });
  }
  return [...totals.values()].map((one) => ({ ...one, difference: text(one.difference) }));
}

function view({ ours, theirs, difference, kols, ...one }: Difference): DifferenceView {
  return { ...one, kols: [...kols], ours: text(ours), theirs: text(theirs), difference: text(difference) };
}

/** The differences of a campaign, at most `most` of those with this code. Refuses `campaign_not_found`. */
export async function reconcile(
  db: Db,
  campaignId: string,
  most: number,
  code: DifferenceCode | null = null,
): Promise<Reconciliation> {
  const { files, theirs, differences } = await compare(db, campaignId);
  const different = new Set(differences.map((one) => one.order));
  const told = [...theirs.values()].filter((one) => one.state === 'settled');
  const listed = differences.filter((one) => code === null || one.code === code);
  return {
    files: files.map(({ name, source, kept, rejected, importedBy, importedAt }) => ({
      ...{ name, source, kept, rejected, importedBy, importedAt: importedAt.toISOString() },
    })),
    ...{
      orders: told.length,
      equal: told.filter((one) => !different.has(one.order)).length,
      different: different.size,
    },
    totals: totalsOf(differences),
    differences: listed.slice(0, most).map(view),
    isWhole: listed.length <= most,
  };
}

/** All differences, for files. Refuses `campaign_not_found`. */
export async function listDifferences(db: Db, campaignId: string): Promise<readonly Difference[]> {
  return (await compare(db, campaignId)).differences;
}
