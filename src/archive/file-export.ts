// Lists of accounts as files: CSV for spreadsheets (UTF-8 with BOM, or GB18030), JSON, XLSX.
import iconv from 'iconv-lite';
import { csvLine } from '../base/csv.ts';
import type { Language } from '../base/words.ts';
import { type ExportCell, type ExportedCard, exportHeader, exportKinds, exportRow } from './export-row.ts';
import { writeWorkbook } from './file-workbook.ts';

type Pages = AsyncIterable<readonly ExportedCard[]>;

/** The list as CSV, one page in memory at a time. */
export async function* csvOf(pages: Pages, language: Language, encoding: 'utf-8' | 'gb18030'): AsyncGenerator<Buffer> {
  const encode = (text: string) => (encoding === 'gb18030' ? iconv.encode(text, 'gb18030') : Buffer.from(text));
  const mark = encoding === 'utf-8' ? '\uFEFF' : '';
  yield encode(mark + csvLine(exportHeader(language)));
  for await (const page of pages) yield encode(page.map((card) => csvLine(exportRow(card, language))).join(''));
}

/** The list as one JSON array of cards with the codes of the API, one page in memory at a time. */
export async function* jsonOf(pages: Pages): AsyncGenerator<Buffer> {
  let isFirst = true;
  for await (const page of pages) {
    yield Buffer.from(`${isFirst ? '[\n' : ',\n'}${page.map((card) => JSON.stringify(card)).join(',\n')}`);
    isFirst = false;
  }
  yield Buffer.from(isFirst ? '[]\n' : '\n]\n');
}

async function* rowsOf(pages: Pages, language: Language): AsyncGenerator<ExportCell[][]> {
  for await (const page of pages) yield page.map((card) => exportRow(card, language));
}

/** The list as a workbook, one page in memory at a time; beyond what a sheet holds it goes on in the next. */
export function workbookOf(pages: Pages, language: Language): AsyncGenerator<Uint8Array> {
  return writeWorkbook(rowsOf(pages, language), { name: 'KOL', header: exportHeader(language), kinds: exportKinds });
}
