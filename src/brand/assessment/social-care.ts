// Social media: dialogue and risk, measuring.
import { type Area, option, say } from './question.ts';

export const careArea: Area = {
  id: 'care',
  name: say('Dialogo e rischi', 'Dialogue and risk', '互动与风险'),
  weight: 2,
  questions: [
    {
      id: 'replies',
      kind: 'one',
      weight: 2,
      text: say('Chi risponde ai commenti in cinese?', 'Who answers comments in Chinese?', '谁回复中文评论？'),
      why: say(
        'Le domande sotto il post del KOL sono vendite a metà.',
        'Questions under a KOL’s post are half a sale.',
        '达人评论区的提问，就是半个订单。',
      ),
      options: [
        option('nobody', 0, 'Nessuno', 'Nobody', '没有人'),
        option('kol', 40, 'Solo il KOL', 'Only the KOL', '只靠达人'),
        option('slow', 70, 'Noi, in qualche giorno', 'We do, within days', '我们，几天内'),
        option('day', 100, 'Noi, in giornata', 'We do, the same day', '我们，当天'),
      ],
    },
    {
      id: 'approval_days',
      kind: 'one',
      weight: 2,
      text: say('In quanti giorni approvate una bozza?', 'In how many days do you approve a draft?', '审一稿要几天？'),
      why: say(
        'Il KOL ha altri marchi in coda.',
        'The KOL has other brands in the queue.',
        '达人手上还有其他品牌在排期。',
      ),
      options: [
        option('week', 0, 'Più di una settimana', 'More than a week', '一周以上'),
        option('days', 40, '3–7', '3–7', '3–7 天'),
        option('two', 85, '1–2', '1–2', '1–2 天'),
        option('same', 100, 'In giornata', 'The same day', '当天'),
      ],
    },
    {
      id: 'crisis',
      kind: 'one',
      weight: 1,
      text: say(
        'Che cosa fate se un KOL finisce in uno scandalo?',
        'What do you do if a KOL falls into a scandal?',
        '达人翻车怎么办？',
      ),
      why: say(
        'Si decide prima chi ferma i post e chi parla.',
        'Who stops posts and who speaks is decided before.',
        '谁叫停、谁发声，要事先定好。',
      ),
      options: [
        option('none', 0, 'Non ci abbiamo pensato', 'We never thought of it', '没想过'),
        option('idea', 50, 'Sappiamo chi chiamare', 'We know whom to call', '知道找谁'),
        option('plan', 100, 'C’è un piano, e una clausola', 'There is a plan, and a clause', '有预案和合同条款'),
      ],
    },
    {
      id: 'sensitive',
      kind: 'one',
      weight: 1,
      text: say(
        'Chi controlla simboli, mappe e allusioni?',
        'Who checks symbols, maps and allusions?',
        '谁检查符号、地图和影射？',
      ),
      why: say(
        'Marchi grandi hanno perso il mercato per una frase.',
        'Large brands lost the market over a sentence.',
        '有大品牌因一句话失去市场。',
      ),
      options: [
        option('nobody', 0, 'Nessuno', 'Nobody', '没有人'),
        option('agency', 65, 'L’agenzia', 'The agency', '代理公司'),
        option('native', 100, 'Una persona nostra, madrelingua', 'A native speaker of ours', '我方母语人员'),
      ],
    },
  ],
};

export const measureArea: Area = {
  id: 'measure',
  name: say('Misura', 'Measuring', '效果评估'),
  weight: 2,
  questions: [
    {
      id: 'measured',
      kind: 'one',
      weight: 3,
      text: say('Che cosa misurate di una campagna?', 'What of a campaign do you measure?', '投放看哪些数据？'),
      why: say(
        'Si paga ciò che si misura: le visualizzazioni si comprano, gli ordini dopo i resi no.',
        'What is measured is what is paid: views can be bought, orders after returns cannot.',
        '看什么就为什么付钱：播放可以刷，退货后的订单刷不了。',
      ),
      options: [
        option('nothing', 0, 'Niente', 'Nothing', '不看'),
        option('views', 30, 'Visualizzazioni e like', 'Views and likes', '播放和点赞'),
        option('clicks', 70, 'Clic e codici', 'Clicks and codes', '点击和优惠码'),
        option('orders', 100, 'Ordini dopo i resi', 'Orders after returns', '退货后订单'),
      ],
    },
    {
      id: 'screens',
      kind: 'one',
      weight: 1,
      text: say(
        'Chiedete i dati veri al KOL, dopo il post?',
        'Do you ask the KOL for the true figures afterwards?',
        '发布后会向达人要后台数据吗？',
      ),
      why: say(
        'Letture e pubblico di WeChat si vedono solo nel suo pannello.',
        'Reads and audience of WeChat are seen in its back office only.',
        '微信阅读和人群只有后台能看到。',
      ),
      options: [
        option('no', 0, 'No', 'No', '不会'),
        option('some', 50, 'A volte', 'Sometimes', '有时'),
        option('always', 100, 'Sempre, per contratto', 'Always, by contract', '合同约定必须提供'),
      ],
    },
    {
      id: 'cost_per',
      kind: 'one',
      weight: 1,
      text: say(
        'Sapete quanto vi è costato un cliente?',
        'Do you know what a customer cost you?',
        '知道单个客户获取成本吗？',
      ),
      why: say(
        'È il numero che fa confrontare KOL, pubblicità e fiere.',
        'It is the number that compares KOLs, advertising and fairs.',
        '这个数能把达人、广告、展会放在一起比。',
      ),
      options: [
        option('no', 0, 'No', 'No', '不知道'),
        option('rough', 50, 'A grandi linee', 'Roughly', '大致知道'),
        option('yes', 100, 'Sì', 'Yes', '清楚'),
      ],
    },
    {
      id: 'learning',
      kind: 'one',
      weight: 1,
      text: say(
        'Dopo una campagna che cosa resta scritto?',
        'What remains in writing after a campaign?',
        '投放后会复盘吗？',
      ),
      why: say(
        'Con chi ha funzionato si rifà; con gli altri no.',
        'What worked is done again; the rest is not.',
        '有效的复投，无效的停掉。',
      ),
      options: [
        option('nothing', 0, 'Niente', 'Nothing', '没有'),
        option('report', 50, 'La relazione dell’agenzia', 'The agency’s report', '代理的结案报告'),
        option(
          'own',
          100,
          'Chi rifare e chi no, con i numeri',
          'Whom to book again and whom not, with figures',
          '有数据的复投名单',
        ),
      ],
    },
  ],
};
