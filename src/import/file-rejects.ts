// Writes rejected rows as a CSV that spreadsheets open rightly: UTF-8 with byte order mark, quoted, no formulas.
import type { Language } from '../base/words.ts';
import type { StoredReject } from './store.ts';
import { rejectsFileWords, rejectWords } from './words.ts';

/** A cell that starts like a formula would be run by a spreadsheet: a guarding apostrophe makes it text. */
function cell(value: string | number | null): string {
  const text = String(value ?? '');
  const plain = /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\n\r;]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

const line = (cells: readonly (string | number | null)[]) => `${cells.map(cell).join(',')}\r\n`;

/** The beginning of the file. */
export function rejectsHead(language: Language, withFile: boolean): string {
  const { file, ...words } = rejectsFileWords;
  const heads = Object.values(words).map((word) => word[language]);
  return `\uFEFF${line(withFile ? [file[language], ...heads] : heads)}`;
}

/** Some rejected rows; `file` is written where several files share one list. */
export function rejectsPage(rejects: readonly StoredReject[], language: Language, file: string | null): string {
  return rejects
    .map(({ line: number, columnName, code, value, raw }) => {
      const original = raw?.map(([header, text]) => `${header}=${text}`).join(' | ') ?? null;
      const cells = [number, columnName, code, value, rejectWords[code][language], original];
      return line(file === null ? cells : [file, ...cells]);
    })
    .join('');
}
