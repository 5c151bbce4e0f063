// The difference list as CSV and workbook.
import { writeSheets } from '../archive/file-workbook.ts';
import type { ColumnKind } from '../archive/workbook-xml.ts';
import { csvLine } from '../base/csv.ts';
import type { Language } from '../base/words.ts';
import type { Difference } from './market-difference.ts';
import { differenceAmounts, differenceHeader, differenceRow } from './market-rows.ts';
import { marketWords } from './words-market.ts';

/** CSV in UTF-8 with the mark that lets spreadsheets see it. */
export function differencesCsv(differences: readonly Difference[], language: Language): string {
  const rows = differences.map((one) => csvLine(differenceRow(one, language)));
  return `\uFEFF${csvLine(differenceHeader(language))}${rows.join('')}`;
}

/** The same as a workbook; order numbers stay text, amounts are numbers. */
export function differencesWorkbook(differences: readonly Difference[], language: Language): Promise<Buffer> {
  const header = differenceHeader(language);
  const kinds = header.map(
    (_, at): ColumnKind => (at === 0 ? 'id' : differenceAmounts.includes(at) ? 'number' : 'text'),
  );
  const rows = differences.map((one) =>
    differenceRow(one, language).map((cell, at) =>
      cell !== null && differenceAmounts.includes(at) ? Number(cell) : cell,
    ),
  );
  return writeSheets([{ form: { name: marketWords.sheet[language], header, kinds }, rows }]);
}
