// Page of the guide: Campaign.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const campaignPage: GuidePage = {
  id: 'campaign',
  group: 'stages',
  updatedOn: '2026-11-26',
  title: {
    it: 'Campagna: dall’offerta alla pubblicazione',
    en: 'Campaign: from the offer to the publication',
    zh: '投放项目：从邀约到发布',
  },
  lead: {
    it: 'Una riga per KOL con il suo punto del cammino e ciò che lo blocca; il KOL lavora da una pagina sua, in cinese, senza account.',
    en: 'One line per KOL with its place on the way and what blocks it; the KOL works from a page of its own, in Chinese, without an account.',
    zh: '一位达人一行，走到哪一步、卡在哪里一目了然；达人用专属链接操作，无需注册。',
  },
  alsoCalled: {
    it: 'campagna invito offerta controproposta bozza campione approvare pubblicazione ritardo link privato prodotto spedire provare il prodotto',
    en: 'campaign invitation offer counter-offer draft sample approve publication late private link ship try the product',
    zh: '项目 邀约 报价 还价 稿件 寄样 审稿 发布 回填 催稿 专属链接',
  },
  sections: [
    {
      heading: { it: 'Che cosa porti', en: 'What you bring', zh: '需要准备什么' },
      text: lines({
        it: ['Un piano. Poi il brief per i KOL (che cosa dire, che cosa no), il prodotto da spedire, chi firma.'],
        en: ['A plan. Then the brief for KOLs (what to say, what not), the product to ship, who signs.'],
        zh: ['一份方案，加上达人 Brief（要说什么、不能说什么）、样品和签约主体。'],
      }),
    },
    {
      heading: { it: 'Che cosa ottieni', en: 'What you get', zh: '得到什么' },
      text: lines({
        it: [
          '- Offerta e controproposta accanto al piano e ai prezzi dei pari.',
          '- [[contract|Contratto]] in due lingue.',
          '- Campione spedito, arrivato, **provato**: la legge cinese lo chiede a chi raccomanda.',
          '- Bozze commentate, versione approvata fissata.',
          '- Il post pubblicato confrontato con quello approvato: ogni differenza è un avviso.',
        ],
        en: [
          '- Offer and counter-offer beside the plan and what peers ask.',
          '- A [[contract|contract]] in two languages.',
          '- Sample sent, arrived, **tried**: Chinese law asks it of whoever recommends.',
          '- Drafts with comments, the approved version fixed.',
          '- The published post compared with the approved one: each difference is an alert.',
        ],
        zh: [
          '- 报价、还价与方案和同级报价对照。',
          '- 双语[[contract|合同]]。',
          '- 样品寄出、签收、**试用**都有记录：法律要求代言人先使用。',
          '- 稿件批注，过稿版本锁定。',
          '- 发布内容与过稿版比对，有出入就提醒。',
        ],
      }),
    },
    {
      heading: { it: 'Errori comuni', en: 'Common mistakes', zh: '常见问题' },
      text: lines({
        it: [
          '- Spedire tardi: la dogana non aspetta la festa ([[calendar]]).',
          '- Accordi in chat senza versione: qui ogni passo resta con chi e quando.',
          '- Dimenticare il numero di dichiarazione (报备) dove la piattaforma lo vuole.',
        ],
        en: [
          '- Shipping late: customs do not wait for the season ([[calendar]]).',
          '- Agreements in chats without a version: here each step stays with who and when.',
          '- Forgetting the declaration number (报备) where the platform wants it.',
        ],
        zh: [
          '- 寄样太晚：清关不等大促（见 [[calendar]]）。',
          '- 微信口头约定没有版本：这里每步都有人、有时间。',
          '- 平台要求报备却没填报备单号。',
        ],
      }),
    },
  ],
  doneAt: [
    { path: '/campaigns', text: { it: 'Apri le campagne', en: 'Open the campaigns', zh: '打开投放项目' } },
    { path: '/calendar', text: { it: 'Calendario delle campagne', en: 'Calendar of the campaigns', zh: '项目日历' } },
  ],
  sources: [from.own, from.adLaw, from.campaigndoc],
};
