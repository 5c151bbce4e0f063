// A search as a file, streamed in every format.
import { Readable } from 'node:stream';
import type { Db } from '../db/connect.ts';
import type { ExportWish, Search } from './contract.ts';
import { csvOf, jsonOf, workbookOf } from './file-export.ts';
import type { Searcher } from './service-search.ts';
import { streamCards } from './store-export.ts';

const searchOf = ({ format: _f, encoding: _e, language: _l, ...filter }: ExportWish): Search => ({
  ...filter,
  pageSize: 200,
});

/** The bytes of the list. A fault while reading breaks the stream off, so that nobody takes half a list for all. */
export async function exportCards(db: Db, searcher: Searcher, wish: ExportWish): Promise<Readable> {
  const pages = streamCards(db, await searcher.allIds(searchOf(wish)));
  const { format, language, encoding } = wish;
  if (format === 'xlsx') return Readable.from(workbookOf(pages, language));
  return Readable.from(format === 'json' ? jsonOf(pages) : csvOf(pages, language, encoding));
}
