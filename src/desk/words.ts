// Words of the desk that pages, refusals and messages share.
import type { Phrase } from '../base/words.ts';
import type { ClosedReason } from './allowed.ts';
import type { DeskTopic } from './topics.ts';

export const topicNames: Readonly<Record<DeskTopic, Phrase>> = {
  import: { it: 'Importare i dati', en: 'Importing data', zh: '数据导入' },
  archive: { it: 'Archivio dei KOL', en: 'Archive of KOLs', zh: '达人库' },
  audit: { it: 'Verifica del pubblico', en: 'Audit of audiences', zh: '粉丝真实性审核' },
  brand: { it: 'Marchio e brief', en: 'Brand and brief', zh: '品牌与投放需求' },
  match: { it: 'Scelta dei KOL', en: 'Choosing KOLs', zh: '达人匹配' },
  plan: { it: 'Piano e budget', en: 'Plan and budget', zh: '方案与预算' },
  compliance: { it: 'Regole sulla pubblicità', en: 'Advertising rules', zh: '广告合规' },
  campaign: { it: 'Campagna e contratti', en: 'Campaign and contracts', zh: '投放执行与合同' },
  tracking: { it: 'Tracciamento e vendite', en: 'Tracking and sales', zh: '效果追踪与销售' },
  settlement: { it: 'Liquidazione e pagamenti', en: 'Settlement and payments', zh: '结算与付款' },
  registration: { it: 'Marchio e registrazioni', en: 'Trademark and registrations', zh: '商标与注册备案' },
  logistics: { it: 'Logistica e dogana', en: 'Logistics and customs', zh: '物流与清关' },
  law: { it: 'Diritto', en: 'Law', zh: '法律' },
  tax: { it: 'Fisco', en: 'Tax', zh: '税务' },
  content: { it: 'Contenuti', en: 'Content', zh: '内容创作' },
};

export const closedWords: Readonly<Record<ClosedReason, Phrase>> = {
  province_unknown: {
    it: 'È riservato alle aziende di: {listed}. Di questa azienda non si sa la provincia: indicala.',
    en: 'It is for companies of: {listed}. The province of this company is not known: say it.',
    zh: '仅限以下省份的企业：{listed}。该企业尚未填写省份，请先填写。',
  },
  province: {
    it: 'È riservato alle aziende di: {listed}.',
    en: 'It is for companies of: {listed}.',
    zh: '仅限以下省份的企业：{listed}。',
  },
  size_unknown: {
    it: 'È riservato alle aziende di: {listed}. Di questa azienda non si sa la dimensione: indicala.',
    en: 'It is for companies of: {listed}. The size of this company is not known: say it.',
    zh: '仅限以下规模的企业：{listed}。该企业尚未填写规模，请先填写。',
  },
  size: {
    it: 'È riservato alle aziende di: {listed}.',
    en: 'It is for companies of: {listed}.',
    zh: '仅限以下规模的企业：{listed}。',
  },
  sector_unknown: {
    it: 'È riservato ai settori: {listed}. Di questa azienda non si sa il settore: indicalo.',
    en: 'It is for these sectors: {listed}. The sector of this company is not known: say it.',
    zh: '仅限以下行业：{listed}。该企业尚未填写行业，请先填写。',
  },
  sector: {
    it: 'È riservato ai settori: {listed}.',
    en: 'It is for these sectors: {listed}.',
    zh: '仅限以下行业：{listed}。',
  },
};

export const faultWords = {
  zone: {
    it: 'questo fuso orario non esiste: scrivi per esempio Europe/Rome',
    en: 'there is no such time zone: write for example Europe/Rome',
    zh: '没有该时区，例如应填写 Europe/Rome',
  },
  noText: {
    it: 'scrivi almeno in una lingua',
    en: 'write it in one language at least',
    zh: '请至少用一种语言填写',
  },
  spanOrder: {
    it: 'ogni fascia finisce dopo che comincia, e comincia dopo la fine di quella prima',
    en: 'each span ends after it begins, and begins after the end of the one before',
    zh: '每个时段的结束须晚于开始，且不得与前一时段重叠',
  },
  https: {
    it: 'serve un indirizzo che comincia con https://',
    en: 'an address is needed that begins with https://',
    zh: '请填写以 https:// 开头的链接',
  },
  appPath: {
    it: 'serve una pagina di Kolosseo: l’indirizzo comincia con una sola /',
    en: 'a page of Kolosseo is needed: its address begins with a single /',
    zh: '请填写 Kolosseo 内的页面：地址以单个 / 开头',
  },
  twice: { it: 'c’è due volte', en: 'it is there twice', zh: '重复' },
  free: { it: 'Ancora libero: {times}', en: 'Still free: {times}', zh: '仍可预约：{times}' },
  topic: {
    it: 'questa offerta non tratta questo tema',
    en: 'this offer is not about that topic',
    zh: '该专家服务不涉及此主题',
  },
  language: {
    it: 'l’esperto non parla questa lingua',
    en: 'the expert does not speak that language',
    zh: '该专家不使用此语言',
  },
} as const satisfies Readonly<Record<string, Phrase>>;
