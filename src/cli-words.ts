// What the command line itself says.
export const cliWords = {
  usage: {
    it: 'Uso: kolosseo COMANDO [opzioni]\nComandi: {commands}',
    en: 'Usage: kolosseo COMMAND [options]\nCommands: {commands}',
    zh: '用法：kolosseo 命令 [选项]\n命令：{commands}',
  },
  fault: { it: 'Errore inatteso: {reason}', en: 'Unexpected fault: {reason}', zh: '意外错误：{reason}' },
  migrated: {
    it: 'Schema aggiornato: {names}',
    en: 'Schema brought up to date: {names}',
    zh: '数据库结构已更新：{names}',
  },
  upToDate: { it: 'Schema già aggiornato', en: 'The schema is up to date', zh: '数据库结构已是最新' },
} as const;
