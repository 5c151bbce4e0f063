// Export, what it takes: money, patience, people who decide.
import { type Area, option, say } from './question.ts';

export const meansArea: Area = {
  id: 'means',
  name: say('Mezzi e pazienza', 'Means and patience', '预算与耐心'),
  weight: 2,
  questions: [
    {
      id: 'budget',
      kind: 'one',
      weight: 2,
      text: say(
        'Quanto potete spendere per KOL nei prossimi 12 mesi?',
        'What can you spend on KOLs in the next 12 months?',
        '未来 12 个月达人预算有多少？',
      ),
      why: say(
        'Il budget del brief parte da qui e dai prezzi veri del vostro archivio.',
        'The brief’s budget starts from this and from the real prices of your archive.',
        '投放需求的预算由此和档案库真实报价推出。',
      ),
      options: [
        option('under5', 0, 'Meno di 5.000 €', 'Under €5,000', '5,000 欧元以下'),
        option('to15', 35, '5.000–15.000 €', '€5,000–15,000', '5,000–15,000 欧元'),
        option('to40', 65, '15.000–40.000 €', '€15,000–40,000', '15,000–40,000 欧元'),
        option('to100', 90, '40.000–100.000 €', '€40,000–100,000', '40,000–100,000 欧元'),
        option('over100', 100, 'Oltre 100.000 €', 'Over €100,000', '100,000 欧元以上'),
      ],
    },
    {
      id: 'patience',
      kind: 'one',
      weight: 2,
      text: say(
        'Entro quando devono arrivare i primi risultati?',
        'By when must first results come?',
        '希望多久看到效果？',
      ),
      why: say(
        'Tra contratto, campioni, bozze e pubblicazione passano da uno a tre mesi prima del primo ordine.',
        'Between contract, samples, drafts and publication one to three months pass before the first order.',
        '从签约、寄样、审稿到发布，首单往往要一到三个月。',
      ),
      options: [
        option('month', 0, 'Entro un mese', 'Within a month', '一个月内'),
        option('quarter', 40, 'Entro tre mesi', 'Within three months', '三个月内'),
        option('half', 80, 'Entro sei mesi', 'Within six months', '半年内'),
        option('year', 100, 'Un anno o più', 'A year or more', '一年或更久'),
      ],
    },
    {
      id: 'margin',
      kind: 'one',
      weight: 2,
      text: say(
        'Che margine resta su una vendita in Cina, prima delle provvigioni?',
        'What margin is left on a sale in China, before commissions?',
        '在华销售扣除佣金前毛利率是多少？',
      ),
      why: say(
        'Un KOL che vende chiede spesso il 20 % e uno sconto; la piattaforma trattiene il 2–5 %.',
        'A KOL who sells often asks 20 % and a discount; the platform keeps 2–5 %.',
        '带货达人佣金常在 20% 左右还要折扣，平台再扣 2–5%。',
      ),
      options: [
        option('under20', 0, 'Meno del 20 %', 'Under 20 %', '低于 20%'),
        option('to40', 40, '20–40 %', '20–40 %', '20–40%'),
        option('to60', 80, '40–60 %', '40–60 %', '40–60%'),
        option('over60', 100, 'Oltre il 60 %', 'Over 60 %', '60% 以上'),
      ],
    },
    {
      id: 'returns_cost',
      kind: 'one',
      weight: 1,
      text: say('I resi sono nel conto del prezzo?', 'Are returns in the price calculation?', '定价时算过退货成本吗？'),
      why: say(
        'Le vendite promesse sono lorde: nel canale live ne torna dal 30 al 50 %.',
        'Promised sales are gross: of live sales 30 to 50 % come back.',
        '承诺的销售额是未扣退货的，直播退货常达 30–50%。',
      ),
      options: [
        option('no', 0, 'No', 'No', '没有'),
        option('flat', 60, 'Una percentuale forfettaria', 'A flat share', '按固定比例'),
        option('product', 100, 'Per prodotto', 'By product', '按产品核算'),
      ],
    },
  ],
};

export const peopleArea: Area = {
  id: 'people',
  name: say('Persone e decisioni', 'People and decisions', '团队与决策'),
  weight: 2,
  questions: [
    {
      id: 'approver',
      kind: 'one',
      weight: 2,
      text: say(
        'Chi approva budget, KOL e contenuti?',
        'Who approves budget, KOLs and content?',
        '预算、达人和内容由谁审批？',
      ),
      why: say(
        'Un KOL pubblica in finestre di pochi giorni: una bozza ferma fa perdere la stagione.',
        'A KOL publishes in windows of a few days: a draft that waits loses the season.',
        '达人档期只有几天，审稿一拖就错过大促。',
      ),
      options: [
        option('nobody', 0, 'Non è deciso', 'It is not decided', '还没定'),
        option('case', 30, 'Il titolare, quando può', 'The owner, when there is time', '老板有空时审'),
        option('one', 75, 'Una persona, con una scadenza', 'One person, with a deadline', '专人限时审批'),
        option(
          'deputy',
          100,
          'Una persona con un sostituto, entro due giorni',
          'One person with a deputy, within two days',
          '专人加备岗，两天内',
        ),
      ],
    },
    {
      id: 'speaker',
      kind: 'one',
      weight: 2,
      text: say('Chi da voi parla cinese?', 'Who of you speaks Chinese?', '团队里谁会中文？'),
      why: say(
        'Trattative e bozze sono in cinese, spesso in WeChat.',
        'Talks and drafts are in Chinese, often in WeChat.',
        '谈价和审稿都用中文，多在微信里。',
      ),
      options: [
        option('nobody', 0, 'Nessuno', 'Nobody', '没有人'),
        option('agency', 50, 'Un’agenzia', 'An agency', '代理公司'),
        option('colleague', 80, 'Un collega', 'A colleague', '有同事会'),
        option('team', 100, 'Una persona dedicata, madrelingua', 'A dedicated native speaker', '有专职母语人员'),
      ],
    },
    {
      id: 'time',
      kind: 'one',
      weight: 1,
      text: say(
        'Quanto tempo alla settimana per la Cina?',
        'How much time a week for China?',
        '每周能投入中国市场多少时间？',
      ),
      why: say(
        'Otto KOL in corso sono circa mezza giornata di bozze, campioni e risposte alla settimana (stima nostra).',
        'Eight KOLs at work are about half a day of drafts, samples and answers a week (our estimate).',
        '同时推进 8 位达人，每周约需半天处理稿件、样品和沟通（自有估计）。',
      ),
      options: [
        option('none', 0, 'Quasi niente', 'Hardly any', '几乎没有'),
        option('half', 50, 'Mezza giornata', 'Half a day', '半天'),
        option('two', 80, 'Uno o due giorni', 'One or two days', '一到两天'),
        option('full', 100, 'Una persona a tempo pieno', 'One person full-time', '一人全职'),
      ],
    },
    {
      id: 'experience',
      kind: 'one',
      weight: 1,
      text: say(
        'Avete già lavorato con KOL o influencer?',
        'Have you worked with KOLs or influencers before?',
        '以前与达人或网红合作过吗？',
      ),
      why: say(
        'Chi comincia fa meglio una prova piccola con più KOL piccoli che una grande con uno.',
        'A beginner does better with a small trial of several small KOLs than a big one with a single KOL.',
        '新手更适合用多位小达人小额测试，而不是押注一位大达人。',
      ),
      options: [
        option('never', 0, 'Mai', 'Never', '从未'),
        option('italy', 40, 'In Italia o in Europa', 'In Italy or Europe', '在意大利或欧洲合作过'),
        option('once', 75, 'In Cina, una volta', 'In China, once', '在中国合作过一次'),
        option('regular', 100, 'In Cina, regolarmente', 'In China, regularly', '在中国经常合作'),
      ],
    },
  ],
};
