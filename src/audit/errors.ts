// What the audit refuses.
import { refuser } from '../base/refusal.ts';

export const auditErrors = {
  alert_not_found: {
    status: 404,
    title: { it: 'Nessun avviso {id} in attesa', en: 'No alert {id} waits', zh: '没有待处理的提醒 {id}' },
    mend: { it: 'Ricarica la pagina', en: 'Load the page again', zh: '请刷新页面' },
  },
  sample_unreadable: {
    status: 422,
    title: {
      it: 'Il campione di follower non si legge',
      en: 'The follower sample cannot be read',
      zh: '粉丝样本无法读取',
    },
    mend: {
      it: 'Una riga per follower, con le colonne followers, following, posts, has_picture, bio_length, handle_length, handle_digits, private, created_at; le celle vuote vanno bene',
      en: 'One line per follower, with the columns followers, following, posts, has_picture, bio_length, handle_length, handle_digits, private, created_at; empty cells are fine',
      zh: '每行一位粉丝，列名为 followers、following、posts、has_picture、bio_length、handle_length、handle_digits、private、created_at；允许留空',
    },
  },
  sample_empty: {
    status: 422,
    title: { it: 'Il file non contiene follower', en: 'The file holds no followers', zh: '文件中没有粉丝数据' },
    mend: {
      it: 'Servono almeno 100 righe perché l’audit possa stimare una quota',
      en: 'The audit needs at least 100 lines to estimate a share',
      zh: '至少需要 100 行，审核才能估算占比',
    },
  },
} as const;

export const refuse = refuser(auditErrors);
