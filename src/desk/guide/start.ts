// Page of the guide: Where to begin.
import { tiersText } from '../guide-computed.ts';
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const startPage: GuidePage = {
  id: 'start',
  group: 'start',
  updatedOn: '2026-11-26',
  title: {
    it: 'Da dove si comincia: che cosa sono i KOL',
    en: 'Where to begin: what KOLs are',
    zh: '从这里开始：什么是达人（KOL）',
  },
  lead: {
    it: 'Un KOL è una persona o una redazione che in Cina si segue per il suo parere: per un marchio piccolo è il modo più diretto di farsi conoscere, e si paga in parte su ciò che vende.',
    en: 'A KOL is a person or a house whose opinion people in China follow: for a small brand the straightest way to become known, paid partly by what it sells.',
    zh: '达人就是粉丝愿意听其意见的人或机构。对海外小品牌来说，找达人是打开认知最直接的办法，费用由固定部分加销售分成组成。',
  },
  alsoCalled: {
    it: 'influencer opinion leader cinese inizio principiante mercato cinese categorie fasce',
    en: 'influencer opinion leader beginner new to china categories tiers sizes',
    zh: '关键意见领袖 博主 网红 新手 入门 达人分类 头部 腰部 尾部',
  },
  sections: [
    {
      heading: { it: 'Cinque categorie', en: 'Five categories', zh: '五类达人' },
      text: lines({
        it: [
          '- **Celebrità** (明星): cinema, musica, televisione. Danno fama, costano molto, quasi mai accettano un pagamento a risultato.',
          '- **Wang hong** (网红): popolari sulle reti stesse, spesso in diretta.',
          '- **Blogger** (博主): un pubblico per articoli e video su un solo tema.',
          '- **Agenzie di comunicazione** (自媒体机构): piccole testate, spesso di giornalisti.',
          '- **KOL di settore** (专家型达人): specialisti, per esempio enologi o dermatologi.',
        ],
        en: [
          '- **Celebrities** (明星): film, music, television. They bring fame, cost much and hardly ever accept pay by result.',
          '- **Wang hong** (网红): popular on the networks themselves, often live.',
          '- **Bloggers** (博主): an audience for articles and videos on one theme.',
          '- **Media agencies** (自媒体机构): small publishing houses, often of journalists.',
          '- **Sector KOLs** (专家型达人): specialists, for example of wine or of skin.',
        ],
        zh: [
          '- **明星**：影视、音乐、综艺出身，声量大、报价高，几乎不接纯效果合作。',
          '- **网红**：在平台上红起来的，直播居多。',
          '- **博主**：深耕一个垂类的图文或视频作者。',
          '- **自媒体机构**：媒体人办的内容团队。',
          '- **专家型达人**：品酒师、皮肤科医生这类行业专家。',
        ],
      }),
    },
    {
      heading: { it: 'Quattro fasce, per piattaforma', en: 'Four tiers, per platform', zh: '四个量级（按平台）' },
      computed: () => tiersText(),
    },
    {
      heading: { it: 'Perché un marchio piccolo', en: 'Why a small brand', zh: '小品牌为什么用达人' },
      text: lines({
        it: [
          'Chi compra in Cina non conosce il tuo nome e non può assaggiare: si fida di chi segue. Un marchio noto usa i KOL per lanciare un prodotto; uno piccolo per esistere. Il nostro consiglio: pochi KOL coerenti prima di un nome grande. Come si sceglie è in [[choosing]], che cosa fare prima in [[before]], l’ordine dei passi in [[order]].',
        ],
        en: [
          'Buyers in China do not know your name and cannot taste: they trust whom they follow. A known brand uses KOLs to launch a product, a small one to exist. Our advice: a few coherent KOLs before one big name. How to choose is in [[choosing]], what to do first in [[before]], the order of steps in [[order]].',
        ],
        zh: [
          '消费者没听过你的品牌，也试不到产品，只能信自己关注的人。成熟品牌用达人推新品，小品牌先靠达人让人知道。我们的建议：先投几位调性吻合的达人，再谈大号。怎么选见 [[choosing]]，进场前的准备见 [[before]]，全流程见 [[order]]。',
        ],
      }),
    },
  ],
  doneAt: [
    {
      path: '/archive',
      text: { it: 'Guarda i KOL dell’archivio', en: 'Look at the KOLs of the archive', zh: '查看达人库' },
    },
  ],
  sources: [from.design, from.own],
};
