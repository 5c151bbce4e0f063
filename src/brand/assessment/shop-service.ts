// Shop, what follows the click: delivery, returns, customers.
import { type Area, option, say } from './question.ts';

export const fulfilArea: Area = {
  id: 'fulfil',
  name: say('Consegne e resi', 'Delivery and returns', '发货与退货'),
  weight: 2,
  questions: [
    {
      id: 'stock_days',
      kind: 'one',
      weight: 2,
      text: say(
        'Per quanti giorni di vendite avete merce raggiungibile?',
        'For how many days of sales have you goods within reach?',
        '可调拨的库存够卖多少天？',
      ),
      why: say(
        'Restare senza merce a metà campagna vuol dire pagare post che non vendono.',
        'Running out in mid-campaign means paying posts that cannot sell.',
        '投放中途断货，等于花钱买不能成交的流量。',
      ),
      options: [
        option('unknown', 0, 'Non lo sappiamo', 'We do not know', '不清楚'),
        option('under14', 25, 'Meno di due settimane', 'Under two weeks', '不到两周'),
        option('month', 75, 'Un mese', 'A month', '一个月'),
        option('two', 100, 'Due mesi o più', 'Two months or more', '两个月以上'),
      ],
    },
    {
      id: 'returns_rule',
      kind: 'one',
      weight: 2,
      text: say(
        'Come trattate il recesso di sette giorni?',
        'How do you handle the seven-day return?',
        '如何执行七天无理由退货？',
      ),
      why: say(
        'Per la vendita a distanza in Cina è la regola, con eccezioni: serve scritta, e nota al KOL.',
        'For distance sales in China it is the rule, with exceptions: it has to be written, and known to the KOL.',
        '网购适用七天无理由（有例外），规则要写清并告知达人。',
      ),
      options: [
        option('none', 0, 'Non è previsto', 'Not provided for', '没有安排'),
        option('case', 30, 'Caso per caso', 'Case by case', '个案处理'),
        option('written', 80, 'Regola scritta', 'A written rule', '有书面规则'),
        option(
          'address',
          100,
          'Regola scritta, reso in Cina',
          'A written rule, returned within China',
          '有书面规则，国内退货',
        ),
      ],
    },
    {
      id: 'returns_known',
      kind: 'one',
      weight: 1,
      text: say('Conoscete il vostro tasso di reso?', 'Do you know your return rate?', '知道自己的退货率吗？'),
      why: say(
        'Le provvigioni si pagano su ciò che resta: senza il tasso nessun conto torna.',
        'Commission is paid on what stays: without the rate no sum is right.',
        '佣金按退货后净额结算，不知道退货率就算不准账。',
      ),
      options: [
        option('no', 0, 'No', 'No', '不知道'),
        option('guess', 40, 'Una stima', 'An estimate', '估计值'),
        option('measured', 100, 'Misurato', 'Measured', '有实测数据'),
      ],
    },
    {
      id: 'delivery_cn',
      kind: 'one',
      weight: 2,
      text: say('Consegna in Cina in…', 'Delivery in China within…', '中国境内送达时间'),
      why: say(
        'È la prima domanda in chat prima di comprare.',
        'It is the first question in the chat before buying.',
        '这是下单前客服被问得最多的问题。',
      ),
      options: [
        option('over15', 0, 'Più di 15 giorni', 'More than 15 days', '15 天以上'),
        option('to15', 35, '8–15 giorni', '8–15 days', '8–15 天'),
        option('to7', 80, '4–7 giorni', '4–7 days', '4–7 天'),
        option('to3', 100, 'Entro tre giorni', 'Within three days', '3 天内'),
      ],
    },
    {
      id: 'packing',
      kind: 'one',
      weight: 1,
      text: say('L’imballo è provato per un corriere?', 'Is the packing tested for a courier?', '包装经过快递测试吗？'),
      why: say(
        'Un flacone rotto diventa una foto nelle recensioni.',
        'A broken bottle becomes a picture in the reviews.',
        '破损会变成差评晒图。',
      ),
      options: [
        option('no', 0, 'No', 'No', '没有'),
        option('italy', 50, 'In Europa', 'In Europe', '在欧洲测过'),
        option('china', 100, 'Fino in Cina', 'All the way to China', '测试至中国'),
      ],
    },
    {
      id: 'peak',
      kind: 'one',
      weight: 1,
      text: say(
        'Reggereste dieci volte gli ordini in un giorno?',
        'Could you bear ten times the orders in a day?',
        '单日订单涨十倍能发得出吗？',
      ),
      why: say(
        'Un video riuscito o il Doppio 11 fanno così.',
        'A video that works, or Double 11, does that.',
        '爆款视频或双11 就是这样。',
      ),
      options: [
        option('no', 0, 'No', 'No', '不能'),
        option('maybe', 40, 'Forse, con ritardi', 'Perhaps, with delays', '可能，会延迟'),
        option('yes', 100, 'Sì, con il magazzino', 'Yes, with the warehouse', '能，仓库可支持'),
      ],
    },
  ],
};

export const serviceArea: Area = {
  id: 'service',
  name: say('Clienti', 'Customers', '客服'),
  weight: 2,
  questions: [
    {
      id: 'service_zh',
      kind: 'one',
      weight: 2,
      text: say('Chi risponde nella chat del negozio?', 'Who answers in the shop’s chat?', '店铺客服由谁负责？'),
      why: say(
        'Le piattaforme misurano il tempo di risposta e lo mostrano.',
        'Platforms measure the time to an answer and show it.',
        '平台会考核并展示响应时长。',
      ),
      options: [
        option('nobody', 0, 'Nessuno', 'Nobody', '没有人'),
        option('translated', 25, 'Noi, con traduttore', 'We do, with a translator', '我们用翻译工具'),
        option('partner', 80, 'Un partner in Cina', 'A partner in China', '国内合作方'),
        option('own', 100, 'Una nostra persona in Cina', 'Our own person in China', '自有国内客服'),
      ],
    },
    {
      id: 'service_hours',
      kind: 'one',
      weight: 1,
      from: { question: 'service_zh', points: 25 },
      text: say('In quali ore?', 'At what hours?', '服务时间是？'),
      why: say(
        'In Cina si compra la sera; da noi è mattina o pomeriggio.',
        'China buys in the evening; with us it is morning or afternoon.',
        '中国的购物高峰在晚上，欧洲还是上午或下午。',
      ),
      options: [
        option('europe', 0, 'Orario europeo', 'European hours', '欧洲工作时间'),
        option('office', 50, 'Orario d’ufficio cinese', 'Chinese office hours', '中国工作时间'),
        option('evening', 100, 'Anche sera e fine settimana', 'Evenings and weekends too', '含晚间和周末'),
      ],
    },
    {
      id: 'reviews',
      kind: 'one',
      weight: 1,
      text: say(
        'Leggete le recensioni in Cina e rispondete?',
        'Do you read reviews in China and answer them?',
        '会看并回复中国的评价吗？',
      ),
      why: say(
        'Chi arriva da un KOL legge prima le recensioni brutte.',
        'Who comes from a KOL reads the bad reviews first.',
        '被种草的人会先翻差评。',
      ),
      options: [
        option('no', 0, 'No', 'No', '不看'),
        option('read', 40, 'Le leggiamo', 'We read them', '会看'),
        option('answer', 100, 'Rispondiamo entro due giorni', 'We answer within two days', '两天内回复'),
      ],
    },
    {
      id: 'refund_power',
      kind: 'one',
      weight: 1,
      text: say('Chi decide un rimborso, e in quanto?', 'Who decides a refund, and how fast?', '退款由谁决定，多久？'),
      why: say(
        'Un rimborso lento finisce nei commenti del KOL.',
        'A slow refund ends up in the KOL’s comments.',
        '退款慢，吐槽就会出现在达人评论区。',
      ),
      options: [
        option('nobody', 0, 'Non è deciso', 'It is not decided', '没定'),
        option('owner', 30, 'Il titolare', 'The owner', '老板'),
        option(
          'rule',
          100,
          'Una persona, entro 48 ore, con una regola',
          'One person, within 48 hours, by a rule',
          '专人按规则 48 小时内处理',
        ),
      ],
    },
  ],
};
