// What the archive refuses.
import { refuser } from '../base/refusal.ts';

export const archiveErrors = {
  kol_not_found: {
    status: 404,
    title: { it: 'Nessun KOL {id}', en: 'No KOL {id}', zh: '没有达人 {id}' },
    mend: { it: 'Cercalo nell’archivio', en: 'Search the archive for it', zh: '请在达人库中搜索' },
  },
  account_not_found: {
    status: 404,
    title: { it: 'Nessun account {id}', en: 'No account {id}', zh: '没有账号 {id}' },
    mend: { it: 'Cercalo nell’archivio', en: 'Search the archive for it', zh: '请在达人库中搜索' },
  },
  export_too_large: {
    status: 422,
    title: {
      it: 'Troppe righe per un file Excel: {rows}, al massimo {most}',
      en: 'Too many rows for an Excel file: {rows}, at most {most}',
      zh: '行数过多，无法导出为 Excel：{rows} 行，最多 {most} 行',
    },
    mend: {
      it: 'Restringi la ricerca, o scegli CSV',
      en: 'Narrow the search, or choose CSV',
      zh: '请缩小筛选范围，或改用 CSV',
    },
  },
} as const;

export const refuse = refuser(archiveErrors);
