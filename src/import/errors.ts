// What importing refuses: files that are no tables, mappings that lack something, runs that cannot start.
import { refuser } from '../base/refusal.ts';

export const importErrors = {
  import_not_found: {
    status: 404,
    title: { it: 'Nessuna importazione {id}', en: 'No import {id}', zh: '没有导入记录 {id}' },
    mend: { it: 'Carica di nuovo il file', en: 'Upload the file again', zh: '请重新上传文件' },
  },
  file_missing: {
    status: 400,
    title: { it: 'Il file non c’è: {file}', en: 'The file is missing: {file}', zh: '找不到文件：{file}' },
    mend: {
      it: 'Invia un file nel campo «file»',
      en: 'Send one file in the field “file”',
      zh: '请在 file 字段中提交一个文件',
    },
  },
  file_empty: {
    status: 422,
    title: { it: 'Il file è vuoto: {file}', en: 'The file is empty: {file}', zh: '文件为空：{file}' },
    mend: {
      it: 'Esporta di nuovo il file dalla fonte',
      en: 'Export the file again from its source',
      zh: '请从来源重新导出',
    },
  },
  file_without_rows: {
    status: 422,
    title: {
      it: 'Il file ha l’intestazione ma nessuna riga: {file}',
      en: 'The file has a header but no rows: {file}',
      zh: '文件只有表头，没有数据行：{file}',
    },
    mend: {
      it: 'Controlla i filtri con cui è stato esportato',
      en: 'Check the filters with which it was exported',
      zh: '请检查导出时的筛选条件',
    },
  },
  file_not_a_table: {
    status: 415,
    title: {
      it: '{file} non è una tabella ma {found}',
      en: '{file} is no table but {found}',
      zh: '{file} 不是表格，而是 {found}',
    },
    mend: {
      it: 'Esporta i dati come CSV, XLSX, JSON, SQLite o ZIP: rinominare il file non basta',
      en: 'Export the data as CSV, XLSX, JSON, SQLite or ZIP: renaming the file is not enough',
      zh: '请将数据导出为 CSV、XLSX、JSON、SQLite 或 ZIP，仅修改扩展名无效',
    },
  },
  file_too_large: {
    status: 413,
    title: {
      it: '{file} supera il limite di {limit} MB',
      en: '{file} is over the limit of {limit} MB',
      zh: '{file} 超过 {limit} MB 上限',
    },
    mend: {
      it: 'Salvalo come CSV oppure dividilo in più file',
      en: 'Save it as CSV or split it into several files',
      zh: '请另存为 CSV，或拆分成多个文件',
    },
  },
  sheet_too_large: {
    status: 413,
    title: {
      it: 'Un foglio di {file} si estende su {millions} milioni di celle, quasi tutte vuote',
      en: 'A sheet of {file} spans {millions} million cells, nearly all of them empty',
      zh: '{file} 的一个工作表跨越 {millions} 百万个单元格，几乎全是空的',
    },
    mend: {
      it: 'Cancella le celle lontane dalla tabella oppure salva il foglio come CSV',
      en: 'Delete the cells far from the table, or save the sheet as CSV',
      zh: '请删除远离表格的单元格，或将该工作表另存为 CSV',
    },
  },
  file_damaged: {
    status: 422,
    title: { it: '{file} è danneggiato', en: '{file} is damaged', zh: '{file} 已损坏' },
    mend: { it: 'Copialo o scaricalo di nuovo', en: 'Copy or download it again', zh: '请重新复制或下载' },
  },
  archive_bomb: {
    status: 413,
    title: {
      it: '{file} si espande ben oltre quanto contiene: non viene aperto',
      en: '{file} unpacks to far more than it holds: it is not opened',
      zh: '{file} 解压后体积异常膨胀，已拒绝打开',
    },
    mend: {
      it: 'Se ti fidi di chi l’ha creato, decomprimilo tu e importa la cartella',
      en: 'If you trust who made it, unpack it yourself and import the folder',
      zh: '如果信任来源，请自行解压后导入文件夹',
    },
  },
  archive_escapes: {
    status: 422,
    title: {
      it: '{file} contiene un percorso che porta fuori dall’archivio: {path}',
      en: '{file} holds a path that leads out of the archive: {path}',
      zh: '{file} 中有指向压缩包之外的路径：{path}',
    },
    mend: {
      it: 'Comprimi di nuovo la cartella con un programma affidabile',
      en: 'Pack the folder again with a program you trust',
      zh: '请用可靠的软件重新压缩该文件夹',
    },
  },
  archive_locked: {
    status: 422,
    title: {
      it: '{file} è protetto da password o compresso in un modo sconosciuto',
      en: '{file} has a password or is packed in an unknown way',
      zh: '{file} 已加密，或使用了未知的压缩方式',
    },
    mend: {
      it: 'Comprimi di nuovo come ZIP normale, senza password',
      en: 'Pack it again as an ordinary ZIP without a password',
      zh: '请重新压缩为不加密的普通 ZIP',
    },
  },
  archive_without_tables: {
    status: 422,
    title: {
      it: 'In {file} non c’è nessuna tabella di KOL, post o commenti',
      en: 'There is no table of KOLs, posts or comments in {file}',
      zh: '{file} 中没有达人、作品或评论的数据表',
    },
    mend: {
      it: 'Controlla di aver compresso la cartella giusta',
      en: 'Check that the right folder was packed',
      zh: '请确认压缩的是正确的文件夹',
    },
  },
  row_too_large: {
    status: 422,
    title: {
      it: 'La riga che comincia alla riga {line} di {file} non finisce mai: virgolette aperte e mai chiuse',
      en: 'The row that starts on line {line} of {file} never ends: a quote is opened and never closed',
      zh: '{file} 第 {line} 行开始的数据没有结尾：引号未闭合',
    },
    mend: {
      it: 'Chiudi le virgolette in quella riga',
      en: 'Close the quote on that line',
      zh: '请在该行补上引号',
    },
  },
  headers_not_recognised: {
    status: 422,
    title: {
      it: 'In {file} nessuna colonna è stata riconosciuta',
      en: 'No column of {file} was recognised',
      zh: '无法识别 {file} 的任何一列',
    },
    mend: {
      it: 'Dai un’intestazione alle colonne oppure indica tu la corrispondenza',
      en: 'Give the columns a header or map them yourself',
      zh: '请为各列加上表头，或手动指定列的对应关系',
    },
  },
  platform_unknown: {
    status: 422,
    title: {
      it: 'Non si capisce a quale piattaforma appartiene {file}',
      en: 'It is not clear which platform {file} is about',
      zh: '无法判断 {file} 属于哪个平台',
    },
    mend: {
      it: 'Scegli la piattaforma (riga di comando: --platform instagram)',
      en: 'Choose the platform (command line: --platform instagram)',
      zh: '请选择平台（命令行：--platform instagram）',
    },
  },
  mapping_incomplete: {
    status: 422,
    title: {
      it: 'Alla corrispondenza di {file} manca: {missing}',
      en: 'The mapping of {file} lacks: {missing}',
      zh: '{file} 的列对应关系缺少：{missing}',
    },
    mend: {
      it: 'Indica la colonna che lo contiene',
      en: 'Name the column that holds it',
      zh: '请指定对应的列',
    },
  },
  import_not_ready: {
    status: 409,
    title: {
      it: 'L’importazione è nello stato «{state}»',
      en: 'The import is in the state “{state}”',
      zh: '导入处于“{state}”状态',
    },
    mend: {
      it: 'Aspetta che finisca, oppure carica di nuovo il file',
      en: 'Wait until it ends, or upload the file again',
      zh: '请等待其结束，或重新上传文件',
    },
  },
  import_cancelled: {
    status: 409,
    title: { it: 'Importazione annullata', en: 'Import cancelled', zh: '导入已取消' },
    mend: {
      it: 'Nulla è stato registrato: puoi ripartire quando vuoi',
      en: 'Nothing was stored: start again whenever you like',
      zh: '未写入任何数据，可随时重新开始',
    },
  },
  import_failed: {
    status: 409,
    title: {
      it: 'L’importazione è fallita per un errore inatteso',
      en: 'The import failed for an unexpected fault',
      zh: '导入因意外错误而失败',
    },
    mend: {
      it: 'Nulla è stato registrato: avviala di nuovo e, se si ripete, segnalalo',
      en: 'Nothing was stored: run it again, and report it if it happens again',
      zh: '未写入任何数据，请重新运行；如再次出现，请反馈给我们',
    },
  },
  import_interrupted: {
    status: 409,
    title: {
      it: 'L’importazione è stata interrotta dall’arresto del programma',
      en: 'The import was interrupted when the program stopped',
      zh: '程序停止，导入被中断',
    },
    mend: {
      it: 'Nulla è stato registrato: avviala di nuovo',
      en: 'Nothing was stored: run it again',
      zh: '未写入任何数据，请重新运行',
    },
  },
} as const;

export type ImportErrorCode = keyof typeof importErrors;
export const refuse = refuser(importErrors);
