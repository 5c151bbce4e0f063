// What a reader is told about one fault of a value, and how to mend it.
import type { Phrase } from './words.ts';

export const faultWords = {
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
  notAbove: {
    it: '{found} è troppo poco: deve superare {limit}',
    en: '{found} is too little: it must be more than {limit}',
    zh: '{found} 过小：必须大于 {limit}',
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
  missingOneOf: {
    it: 'Manca: usa uno di {values}',
    en: 'Missing: use one of {values}',
    zh: '缺少该字段：请使用 {values} 之一',
  },
} as const satisfies Record<string, Phrase>;

/** How the expected kinds of value are called. */
export const kindWords = {
  string: { it: 'un testo', en: 'a text', zh: '文本' },
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
  email: { it: 'un indirizzo e-mail', en: 'an e-mail address', zh: '邮箱地址' },
  url: { it: 'un indirizzo https://…', en: 'an address https://…', zh: '以 https:// 开头的网址' },
  value: { it: 'un valore ammesso', en: 'a value that is allowed', zh: '允许的值' },
} as const satisfies Record<string, Phrase>;
