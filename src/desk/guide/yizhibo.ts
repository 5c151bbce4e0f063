// Page of the guide: Yizhibo (一直播).
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const yizhiboPage: GuidePage = {
  id: 'yizhibo',
  group: 'platforms',
  updatedOn: '2026-11-26',
  title: { it: 'Yizhibo (一直播)', en: 'Yizhibo (一直播)', zh: '一直播' },
  lead: {
    it: 'Era la diretta di Weibo; oggi, per quanto sappiamo, non è più un canale su cui progettare: le sue dirette sono confluite in Weibo.',
    en: 'It was Weibo’s live streaming; today, as far as we know, no channel to plan on: its streams went into Weibo.',
    zh: '曾是微博系直播，如今据我们所知已并入微博，不建议再单独排期。',
  },
  alsoCalled: {
    it: 'diretta weibo live streaming esiste ancora chiusa',
    en: 'weibo live streaming still exists closed',
    zh: '微博直播 还在吗 停运 老平台',
  },
  sections: [
    {
      heading: { it: 'Che cosa ne resta', en: 'What is left of it', zh: '现状' },
      text: lines({
        it: [
          'Nata nel maggio 2016 dentro Weibo, dichiarava 7,73 milioni di utenti al giorno nel primo mese. Nel giugno 2018 era già fuori dalle prime sette app di dirette; nell’ottobre 2018 la stampa riferì che Weibo la comprava e ne spostava il lavoro nella propria sede. Dopo il 2018 non abbiamo trovato fonti che la mostrino viva da sola: **da confermare** con l’agenzia.',
        ],
        en: [
          'Born in May 2016 within Weibo, it claimed 7.73 million users a day in its first month. By June 2018 it was out of the first seven live apps; in October 2018 the press reported that Weibo was buying it and moving its work into its own house. After 2018 we found no source that shows it alive by itself: **have it confirmed** by the agency.',
        ],
        zh: [
          '2016 年 5 月与微博打通上线，首月号称日活 773 万；2018 年 6 月已跌出直播前七；同年 10 月媒体报道微博收购并将业务并入。2018 年之后未见独立运营的资料，**请向机构核实**。',
        ],
      }),
    },
    {
      heading: { it: 'Se un KOL la propone', en: 'If a KOL offers it', zh: '达人报了一直播怎么办' },
      text: lines({
        it: [
          '- Chiedi dove va davvero la diretta: quasi sempre [[weibo]], [[douyin]] o [[taobao-live]].',
          '- Non contare i follower di Yizhibo come pubblico di oggi.',
          '- Contratta sul canale che si usa davvero, e scrivilo nel contratto ([[contract]]).',
          'È un consiglio nostro.',
        ],
        en: [
          '- Ask where the stream really goes: nearly always [[weibo]], [[douyin]] or [[taobao-live]].',
          '- Do not count Yizhibo followers as today’s audience.',
          '- Negotiate for the channel that is really used, and write it into the contract ([[contract]]).',
          'This is our advice.',
        ],
        zh: [
          '- 问清实际在哪里开播，多半是 [[weibo]]、[[douyin]] 或 [[taobao-live]]。',
          '- 一直播的粉丝别当现有受众算。',
          '- 按实际渠道议价，写进合同（[[contract]]）。',
          '以上为我们的建议。',
        ],
      }),
    },
    {
      heading: { it: 'Dati', en: 'Data', zh: '数据' },
      text: lines({
        it: [
          'Kolosseo tiene gli account Yizhibo degli archivi delle agenzie, perché dicono chi faceva dirette; nessuna esportazione propria è conosciuta.',
        ],
        en: [
          'Kolosseo keeps the Yizhibo accounts of agencies’ archives, because they tell who used to stream; no export of its own is known.',
        ],
        zh: ['系统保留机构名单里的一直播账号，作为做过直播的线索；没有已知的后台导出格式。'],
      }),
    },
  ],
  doneAt: [
    {
      path: '/archive?platform=yizhibo',
      text: { it: 'Account Yizhibo in archivio', en: 'Yizhibo accounts in the archive', zh: '库内一直播账号' },
    },
  ],
  sources: [from.chozan, from.nbd, from.own],
};
