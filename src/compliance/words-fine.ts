// What a breach costs, as the law says it.
import type { Phrase } from '../base/words.ts';

const p = (it: string, en: string, zh: string): Phrase => ({ it, en, zh });

export const fineWords = {
  article_55: p(
    'Pubblicità falsa (art. 55): da 3 a 5 volte il costo della pubblicità, o 200.000–1.000.000 di yuan se non si può calcolare; nei casi gravi da 5 a 10 volte o 1–2 milioni',
    'False advertising (art. 55): 3 to 5 times the cost of the advertisement, or 200,000–1,000,000 yuan where it cannot be told; 5 to 10 times or 1–2 million in grave cases',
    '虚假广告（广告法第五十五条）：广告费用三倍以上五倍以下罚款，费用无法计算或明显偏低的处二十万至一百万元；情节严重的五倍至十倍或一百万至二百万元',
  ),
  article_57: p(
    'Art. 57: 200.000–1.000.000 di yuan all’inserzionista; nei casi gravi revoca della licenza',
    'Art. 57: 200,000–1,000,000 yuan for the advertiser; loss of the licence in grave cases',
    '广告法第五十七条：对广告主处二十万元以上一百万元以下罚款，情节严重的可吊销营业执照',
  ),
  article_58: p(
    'Art. 58: da 1 a 3 volte il costo della pubblicità, o 100.000–200.000 yuan se non si può calcolare; nei casi gravi da 3 a 5 volte o 200.000–1.000.000',
    'Art. 58: 1 to 3 times the cost of the advertisement, or 100,000–200,000 yuan where it cannot be told; 3 to 5 times or 200,000–1,000,000 in grave cases',
    '广告法第五十八条：广告费用一倍以上三倍以下罚款，费用无法计算或明显偏低的处十万至二十万元；情节严重的三倍至五倍或二十万至一百万元',
  ),
  article_59: p(
    'Art. 59: fino a 100.000 yuan all’inserzionista',
    'Art. 59: up to 100,000 yuan for the advertiser',
    '广告法第五十九条第一款：对广告主处十万元以下罚款',
  ),
  article_59_3: p(
    'Art. 59, comma 3: fino a 100.000 yuan a chi pubblica',
    'Art. 59 (3): up to 100,000 yuan for the publisher',
    '广告法第五十九条第三款：对广告发布者处十万元以下罚款',
  ),
  article_60: p(
    'Art. 60: fino a 50.000 yuan',
    'Art. 60: up to 50,000 yuan',
    '广告法第六十条第一款：可处五万元以下罚款',
  ),
  article_61: p(
    'Art. 61: al testimonial è tolto il guadagno illecito, più una sanzione di 1–2 volte tanto',
    'Art. 61: the endorser loses the unlawful gain and pays 1 to 2 times as much',
    '广告法第六十一条：没收代言人违法所得，并处违法所得一倍以上二倍以下罚款',
  ),
  trademark_53: p(
    'Legge sui marchi, art. 53: 100.000 yuan',
    'Trademark Law, art. 53: 100,000 yuan',
    '商标法第五十三条：处十万元罚款',
  ),
  agcom: p(
    'AGCOM: da 10.000 a 250.000 euro, fino a 600.000 se riguarda i minori',
    'AGCOM: 10,000 to 250,000 euros, up to 600,000 where minors are concerned',
    'AGCOM：1 万至 25 万欧元，涉及未成年人最高 60 万欧元',
  ),
  agcm: p(
    'AGCM (art. 27 del Codice del consumo): sanzione amministrativa pecuniaria',
    'AGCM (art. 27 of the Consumer Code): an administrative fine',
    'AGCM（意大利消费法典第 27 条）：行政罚款',
  ),
} as const;
export type FineId = keyof typeof fineWords;
