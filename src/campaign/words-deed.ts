// What contracts say beside their clauses.
import type { Language, Phrase } from '../base/words.ts';

export const same = (text: string): Phrase => ({ it: text, en: text, zh: text });

export const languageNames: Readonly<Record<Language, Phrase>> = {
  it: { it: 'italiano', en: 'Italian', zh: '意大利文' },
  en: { it: 'inglese', en: 'English', zh: '英文' },
  zh: { it: 'cinese', en: 'Chinese', zh: '中文' },
};

export const partyWords = {
  badUscc: {
    it: 'Non è un codice unificato di credito sociale: controlla le 18 cifre e lettere',
    en: 'This is no unified social credit code: check its 18 signs',
    zh: '统一社会信用代码有误：请核对 18 位字符',
  },
  badVat: {
    it: 'Non è una partita IVA: controlla le 11 cifre',
    en: 'This is no Italian VAT number: check its 11 digits',
    zh: '意大利增值税号有误：请核对 11 位数字',
  },
  noNumberOfPerson: {
    it: 'Il numero del documento di una persona non si conserva: nel contratto c’è una riga da compilare a mano',
    en: 'The number of a person’s document is not kept: the contract has a line to be filled in by hand',
    zh: '系统不保存个人证件号码：合同中留有手写栏',
  },
  twoLanguages: { it: 'Scegli due lingue diverse', en: 'Choose two different languages', zh: '请选择两种不同的语言' },
  whoAgreed: {
    it: 'Di’ chi ha accettato: marchio o KOL (solo per un accordo)',
    en: 'Say who agreed: brand or KOL (of an agreement only)',
    zh: '请注明由哪一方确认：品牌方或达人（仅用于确认）',
  },
  copyMissing: { it: 'Allega la copia firmata', en: 'Attach the signed copy', zh: '请上传签署件' },
} as const satisfies Record<string, Phrase>;

export const deedWords = {
  title: {
    it: 'Contratto di collaborazione per contenuti pubblicitari',
    en: 'Agreement for advertising content',
    zh: '内容推广合作合同',
  },
  notice: {
    it: 'BOZZA PER IL LEGALE: questo testo è composto da un programma e va esaminato da un avvocato prima della firma.',
    en: 'DRAFT FOR A LAWYER: this text was put together by a program and must be reviewed by a lawyer before it is signed.',
    zh: '草案，须经律师审核：本文本由程序自动生成，签署前应由律师审阅。',
  },
  article: { it: 'Art. {n}', en: 'Art. {n}', zh: '第{n}条' },
  parties: { it: 'Parti', en: 'Parties', zh: '合同各方' },
  role_brand: { it: 'Il Marchio', en: 'The Brand', zh: '甲方（品牌方）' },
  role_kol: { it: 'Il KOL', en: 'The KOL', zh: '乙方（达人）' },
  role_agency: { it: 'L’Agenzia', en: 'The Agency', zh: '丙方（经纪机构）' },
  uscc: { it: 'Codice unificato di credito sociale', en: 'Unified social credit code', zh: '统一社会信用代码' },
  vat_it: { it: 'Partita IVA', en: 'Italian VAT number', zh: '意大利增值税号' },
  other: { it: 'Numero di registro', en: 'Registration number', zh: '注册登记号' },
  identity: {
    it: 'Documento d’identità (da compilare a mano)',
    en: 'Identity document (to be filled in by hand)',
    zh: '身份证件号码（手写填写）',
  },
  seat: { it: 'Sede', en: 'Registered office', zh: '住所地' },
  address: { it: 'Indirizzo', en: 'Address', zh: '联系地址' },
  representative: { it: 'Rappresentante', en: 'Represented by', zh: '法定代表人/授权代表' },
  email: { it: 'E-mail', en: 'Email', zh: '电子邮箱' },
  signatures: { it: 'Firme', en: 'Signatures', zh: '签署' },
  signature: { it: 'Firma (e timbro)', en: 'Signature (and stamp)', zh: '签字（盖章）' },
  date: { it: 'Data', en: 'Date', zh: '日期' },
  approval: {
    it: 'Ai sensi degli artt. 1341 e 1342 c.c. le parti approvano specificamente:',
    en: 'Under articles 1341 and 1342 of the Italian Civil Code the parties specifically approve:',
    zh: '根据意大利民法典第1341条和第1342条，双方特别确认以下条款：',
  },
  footer: { it: 'n. {number}', en: 'no. {number}', zh: '编号 {number}' },
  page: { it: 'Pagina {n} di {all}', en: 'Page {n} of {all}', zh: '第 {n} 页，共 {all} 页' },
} as const satisfies Record<string, Phrase>;
