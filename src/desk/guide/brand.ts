// Page of the guide: Brands and briefs.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const brandPage: GuidePage = {
  id: 'brand',
  group: 'stages',
  updatedOn: '2026-11-26',
  title: {
    it: 'Marchi e brief: chi sei e che cosa chiedi',
    en: 'Brands and briefs: who you are, what you ask',
    zh: '品牌与需求：你是谁、要什么',
  },
  lead: {
    it: 'Il marchio dice che cosa vendi e contro chi; il brief dice che cosa deve ottenere una campagna, con quanto e per chi.',
    en: 'The brand says what you sell and against whom; the brief says what a campaign is to achieve, with how much and for whom.',
    zh: '品牌资料说明卖什么、跟谁竞争；投放需求说明这次要达到什么、花多少、给谁看。',
  },
  alsoCalled: {
    it: 'brief marchio prodotto concorrenti budget obiettivo target pubblico richiesta',
    en: 'brief brand product competitors budget goal target audience request',
    zh: '需求 品牌 产品 竞品 预算 目标 目标人群 简报',
  },
  sections: [
    {
      heading: { it: 'Che cosa porti', en: 'What you bring', zh: '需要准备什么' },
      text: lines({
        it: [
          '- Le parole con cui la gente nomina il prodotto, anche in cinese (蜂蜜, 无花果酱).',
          '- La **classe** del prodotto: da essa dipende la legge ([[law]]).',
          '- I concorrenti e quanto sono noti.',
          '- Obiettivo, temi, piattaforme, budget, periodo; se puoi, pubblico voluto, ordine medio, margine, quota di resi.',
        ],
        en: [
          '- The words people use for the product, in Chinese too (蜂蜜, 无花果酱).',
          '- The product **class**: the law depends on it ([[law]]).',
          '- Competitors and how well known they are.',
          '- Goal, topics, platforms, budget, period; if you can, wanted audience, average order, margin, share of returns.',
        ],
        zh: [
          '- 消费者怎么叫这个产品（如蜂蜜、无花果酱）。',
          '- 产品**类别**：决定适用哪些法规（见 [[law]]）。',
          '- 竞品及其知名度。',
          '- 目标、垂类、平台、预算、档期；最好还有目标人群、客单价、毛利、退货率。',
        ],
      }),
    },
    {
      heading: { it: 'Che cosa ottieni', en: 'What you get', zh: '得到什么' },
      text: lines({
        it: [
          'Un brief da cui partono [[match|affinità]] e [[plan|piano]], e che si può portare via come file `brief.yaml`. Ciò che non dici resta ignoto, mai zero.',
        ],
        en: [
          'A brief from which [[match|match]] and [[plan|plan]] start, and which you can take away as a file. What you do not say stays unknown, never zero.',
        ],
        zh: ['一份需求，可直接进入[[match|匹配]]和[[plan|方案]]，也能导出成文件。没填的就是未知，不会当作零。'],
      }),
    },
    {
      heading: { it: 'Errori comuni', en: 'Common mistakes', zh: '常见问题' },
      text: lines({
        it: [
          '- Chiedere tutto insieme: notorietà e vendite vogliono KOL diversi.',
          '- Non indicare i concorrenti: allora nessuno può dire chi li ha appena promossi.',
          '- Scrivere un margine prima di sconto, provvigione e resi ([[pay]]).',
        ],
        en: [
          '- Asking for everything: awareness and sales want different KOLs.',
          '- Leaving competitors out: then nobody can say who has just promoted them.',
          '- A margin before discount, commission and returns ([[pay]]).',
        ],
        zh: [
          '- 什么都要：做声量和做转化需要的达人不同。',
          '- 不填竞品：就查不出谁刚推过竞品。',
          '- 毛利没扣折扣、佣金和退货（见 [[pay]]）。',
        ],
      }),
    },
  ],
  doneAt: [
    { path: '/brands', text: { it: 'Apri marchi e brief', en: 'Open brands and briefs', zh: '打开品牌与需求' } },
  ],
  sources: [from.own, from.branddoc],
};
