// Next steps and warnings of the questionnaire on shop and e-commerce. Own advice.
import type { NotYet, Step } from './advice.ts';
import { answered, any } from './condition.ts';
import { places } from './places.ts';
import { say } from './question.ts';

export const shopSteps: readonly Step[] = [
  {
    id: 'choose_hero',
    title: say('Scegliete un prodotto con cui cominciare', 'Choose one product to begin with', '选定一款主推产品'),
    text: say(
      'Quello che si mostra bene in 30 secondi, ha margine e merce. Gli altri dopo.',
      'The one that shows well in 30 seconds, has margin and stock. The others later.',
      '选 30 秒能讲清、有毛利、有库存的，其余以后再推。',
    ),
    effort: 'days',
    mends: ['hero'],
    when: answered('hero', 'all', 'unsure'),
    where: places.brands,
  },
  {
    id: 'full_price',
    title: say(
      'Calcolate il prezzo cinese con tutti i costi',
      'Calculate the Chinese price with all costs',
      '按全成本核算中国售价',
    ),
    text: say(
      'Con sconto e provvigione del KOL già dentro, e confrontato con chi vende lo stesso in Cina.',
      'With the KOL’s discount and commission in it already, and compared with who sells the same in China.',
      '把达人折扣和佣金算进去，再和中国同款比价。',
    ),
    effort: 'days',
    mends: ['price_cn', 'price_gap', 'discount'],
    lifts: ['no_deep_discount'],
    when: any(
      answered('price_cn', 'none', 'rough'),
      answered('price_gap', 'unknown', 'large'),
      answered('discount', 'none'),
    ),
    where: places.pay,
  },
  {
    id: 'trial_size',
    title: say('Preparate un formato prova o regalo', 'Prepare a trial size or gift set', '准备试用装或礼盒'),
    text: say(
      'Un’offerta solo per i follower del KOL, senza toccare il prezzo di listino.',
      'An offer for the KOL’s followers alone, without touching the list price.',
      '作为达人粉丝专属福利，不动正价。',
    ),
    effort: 'weeks',
    mends: ['sets', 'discount'],
    when: any(answered('sets', 'no'), answered('discount', 'none')),
    where: places.calendar,
  },
  {
    id: 'open_shop',
    title: say('Aprite un negozio per la Cina', 'Open a shop for China', '开通面向中国的店铺'),
    text: say(
      'Sulla piattaforma dove pubblicheranno i KOL; transfrontaliero se i permessi non ci sono ancora.',
      'On the platform where the KOLs will post; cross-border while permits are missing.',
      '开在达人发布的平台上；资质未齐先走跨境。',
    ),
    effort: 'months',
    mends: ['shop_cn', 'page_zh'],
    lifts: ['no_traffic'],
    when: answered('shop_cn', 'none', 'distributor'),
    where: places.expert,
  },
  {
    id: 'native_pages',
    title: say('Riscrivete le schede in cinese', 'Rewrite the product pages in Chinese', '重写中文详情页'),
    text: say(
      'Con madrelingua, immagini proprie e i testi passati dal controllo di legge.',
      'With native speakers, own pictures, and texts that passed the check of the law.',
      '由母语者撰写、用自有图片，文案先过合规检查。',
    ),
    effort: 'weeks',
    mends: ['page_zh'],
    when: answered('page_zh', 'none', 'translated'),
    where: places.compliance,
  },
  {
    id: 'test_phone',
    title: say('Provate il negozio da un telefono in Cina', 'Try the shop on a phone in China', '在中国用手机实测店铺'),
    text: say(
      'Apertura, ricerca, pagamento, fino in fondo: lo può fare chi vi rappresenta lì.',
      'Opening, search, payment, to the end: whoever represents you there can do it.',
      '打开、搜索、支付走一遍，可请当地伙伴代测。',
    ),
    effort: 'days',
    mends: ['mobile', 'pay_cn'],
    when: any(answered('mobile', 'untested', 'slow'), answered('pay_cn', 'no')),
    where: places.ask,
  },
  {
    id: 'secure_stock',
    title: say('Garantite la merce per la campagna', 'Secure the goods for the campaign', '锁定投放期库存'),
    text: say(
      'Un mese di vendite raggiungibile, e un tetto oltre il quale il KOL ferma l’offerta.',
      'A month of sales within reach, and a limit at which the KOL stops the offer.',
      '备足一个月销量，并约定售罄即停的上限。',
    ),
    effort: 'weeks',
    mends: ['stock_days', 'peak', 'delivery_cn'],
    lifts: ['no_double_eleven'],
    when: any(answered('stock_days', 'unknown', 'under14'), answered('delivery_cn', 'over15', 'to15')),
    where: places.calendar,
  },
  {
    id: 'return_rule',
    title: say('Scrivete la regola dei resi', 'Write down the rule of returns', '写清退货规则'),
    text: say(
      'Sette giorni, che cosa è escluso, dove torna, chi rimborsa. Le provvigioni si pagano dopo questo termine.',
      'Seven days, what is excluded, where it goes, who refunds. Commissions are paid after this period.',
      '七天无理由、例外、退货地址、退款人；结算按这个期限计算。',
    ),
    effort: 'days',
    mends: ['returns_rule', 'refund_power'],
    when: any(answered('returns_rule', 'none', 'case'), answered('refund_power', 'nobody', 'owner')),
    where: places.settlement,
  },
  {
    id: 'chat_partner',
    title: say('Mettete qualcuno nella chat', 'Put somebody into the chat', '安排店铺客服'),
    text: say(
      'Un partner in Cina, la sera compresa nei giorni di pubblicazione.',
      'A partner in China, evenings included on the days of publication.',
      '找国内合作方，发布日晚间也要在线。',
    ),
    effort: 'weeks',
    mends: ['service_zh', 'service_hours'],
    when: any(answered('service_zh', 'nobody', 'translated'), answered('service_hours', 'europe')),
    where: places.ask,
  },
  {
    id: 'answer_reviews',
    title: say('Rispondete alle recensioni', 'Answer the reviews', '回复评价'),
    text: say(
      'Prima della campagna, a cominciare dalle brutte; e provate l’imballo.',
      'Before the campaign, the bad ones first; and test the packing.',
      '投放前先处理差评，并测试包装。',
    ),
    effort: 'days',
    mends: ['reviews', 'packing'],
    when: any(answered('reviews', 'no', 'read'), answered('packing', 'no')),
    where: places.ask,
  },
  {
    id: 'get_orders',
    title: say('Ottenete gli ordini in un file', 'Get the orders as a file', '拿到订单文件'),
    text: say(
      'Tmall, Douyin, JD, Shopify: si importano così come escono, con rimborsi e codici.',
      'Tmall, Douyin, JD, Shopify: they are imported as they come, with refunds and codes.',
      '天猫、抖音、京东、Shopify 导出的原文件可直接导入，含退款和优惠码。',
    ),
    effort: 'weeks',
    mends: ['orders_file', 'returns_known'],
    lifts: ['no_commission'],
    when: any(answered('orders_file', 'no', 'hand'), answered('returns_known', 'no')),
    where: places.imports,
  },
  {
    id: 'own_codes',
    title: say('Date a ogni KOL un codice e un link', 'Give every KOL a code and a link', '一人一码、一人一链'),
    text: say(
      'Si creano qui, con il QR; gli ordini tornano al KOL da soli.',
      'They are made here, with the QR; orders find their KOL by themselves.',
      '在系统里生成并附二维码，订单自动归属达人。',
    ),
    effort: 'days',
    mends: ['codes'],
    lifts: ['no_commission'],
    when: answered('codes', 'none', 'shared', 'some'),
    after: ['get_orders'],
    where: places.tracking,
  },
  {
    id: 'know_margin',
    title: say('Calcolate il margine per prodotto', 'Calculate the margin by product', '按产品核算毛利'),
    text: say(
      'È il numero da cui il piano ricava la provvigione che potete offrire.',
      'It is the number from which the plan derives the commission you can offer.',
      '方案据此推出可给的佣金比例。',
    ),
    effort: 'days',
    mends: ['margin_known', 'repeat'],
    lifts: ['no_deep_discount'],
    when: answered('margin_known', 'no', 'average'),
    where: places.brands,
  },
  {
    id: 'pay_net',
    title: say('Pagate le provvigioni sul netto', 'Pay commissions on net sales', '按净额结佣'),
    text: say(
      'Dopo il termine dei resi, con un conto che il KOL può rifare riga per riga.',
      'After the return period, with a statement that the KOL can check line by line.',
      '过退货期再结，账单逐笔可核。',
    ),
    effort: 'days',
    mends: ['settling'],
    lifts: ['no_gross_pay'],
    when: answered('settling', 'never', 'promised', 'gross'),
    where: places.settlement,
  },
  {
    id: 'know_baseline',
    title: say('Guardate le vendite prima della campagna', 'Look at sales before the campaign', '记录投放前的自然销量'),
    text: say(
      'Qualche settimana di vendite al giorno: da lì si misura che cosa i KOL hanno aggiunto.',
      'A few weeks of daily sales: what KOLs added is measured from there.',
      '留几周日销数据，才能算出达人的增量。',
    ),
    effort: 'days',
    mends: ['baseline'],
    when: answered('baseline', 'no', 'monthly'),
    where: places.imports,
  },
];

export const shopNotYet: readonly NotYet[] = [
  {
    id: 'no_commission',
    text: say(
      'Nessuna provvigione finché gli ordini non si contano',
      'No commission before orders can be counted',
      '订单数据不通前，不谈佣金',
    ),
    why: say(
      'Senza ordini e codici non si può provare chi ha venduto: nascono liti.',
      'Without orders and codes nobody can prove who sold: quarrels follow.',
      '没有订单和专属码，谁带的货说不清，容易扯皮。',
    ),
    when: any(answered('orders_file', 'no'), answered('codes', 'none')),
  },
  {
    id: 'no_double_eleven',
    text: say(
      'Niente 618 né Doppio 11 con questa merce',
      'No 618 nor Double 11 with this stock',
      '库存不足，先别参加 618 和双11',
    ),
    why: say(
      'Nei giorni più grandi si vende in ore e i KOL costano di più: senza merce si paga il prezzo pieno del nulla.',
      'On the largest days sales happen in hours and KOLs cost more: without stock you pay full price for nothing.',
      '大促几小时见分晓且达人报价上涨，没货等于白花钱。',
    ),
    when: any(answered('stock_days', 'unknown', 'under14'), answered('peak', 'no')),
  },
  {
    id: 'no_traffic',
    text: say(
      'Nessun KOL che porta al negozio finché manca il negozio',
      'No KOL who sends people to a shop that is missing',
      '没有店铺前，不做引流型投放',
    ),
    why: say('I clic si pagano e si perdono.', 'Clicks are paid for and lost.', '点击花了钱却全部流失。'),
    when: answered('shop_cn', 'none'),
  },
  {
    id: 'no_deep_discount',
    text: say(
      'Nessuno sconto da diretta su un prezzo senza margine',
      'No live-show discount on a price without margin',
      '没算清毛利，不给直播低价',
    ),
    why: say(
      'Fisso, provvigione e sconto si sommano: senza margine per prodotto si vende in perdita senza saperlo.',
      'Fee, commission and discount add up: without the margin by product you sell at a loss unknowingly.',
      '坑位费、佣金、折扣三项叠加，毛利不清就可能卖一单亏一单。',
    ),
    when: any(answered('margin_known', 'no'), answered('price_cn', 'none')),
  },
  {
    id: 'no_gross_pay',
    text: say(
      'Niente pagamenti su vendite promesse o lorde',
      'No payment on promised or gross sales',
      '不按承诺额或未扣退货额付款',
    ),
    why: say('Ciò che torna non è venduto.', 'What comes back is not sold.', '退掉的不算成交。'),
    when: answered('settling', 'promised', 'gross'),
  },
];
