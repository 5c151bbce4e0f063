// Writes rejected rows as a CSV that spreadsheets open rightly: UTF-8 with byte order mark, quoted, no formulas.
import { csvLine } from '../base/csv.ts';
import type { Language } from '../base/words.ts';
import type { StoredReject } from './store.ts';
import { rejectsFileWords, rejectWords } from './words.ts';

/** The beginning of the file. */
export function rejectsHead(language: Language, withFile: boolean): string {
  const { file, ...words } = rejectsFileWords;
  const heads = Object.values(words).map((word) => word[language]);
  return `\uFEFF${csvLine(withFile ? [file[language], ...heads] : heads)}`;
}

/** Some rejected rows; `file` is written where several files share one list. */
export function rejectsPage(rejects: readonly StoredReject[], language: Language, file: string | null): string {
  return rejects
    .map(({ line: number, columnName, code, value, raw }) => {
      const original = raw?.map(([header, text]) => `${header}=${text}`).join(' | ') ?? null;
      const cells = [number, columnName, code, value, rejectWords[code][language], original];
      return csvLine(file === null ? cells : [file, ...cells]);
    })
    .join('');
}
