// Lists of accounts as files: CSV for spreadsheets (UTF-8 with BOM, or GB18030), JSON Lines as one array, XLSX.
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import iconv from 'iconv-lite';
import writeExcelFile from 'write-excel-file/node';
import type { Language } from '../base/words.ts';
import { type ExportCell, type ExportedCard, exportHeader, exportRow } from './export-row.ts';

export type ExportFormat = 'csv' | 'json' | 'xlsx';
export type ExportEncoding = 'utf-8' | 'gb18030';

type Pages = AsyncIterable<readonly ExportedCard[]>;

/** A cell that a spreadsheet would run as a formula is kept as text. */
function quote(cell: ExportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+@\t\r]|^-(?![\d.])/.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const csvLine = (cells: readonly ExportCell[]) => `${cells.map(quote).join(',')}\r\n`;

async function send(out: Writable, bytes: Buffer | string): Promise<void> {
  if (!out.write(bytes)) await once(out, 'drain');
}

/** Writes CSV page by page: one page is in memory at a time. Signs that GB18030 lacks do not exist. */
export async function writeCsv(
  out: Writable,
  pages: Pages,
  language: Language,
  encoding: ExportEncoding,
): Promise<void> {
  const encode = (text: string) => (encoding === 'gb18030' ? iconv.encode(text, 'gb18030') : Buffer.from(text));
  if (encoding === 'utf-8') await send(out, '\uFEFF');
  await send(out, encode(csvLine(exportHeader(language))));
  for await (const page of pages)
    await send(out, encode(page.map((card) => csvLine(exportRow(card, language))).join('')));
}

/** Writes one JSON array of cards with the codes of the API, page by page. */
export async function writeJsonArray(out: Writable, pages: Pages): Promise<void> {
  let lead = '[';
  for await (const page of pages)
    for (const card of page) {
      await send(out, `${lead}\n${JSON.stringify(card)}`);
      lead = ',';
    }
  await send(out, lead === '[' ? '[]\n' : '\n]\n');
}

/** A workbook with one sheet. The format is written whole: the caller bounds the rows. */
export async function workbookOf(pages: Pages, language: Language): Promise<Buffer> {
  const header = exportHeader(language).map((value) => ({ value, fontWeight: 'bold' as const }));
  const rows: ExportCell[][] = [];
  for await (const page of pages) for (const card of page) rows.push(exportRow(card, language));
  const sheet = await writeExcelFile([header, ...rows], { sheet: 'KOL', stickyRowsCount: 1 });
  return sheet.toBuffer();
}
