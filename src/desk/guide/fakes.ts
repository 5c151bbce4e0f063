// Page of the guide: How to recognise bought followers and comments.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const fakesPage: GuidePage = {
  id: 'fakes',
  group: 'judging',
  updatedOn: '2026-11-26',
  title: {
    it: 'Come riconoscere follower e commenti comprati',
    en: 'How to recognise bought followers and comments',
    zh: '怎么识别假粉和水军评论',
  },
  lead: {
    it: 'Guarda la curva dei follower prima di scrivere al KOL, poi quanti rispondono davvero: un salto senza motivo e un pubblico muto sono i due segni più forti.',
    en: 'Look at the follower curve before you write to the KOL, then at how many really respond: a jump without cause and a silent audience are the two strongest signs.',
    zh: '联系达人之前先看涨粉曲线，再看有多少人真在互动：无缘无故的暴涨和沉默的粉丝，是最有力的两个信号。',
  },
  alsoCalled: {
    it: 'follower falsi finti fake acquistati bot commenti finti truffa smascherare salto crescita verificare',
    en: 'fake followers bots bought comments fraud spot jump growth genuine real check',
    zh: '买粉 假粉丝 僵尸粉 刷量 刷评论 水军 掉粉 数据造假 真假 粉丝真实',
  },
  sections: [
    {
      heading: { it: 'I segni, dal più forte', en: 'The signs, strongest first', zh: '迹象，由强到弱' },
      text: lines({
        it: [
          '- **Salti**: migliaia di follower in pochi giorni senza un post che li spieghi, o che poi spariscono.',
          '- **Silenzio**: molti follower e poche interazioni rispetto ai pari della stessa piattaforma.',
          '- **Commenti generici**: solo emoji, frasi fatte, gli stessi testi sotto account diversi. Le emoji da sole sono normali: conta il confronto.',
          '- **Gruppi**: le stesse persone che commentano insieme ovunque.',
          '- **Like tutti uguali**, rapporti fissi fra like e commenti.',
        ],
        en: [
          '- **Jumps**: thousands of followers in a few days without a post that explains them, or who vanish later.',
          '- **Silence**: many followers and few interactions against peers of the same platform.',
          '- **Generic comments**: emoji only, stock phrases, the same texts under several accounts. Emoji alone are normal: the comparison counts.',
          '- **Groups**: the same people commenting together everywhere.',
          '- **Likes that hardly differ**, fixed ratios of likes to comments.',
        ],
        zh: [
          '- **突增**：几天涨几千粉却没有爆款解释，或者随后又掉光。',
          '- **沉默**：粉丝多、互动少，明显低于同平台同级。',
          '- **套话评论**：只有表情、通用好评，同一句话出现在多个账号下。光有表情很正常，要看与同级的差别。',
          '- **评论团体**：同一批人到处一起评论。',
          '- **点赞几乎一样多**，赞评比例固定。',
        ],
      }),
    },
    {
      heading: { it: 'Come fa un KOL vero', en: 'What a real KOL does', zh: '真达人是什么样' },
      text: lines({
        it: [
          'Pubblica cose sue, spesso ogni giorno, dice la sua, risponde ai fan. Su WeChat comprare follower è difficile: la piattaforma stessa è un indizio a favore, ma le letture si sono falsificate anche lì.',
        ],
        en: [
          'Posts things of its own, often daily, states opinions, answers fans. On WeChat followers are hard to buy: the platform itself speaks in favour, yet reads were faked there too.',
        ],
        zh: [
          '原创、更新勤（常常日更）、有观点、回粉丝。微信公众号买粉难，平台本身就是有利证据，但阅读量也曾被大量造假。',
        ],
      }),
    },
    {
      heading: { it: 'Quanto è grande il problema', en: 'How large the problem is', zh: '问题有多大' },
      text: lines({
        it: [
          '- Follower effettivi dei KOL cinesi: in media il 43 %, circa il 38 % sopra i 10 milioni (Ebiquity, 2022).',
          '- Più di metà dei commenti falsa (AIMan, 2018: dato vecchio).',
          '- 28 settembre 2016: WeChat cambia i conteggi e un account passa da 27.000 letture medie a 1.000.',
          '- 2019: un post con 3,5 milioni di visualizzazioni e nessun ordine.',
          'Un indizio solo non basta: la [[audit|verifica]] ne chiede due e prova prima le spiegazioni innocenti.',
        ],
        en: [
          '- Actual followers of Chinese KOLs: 43 % on average, about 38 % above 10 million (Ebiquity, 2022).',
          '- More than half of comments fake (AIMan, 2018: old).',
          '- 28 September 2016: WeChat changes its counters and one account falls from 27,000 average reads to 1,000.',
          '- 2019: a post with 3.5 million views and not one order.',
          'One sign is not enough: the [[audit|audit]] asks for two and tries innocent explanations first.',
        ],
        zh: [
          '- 中国达人真实粉丝平均占 43%，千万粉以上约 38%（Ebiquity，2022 年）。',
          '- 过半评论为假（AIMan，2018 年，数据较旧）。',
          '- 2016 年 9 月 28 日微信调整计数，有账号平均阅读从 2.7 万跌到 1000。',
          '- 2019 年有条内容播放 350 万，一单未出。',
          '单一迹象不下结论：[[audit|审核]]要求两类证据，并先排除正常解释。',
        ],
      }),
    },
  ],
  doneAt: [
    {
      path: '/archive?verdict=risk',
      text: { it: 'Guarda chi è a rischio', en: 'See who is at risk', zh: '查看有风险的账号' },
    },
    {
      path: '/archive/rings',
      text: { it: 'Gruppi che commentano insieme', en: 'Groups that comment together', zh: '评论团体' },
    },
  ],
  sources: [from.ebiquity, from.aiman, from.wechat2016, from.design, from.auditdoc],
};
