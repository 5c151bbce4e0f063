// Page of the guide: Glossary.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const glossaryPage: GuidePage = {
  id: 'glossary',
  group: 'start',
  updatedOn: '2026-11-26',
  title: { it: 'Glossario: le parole del mestiere', en: 'Glossary: the words of the trade', zh: '术语表' },
  lead: {
    it: 'Le parole cinesi che incontri nei file, nei messaggi e nei contratti, e come le diciamo qui.',
    en: 'The Chinese words you meet in files, messages and contracts, and what we call them here.',
    zh: '表格、沟通和合同里常见的行话，以及系统里的叫法。',
  },
  alsoCalled: {
    it: 'significato termine che cosa vuol dire parola cinese traduzione',
    en: 'meaning term what does it mean chinese word translation',
    zh: '名词解释 什么意思 术语 行话 中英对照',
  },
  sections: [
    {
      heading: { it: 'Persone e pubblico', en: 'People and audience', zh: '人与受众' },
      text: lines({
        it: [
          '- **达人**: KOL. **博主**: blogger. **主播**: chi conduce una diretta. **MCN**: agenzia che rappresenta KOL.',
          '- **粉丝**: follower. **粉丝画像**: profilo del pubblico per sesso, età, regione.',
          '- **头部 · 腰部 · 尾部 · 长尾**: le fasce, dalla più grande.',
          '- **假粉 · 水军 · 刷量**: follower comprati, commentatori pagati, cifre gonfiate ([[fakes]]).',
        ],
        en: [
          '- **达人**: KOL. **博主**: blogger. **主播**: host of a live stream. **MCN**: agency that represents KOLs.',
          '- **粉丝**: followers. **粉丝画像**: audience by gender, age, region.',
          '- **头部 · 腰部 · 尾部 · 长尾**: the tiers, from the largest.',
          '- **假粉 · 水军 · 刷量**: bought followers, paid commenters, inflated counts ([[fakes]]).',
        ],
        zh: [
          '- **达人**：系统里的 KOL；**博主**：垂类内容作者；**主播**：直播带货的人；**MCN**：达人经纪机构。',
          '- **粉丝画像**：性别、年龄、地域占比。',
          '- **头部、腰部、尾部、长尾**：四个量级。',
          '- **假粉、水军、刷量**：见 [[fakes]]。',
        ],
      }),
    },
    {
      heading: { it: 'Soldi', en: 'Money', zh: '费用' },
      text: lines({
        it: [
          '- **报价 · 刊例**: quotazione, listino. **坑位费**: fisso per un posto in diretta. **佣金**: provvigione. **纯佣 (CPS)**: solo provvigione.',
          '- **保底**: minimo garantito. **封顶**: tetto. **退货期**: giorni di reso. **结算单**: estratto conto. **结转**: riporto ([[pay]]).',
        ],
        en: [
          '- **报价 · 刊例**: quote, rate card. **坑位费**: fixed fee for a slot in a stream. **佣金**: commission. **纯佣 (CPS)**: commission only.',
          '- **保底**: guarantee. **封顶**: cap. **退货期**: return window. **结算单**: statement. **结转**: carried over ([[pay]]).',
        ],
        zh: [
          '- **报价、刊例**：单条价格；**坑位费**：直播间上品固定费；**佣金**：销售分成；**纯佣（CPS）**：只拿佣金。',
          '- **保底**：最低保证；**封顶**：上限；**退货期**：过后才计佣；**结算单**、**结转**：见 [[pay]]。',
        ],
      }),
    },
    {
      heading: { it: 'Lavoro', en: 'Work', zh: '执行' },
      text: lines({
        it: [
          '- **种草**: far nascere il desiderio raccomandando. **带货**: vendere con un contenuto. **笔记**: post di Xiaohongshu.',
          '- **报备 · 报备单号**: dichiarare la collaborazione alla piattaforma, e il suo numero. **寄样**: spedire il campione. **审稿**: leggere la bozza.',
          '- **口令**: frase o codice che porta al prodotto. **归因**: di chi è l’ordine. **大促**: grande svendita ([[calendar]]).',
        ],
        en: [
          '- **种草**: making people want something by recommending it. **带货**: selling by content. **笔记**: a post on Xiaohongshu.',
          '- **报备 · 报备单号**: declaring the cooperation to the platform, and its number. **寄样**: sending the sample. **审稿**: reading the draft.',
          '- **口令**: phrase or code that leads to the product. **归因**: whose the order is. **大促**: large sale ([[calendar]]).',
        ],
        zh: [
          '- **种草**：靠推荐让人想买；**带货**：内容直接成交；**笔记**：小红书内容。',
          '- **报备、报备单号**：向平台登记商单；**寄样**、**审稿**：合作流程中的两步，见 [[campaign]]。',
          '- **口令**：复制即达商品的短语；**归因**：订单归谁，见 [[tracking]]；**大促**：见 [[calendar]]。',
        ],
      }),
    },
  ],
  doneAt: [{ path: '/archive', text: { it: 'Apri l’archivio', en: 'Open the archive', zh: '打开达人库' } }],
  sources: [from.glossarydoc],
};
