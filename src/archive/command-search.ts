// `kolosseo search QUERY [filters] [--json]`: finds accounts of the archive.
import { parseArgs } from 'node:util';
import { platformTerms, tierTerms, verdictTerms } from '../base/terms.ts';
import { localeOf, say } from '../base/words.ts';
import type { ImportTerminal } from '../import/command.ts';
import { type Card, searchShape } from './contract.ts';
import { searchCards, searchHere } from './service-search.ts';
import { searchWordsOfCommand } from './words.ts';

const options = {
  platform: { type: 'string' },
  tier: { type: 'string' },
  topic: { type: 'string' },
  category: { type: 'string' },
  verdict: { type: 'string' },
  gender: { type: 'string' },
  agency: { type: 'string', multiple: true },
  region: { type: 'string', multiple: true },
  brand: { type: 'string' },
  followersMin: { type: 'string' },
  followersMax: { type: 'string' },
  priceMin: { type: 'string' },
  priceMax: { type: 'string' },
  placeMin: { type: 'string' },
  placeMax: { type: 'string' },
  activeSince: { type: 'string' },
  activeUntil: { type: 'string' },
  collaboratedSince: { type: 'string' },
  order: { type: 'string' },
  after: { type: 'string' },
  sort: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'boolean' },
} as const;

function wantedOf(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const { json, limit, ...filters } = values;
    const search = searchShape.safeParse({
      ...filters,
      q: positionals.join(' '),
      ...(limit === undefined ? {} : { pageSize: limit }),
    });
    return search.success ? { search: search.data, isJson: json ?? false } : null;
  } catch {
    return null;
  }
}

function tellCard(card: Card, language: ImportTerminal['language']): string {
  const followers =
    card.followers === null ? '–' : card.followers.toLocaleString(localeOf(language), { useGrouping: 'always' });
  return [
    card.name,
    platformTerms[card.platform][language],
    tierTerms[card.tier][language],
    followers,
    verdictTerms[card.verdict ?? 'not_enough_data'][language],
  ].join('\t');
}

/** Runs `search`; gives the exit code: 0 done, also when nothing is found; 2 wrong usage. */
export async function runSearch(args: string[], io: ImportTerminal): Promise<number> {
  const wanted = wantedOf(args);
  if (!wanted) {
    io.err(`${say(searchWordsOfCommand.usage, io.language)}\n`);
    return 2;
  }
  const connection = await io.connect();
  try {
    const page = await searchCards(connection.db, searchHere(connection.db), wanted.search);
    if (wanted.isJson) io.out(`${JSON.stringify(page)}\n`);
    else {
      io.err(`${say(searchWordsOfCommand.found, io.language, { n: page.total })}\n`);
      io.out(page.rows.map((card) => `${tellCard(card, io.language)}\n`).join(''));
    }
    return 0;
  } finally {
    await connection.close();
  }
}
