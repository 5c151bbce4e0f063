// Shop, the figures: orders, codes, margins, what is paid to whom.
import { type Area, option, say } from './question.ts';

export const figuresArea: Area = {
  id: 'figures',
  name: say('Numeri', 'Figures', '数据'),
  weight: 3,
  questions: [
    {
      id: 'orders_file',
      kind: 'one',
      weight: 2,
      text: say(
        'Potete esportare gli ordini, con codici e rimborsi?',
        'Can you export orders, with codes and refunds?',
        '能导出含优惠码和退款的订单吗？',
      ),
      why: say(
        'Senza ordini e rimborsi non si sa quale KOL ha venduto, né che cosa gli spetta.',
        'Without orders and refunds nobody knows which KOL sold, nor what is due.',
        '没有订单和退款数据，就不知道谁带的货、该结多少。',
      ),
      options: [
        option('no', 0, 'No', 'No', '不能'),
        option('hand', 30, 'A mano, dal distributore', 'By hand, from the distributor', '经销商手工提供'),
        option('monthly', 70, 'Un file al mese', 'A file a month', '每月一份文件'),
        option('weekly', 100, 'Ogni settimana o in automatico', 'Weekly or automatically', '每周或自动'),
      ],
    },
    {
      id: 'codes',
      kind: 'one',
      weight: 2,
      text: say(
        'Ogni KOL ha un codice o un link suo?',
        'Has every KOL a code or link of its own?',
        '每位达人有专属优惠码或链接吗？',
      ),
      why: say(
        'È l’unico modo per pagare chi vende di più.',
        'It is the only way to pay more to who sells more.',
        '这是按销量结算的前提。',
      ),
      options: [
        option('none', 0, 'No', 'No', '没有'),
        option('shared', 25, 'Un codice per tutti', 'One code for all', '共用一个码'),
        option('some', 60, 'Alcuni', 'Some have', '部分有'),
        option('each', 100, 'Ognuno il suo', 'Each its own', '一人一码'),
      ],
    },
    {
      id: 'margin_known',
      kind: 'one',
      weight: 2,
      text: say(
        'Conoscete il margine per prodotto in Cina?',
        'Do you know the margin by product in China?',
        '清楚各产品在中国的毛利吗？',
      ),
      why: say(
        'Da qui la provvigione più alta che potete offrire senza perdere.',
        'It gives the highest commission you can offer without a loss.',
        '由此推出不亏本的最高佣金。',
      ),
      options: [
        option('no', 0, 'No', 'No', '不清楚'),
        option('average', 50, 'In media', 'On average', '知道平均值'),
        option('product', 100, 'Per prodotto', 'By product', '按产品清楚'),
      ],
    },
    {
      id: 'baseline',
      kind: 'one',
      weight: 1,
      text: say(
        'Sapete quanto vendete senza KOL?',
        'Do you know what you sell without KOLs?',
        '知道没有达人时的自然销量吗？',
      ),
      why: say(
        'Ciò che si sarebbe venduto comunque non l’ha venduto il KOL.',
        'What would have been sold anyway, the KOL did not sell.',
        '本来就会卖出的，不能算达人的功劳。',
      ),
      options: [
        option('no', 0, 'No', 'No', '不知道'),
        option('monthly', 60, 'Al mese', 'By month', '按月知道'),
        option('daily', 100, 'Al giorno', 'By day', '按天知道'),
      ],
    },
    {
      id: 'repeat',
      kind: 'one',
      weight: 1,
      text: say('Sapete quanti clienti ricomprano?', 'Do you know how many customers buy again?', '知道复购率吗？'),
      why: say(
        'Se uno su tre torna, il primo ordine può anche costare.',
        'If one in three comes back, the first order may cost something.',
        '复购高，首单就可以让利。',
      ),
      options: [
        option('no', 0, 'No', 'No', '不知道'),
        option('rough', 50, 'A grandi linee', 'Roughly', '大致了解'),
        option('yes', 100, 'Sì', 'Yes', '清楚'),
      ],
    },
    {
      id: 'settling',
      kind: 'one',
      weight: 2,
      text: say('Quando e come pagate le provvigioni?', 'When and how do you pay commissions?', '佣金何时、怎么结？'),
      why: say(
        'Pagate prima dei resi, non tornano indietro.',
        'Paid before returns, they do not come back.',
        '退货期前结掉的佣金很难追回。',
      ),
      options: [
        option('never', 0, 'Mai fatto, nessuna regola', 'Never did, no rule', '没做过，没有规则'),
        option('promised', 20, 'Sul venduto promesso', 'On promised sales', '按承诺销售额'),
        option('gross', 40, 'Sul venduto lordo, a fine mese', 'On gross sales, at month’s end', '月底按未扣退货销售额'),
        option(
          'net',
          100,
          'Sul netto, dopo il termine dei resi',
          'On net sales, after the return period',
          '过退货期后按净额',
        ),
      ],
    },
  ],
};
