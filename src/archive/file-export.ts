// Lists of accounts as files: CSV for spreadsheets (UTF-8 with BOM, or GB18030), JSON, XLSX.
import iconv from 'iconv-lite';
import writeExcelFile from 'write-excel-file/node';
import { csvLine } from '../base/csv.ts';
import type { Language } from '../base/words.ts';
import { type ExportCell, type ExportedCard, exportHeader, exportRow } from './export-row.ts';

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

/** A workbook with one sheet. The format is written whole: the caller bounds the rows. */
export async function workbookOf(pages: Pages, language: Language): Promise<Buffer> {
  const header = exportHeader(language).map((value) => ({ value, fontWeight: 'bold' as const }));
  const rows: ExportCell[][] = [];
  for await (const page of pages) for (const card of page) rows.push(exportRow(card, language));
  return writeExcelFile([header, ...rows], { sheet: 'KOL', stickyRowsCount: 1 }).toBuffer();
}
