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
} as const;

export const refuse = refuser(archiveErrors);
