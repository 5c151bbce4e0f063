// What campaigns refuse.
import { refuser } from '../base/refusal.ts';

export const campaignErrors = {
  campaign_not_found: {
    status: 404,
    title: { it: 'Nessuna campagna {id}', en: 'No campaign {id}', zh: '没有投放项目 {id}' },
    mend: { it: 'Apri l’elenco delle campagne', en: 'Open the list of campaigns', zh: '请打开投放项目列表' },
  },
  placement_not_found: {
    status: 404,
    title: { it: 'Nessuna collaborazione {id}', en: 'No placement {id}', zh: '没有合作 {id}' },
    mend: { it: 'Apri la campagna', en: 'Open the campaign', zh: '请打开投放项目' },
  },
  deliverable_not_found: {
    status: 404,
    title: { it: 'Nessun contenuto {id}', en: 'No deliverable {id}', zh: '没有交付内容 {id}' },
    mend: { it: 'Apri la campagna', en: 'Open the campaign', zh: '请打开投放项目' },
  },
  terms_of_past: {
    status: 422,
    title: {
      it: 'Le nuove condizioni partirebbero dal {from}, che è passato',
      en: 'The new terms would hold from {from}, which is past',
      zh: '新条款的生效时间 {from} 已过去',
    },
    mend: {
      it: 'Quello che è già venduto resta alle condizioni di allora: scegli un momento da adesso in poi',
      en: 'What is sold keeps the terms of its day: choose a moment from now on',
      zh: '已售订单按当时条款结算：请选择当前或之后的时间',
    },
  },
  terms_currency_rule: {
    status: 422,
    title: {
      it: 'La ritenuta cinese sul lavoro si calcola in yuan',
      en: 'The Chinese withholding on labour is counted in yuan',
      zh: '劳务报酬预扣按人民币计算',
    },
    mend: {
      it: 'Usa una quota fissa, o una campagna in CNY',
      en: 'Use a flat share, or a campaign in CNY',
      zh: '请使用固定比例，或以 CNY 计价的投放项目',
    },
  },
  move_not_allowed: {
    status: 409,
    title: {
      it: 'Da “{from}” non si passa a “{to}”',
      en: 'A placement cannot go from “{from}” to “{to}”',
      zh: '合作不能从“{from}”变为“{to}”',
    },
    mend: { it: 'Passi possibili: {next}', en: 'Possible moves: {next}', zh: '可选的下一步：{next}' },
  },
  draft_missing: {
    status: 409,
    title: { it: 'Manca il testo da approvare', en: 'The text to approve is missing', zh: '缺少待审稿件' },
    mend: {
      it: 'Inserisci la bozza di ogni contenuto',
      en: 'Enter the draft of every deliverable',
      zh: '请填写每条内容的稿件',
    },
  },
  url_missing: {
    status: 409,
    title: {
      it: 'Manca l’indirizzo del post pubblicato',
      en: 'The address of the published post is missing',
      zh: '缺少已发布内容的链接',
    },
    mend: {
      it: 'Inserisci l’indirizzo di ogni contenuto',
      en: 'Enter the address of every deliverable',
      zh: '请填写每条内容的发布链接',
    },
  },
  terms_frozen: {
    status: 409,
    title: {
      it: 'Le condizioni sono fissate dall’accordo',
      en: 'The terms are fixed by the agreement',
      zh: '合作达成后条款不可更改',
    },
    mend: {
      it: 'Cambiano solo prima dell’accordo',
      en: 'They change before the agreement only',
      zh: '只能在达成合作之前修改',
    },
  },
} as const;

export const refuse = refuser(campaignErrors);
