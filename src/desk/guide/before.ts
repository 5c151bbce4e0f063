// Page of the guide: Before you start.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const beforePage: GuidePage = {
  id: 'before',
  group: 'law',
  updatedOn: '2026-11-26',
  title: {
    it: 'Prima di partire: marchio, registrazioni, negozio, nome',
    en: 'Before you start: trademark, filings, shop, name',
    zh: '进场之前：商标、备案、店铺、中文名',
  },
  lead: {
    it: 'Quattro cose vanno decise prima di pagare un KOL: il marchio depositato in Cina, le pratiche del prodotto, dove si compra, come ti chiami in cinese.',
    en: 'Four things are to be decided before any KOL is paid: the trademark filed in China, the product’s papers, where it can be bought, your Chinese name.',
    zh: '付第一笔达人费之前先定四件事：在华商标、产品备案、在哪里卖、中文名。',
  },
  alsoCalled: {
    it: 'registrare marchio trademark deposito cosmetici notifica nome cinese negozio tmall transfrontaliero dogana importare etichetta preparazione export',
    en: 'register trademark filing cosmetics chinese name shop tmall cross-border customs import label readiness export',
    zh: '商标注册 抢注 备案 化妆品备案 中文名 跨境电商 天猫国际 国内店 清关 进口 准备',
  },
  sections: [
    {
      heading: { it: 'Marchio e nome', en: 'Trademark and name', zh: '商标与中文名' },
      text: lines({
        it: [
          'In Cina il marchio è di **chi lo deposita per primo**; quello europeo non vale. Depositalo prima che un KOL lo renda noto, insieme al **nome cinese**: se non lo scegli tu, lo sceglie il mercato, o qualcuno che lo registra. Lo racconta l’helpdesk europeo: è successo a una piccola impresa che in Cina non vendeva ancora.',
        ],
        en: [
          'In China a mark belongs to **whoever files first**; the European one does not hold. File before a KOL makes it known, together with a **Chinese name**: if you do not choose it, the market does, or somebody who registers it. The European helpdesk tells of a small firm that did not even sell in China yet.',
        ],
        zh: [
          '中国商标**先申请先得**，欧洲注册在中国无效。趁达人还没把它带火就申请，中文名一并注册：你不取，市场会替你取，甚至被人抢注。欧盟知识产权服务台就有一家尚未进华的小企业被抢注的案例。',
        ],
      }),
    },
    {
      heading: { it: 'Le pratiche del prodotto', en: 'The product’s papers', zh: '产品手续' },
      text: lines({
        it: [
          '- **Cosmetici**: quelli ordinari si notificano, gli “speciali” (solari, sbiancanti, tinture, anticaduta) si registrano, con un responsabile in Cina. Il marchio in lettere latine nel nome del prodotto va già registrato.',
          '- **Alimenti, vino, integratori**: etichetta cinese e iscrizione del produttore: chiedi all’importatore prima, non noi.',
        ],
        en: [
          '- **Cosmetics**: ordinary ones are filed, “special” ones (sunscreen, whitening, hair dye, anti-hair-loss) registered, with a responsible agent in China. A mark in Latin letters in the product name must be registered already.',
          '- **Food, wine, supplements**: Chinese label and registration of the producer: ask your importer first, not us.',
        ],
        zh: [
          '- **化妆品**：普通类备案，特殊类（防晒、美白、染发、防脱）注册，须有境内责任人；产品名里的外文商标须已注册。',
          '- **食品、葡萄酒、保健品**：中文标签、生产企业注册，请先问进口商。',
        ],
      }),
    },
    {
      heading: { it: 'Dove si compra', en: 'Where it is bought', zh: '在哪里卖' },
      text: lines({
        it: [
          '- **Transfrontaliero** (跨境): il cliente compra dall’estero su piattaforme designate; meno pratiche per i cosmetici (fonte del 2020), consegne più lente.',
          '- **Negozio locale**: serve un’importazione ordinaria; resi più semplici.',
          'Decidi anche dove tornano i [[returns|resi]]. Le regole cambiano: fatti confermare ogni punto da chi importa. Poi scegli le date ([[calendar]]).',
        ],
        en: [
          '- **Cross-border** (跨境): buyers order from abroad on designated platforms; fewer papers for cosmetics (source of 2020), slower delivery.',
          '- **Local shop**: needs ordinary import; returns are simpler.',
          'Decide too where [[returns|returns]] go. Rules change: have each point confirmed by whoever imports. Then choose dates ([[calendar]]).',
        ],
        zh: [
          '- **跨境**：在指定平台向境外下单，化妆品手续较少（2020 年来源），到货慢。',
          '- **国内店**：走一般贸易进口，退货方便。',
          '[[returns|退货]]退到哪里也要定。政策常变，请逐项向进口商核实，再排档期（[[calendar]]）。',
        ],
      }),
    },
  ],
  doneAt: [
    {
      path: '/brands',
      text: {
        it: 'Descrivi il marchio e l’azienda',
        en: 'Describe the brand and the company',
        zh: '填写品牌与公司资料',
      },
    },
  ],
  sources: [from.iphelpdesk, from.eurobiz, from.exportmag, from.chemlinked, from.natlaw, from.cosmetics, from.own],
};
