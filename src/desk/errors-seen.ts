// What keeping and showing a page as seen refuses.
import { refuser } from '../base/refusal.ts';

export const seenErrors = {
  seen_page_not_found: {
    status: 404,
    title: { it: 'Nessuna pagina tenuta {id}', en: 'No kept page {id}', zh: '没有留存的页面 {id}' },
    mend: {
      it: 'È stata cancellata, oppure la vede solo chi ha chiesto e chi gestisce',
      en: 'It was deleted, or only who asked and who manages may see it',
      zh: '可能已删除，或仅提问者和管理人员可见',
    },
  },
  seen_path_not_kept: {
    status: 422,
    title: {
      it: 'Questa lettura non si può tenere: {path}',
      en: 'This read cannot be kept: {path}',
      zh: '该读取不能留存：{path}',
    },
    mend: {
      it: 'Si tengono solo letture JSON delle pagine: niente persone, chiavi, dati di pagamento, link privati o file',
      en: 'Only JSON reads of pages are kept: no people, keys, payment details, private links or files',
      zh: '只留存页面的 JSON 读取，不含人员、密钥、收款信息、专属链接和文件',
    },
  },
  seen_read_failed: {
    status: 422,
    title: {
      it: 'La pagina non si è potuta rileggere: {path} ({status})',
      en: 'The page could not be read again: {path} ({status})',
      zh: '无法重新读取页面：{path}（{status}）',
    },
    mend: { it: 'Ricarica la pagina e riprova', en: 'Load the page again and retry', zh: '请刷新页面后重试' },
  },
  seen_too_large: {
    status: 413,
    title: {
      it: 'La pagina mostra troppo per tenerla (oltre 3 MB)',
      en: 'The page shows too much to be kept (over 3 MB)',
      zh: '页面内容过大，无法留存（超过 3 MB）',
    },
    mend: {
      it: 'Restringi i filtri, oppure chiedi senza la pagina',
      en: 'Narrow the filters, or ask without the page',
      zh: '请缩小筛选范围，或不附页面提问',
    },
  },
  seen_too_many: {
    status: 429,
    title: {
      it: 'Hai già tenuto {n} pagine nelle ultime 24 ore',
      en: 'You have kept {n} pages within 24 hours already',
      zh: '24 小时内已留存 {n} 个页面',
    },
    mend: { it: 'Riprova domani', en: 'Try again tomorrow', zh: '请明天再试' },
  },
} as const;

export const refuse = refuser(seenErrors);
