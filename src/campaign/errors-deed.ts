// What contracts refuse.
import { refuser } from '../base/refusal.ts';

export const deedErrors = {
  deed_not_found: {
    status: 404,
    title: { it: 'Nessun contratto {id}', en: 'No contract {id}', zh: '没有合同 {id}' },
    mend: { it: 'Apri la collaborazione', en: 'Open the placement', zh: '请打开该合作' },
  },
  deed_stale: {
    status: 409,
    title: {
      it: 'Dopo il contratto {number} sono cambiate le condizioni',
      en: 'Terms have changed since contract {number} was made',
      zh: '合同 {number} 生成后条款已变更',
    },
    mend: { it: 'Fanne uno nuovo', en: 'Make a new one', zh: '请重新生成合同' },
  },
  deed_void: {
    status: 409,
    title: { it: 'Il contratto {number} è annullato', en: 'Contract {number} is void', zh: '合同 {number} 已作废' },
    mend: { it: 'Fanne uno nuovo', en: 'Make a new one', zh: '请重新生成合同' },
  },
  deed_event_twice: {
    status: 409,
    title: { it: 'Questo è già registrato', en: 'This is noted already', zh: '该操作已记录' },
    mend: { it: 'Ricarica la pagina', en: 'Load the page again', zh: '请刷新页面' },
  },
  deed_not_agreed: {
    status: 409,
    title: {
      it: 'La copia firmata si allega quando entrambe le parti hanno accettato',
      en: 'The signed copy is attached when both sides have agreed',
      zh: '双方确认后方可上传签署件',
    },
    mend: { it: 'Registra prima l’accordo di entrambe', en: 'Note both agreements first', zh: '请先登记双方确认' },
  },
  deed_without_content: {
    status: 409,
    title: {
      it: 'Senza contenuti da consegnare non c’è contratto',
      en: 'Without content to deliver there is no contract',
      zh: '没有交付内容，无法生成合同',
    },
    mend: { it: 'Aggiungi un contenuto', en: 'Add a deliverable', zh: '请添加交付内容' },
  },
  party_not_found: {
    status: 404,
    title: { it: 'Nessuna parte {ref}', en: 'No party {ref}', zh: '没有合同方 {ref}' },
    mend: {
      it: 'Usa l’id di un marchio, di un KOL o di un’agenzia',
      en: 'Use the id of a brand, a KOL or an agency',
      zh: '请使用品牌、达人或机构的 id',
    },
  },
} as const;

export const refuse = refuser(deedErrors);
