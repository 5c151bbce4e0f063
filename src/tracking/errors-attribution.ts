// What is refused of the policy that decides who brought an order, and of the native ids that it looks at.
import { refuser } from '../base/refusal.ts';

export const attributionErrors = {
  native_id_given: {
    status: 409,
    title: {
      it: '{value} è già di un altro KOL',
      en: '{value} belongs to another KOL already',
      zh: '{value} 已分配给其他达人',
    },
    mend: {
      it: 'Toglilo prima a quel KOL, o scegline un altro',
      en: 'Take it from that KOL first, or choose another',
      zh: '请先从该达人处移除，或换用其他标识',
    },
  },
  native_id_unknown: {
    status: 404,
    title: { it: '{value} non è di nessuno', en: 'Nobody has {value}', zh: '{value} 未分配' },
    mend: { it: 'Controlla tipo e valore', en: 'Check kind and value', zh: '请检查类型和值' },
  },
  native_id_decided: {
    status: 409,
    title: {
      it: '{value} ha già deciso {lines} righe',
      en: '{value} decided {lines} lines already',
      zh: '{value} 已用于 {lines} 条明细的归属',
    },
    mend: {
      it: 'Ciò che è stato deciso resta: usa un codice nuovo per i prossimi ordini',
      en: 'What was decided stays: use a new code for the orders to come',
      zh: '已作出的归因不再更改，后续订单请使用新标识',
    },
  },
  policy_of_past: {
    status: 422,
    title: {
      it: 'Una regola dal {from} toccherebbe ordini già attribuiti',
      en: 'A policy from {from} would reach orders that were decided already',
      zh: '自 {from} 起生效的规则会影响已归因的订单',
    },
    mend: {
      it: 'Falla valere da dopo {decided}: ciò che è stato deciso resta deciso',
      en: 'Let it hold from after {decided}: what was decided stays decided',
      zh: '请将生效时间设在 {decided} 之后：已作出的归因不再更改',
    },
  },
} as const;

export const refuseClaim = refuser(attributionErrors);
