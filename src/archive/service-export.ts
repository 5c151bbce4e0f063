// A search as a file: streamed where the format can be, bounded where it cannot.
import { Readable } from 'node:stream';
import type { Db } from '../db/connect.ts';
import type { ExportWish, Search } from './contract.ts';
import { refuse } from './errors.ts';
import { csvOf, jsonOf, workbookOf } from './file-export.ts';
import type { Searcher } from './service-search.ts';
import { streamCards } from './store-export.ts';

/** A workbook is written whole: so many rows take about 300 MB. */
const mostSheetRows = 100_000;

const searchOf = ({ format: _f, encoding: _e, language: _l, ...filter }: ExportWish): Search => ({
  ...filter,
  pageSize: 200,
});

/** The bytes of the list. A fault while reading breaks the stream off, so that nobody takes half a list for all. */
export async function exportCards(db: Db, searcher: Searcher, wish: ExportWish): Promise<Readable | Buffer> {
  const ids = await searcher.allIds(searchOf(wish));
  const pages = streamCards(db, ids);
  if (wish.format === 'xlsx') {
    const rows = ids.length;
    if (rows > mostSheetRows) throw refuse('export_too_large', { rows, most: mostSheetRows });
    return workbookOf(pages, wish.language);
  }
  return Readable.from(wish.format === 'json' ? jsonOf(pages) : csvOf(pages, wish.language, wish.encoding));
}
