// Page of the guide: What happens, in which order.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const orderPage: GuidePage = {
  id: 'order',
  group: 'start',
  updatedOn: '2026-11-26',
  title: {
    it: 'Che cosa succede, e in quale ordine',
    en: 'What happens, in which order',
    zh: '全流程：先做什么、后做什么',
  },
  lead: {
    it: 'Dieci passi, dai file che hai già fino all’estratto conto del KOL: ognuno usa ciò che i precedenti hanno lasciato.',
    en: 'Ten steps, from the files you hold to the KOL’s statement: each uses what the ones before have left.',
    zh: '从手头的表格到给达人的结算单共十步，后一步都用到前一步的结果。',
  },
  alsoCalled: {
    it: 'passi fasi percorso flusso procedura tempi quanto dura campagna',
    en: 'steps stages workflow process timeline how long campaign',
    zh: '步骤 流程 环节 周期 怎么做投放',
  },
  sections: [
    {
      heading: { it: 'Prima di scegliere', en: 'Before you choose', zh: '选人之前' },
      text: lines({
        it: [
          '- [[import|Importa]]: porti elenchi, esportazioni, listini. Niente viene preso dalla rete.',
          '- [[archive|Archivio]]: ogni KOL una scheda, con i suoi account.',
          '- [[audit|Verifica]]: il pubblico è vero? Con le prove accanto.',
          '- [[brand|Marchi e brief]]: chi sei, che cosa vendi, che cosa chiedi (il brief).',
        ],
        en: [
          '- [[import|Import]]: you bring lists, exports, price lists. Nothing is taken from the web.',
          '- [[archive|Archive]]: one card per KOL, with its accounts.',
          '- [[audit|Audit]]: is the audience real? With the evidence beside it.',
          '- [[brand|Brands and briefs]]: who you are, what you sell, what you ask (the brief).',
        ],
        zh: [
          '- [[import|导入]]：把名单、导出文件、报价单交给系统，不抓取任何网页。',
          '- [[archive|达人库]]：一位达人一张卡片，账号归在一起。',
          '- [[audit|审核]]：粉丝真不真，证据摆在旁边。',
          '- [[brand|品牌与需求]]：品牌、产品和投放需求。',
        ],
      }),
    },
    {
      heading: { it: 'La scelta e il lavoro', en: 'The choice and the work', zh: '选人与执行' },
      text: lines({
        it: [
          '- [[match|Affinità]]: chi è adatto, con i motivi a favore e contro.',
          '- [[plan|Piano]]: quali KOL e quanti post con quel budget.',
          '- [[compliance|Controllo dei testi]]: il testo letto come lo leggerebbe un ispettore.',
          '- [[campaign|Campagna]]: offerta, contratto, campione, bozza, pubblicazione.',
        ],
        en: [
          '- [[match|Match]]: who fits, with reasons for and against.',
          '- [[plan|Plan]]: which KOLs and how many posts for that budget.',
          '- [[compliance|Compliance]]: the text, read as an inspector would.',
          '- [[campaign|Campaign]]: offer, contract, sample, draft, publication.',
        ],
        zh: [
          '- [[match|匹配]]：谁合适，正反理由都列出来。',
          '- [[plan|投放方案]]：这笔预算投哪些达人、各发几条。',
          '- [[compliance|合规审查]]：像监管人员一样审稿。',
          '- [[campaign|投放项目]]：邀约、合同、寄样、审稿、发布。',
        ],
      }),
    },
    {
      heading: { it: 'Dopo la pubblicazione', en: 'After publication', zh: '发布之后' },
      text: lines({
        it: [
          '- [[tracking|Tracciamento]]: di chi è ogni ordine, e perché.',
          '- [[settlement|Liquidazione]]: quanto spetta a ciascuno, tolti i resi.',
          'Il nostro consiglio sui tempi: conta all’indietro dal giorno in cui vuoi vendere. Quanti giorni servono per ogni passo è in [[calendar]].',
        ],
        en: [
          '- [[tracking|Tracking]]: whose each order is, and why.',
          '- [[settlement|Settlement]]: what each is owed, less returns.',
          'Our advice on time: count backwards from the day on which you want to sell. How many days each step takes is in [[calendar]].',
        ],
        zh: [
          '- [[tracking|效果追踪]]：每一单归谁，理由是什么。',
          '- [[settlement|结算]]：扣除退货后该付多少。',
          '时间上我们的建议是倒排：从想卖货的那天往回数，每一步留几天见 [[calendar]]。',
        ],
      }),
    },
  ],
  doneAt: [
    { path: '/import', text: { it: 'Importa il primo file', en: 'Import the first file', zh: '导入第一个文件' } },
    {
      path: '/brands',
      text: { it: 'Scrivi il marchio e il brief', en: 'Write the brand and the brief', zh: '填写品牌与需求' },
    },
  ],
  sources: [from.own],
};
