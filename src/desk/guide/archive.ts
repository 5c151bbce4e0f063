// Page of the guide: Archive.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const archivePage: GuidePage = {
  id: 'archive',
  group: 'stages',
  updatedOn: '2026-11-26',
  title: { it: 'Archivio: chi sono i KOL', en: 'Archive: who the KOLs are', zh: '达人库：达人都是谁' },
  lead: {
    it: 'Un posto solo per tutti i KOL, da cercare in hanzi, pinyin o iniziali e da filtrare per piattaforma, fascia, prezzo ed esito della verifica.',
    en: 'One place for all KOLs, to be searched by hanzi, pinyin or initials and filtered by platform, tier, price and verdict.',
    zh: '所有达人集中在一处，支持汉字、拼音、首字母搜索，按平台、量级、报价、审核结论筛选。',
  },
  alsoCalled: {
    it: 'cercare kol trovare filtri liste confronto doppioni prezzo stima scheda',
    en: 'search find kol filter lists compare duplicates price estimate card',
    zh: '搜索达人 找达人 筛选 清单 对比 重复账号 报价 估价 卡片',
  },
  sections: [
    {
      heading: { it: 'Che cosa porti', en: 'What you bring', zh: '需要准备什么' },
      text: lines({
        it: [
          'Quello che hai importato. A mano aggiungi prezzi, collaborazioni passate, note e l’agenzia che rappresenta il KOL.',
        ],
        en: [
          'What you imported. By hand you add prices, earlier collaborations, notes and the agency that represents the KOL.',
        ],
        zh: ['已导入的数据即可；报价、合作历史、备注、所属 MCN 可以手工补充。'],
      }),
    },
    {
      heading: { it: 'Che cosa ottieni', en: 'What you get', zh: '得到什么' },
      text: lines({
        it: [
          '- Una scheda per account: follower e fascia, interazioni rispetto ai pari, prezzo noto più basso, esito.',
          '- La pagina del KOL: curva, post, commenti, pubblico, prezzi, con chi ha lavorato, da dove viene ogni cifra.',
          '- Un prezzo **stimato** dove manca la quotazione: in corsivo, con l’intervallo.',
          '- KOL simili, liste, confronto, doppioni da unire.',
        ],
        en: [
          '- One card per account: followers and tier, engagement among peers, lowest known price, verdict.',
          '- The KOL’s page: curve, posts, comments, audience, prices, whom it worked with, where each figure is from.',
          '- An **estimated** price where no quote is known: in italics, with its interval.',
          '- Similar KOLs, shortlists, comparison, duplicates to merge.',
        ],
        zh: [
          '- 账号卡片：粉丝与量级、同级互动水平、最低报价、审核结论。',
          '- 达人详情页：涨粉曲线、作品、评论、粉丝画像、报价、合作历史、数据来源。',
          '- 没有报价时给**估算报价**：斜体显示并带区间。',
          '- 相似达人、清单、对比、重复账号合并。',
        ],
      }),
    },
    {
      heading: { it: 'Errori comuni', en: 'Common mistakes', zh: '常见问题' },
      text: lines({
        it: [
          '- Confrontare il tasso di interazione di piattaforme diverse: guarda il posto fra i pari.',
          '- Leggere la fascia come merito: dice quanto è grande, non quanto è vero.',
          '- Fidarsi di un prezzo vecchio: la data è accanto.',
        ],
        en: [
          '- Comparing engagement rates across platforms: look at the place among peers.',
          '- Reading the tier as merit: it says how large, not how real.',
          '- Trusting an old price: its date stands beside it.',
        ],
        zh: [
          '- 跨平台比互动率：应看在同级中的位置。',
          '- 把量级当实力：它只说明大小，不说明真假。',
          '- 拿旧报价当现价：旁边有日期。',
        ],
      }),
    },
  ],
  doneAt: [
    { path: '/archive', text: { it: 'Apri l’archivio', en: 'Open the archive', zh: '打开达人库' } },
    { path: '/archive/lists', text: { it: 'Le tue liste', en: 'Your shortlists', zh: '我的清单' } },
  ],
  sources: [from.own, from.archivedoc],
};
