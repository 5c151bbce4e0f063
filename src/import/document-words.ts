// What a reader is told about a document with faults, and how to mend it.
import type { Phrase } from '../base/words.ts';

export const documentWords = {
  unreadableFile: {
    it: 'Il file {file} non si può leggere: controlla il percorso',
    en: 'The file {file} cannot be read: check the path',
    zh: '无法读取文件 {file}：请检查路径',
  },
  notJson: {
    it: 'Non è JSON valido ({reason}): correggi questa riga o questo file',
    en: 'Not valid JSON ({reason}): mend this line or file',
    zh: '不是有效的 JSON（{reason}）：请修正该行或该文件',
  },
  unknownField: {
    it: 'Campo sconosciuto: ignorato',
    en: 'Unknown field: ignored',
    zh: '未知字段：已忽略',
  },
  unknownType: {
    it: 'Tipo di evento sconosciuto {found}: riga ignorata',
    en: 'Unknown type of event {found}: line ignored',
    zh: '未知的事件类型 {found}：该行已忽略',
  },
  uselessField: {
    it: 'Campo sconosciuto: non avrebbe effetto. Correggi il nome o toglilo',
    en: 'Unknown field: it would do nothing. Correct its name or take it away',
    zh: '未知字段：不会起作用。请改正名称或删除',
  },
  notYaml: {
    it: 'Non è YAML valido alla riga {line}, colonna {column} ({reason}): correggi quella riga',
    en: 'Not valid YAML at line {line}, column {column} ({reason}): mend that line',
    zh: '第 {line} 行第 {column} 列不是有效的 YAML（{reason}）：请修正该行',
  },
  emptyFile: {
    it: 'Il file è vuoto: parti da «kolosseo {command} export»',
    en: 'The file is emptyFile: start from “kolosseo {command} export”',
    zh: '文件为空：请从“kolosseo {command} export”导出的文件开始修改',
  },
  unwritableFile: {
    it: 'Il file {file} non si può scrivere: controlla la cartella',
    en: 'The file {file} cannot be written: check the folder',
    zh: '无法写入文件 {file}：请检查文件夹',
  },
  atTerminal: { it: 'riga di comando', en: 'command line', zh: '命令行' },
  moreFaults: {
    it: '… e altri {n} errori',
    en: '… and {n} more faults',
    zh: '……另有 {n} 处错误',
  },
  warning: { it: 'avviso', en: 'warning', zh: '提示' },
  wholeDocument: { it: '(documento)', en: '(document)', zh: '（整个文档）' },
} as const satisfies Record<string, Phrase>;
