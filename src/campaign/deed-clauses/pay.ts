// The variable part: net sales, attribution, returns, steps, cap, guarantee, bonus. The words say what settlement counts.
import type { DeedFacts } from '../contract-deed.ts';
import type { Clause, Paragraph } from '../deed-clause.ts';
import { productValue, stepsValue } from '../deed-values.ts';

const since = { version: '1', validFrom: '2026-01-01' } as const;
const hasCommission = ({ terms }: DeedFacts) => terms.commission.length > 0;
/** Sales count where a share or a bonus is of them, or where one that matures makes a period of the guarantee. */
const doSalesCount = (facts: DeedFacts) =>
  hasCommission(facts) || facts.terms.bonus.length > 0 || (facts.terms.guarantee ?? 0) > 0;
/** Of two rules for one product the first counts. */
const isFirst = (one: { readonly product: string }, place: number, all: readonly { readonly product: string }[]) =>
  all.findIndex(({ product }) => product === one.product) === place;
const rulesOf = ({ terms }: DeedFacts, mode: 'marginal' | 'whole', isPlain: boolean) =>
  terms.commission
    .filter(isFirst)
    .filter(({ steps }) => (steps.length === 1 && steps[0]!.above === 0) === isPlain)
    .filter((rule) => isPlain || rule.mode === mode);
const net = (facts: DeedFacts) => facts.terms.net;

const netParagraphs: readonly Paragraph[] = [
  {
    when: doSalesCount,
    text: {
      it: 'Vendite nette sono il prezzo degli ordini pagati e attribuiti al KOL, meno gli sconti e i rimborsi noti alla chiusura del periodo. In particolare:',
      en: 'Net sales are the price of paid orders attributed to the KOL, less discounts and the refunds known at the close of the period. In particular:',
      zh: '净销售额指归属于乙方的已付款订单金额，扣除优惠及账期截止时已知的退款。其中：',
    },
  },
  {
    when: (facts) => doSalesCount(facts) && net(facts)?.includeShipping === true,
    text: { it: 'la spedizione è compresa;', en: 'shipping is included;', zh: '运费计入；' },
  },
  {
    when: (facts) => doSalesCount(facts) && net(facts)?.includeShipping !== true,
    text: { it: 'la spedizione è esclusa;', en: 'shipping is excluded;', zh: '运费不计入；' },
  },
  {
    when: (facts) => doSalesCount(facts) && net(facts)?.includeTax === true,
    text: {
      it: 'le imposte esposte sull’ordine sono comprese;',
      en: 'tax shown on the order is included;',
      zh: '订单税费计入；',
    },
  },
  {
    when: (facts) => doSalesCount(facts) && net(facts)?.includeTax !== true,
    text: {
      it: 'le imposte esposte sull’ordine sono escluse;',
      en: 'tax shown on the order is excluded;',
      zh: '订单税费不计入；',
    },
  },
  {
    when: (facts) => doSalesCount(facts) && net(facts)?.platformDiscount === 'counts',
    text: {
      it: 'gli sconti pagati dalla piattaforma contano come vendita;',
      en: 'discounts paid by the platform count as sales;',
      zh: '平台承担的优惠计入销售额；',
    },
  },
  {
    when: (facts) => doSalesCount(facts) && net(facts)?.platformDiscount !== 'counts',
    text: {
      it: 'gli sconti pagati dalla piattaforma si deducono come gli altri;',
      en: 'discounts paid by the platform are deducted like all others;',
      zh: '平台承担的优惠同样扣除；',
    },
  },
  {
    when: (facts) => doSalesCount(facts) && (net(facts)?.platformFeeBps ?? 0) > 0,
    text: {
      it: 'si deduce la commissione della piattaforma, pari al {platformFee} delle vendite.',
      en: 'the platform’s fee, {platformFee} of sales, is deducted.',
      zh: '扣除平台服务费，为销售额的{platformFee}。',
    },
  },
  {
    when: (facts) => doSalesCount(facts) && (net(facts)?.platformFeeBps ?? 0) === 0,
    text: {
      it: 'non si deduce alcuna commissione della piattaforma.',
      en: 'no platform fee is deducted.',
      zh: '不扣除平台服务费。',
    },
  },
];

const attributionParagraphs: readonly Paragraph[] = [
  {
    when: doSalesCount,
    text: {
      it: 'Sono attribuiti al KOL gli ordini che portano i codici, i link e i riferimenti che il Marchio gli ha assegnato, secondo le regole di attribuzione della campagna in vigore quando l’ordine è fatto.',
      en: 'Orders that carry the codes, links and references that the Brand assigned to the KOL are attributed to the KOL, by the campaign’s attribution rules in force when the order is made.',
      zh: '凡带有甲方分配给乙方的优惠码、链接或其他标识的订单，按下单时有效的活动归因规则归属于乙方。',
    },
  },
  {
    when: (facts) => doSalesCount(facts) && facts.terms.attributionDays !== null,
    text: {
      it: 'Un clic vale per gli ordini fatti entro {attributionDays} giorni.',
      en: 'A click counts for orders made within {attributionDays} days.',
      zh: '点击后{attributionDays}日内下单的，计入归因。',
    },
  },
  {
    when: (facts) => doSalesCount(facts) && facts.terms.liveAfterMinutes !== null,
    text: {
      it: 'Gli ordini contano fino a {liveAfterMinutes} minuti dopo la fine di una diretta.',
      en: 'Orders count until {liveAfterMinutes} minutes after the end of a live stream.',
      zh: '直播结束后{liveAfterMinutes}分钟内的订单计入。',
    },
  },
  {
    when: (facts) => doSalesCount(facts) && facts.termsFrom !== null,
    text: {
      it: 'Queste condizioni valgono per gli ordini fatti dal {termsFrom}; per quelli precedenti valgono le condizioni di allora.',
      en: 'These terms hold for orders made from {termsFrom}; earlier orders keep the terms of their day.',
      zh: '本条款适用于{termsFrom}起的订单；此前的订单按当时条款执行。',
    },
  },
];

const returnParagraphs: readonly Paragraph[] = [
  {
    when: doSalesCount,
    text: {
      it: 'Periodo di reso: una vendita matura {returnDays} giorni dopo il pagamento ed entra nel primo periodo che si chiude da allora in poi.',
      en: 'Return window: a sale matures {returnDays} days after payment and enters the first period that closes from then on.',
      zh: '退货期：订单付款满{returnDays}日后到期，计入此后首个关账的账期。',
    },
  },
  {
    when: doSalesCount,
    each: ({ terms }) =>
      terms.returns
        .filter(isFirst)
        .map(({ product, days }) => ({ product: productValue(product), days: { count: days } })),
    text: {
      it: 'Per {product} i giorni di reso sono invece {days}.',
      en: 'For {product} the return days are {days} instead.',
      zh: '{product}的退货期为{days}日。',
    },
  },
];

const shareParagraphs: readonly Paragraph[] = [
  {
    when: (facts) => !hasCommission(facts),
    text: {
      it: 'Non è dovuta alcuna provvigione sulle vendite.',
      en: 'No commission on sales is due.',
      zh: '不计销售佣金。',
    },
  },
  {
    each: (facts) =>
      rulesOf(facts, 'marginal', true).map((rule) => ({
        product: productValue(rule.product),
        share: { bps: rule.steps[0]!.bps },
      })),
    text: {
      it: 'Provvigione per {product}: {share} delle vendite nette.',
      en: 'Commission for {product}: {share} of net sales.',
      zh: '{product}的佣金比例：净销售额的{share}。',
    },
  },
  {
    each: (facts) =>
      rulesOf(facts, 'marginal', false).map((rule) => ({
        product: productValue(rule.product),
        steps: stepsValue(rule),
      })),
    text: {
      it: 'Provvigione a scaglioni per {product}, dove ogni quota si applica alla sola parte di vendite nette del periodo compresa nel suo scaglione: {steps}.',
      en: 'Commission in brackets for {product}, where each rate applies only to the part of the period’s net sales within its bracket: {steps}.',
      zh: '{product}的阶梯佣金，各档比例仅适用于账期净销售额落入该档的部分（分段累进）：{steps}。',
    },
  },
  {
    each: (facts) =>
      rulesOf(facts, 'whole', false).map((rule) => ({ product: productValue(rule.product), steps: stepsValue(rule) })),
    text: {
      it: 'Provvigione a traguardi per {product}, dove la quota del traguardo raggiunto si applica a tutte le vendite nette del periodo: {steps}.',
      en: 'Commission by targets for {product}, where the rate of the target reached applies to all net sales of the period: {steps}.',
      zh: '{product}的达标佣金，按账期净销售额所达到档位的比例对全部净销售额计提：{steps}。',
    },
  },
  {
    when: (facts) => hasCommission(facts) && !facts.terms.commission.some(({ product }) => product === '*'),
    text: {
      it: 'Per ogni prodotto non nominato non è dovuta provvigione.',
      en: 'No commission is due for products that are not named.',
      zh: '未列明的商品不计佣金。',
    },
  },
  {
    when: hasCommission,
    text: {
      it: 'Se a una riga d’ordine convengono più voci, vale quella del prodotto, poi quella della categoria. Ogni importo si arrotonda una volta per riga, all’unità minima più vicina e, a metà, a quella pari.',
      en: 'Where several items fit an order line, that of the product counts before that of the category. Each amount is rounded once a line to the nearest minor unit, halves to the even one.',
      zh: '同一订单明细适用多项规则的，商品规则优先于类目规则。金额按明细取整一次，四舍六入五成双至货币最小单位。',
    },
  },
  {
    when: hasCommission,
    text: {
      it: 'Un rimborso successivo alla chiusura toglie, nel periodo seguente, la parte di provvigione che gli corrisponde; gli scaglioni dei periodi passati non si ricalcolano.',
      en: 'A refund after the close takes back, in the following period, the part of the commission that corresponds to it; brackets of past periods are not recounted.',
      zh: '关账后发生的退款，在下一账期扣回相应佣金；以往账期的档位不再重算。',
    },
  },
];

const limitParagraphs: readonly Paragraph[] = [
  {
    when: (facts) => hasCommission(facts) && facts.terms.cap !== null,
    text: {
      it: 'Tetto: la provvigione di un periodo, prima dei rimborsi, non supera {cap}.',
      en: 'Cap: the commission of a period, before refunds, does not exceed {cap}.',
      zh: '封顶：每一账期的佣金（退款扣回前）不超过{cap}。',
    },
  },
  {
    when: (facts) => hasCommission(facts) && facts.terms.cap === null,
    text: { it: 'Non è previsto un tetto.', en: 'There is no cap.', zh: '佣金不设封顶。' },
  },
  {
    when: ({ terms }) => (terms.guarantee ?? 0) > 0,
    text: {
      it: 'Minimo garantito: in ogni periodo con un contenuto pubblicato o una vendita maturata, compenso fisso, provvigione e premi prima dei rimborsi si integrano fino a {guarantee}.',
      en: 'Guarantee: in each period with content published or a sale matured, fixed fee, commission and bonuses before refunds are topped up to {guarantee}.',
      zh: '保底：凡有内容发布或订单到期的账期，固定费用、佣金与奖金（退款扣回前）合计不足{guarantee}的，由甲方补足。',
    },
  },
  {
    when: ({ terms }) => (terms.guarantee ?? 0) === 0,
    text: { it: 'Non è previsto un minimo garantito.', en: 'There is no guarantee.', zh: '不设保底。' },
  },
  {
    each: ({ terms }) =>
      terms.bonus.map(({ above, amount }, index) => ({
        n: { count: index + 1 },
        above: { money: above },
        amount: { money: amount },
      })),
    text: {
      it: 'Premio n. {n}: {amount}, dovuto una volta sola quando le vendite nette maturate sotto queste condizioni, in tutti i periodi, raggiungono {above}; è fuori dal tetto.',
      en: 'Bonus no. {n}: {amount}, due once when net sales matured under these terms, over all periods, reach {above}; it is outside the cap.',
      zh: '奖金{n}：{amount}，于本条款下各账期累计到期净销售额达到{above}时一次性支付，不受封顶限制。',
    },
  },
  {
    when: ({ terms }) => terms.bonus.length === 0,
    text: { it: 'Non sono previsti premi.', en: 'There are no bonuses.', zh: '不设奖金。' },
  },
];

export const payClauses: readonly Clause[] = [
  {
    ...since,
    id: 'commission',
    heading: { it: 'Compenso variabile', en: 'Variable fee', zh: '佣金' },
    paragraphs: [
      ...shareParagraphs,
      ...netParagraphs,
      ...attributionParagraphs,
      ...returnParagraphs,
      ...limitParagraphs,
    ],
  },
];
