// Page of the guide: Zhihu (知乎).
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const zhihuPage: GuidePage = {
  id: 'zhihu',
  group: 'platforms',
  updatedOn: '2026-11-26',
  title: { it: 'Zhihu (知乎)', en: 'Zhihu (知乎)', zh: '知乎' },
  lead: {
    it: 'Domande e risposte lunghe per chi vuole capire prima di comprare: adatto a prodotti che si spiegano, come vino, salute della pelle, tecnica.',
    en: 'Questions and long answers for people who want to understand before they buy: right for products that need explaining, such as wine, skin care, technology.',
    zh: '先搞懂再下单的人在这里：适合葡萄酒、护肤成分、科技等需要讲清楚的产品。',
  },
  alsoCalled: {
    it: 'domande risposte esperti laureati spiegazione',
    en: 'questions answers experts graduates explanation',
    zh: '问答 专业回答 好物推荐 盐选 高知',
  },
  sections: [
    {
      heading: { it: 'Chi c’è e che cosa funziona', en: 'Who is there and what works', zh: '人群与内容' },
      text: lines({
        it: [
          '75,7 milioni di utenti al mese, in maggioranza 18–35 anni, città di primo e secondo livello, oltre il 75 % laureati (fonte del 2021). Funziona la risposta competente a una domanda vera, che resta trovabile per anni. Il testo promozionale viene tolto.',
        ],
        en: [
          '75.7 million users a month, mostly 18–35, in first- and second-tier cities, over 75 % with a degree (source of 2021). What works is a competent answer to a true question, which can be found for years. Promotional text is removed.',
        ],
        zh: [
          '月活 7570 万，18–35 岁、一二线城市为主，本科以上超 75%（2021 年资料）。适合对真实问题给出专业回答，长尾搜索可达数年；软文会被处理。',
        ],
      }),
    },
    {
      heading: { it: 'Come si vende e come si marca', en: 'How it sells and is marked', zh: '怎么卖、怎么标注' },
      text: lines({
        it: [
          '“好物推荐”: scheda del prodotto nella risposta, che porta a JD, Taobao o Pinduoduo, con provvigione (dal 2019–2020). Con un modo di comprare vale “广告” ([[law]]): proprio le risposte che danno conoscenza sono nominate dalle misure del 2023. Attenzione alle affermazioni sulla salute.',
        ],
        en: [
          '“好物推荐”: a product card in the answer that leads to JD, Taobao or Pinduoduo, with commission (since 2019–2020). With a way to buy “广告” holds ([[law]]): answers that give knowledge are named by the measures of 2023. Beware of health claims.',
        ],
        zh: [
          '“好物推荐”可在回答里插商品卡，跳转京东、淘宝、拼多多，按佣金结算（2019–2020 年起）。附购买方式须标“广告”（见 [[law]]），知识介绍类正是 2023 年办法点名的。健康类宣称要小心。',
        ],
      }),
    },
    {
      heading: { it: 'Falsi e dati', en: 'Fakes and data', zh: '防假与数据' },
      text: lines({
        it: [
          'Leggi le risposte: competenza e contraddittorio non si comprano facilmente; i consensi sì. Nessuna misura letta su quanto sia facile. In Kolosseo: MediaCrawler (risposte, commenti; profili in Excel anche nel dialetto nuovo).',
        ],
        en: [
          'Read the answers: expertise and debate are not easily bought; upvotes are. We read no measure of how easily. In Kolosseo: MediaCrawler (answers, comments; profiles in Excel in the new dialect too).',
        ],
        zh: [
          '看回答本身：专业度和讨论难买，赞同可以刷；难易程度未见可靠数据。系统可导入 MediaCrawler 的回答与评论（新版主页须用表格格式）。',
        ],
      }),
    },
  ],
  doneAt: [{ path: '/archive?platform=zhihu', text: { it: 'KOL su Zhihu', en: 'KOLs on Zhihu', zh: '知乎达人' } }],
  sources: [from.sinorbis, from.techplanet, from.internetAds, from.own],
};
