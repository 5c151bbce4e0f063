// What is wrong with a table of journeys or daily sales, and how to mend it.
import { type Phrase, say } from '../base/words.ts';

export const tableWords = {
  atLine: { it: 'Riga {line}: {text}', en: 'Line {line}: {text}', zh: '第 {line} 行：{text}' },
  atCell: {
    it: 'Riga {line}, colonna {column}: {text}',
    en: 'Line {line}, column {column}: {text}',
    zh: '第 {line} 行，{column} 列：{text}',
  },
  noNumber: {
    it: '{found} non è un numero: scrivi per esempio 1234.56, senza separatore delle migliaia',
    en: '{found} is no number: write for example 1234.56, without a separator of thousands',
    zh: '{found} 不是数字：请写成 1234.56，不要使用千位分隔符',
  },
  notWhole: {
    it: '{found} non è intero: scrivi quante volte è successo',
    en: '{found} is not whole: write how many times it happened',
    zh: '{found} 不是整数：请填写发生的次数',
  },
  tooSmall: {
    it: '{found} è sotto {min}: correggi il valore',
    en: '{found} is below {min}: mend the value',
    zh: '{found} 小于 {min}：请修正该值',
  },
  missing: {
    it: 'Manca il valore: scrivilo, 0 se è davvero zero',
    en: 'The value is missing: write it, 0 if it truly is nought',
    zh: '缺少数值：请填写，确实为零请写 0',
  },
  missingText: { it: 'Manca il nome: scrivilo', en: 'The name is missing: write it', zh: '缺少名称：请填写' },
  cellsDiffer: {
    it: 'Ha {found} celle, l’intestazione ne ha {wanted}: aggiungi o togli celle',
    en: 'It has {found} cells, the header {wanted}: add or take away cells',
    zh: '该行有 {found} 个单元格，表头有 {wanted} 个：请补齐或删除',
  },
  columnMissing: {
    it: 'Manca la colonna {name}: aggiungila all’intestazione',
    en: 'The column {name} is missing: add it to the header',
    zh: '缺少 {name} 列：请在表头中添加',
  },
  columnTwice: {
    it: 'La colonna compare due volte: rinominane una',
    en: 'The column stands twice: rename one',
    zh: '该列重复出现：请重命名其中一列',
  },
  columnUnnamed: {
    it: 'La colonna numero {number} non ha nome: scrivilo nell’intestazione',
    en: 'Column number {number} has no name: write it into the header',
    zh: '第 {number} 列没有名称：请在表头中填写',
  },
  columnIgnored: {
    it: 'Colonna sconosciuta: ignorata',
    en: 'Unknown column: ignored',
    zh: '未知列：已忽略',
  },
  noDay: {
    it: '{found} non è un giorno: scrivi AAAA-MM-GG',
    en: '{found} is no day: write YYYY-MM-DD',
    zh: '{found} 不是有效日期：请写成 YYYY-MM-DD',
  },
  dayTwice: {
    it: 'Il giorno {found} compare due volte (già alla riga {first}): tieni una riga al giorno',
    en: 'The day {found} stands twice (first on line {first}): keep one line a day',
    zh: '日期 {found} 重复（首次出现在第 {first} 行）：每天只保留一行',
  },
  spanTooLong: {
    it: 'Dal primo all’ultimo giorno passano più di {days} giorni: controlla gli anni',
    en: 'More than {days} days lie between the first and the last: check the years',
    zh: '首日与末日相隔超过 {days} 天：请检查年份',
  },
  noTable: {
    it: 'Non è una tabella di testo: esporta come CSV (rinominare il file non basta)',
    en: 'This is no table of text: export it as CSV (renaming the file is not enough)',
    zh: '不是文本表格：请导出为 CSV（仅修改扩展名无效）',
  },
  noText: {
    it: 'Il testo non è né UTF-8 né GB18030: esporta di nuovo in UTF-8',
    en: 'The text is neither UTF-8 nor GB18030: export it again as UTF-8',
    zh: '文本既不是 UTF-8 也不是 GB18030：请重新导出为 UTF-8',
  },
  noRows: {
    it: 'Non ci sono righe sotto l’intestazione',
    en: 'There are no rows below the header',
    zh: '表头下没有数据行',
  },
  damaged: {
    it: 'Una virgoletta è aperta e mai chiusa: correggi la riga',
    en: 'A quote is opened and never closed: mend the line',
    zh: '引号未闭合：请修正该行',
  },
  tooLarge: {
    it: 'Il file supera {mb} MB: dividilo o riassumi i percorsi uguali',
    en: 'The file is larger than {mb} MB: split it or put equal paths together',
    zh: '文件超过 {mb} MB：请拆分或合并相同路径',
  },
  moreFaults: { it: '… e altri {n} errori', en: '… and {n} more faults', zh: '……另有 {n} 处错误' },
  badOption: {
    it: '--{option}: {found} non va bene, serve {wanted}',
    en: '--{option}: {found} will not do, needs {wanted}',
    zh: '--{option}：{found} 无效，应为{wanted}',
  },
} as const satisfies Record<string, Phrase>;

/** What an option of the command line must be. */
export const optionWords = {
  whole: {
    it: 'un numero intero da {min} a {max}',
    en: 'a whole number from {min} to {max}',
    zh: '{min} 到 {max} 之间的整数',
  },
  number: { it: 'un numero da {min} a {max}', en: 'a number from {min} to {max}', zh: '{min} 到 {max} 之间的数字' },
  day: { it: 'un giorno AAAA-MM-GG', en: 'a day YYYY-MM-DD', zh: 'YYYY-MM-DD 格式的日期' },
  dayAfter: { it: 'un giorno da {from} in poi', en: 'a day from {from} on', zh: '{from} 当天或之后的日期' },
  columns: {
    it: 'nomi di colonne del file fra virgole ({names})',
    en: 'names of columns of the file with commas between ({names})',
    zh: '文件中的列名，用逗号分隔（{names}）',
  },
} as const satisfies Record<string, Phrase>;

/** What is wrong with the value of an option. */
export function badOption(option: string, found: string, wanted: Phrase): Phrase {
  const said = (language: keyof Phrase) =>
    say(tableWords.badOption, language, { option, found: JSON.stringify(found), wanted: wanted[language] });
  return { it: said('it'), en: said('en'), zh: said('zh') };
}
