// Which product classes may be recommended by an endorser at all, and what must be known of one: dated data with articles.
// Advertising Law of China (2021 text), articles 16, 18, 21, 22, 38, 40 and 46; no advice, a person decides.
import { addDays, type Day } from '../base/day.ts';

export const endorserRulesVersion = '2026-11-26';

interface ClassRule {
  readonly effect: 'forbidden' | 'review' | 'minors';
  readonly article: string;
}

/** `forbidden`: no endorser; `review`: the advertisement is reviewed before it appears; `minors`: not on media for minors. */
export const classRules: Readonly<Record<string, ClassRule>> = {
  medicine: { effect: 'forbidden', article: '《广告法》第十六条（四）' },
  medical_device: { effect: 'forbidden', article: '《广告法》第十六条（四）' },
  medical_service: { effect: 'forbidden', article: '《广告法》第十六条（四）' },
  health_food: { effect: 'forbidden', article: '《广告法》第十八条（五）' },
  tobacco: { effect: 'forbidden', article: '《广告法》第二十二条' },
  pesticide: { effect: 'review', article: '《广告法》第二十一条（二）、第四十六条' },
  veterinary: { effect: 'review', article: '《广告法》第二十一条（二）、第四十六条' },
  special_food: { effect: 'review', article: '《互联网广告管理办法》第七条' },
  cosmetics: { effect: 'minors', article: '《广告法》第四十条' },
  alcohol: { effect: 'minors', article: '《广告法》第四十条' },
};

/** What holds of every endorser: has used the product, is ten or older, was not penalised within three years. */
export const endorserArticle = '《广告法》第三十八条';
/** Days that a penalty bars an endorser: three years. */
export const penaltyDays = 3 * 365 + 1;

/** The first product class that no endorser may recommend; null where there is none. */
export function forbiddenClass(classes: readonly string[]): { productClass: string; article: string } | null {
  for (const productClass of classes) {
    const rule = classRules[productClass];
    if (rule?.effect === 'forbidden') return { productClass, article: rule.article };
  }
  return null;
}

/** Until when a penalty bars an endorser. */
export const barredUntil = (penalisedOn: Day): Day => addDays(penalisedOn, penaltyDays);
