// Page of the guide: Xiaohongshu, RED (小红书).
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const xiaohongshuPage: GuidePage = {
  id: 'xiaohongshu',
  group: 'platforms',
  updatedOn: '2026-11-26',
  title: { it: 'Xiaohongshu, RED (小红书)', en: 'Xiaohongshu, RED (小红书)', zh: '小红书' },
  lead: {
    it: 'Dove si cerca un consiglio prima di comprare: per un marchio italiano di cosmetica, moda, cibo o viaggi è di solito il primo posto.',
    en: 'Where people look for advice before they buy: for an Italian brand of beauty, fashion, food or travel usually the first place.',
    zh: '消费决策前先搜一搜的地方，意大利美妆、服饰、食品、旅行品牌一般从这里起步。',
  },
  alsoCalled: {
    it: 'rednote little red book note recensioni consigli donne ragazze cosmetici bellezza moda seeding',
    en: 'rednote little red book notes reviews advice women girls cosmetics beauty fashion seeding',
    zh: '红书 笔记 种草 蒲公英 素人 测评 搜索 女生 美妆',
  },
  sections: [
    {
      heading: { it: 'Chi c’è e che cosa funziona', en: 'Who is there and what works', zh: '人群与内容' },
      text: lines({
        it: [
          'Soprattutto donne giovani che cercano esperienze vere. Funzionano **note** con foto proprie, prove a confronto, “come si usa”; il linguaggio da spot stona. Il seeding (种草) con molti piccoli KOL rende di più che un nome solo: è un giudizio nostro.',
        ],
        en: [
          'Mostly young women who look for true experience. What works: **notes** with own pictures, comparisons, how-to; the tone of a commercial jars. Seeding (种草) with many small KOLs does more than one name: our judgement.',
        ],
        zh: [
          '年轻女性为主，来找真实体验。适合实拍**笔记**、对比测评、教程，广告腔会翻车。多铺中小达人种草，好过押一个大号（我们的判断）。',
        ],
      }),
    },
    {
      heading: { it: 'Come si vende e come si marca', en: 'How it sells and is marked', zh: '怎么卖、怎么标注' },
      text: lines({
        it: [
          'La collaborazione va **dichiarata** (报备) con 蒲公英, che al marchio costa il 10 % (2022): chi non dichiara perde portata. Prezzi indicativi: 200–1.000 yuan fino a 10.000 follower, 800–8.000 fino a 100.000, 8.000–50.000 fino a un milione (una fonte, senza data); il video 30–60 % in più (2025).',
        ],
        en: [
          'A cooperation must be **declared** (报备) through 蒲公英, which costs the brand 10 % (2022): undeclared ones are throttled. Rough prices: 200–1,000 yuan up to 10,000 followers, 800–8,000 up to 100,000, 8,000–50,000 up to a million (one source, undated); video 30–60 % more (2025).',
        ],
        zh: [
          '商单须走蒲公英**报备**，品牌付 10% 服务费（2022 年），不报备会限流。参考报价：1 万粉以下 200–1,000 元，10 万粉以下 800–8,000 元，100 万粉以下 8,000–50,000 元（单一来源，无日期）；视频加 30–60%（2025 年）。',
        ],
      }),
    },
    {
      heading: { it: 'Falsi e dati', en: 'Fakes and data', zh: '防假与数据' },
      text: lines({
        it: [
          'Segno sano: like e salvataggi insieme 3–5 volte i follower; sospetti più follower che like (un’agenzia, da confermare). In Kolosseo: 笔记列表明细表 dal back office, MediaCrawler e altri; 粉丝画像 per il pubblico. Follower non pubblicati in cifra piena: “2,3万” è arrotondato.',
        ],
        en: [
          'A healthy sign: likes and saves together 3–5 times the followers; suspicious are more followers than likes (one agency, unconfirmed). In Kolosseo: 笔记列表明细表 of the back office, MediaCrawler and others; 粉丝画像 for the audience. Followers are not shown in full: “2.3万” is rounded.',
        ],
        zh: [
          '健康参考：赞藏为粉丝的 3–5 倍；粉丝比总赞还多要警惕（机构说法，待核实）。系统可导入后台“笔记列表明细表”、MediaCrawler 等文件和粉丝画像；“2.3万”标为取整。',
        ],
      }),
    },
  ],
  doneAt: [
    {
      path: '/archive?platform=xiaohongshu',
      text: { it: 'KOL su Xiaohongshu', en: 'KOLs on Xiaohongshu', zh: '小红书达人' },
    },
  ],
  sources: [from.dondon, from.easyfang, from.allxhs, from.jfound, from.verbchina, from.own],
};
