// Texts of the match.
export const matchPageWords = {
  title: { it: 'KOL adatti', en: 'Who fits', zh: '匹配达人' },
  answers: {
    it: '{n} KOL possibili per “{brief}”, dal più adatto.',
    en: '{n} KOLs may be chosen for “{brief}”, best fit first.',
    zh: '“{brief}”共有 {n} 位可选达人，按契合度排序。',
  },
  whyNot: { it: 'Perché non…? Scrivi un nome', en: 'Why not…? Write a name', zh: '为什么不选…？输入昵称' },
  left: { it: 'Esclusi', en: 'Left out', zh: '已排除' },
  out: { it: 'Escluso', en: 'Left out', zh: '已排除' },
  fit: { it: 'affinità', en: 'fit', zh: '契合度' },
  none: {
    it: 'Nessun KOL: allarga piattaforme e verdetti del brief, o importa altri nomi.',
    en: 'No KOL: widen the brief’s platforms and verdicts, or import more names.',
    zh: '没有匹配的达人：请放宽平台或审核结论，或导入更多达人。',
  },
  plan: { it: 'Fai il piano', en: 'Make the plan', zh: '生成投放方案' },
} as const;
