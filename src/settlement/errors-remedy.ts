// What cuts of fees refuse.
import { refuser } from '../base/refusal.ts';

export const remedyErrors = {
  fee_stated: {
    status: 409,
    title: {
      it: 'Questo compenso è già in un estratto conto',
      en: 'This fee is in a statement already',
      zh: '该费用已列入结算单',
    },
    mend: {
      it: 'Quello che è stato conteggiato non cambia più: accordatevi fuori dal conteggio',
      en: 'What was stated does not change any more: settle it between you',
      zh: '已结算的金额不可更改：请双方另行协商处理',
    },
  },
  cut_twice: {
    status: 409,
    title: { it: 'Già tolto per questo motivo', en: 'Cut for this reason already', zh: '已因该原因扣减' },
    mend: { it: 'Ricarica la pagina', en: 'Load the page again', zh: '请刷新页面' },
  },
  cut_not_agreed: {
    status: 409,
    title: {
      it: 'Le condizioni non prevedono una riduzione per questo motivo',
      en: 'The terms provide no reduction for this reason',
      zh: '条款未约定因该原因扣减费用',
    },
    mend: {
      it: 'Si riduce solo quello che il contratto dice',
      en: 'Only what the contract says is cut',
      zh: '仅可按合同约定扣减',
    },
  },
  nothing_cut: {
    status: 409,
    title: { it: 'Non c’è nulla da condonare', en: 'There is nothing to waive', zh: '没有可免除的扣减' },
    mend: { it: 'Ricarica la pagina', en: 'Load the page again', zh: '请刷新页面' },
  },
} as const;

export const refuse = refuser(remedyErrors);
