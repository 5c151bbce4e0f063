// What a developer would reach for instead: MiniSearch and Orama in memory, with their own defaults, over the same names.

import { performance } from 'node:perf_hooks';
import { create, insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import { figure, quantile, table } from './figures.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
}

/** A kind of question: what is asked for whom. */
export type Asked = readonly (readonly [
  kind: string,
  asked: readonly { readonly q: string; readonly name: string }[],
])[];

/** Gives the names that were found. */
export type Finder = (q: string) => Promise<readonly string[]>;

const shown = 50;

function miniSearch(all: readonly Named[]): Finder {
  const peer = new MiniSearch<Named>({ fields: ['name', 'handle'], storeFields: ['name'] });
  peer.addAll(all);
  return async (q) =>
    peer
      .search(q, { prefix: true, fuzzy: 0.2 })
      .slice(0, shown)
      .map((hit) => String(hit.name));
}

async function orama(all: readonly Named[]): Promise<Finder> {
  const peer = create({ schema: { name: 'string', handle: 'string' } as const });
  await insertMultiple(peer, [...all], 1_000);
  return async (q) => {
    const { hits } = await search(peer, { term: q, tolerance: 1, limit: shown });
    return hits.map((hit) => hit.document.name);
  };
}

/** Share of the asked names that are among the first fifty found, and milliseconds an answer. */
async function judge(find: Finder, asked: Asked[number][1]): Promise<{ found: number; times: number[] }> {
  const times: number[] = [];
  let found = 0;
  for (const { q, name } of asked) {
    const start = performance.now();
    const names = await find(q);
    times.push(performance.now() - start);
    if (names.includes(name)) found += 1;
  }
  return { found: found / asked.length, times };
}

/** Prints, for every kind of question, how often the name is found and how long it takes, beside ours over HTTP. */
export async function comparePeers(all: readonly Named[], asked: Asked, ours: Finder): Promise<void> {
  const finders: [string, Finder][] = [
    ['Kolosseo, over HTTP', ours],
    ['MiniSearch', miniSearch(all)],
    ['Orama', await orama(all)],
  ];
  const rows = [['found among the first 50 / ms p50 / ms p95', ...finders.map(([name]) => name)]];
  for (const [kind, questions] of asked) {
    const cells: string[] = [];
    for (const [, find] of finders) {
      const { found, times } = await judge(find, questions);
      cells.push(`${figure(found * 100)} % / ${figure(quantile(times, 0.5), 1)} / ${figure(quantile(times, 0.95), 1)}`);
    }
    rows.push([kind, ...cells]);
  }
  table(rows);
}
