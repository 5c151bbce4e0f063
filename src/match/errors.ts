// What the match refuses.
import { refuser } from '../base/refusal.ts';

export const matchErrors = {
  match_policy_taken: {
    status: 409,
    title: {
      it: 'La versione {version} esiste già con altri valori',
      en: 'Version {version} exists already with other values',
      zh: '版本 {version} 已存在且内容不同',
    },
    mend: { it: 'Dai un altro nome alla versione', en: 'Give the version another name', zh: '请换一个版本号' },
  },
  match_kol_not_found: {
    status: 404,
    title: { it: 'Nessun KOL {id}', en: 'No KOL {id}', zh: '没有达人 {id}' },
    mend: { it: 'Cercalo nell’archivio', en: 'Look for it in the archive', zh: '请在达人库中查找' },
  },
  note_not_found: {
    status: 404,
    title: { it: 'Nessuna nota {id}', en: 'No note {id}', zh: '没有记录 {id}' },
    mend: { it: 'Ricarica la pagina', en: 'Load the page again', zh: '请刷新页面' },
  },
} as const;

export const refuse = refuser(matchErrors);
