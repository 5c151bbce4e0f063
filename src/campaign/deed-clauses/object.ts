// What is to be made, where and when, and how it is approved.
import type { Clause } from '../deed-clause.ts';
import { accountValues, contentValues } from '../deed-values.ts';

const since = { version: '1', validFrom: '2026-01-01' } as const;

export const objectClauses: readonly Clause[] = [
  {
    ...since,
    id: 'object',
    heading: { it: 'Oggetto', en: 'Subject matter', zh: '合作内容' },
    paragraphs: [
      {
        text: {
          it: 'Il Marchio incarica il KOL, che accetta, di realizzare e pubblicare i contenuti indicati in questo contratto per la campagna «{campaign}» del marchio «{brand}».',
          en: 'The Brand engages the KOL, who accepts, to create and publish the content set out in this contract for the campaign “{campaign}” of the brand “{brand}”.',
          zh: '甲方委托乙方为“{brand}”品牌的“{campaign}”投放项目制作并发布本合同约定的推广内容，乙方同意接受委托。',
        },
      },
      {
        text: {
          it: 'I contenuti si pubblicano soltanto dai seguenti account, di cui il KOL dichiara di essere titolare e di poter disporre.',
          en: 'The content is published only from the following accounts, which the KOL declares to own and to control.',
          zh: '推广内容仅通过乙方以下账号发布。乙方承诺对该等账号享有合法、完整的使用权。',
        },
      },
      {
        each: ({ accounts }) => accounts.map(accountValues),
        text: {
          it: '{platform}: «{account}» (ID {accountId}).',
          en: '{platform}: “{account}” (ID {accountId}).',
          zh: '{platform}：账号名称“{account}”（ID：{accountId}）。',
        },
      },
      {
        text: {
          it: 'La prestazione è personale: il KOL non la affida a terzi senza il consenso scritto del Marchio.',
          en: 'The services are personal: the KOL does not assign them to others without the Brand’s written consent.',
          zh: '本合同项下义务应由乙方亲自履行，未经甲方书面同意，不得转委托第三方。',
        },
      },
    ],
  },
  {
    ...since,
    id: 'contents',
    heading: {
      it: 'Contenuti, calendario e compenso fisso',
      en: 'Content, calendar and fixed fee',
      zh: '内容、排期与固定费用',
    },
    paragraphs: [
      {
        text: {
          it: 'Il KOL consegna i seguenti contenuti, in numero di {contents}. Le date sono giorni di calendario all’ora di Pechino.',
          en: 'The KOL delivers the following content, {contents} in number. Dates are calendar days in Beijing time.',
          zh: '乙方应交付以下推广内容，数量共计{contents}项。日期均按北京时间自然日计算。',
        },
      },
      {
        each: contentValues,
        text: {
          it: 'Contenuto n. {n}: {format}, {platform}, «{account}»; {due}; compenso fisso {fee}.',
          en: 'Content no. {n}: {format}, {platform}, “{account}”; {due}; fixed fee {fee}.',
          zh: '内容{n}：{format}，{platform}“{account}”；{due}；固定费用（坑位费）{fee}。',
        },
      },
      {
        text: {
          it: 'Il compenso fisso complessivo è di {fees}. La quota di ogni contenuto matura con la sua pubblicazione; non sono dovuti anticipi.',
          en: 'The fixed fee totals {fees}. The part for each item of content is earned when it is published; no advance is payable.',
          zh: '固定费用总额为{fees}。每项内容的费用在该内容发布时产生，不设预付款。',
        },
      },
      {
        when: ({ terms }) => terms.conditions.keepOnlineDays > 0,
        text: {
          it: 'I contenuti restano pubblici, senza essere nascosti, modificati o cancellati, per almeno {keepOnlineDays} giorni dalla pubblicazione.',
          en: 'The content stays public, and is not hidden, changed or deleted, for at least {keepOnlineDays} days from publication.',
          zh: '内容发布后应保持公开可见不少于{keepOnlineDays}日，其间乙方不得隐藏、修改或删除。',
        },
      },
      {
        when: ({ terms }) => terms.conditions.keepOnlineDays === 0,
        text: {
          it: 'Non è concordato un tempo minimo di permanenza in rete.',
          en: 'No minimum time online is agreed.',
          zh: '双方未约定内容最短保留时间。',
        },
      },
    ],
  },
  {
    ...since,
    id: 'approval',
    heading: { it: 'Approvazione preventiva', en: 'Prior approval', zh: '内容审核' },
    paragraphs: [
      {
        text: {
          it: 'Nessun contenuto si pubblica senza l’approvazione scritta del Marchio. Il Marchio risponde entro {approvalDays} giorni lavorativi dalla ricezione della bozza; il suo silenzio non vale approvazione.',
          en: 'No content is published without the Brand’s written approval. The Brand answers within {approvalDays} working days of receiving a draft; its silence is no approval.',
          zh: '未经甲方书面审核通过，任何内容不得发布。甲方应在收到稿件后{approvalDays}个工作日内答复；逾期未答复不视为审核通过。',
        },
      },
      {
        when: ({ terms }) => terms.conditions.approvalRounds > 0,
        text: {
          it: 'I giri di modifiche compresi nel compenso sono {approvalRounds} per contenuto; gli altri si concordano a parte.',
          en: 'The rounds of changes included in the fee are {approvalRounds} for each item of content; further ones are agreed separately.',
          zh: '费用包含的修改次数为每项内容{approvalRounds}次；超出部分由双方另行协商。',
        },
      },
      {
        when: ({ terms }) => terms.conditions.approvalRounds === 0,
        text: {
          it: 'Nel compenso non sono compresi giri di modifiche, salvo ciò che la legge o la piattaforma impongono.',
          en: 'No rounds of changes are included in the fee, save for what the law or the platform require.',
          zh: '费用不包含修改，但法律法规或平台规则要求的修改除外。',
        },
      },
      {
        text: {
          it: 'L’approvazione non solleva il KOL dalle responsabilità che questo contratto e la legge pongono a suo carico.',
          en: 'Approval does not relieve the KOL of the duties that this contract and the law place on the KOL.',
          zh: '甲方的审核不免除乙方依本合同及法律应承担的责任。',
        },
      },
    ],
  },
];
