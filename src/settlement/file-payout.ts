// A batch as the bytes of its files: the same ones whenever they are fetched, for all that goes in was pinned when the batch was prepared.
import iconv from 'iconv-lite';
import { writeSheets } from '../archive/file-workbook.ts';
import type { ColumnKind } from '../archive/workbook-xml.ts';
import { csvLine } from '../base/csv.ts';
import type { Language } from '../base/words.ts';
import { type AlipayBatch, alipayParts, alipayTemplateText, alipayText } from './alipay-file.ts';
import { amountColumn, bankListHeader, bankListRows, type WirePayment } from './bank-list.ts';
import { type SepaOrder, sepaXml } from './sepa-file.ts';
import { bankListWords } from './words-payout.ts';

export interface PayoutFile {
  readonly bytes: Buffer;
  readonly extension: 'xml' | 'csv' | 'xlsx';
  readonly type: string;
}

export function sepaFile(order: SepaOrder): PayoutFile {
  return { bytes: Buffer.from(sepaXml(order)), extension: 'xml', type: 'application/xml' };
}

/**
 * One of the files of an Alipay batch, in GB18030: the page reads GBK, of which GB18030 is the whole, so that rare characters of names
 * come through as well. Null where there is no such part.
 */
export function alipayFile(batch: AlipayBatch, form: 'alipay' | 'alipay-template', part: number): PayoutFile | null {
  const found = alipayParts(batch)[part - 1];
  if (!found) return null;
  const text = form === 'alipay' ? alipayText(batch, found) : alipayTemplateText(found);
  return { bytes: iconv.encode(text, 'gb18030'), extension: 'csv', type: 'text/csv; charset=gb18030' };
}

/** The list for banks as CSV, with the mark that lets spreadsheets see UTF-8. */
export function bankListCsv(payments: readonly WirePayment[], language: Language): PayoutFile {
  const lines = [bankListHeader(language), ...bankListRows(payments)].map(csvLine);
  return { bytes: Buffer.from(`\uFEFF${lines.join('')}`), extension: 'csv', type: 'text/csv; charset=utf-8' };
}

/** The same as a workbook; account numbers stay text. */
export async function bankListWorkbook(payments: readonly WirePayment[], language: Language): Promise<PayoutFile> {
  const header = bankListHeader(language);
  const kinds = header.map((_, at): ColumnKind => (at === 0 || at === amountColumn ? 'number' : 'id'));
  const rows = bankListRows(payments).map((cells) =>
    cells.map((cell, at) => (at === amountColumn ? Number(cell) : cell)),
  );
  const bytes = await writeSheets([{ form: { name: bankListWords.sheet[language], header, kinds }, rows }]);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { bytes, extension: 'xlsx', type };
}
