// What the audit refuses.
import { refuser } from '../base/refusal.ts';

export const auditErrors = {
  alert_not_found: {
    status: 404,
    title: { it: 'Nessun avviso {id} in attesa', en: 'No alert {id} waits', zh: '没有待处理的提醒 {id}' },
    mend: { it: 'Ricarica la pagina', en: 'Load the page again', zh: '请刷新页面' },
  },
} as const;

export const refuse = refuser(auditErrors);
