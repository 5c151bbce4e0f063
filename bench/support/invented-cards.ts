// A generated archive as cards at once, without the import: for archives so large that importing them is not the question.

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import { searchForm, searchText } from '../../src/archive/search-text.ts';
import { defaultTierPolicy, tierOf } from '../../src/archive/tier.ts';
import { addDays } from '../../src/base/day.ts';
import { inventArchive, sampleArchive } from '../../src/generate/archive.ts';

interface Head {
  readonly platform: string;
  readonly uid: string;
  readonly handle: string;
  readonly name: string;
  readonly bio: string;
  readonly topics: readonly string[];
  readonly category: string;
  readonly agency: string | null;
  readonly day: string;
  readonly followers: number;
}

const tables = {
  kol: ['id', 'name', 'category', 'topics'],
  account: ['id', 'kol_id', 'platform', 'uid', 'handle', 'name', 'bio', 'followers', 'observed_on'],
  card: [
    ...['account_id', 'kol_id', 'name', 'search', 'platform', 'handle', 'category', 'topics', 'agency', 'followers'],
    ...['tier', 'tier_policy', 'price_cny', 'observed_on', 'change'],
    ...['engagement_place', 'last_post_on', 'brands', 'collaborated_on'],
  ],
} as const;

type CopyValue = string | number | null;
/** One row in the text form of COPY. What is invented holds no tab, line break or backslash. */
const copyLine = (values: readonly CopyValue[]) => `${values.map((value) => value ?? '\\N').join('\t')}\n`;
const arrayOf = (values: readonly string[]) => `{${values.join(',')}}`;

const brandNames = 800;

/** What posts and collaborations would tell: nine in ten have a place among peers, one in thirty worked with brands. */
function toldOf(number: number, day: string): CopyValue[] {
  const place = number % 10 === 0 ? null : ((number * 7_919) % 1_000) / 999;
  const lastPost = number % 10 === 1 ? null : addDays(day, -((number * 31) % 500));
  if (number % 30 !== 0) return [place, lastPost, '{}', null];
  const turn = number / 30;
  const brands = Array.from({ length: 1 + (turn % 4) }, (_, at) => `Brand ${(turn * (at + 7)) % brandNames}`);
  return [place, lastPost, arrayOf([...new Set(brands)]), addDays(day, -((turn * 13) % 700))];
}

function rowOf(table: keyof typeof tables, number: number, head: Head, priceFen: number): CopyValue[] {
  const id = idOf(number);
  const { platform, uid, handle, name, bio, category, day, followers } = head;
  if (table === 'kol') return [id, name, category, arrayOf(head.topics)];
  if (table === 'account') return [id, id, platform, uid, handle, name, bio, followers, day];
  const search = searchText({ names: [name], handle, bio });
  const tier = tierOf(followers);
  return [
    ...[id, id, name, search, platform, handle, category, arrayOf(head.topics), head.agency, followers],
    ...[tier, defaultTierPolicy.version, priceFen, day, 1],
    ...toldOf(number, day),
  ];
}

/** Ids as they are made, but the same in every run. */
const idOf = (number: number) => {
  const text = ((number * 2_654_435_761) % 4_294_967_296).toString(16).padStart(8, '0');
  return `${text}-0000-4000-8000-${String(number).padStart(12, '0')}`;
};

function* lines(table: keyof typeof tables, accounts: number): Generator<string> {
  let held = '';
  for (const { account, lines: objects } of inventArchive({ ...sampleArchive, kols: accounts, detailShare: 0 })) {
    held += copyLine(rowOf(table, account.number, objects[0] as Head, account.priceFen));
    if (held.length < 1_000_000) continue;
    yield held;
    held = '';
  }
  yield held;
}

/** Fills an empty database with this many accounts. */
export async function fillWithCards(url: string, accounts: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const [table, columns] of Object.entries(tables) as [keyof typeof tables, readonly string[]][])
    await pipeline(
      Readable.from(lines(table, accounts)),
      client.query(from(`copy ${table} (${columns.join(', ')}) from stdin`)),
    );
  await client.query(`update archive_clock set change = 1, search_form = ${searchForm}`);
  await client.end();
}
