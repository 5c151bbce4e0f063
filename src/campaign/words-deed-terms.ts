// Short words that clauses put together: products, steps, days, media.
import type { Phrase } from '../base/words.ts';

export const deedTerms = {
  everyOther: { it: 'ogni altro prodotto', en: 'every other product', zh: '其余全部商品' },
  category: { it: 'la categoria «{name}»', en: 'the category “{name}”', zh: '“{name}”类目' },
  product: { it: 'il prodotto «{id}»', en: 'the product “{id}”', zh: '商品“{id}”' },
  step: { it: '{bps} da {above}', en: '{bps} from {above}', zh: '自{above}起{bps}' },
  dueOn: { it: 'pubblicazione entro il {day}', en: 'to be published by {day}', zh: '最迟于{day}发布' },
  dueOpen: {
    it: 'data di pubblicazione da concordare per iscritto',
    en: 'publication date to be agreed in writing',
    zh: '发布日期由双方另行书面确定',
  },
  everywhere: { it: 'tutto il mondo', en: 'worldwide', zh: '全球' },
  media_own_channels: {
    it: 'canali propri del Marchio (sito, social)',
    en: 'the Brand’s own channels (site, social media)',
    zh: '甲方自有渠道（官网、官方社交账号）',
  },
  media_paid_ads: {
    it: 'pubblicità a pagamento in rete',
    en: 'paid online advertising',
    zh: '付费网络广告（信息流等）',
  },
  media_shop_page: { it: 'pagine di vendita', en: 'product and shop pages', zh: '商品详情页及店铺页面' },
  media_email: { it: 'posta elettronica', en: 'email', zh: '电子邮件' },
  media_print: { it: 'stampa', en: 'print', zh: '平面印刷品' },
  media_outdoor: { it: 'affissione', en: 'outdoor', zh: '户外广告' },
  media_tv: { it: 'televisione', en: 'television', zh: '电视' },
} as const satisfies Record<string, Phrase>;
