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
  moreFaults: {
    it: '… e altri {n} errori',
    en: '… and {n} more faults',
    zh: '……另有 {n} 处错误',
  },
  warning: { it: 'avviso', en: 'warning', zh: '提示' },
  wholeDocument: { it: '(documento)', en: '(document)', zh: '（整个文档）' },
} as const satisfies Record<string, Phrase>;
