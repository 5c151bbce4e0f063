// What the check says in the terminal.
export const complianceCommandWords = {
  usage: {
    it: 'Uso: kolosseo check FILE|- [--market cn,it] [--class CLASSE] [--platform PIATTAFORMA] [--name MARCHIO]… [--no-way-to-buy] [--on AAAA-MM-GG] [--json]',
    en: 'Usage: kolosseo check FILE|- [--market cn,it] [--class CLASS] [--platform PLATFORM] [--name BRAND]… [--no-way-to-buy] [--on YYYY-MM-DD] [--json]',
    zh: '用法：kolosseo check 文件|- [--market cn,it] [--class 类别] [--platform 平台] [--name 品牌]… [--no-way-to-buy] [--on YYYY-MM-DD] [--json]',
  },
  unknownClass: {
    it: 'La classe “{name}” non esiste: usa una di {classes}',
    en: 'There is no class “{name}”: use one of {classes}',
    zh: '没有类别“{name}”，请使用：{classes}',
  },
  must_fix: { it: 'DA CORREGGERE', en: 'MUST FIX', zh: '必须修改' },
  ask: { it: 'DA CHIARIRE', en: 'ASK', zh: '待说明' },
  duty: { it: 'DOVERE', en: 'DUTY', zh: '须履行' },
  seenAs: { it: 'letto come “{term}”', en: 'read as “{term}”', zh: '识别为“{term}”' },
  summary: {
    it: '{must} da correggere, {ask} da chiarire, {duty} doveri (regole del {day})',
    en: '{must} must be fixed, {ask} to be answered, {duty} duties (rules of {day})',
    zh: '必须修改 {must} 项，待说明 {ask} 项，须履行 {duty} 项（按 {day} 规则）',
  },
} as const;
