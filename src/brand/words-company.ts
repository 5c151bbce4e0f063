// What the company behind a brand is called and told.
import type { Phrase } from '../base/words.ts';
import type { CompanySize, Sector } from './company.ts';

export const companyWords = {
  provinceAbroad: {
    it: 'la provincia vale solo per un’azienda italiana: togli la provincia, o metti Italia come paese',
    en: 'a province is of an Italian company only: leave it out, or set the country to Italy',
    zh: '省份仅适用于意大利企业：请去掉省份，或将国家改为意大利',
  },
} as const satisfies Readonly<Record<string, Phrase>>;

export const sizeTerms: Readonly<Record<CompanySize, Phrase>> = {
  micro: { it: 'fino a 9 addetti', en: 'up to 9 people', zh: '9 人及以下' },
  small: { it: '10–49 addetti', en: '10–49 people', zh: '10–49 人' },
  medium: { it: '50–249 addetti', en: '50–249 people', zh: '50–249 人' },
  large: { it: '250 addetti e oltre', en: '250 people and more', zh: '250 人及以上' },
};

export const sectorTerms: Readonly<Record<Sector, Phrase>> = {
  food: { it: 'Alimentari', en: 'Food', zh: '食品' },
  drinks: { it: 'Vino e bevande', en: 'Wine and drinks', zh: '酒水饮料' },
  beauty: { it: 'Cosmetica e cura della persona', en: 'Cosmetics and personal care', zh: '美妆个护' },
  fashion: { it: 'Moda, scarpe, accessori', en: 'Fashion, shoes, accessories', zh: '服饰鞋包' },
  jewellery: { it: 'Gioielli e orologi', en: 'Jewellery and watches', zh: '珠宝腕表' },
  home: { it: 'Casa e arredo', en: 'Home and furniture', zh: '家居家具' },
  health: { it: 'Salute e integratori', en: 'Health and supplements', zh: '保健营养' },
  children: { it: 'Infanzia', en: 'Children', zh: '母婴' },
  sport: { it: 'Sport e tempo libero', en: 'Sport and leisure', zh: '运动户外' },
  electronics: { it: 'Elettronica ed elettrodomestici', en: 'Electronics and appliances', zh: '数码家电' },
  travel: { it: 'Turismo', en: 'Travel', zh: '旅游' },
  other: { it: 'Altro', en: 'Other', zh: '其他' },
};
