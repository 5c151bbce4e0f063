// What the questionnaire on export says not to do yet. Own advice, after the law and the norms that the guide cites.
import type { NotYet } from './advice.ts';
import { all, answered } from './condition.ts';
import { say } from './question.ts';

export const exportNotYet: readonly NotYet[] = [
  {
    id: 'no_top_tier',
    text: say(
      'Nessun KOL top finché il marchio non è depositato',
      'No top-tier KOL before the trademark is filed',
      '商标未提交申请前，不投头部达人',
    ),
    why: say(
      'La notorietà comprata andrebbe a chi deposita il marchio prima di voi.',
      'The fame you pay for would go to whoever files the mark before you.',
      '花钱买来的名气，可能归抢注商标的人。',
    ),
    when: answered('trademark', 'none', 'planned'),
  },
  {
    id: 'no_live_sale',
    text: say(
      'Nessuna vendita in diretta senza un indirizzo per i resi',
      'No live sale without an address for returns',
      '没有国内退货地址，不做直播带货',
    ),
    why: say(
      'Nelle dirette torna dal 30 al 50 % (abbigliamento femminile anche 60 %): senza reso in Cina ogni pezzo è un reclamo.',
      'Of live sales 30 to 50 % come back (women’s wear up to 60 %): without a return in China each is a complaint.',
      '直播退货率 30–50%（女装可达 60%），没有国内退货点，每一单都可能变成投诉。',
    ),
    when: answered('returns_address', 'none', 'italy'),
  },
  {
    id: 'no_sales_goal',
    text: say(
      'Nessun obiettivo di vendita finché non c’è dove comprare',
      'No sales goal before there is a place to buy',
      '没有购买渠道前，不设销量目标',
    ),
    why: say(
      'Si può solo farsi conoscere: la provvigione non avrebbe su che cosa contare.',
      'You can only become known: a commission would have nothing to count on.',
      '此时只能做认知，佣金无从计算。',
    ),
    when: answered('channel', 'none'),
  },
  {
    id: 'no_cosmetics_ad',
    text: say(
      'Nessun post su cosmetici di cui non è chiara la via legale',
      'No post on cosmetics whose legal way is not settled',
      '合规路径未定的化妆品，不要投放',
    ),
    why: say(
      'Pubblicizzare un prodotto non notificato né ammesso in transfrontaliero espone voi e il KOL a sanzioni.',
      'Advertising a product neither filed nor admitted cross-border exposes you and the KOL to penalties.',
      '为未备案注册、也不符合跨境条件的产品做推广，品牌和达人都可能受罚。',
    ),
    when: answered('cosmetics_filing', 'unknown', 'none'),
  },
  {
    id: 'no_claims',
    text: say(
      'Niente “migliore”, “cura”, “medico” nei testi',
      'No “best”, “cures”, “medical” in the texts',
      '文案里不用“最好”“治疗”“医用”',
    ),
    why: say(
      'Finché i vanti non sono verificati il controllo di legge li ferma comunque.',
      'Until claims are checked the check of the law stops them anyway.',
      '未核查前，合规检查也会拦下。',
    ),
    when: answered('claims', 'no'),
  },
  {
    id: 'no_big_bet',
    text: say('Non tutto il budget su un KOL solo', 'Not the whole budget on one KOL', '不要把预算压在一位达人身上'),
    why: say(
      'Chi non ha esperienza in Cina impara più da otto prove che da una.',
      'Without experience in China eight trials teach more than one.',
      '没有中国经验时，试八位比押一位学到的多。',
    ),
    when: all(answered('experience', 'never', 'italy'), answered('budget', 'under5', 'to15', 'to40')),
  },
  {
    id: 'no_hurry',
    text: say('Nessuna promessa di vendite entro un mese', 'No promise of sales within a month', '不要承诺一个月见效'),
    why: say(
      'I soli passi di contratto, campioni e bozze chiedono settimane.',
      'Contract, samples and drafts alone take weeks.',
      '光签约、寄样、审稿就要数周。',
    ),
    when: answered('patience', 'month'),
  },
];
