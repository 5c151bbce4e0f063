// Page of the guide: What a contract needs.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const contractPage: GuidePage = {
  id: 'contract',
  group: 'law',
  updatedOn: '2026-11-26',
  title: { it: 'Che cosa deve avere un contratto', en: 'What a contract needs', zh: '合同要写清什么' },
  lead: {
    it: 'Chi, che cosa, quando, quanto e che cosa succede se va male: in due lingue, con l’indicazione di quale prevale, prima che parta il campione.',
    en: 'Who, what, when, how much and what happens if it goes wrong: in two languages, saying which prevails, before the sample leaves.',
    zh: '谁、做什么、何时、多少钱、出问题怎么办：双语写清并约定以哪种语言为准，寄样前签好。',
  },
  alsoCalled: {
    it: 'contratto clausole accordo firma esclusiva penale diritti uso contenuti ritardo annullamento foro legge',
    en: 'contract clauses agreement sign exclusivity penalty usage rights content late cancellation court law',
    zh: '合同 条款 签约 排他 违约 授权 使用权 延期 取消 保底 管辖 三方',
  },
  sections: [
    {
      heading: { it: 'La sostanza', en: 'The substance', zh: '核心内容' },
      text: lines({
        it: [
          '- **Le parti**: marchio, KOL e la sua agenzia se firma lei; con i nomi nelle due scritture e i numeri di registro.',
          '- **I contenuti**: piattaforma, formato, giorno, quanti giri di correzione, quanto restano online.',
          '- **Il compenso**: fisso, provvigione e su che cosa, minimo, tetto, giorni di reso, quando si paga ([[pay]]).',
        ],
        en: [
          '- **The parties**: brand, KOL, and its agency where that signs; names in both scripts, registration numbers.',
          '- **The contents**: platform, format, day, rounds of correction, how long they stay online.',
          '- **The pay**: fixed, commission and on what, guarantee, cap, return days, when it is paid ([[pay]]).',
        ],
        zh: [
          '- **主体**：品牌、达人，机构代签的写三方；双语名称、统一社会信用代码或税号。',
          '- **内容**：平台、形式、档期、修改次数、保留多久。',
          '- **费用**：固定费、佣金口径、保底、封顶、退货期、付款时间（见 [[pay]]）。',
        ],
      }),
    },
    {
      heading: { it: 'Ciò che si dimentica', en: 'What gets forgotten', zh: '容易漏掉的' },
      text: lines({
        it: [
          '- **Esclusiva**: quali concorrenti, per nome, e per quanti giorni.',
          '- **Uso**: dove, per quanto e su quali mezzi puoi usare foto e video.',
          '- **Verità**: il KOL prova il prodotto, marca la pubblicità, non compra interazioni.',
          '- **Ritardo, annullamento, visualizzazioni promesse**: quanto si toglie o si recupera.',
          '- Riservatezza, legge, foro, lingua che prevale.',
        ],
        en: [
          '- **Exclusivity**: which competitors, by name, and for how many days.',
          '- **Use**: where, how long and in which media you may use pictures and video.',
          '- **Truth**: the KOL tries the product, marks advertising, buys no interactions.',
          '- **Delay, cancellation, promised views**: what is cut or made good.',
          '- Confidentiality, law, forum, prevailing language.',
        ],
        zh: [
          '- **排他**：点名竞品、约定天数。',
          '- **授权**：素材可在哪里、用多久、用于哪些渠道。',
          '- **真实**：试用产品、标明广告、不刷量。',
          '- **延期、取消、数据保底**：扣多少、怎么补。',
          '- 保密、适用法律、管辖、以哪种语言为准。',
        ],
      }),
    },
    {
      heading: { it: 'Come fa Kolosseo', en: 'What Kolosseo does', zh: '系统怎么做' },
      text: lines({
        it: [
          'Dalle condizioni nasce un contratto in due colonne (cinese, italiano, inglese), PDF e DOCX, con un’impronta che mostra se qualcosa è cambiato dopo. Le penali valgono zero finché non le concordate. **È una bozza per un avvocato**, e lo dice in testa.',
        ],
        en: [
          'From the terms comes a contract in two columns (Chinese, Italian, English), PDF and DOCX, with a fingerprint that shows whether anything changed since. Deductions are zero until you agree on them. **It is a draft for a lawyer**, and says so at its top.',
        ],
        zh: [
          '由合作条件生成双语对照合同（中、意、英），可出 PDF 和 DOCX，带指纹，之后有改动能看出来。扣减未约定前一律为零。**它是给律师看的草稿**，开头已注明。',
        ],
      }),
    },
  ],
  doneAt: [
    {
      path: '/campaigns',
      text: {
        it: 'Apri una collaborazione e fai il contratto',
        en: 'Open a placement and make the contract',
        zh: '打开合作，生成合同',
      },
    },
  ],
  sources: [from.adLaw, from.contractdoc, from.own],
};
