// What the guide refuses.
import { refuser } from '../base/refusal.ts';

export const guideErrors = {
  guide_page_not_found: {
    status: 404,
    title: { it: 'La guida non ha la pagina {id}', en: 'The guide has no page {id}', zh: '指南中没有 {id} 这一页' },
    mend: { it: 'Apri l’indice della guida', en: 'Open the index of the guide', zh: '请打开指南目录' },
  },
  guide_entry_not_found: {
    status: 404,
    title: { it: 'Nessuna risposta {id}', en: 'No answer {id}', zh: '没有解答 {id}' },
    mend: { it: 'Apri l’indice della guida', en: 'Open the index of the guide', zh: '请打开指南目录' },
  },
  guide_entry_changed: {
    status: 409,
    title: {
      it: 'Qualcuno ha cambiato questa risposta nel frattempo (versione {version})',
      en: 'Somebody has changed this answer meanwhile (version {version})',
      zh: '这条解答已被他人修改（版本 {version}）',
    },
    mend: {
      it: 'Rileggila e ripeti la tua modifica',
      en: 'Read it again and repeat your change',
      zh: '请重新打开后再修改',
    },
  },
} as const;

export const refuse = refuser(guideErrors);
