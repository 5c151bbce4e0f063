// What the demo says.
export const demoWords = {
  synthetic: {
    it: 'Dati inventati: nessuno di questi KOL esiste.',
    en: 'Invented data: none of these KOLs exists.',
    zh: '以下均为虚构数据，达人并不存在。',
  },
  imported: {
    it: 'Importate {rows} righe: {stored} salvate, {unchanged} invariate, {rejected} scartate',
    en: 'Imported {rows} rows: {stored} stored, {unchanged} unchanged, {rejected} rejected',
    zh: '已导入 {rows} 行：新存 {stored}，未变 {unchanged}，拒绝 {rejected}',
  },
  audits: {
    it: 'Cinque verifiche: da chi va guardato meglio a chi è autentico.',
    en: 'Five audits: from those to look at closely to those that are authentic.',
    zh: '五份审核报告：从存在风险到真实可信。',
  },
  campaign: {
    it: 'Campagna: {n} collaborazioni, {published} pubblicate e misurate',
    en: 'Campaign: {n} placements, {published} published and measured',
    zh: '投放项目：{n} 个合作，{published} 个已发布并统计',
  },
  second: { it: 'una seconda persona', en: 'a second person', zh: '第二人' },
  paid: { it: '{n} estratti conto liquidati', en: '{n} statements settled', zh: '已结算 {n} 份结算单' },
} as const;
