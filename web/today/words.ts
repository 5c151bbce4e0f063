// Texts of the first page.
export const todayWords = {
  title: { it: 'Oggi', en: 'Today', zh: '今日' },
  answers: { it: 'Che cosa aspetta una decisione.', en: 'What waits for a decision.', zh: '今天需要处理的事。' },
  emptyArchive: {
    it: 'L’archivio è vuoto: importa il primo file.',
    en: 'The archive is empty: import the first file.',
    zh: '达人库为空：请导入第一个文件。',
  },
} as const;
