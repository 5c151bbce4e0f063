// What a reader is told about a document with faults, and how to mend it.
import type { Phrase } from '../base/words.ts';

export const documentWords = {
  missing: {
    it: 'Manca: aggiungi {expected}',
    en: 'Missing: add {expected}',
    zh: '缺少该字段：请填写{expected}',
  },
  wrongType: {
    it: 'Qui serve {expected}, invece c’è {found}',
    en: 'Needs {expected}, found {found}',
    zh: '此处应为{expected}，实际为 {found}',
  },
  notOneOf: {
    it: '{found} non è ammesso: usa uno di {values}',
    en: '{found} is not known: use one of {values}',
    zh: '{found} 不在可选范围内：请使用 {values} 之一',
  },
  tooSmall: {
    it: '{found} è troppo poco: il minimo è {limit}',
    en: '{found} is too little: the least is {limit}',
    zh: '{found} 过小：不得小于 {limit}',
  },
  tooBig: {
    it: '{found} è troppo: il massimo è {limit}',
    en: '{found} is too much: the most is {limit}',
    zh: '{found} 过大：不得大于 {limit}',
  },
  badFormat: {
    it: '{found} non ha la forma giusta: scrivi {expected}',
    en: '{found} has not the right form: write {expected}',
    zh: '{found} 格式不正确：请填写{expected}',
  },
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

/** How the expected kinds of value are called. */
export const kindWords = {
  string: { it: 'un testo tra virgolette', en: 'a text in quotes', zh: '带引号的文本' },
  number: { it: 'un numero', en: 'a number', zh: '数字' },
  int: { it: 'un numero intero', en: 'a whole number', zh: '整数' },
  boolean: { it: 'true o false', en: 'true or false', zh: 'true 或 false' },
  array: { it: 'un elenco [ … ]', en: 'a list [ … ]', zh: '列表 [ … ]' },
  object: { it: 'un oggetto { … }', en: 'an object { … }', zh: '对象 { … }' },
  record: { it: 'un oggetto { … }', en: 'an object { … }', zh: '对象 { … }' },
  tuple: { it: 'una coppia [a, b]', en: 'a pair [a, b]', zh: '数对 [a, b]' },
  moment: {
    it: 'un istante ISO 8601 con fuso, per esempio 2026-02-01T00:00:00+08:00',
    en: 'an ISO 8601 time with offset, for example 2026-02-01T00:00:00+08:00',
    zh: '带时区的 ISO 8601 时间，例如 2026-02-01T00:00:00+08:00',
  },
  day: { it: 'un giorno AAAA-MM-GG', en: 'a day YYYY-MM-DD', zh: '日期 YYYY-MM-DD' },
  decimal: {
    it: 'un decimale positivo tra virgolette, per esempio "7.8123"',
    en: 'a positive decimal in quotes, for example "7.8123"',
    zh: '带引号的正小数，例如 "7.8123"',
  },
  value: { it: 'un valore ammesso', en: 'a value that is allowed', zh: '允许的值' },
} as const satisfies Record<string, Phrase>;
