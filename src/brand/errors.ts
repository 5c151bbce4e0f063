// What brands and briefs refuse.
import { refuser } from '../base/refusal.ts';

export const brandErrors = {
  brand_not_found: {
    status: 404,
    title: { it: 'Nessun marchio {id}', en: 'No brand {id}', zh: '没有品牌 {id}' },
    mend: { it: 'Apri l’elenco dei marchi', en: 'Open the list of brands', zh: '请打开品牌列表' },
  },
  brand_name_taken: {
    status: 409,
    title: { it: 'Il marchio “{name}” esiste già', en: 'The brand “{name}” exists already', zh: '品牌“{name}”已存在' },
    mend: {
      it: 'Aprilo, oppure usa un altro nome',
      en: 'Open it, or use another name',
      zh: '请直接打开，或换一个名称',
    },
  },
  brief_not_found: {
    status: 404,
    title: { it: 'Nessun brief {id}', en: 'No brief {id}', zh: '没有投放需求 {id}' },
    mend: { it: 'Apri l’elenco dei brief', en: 'Open the list of briefs', zh: '请打开投放需求列表' },
  },
  brief_file_unreadable: {
    status: 422,
    title: {
      it: 'brief.yaml illeggibile alla riga {line}: {reason}',
      en: 'brief.yaml cannot be read at line {line}: {reason}',
      zh: 'brief.yaml 第 {line} 行无法读取：{reason}',
    },
    mend: { it: 'Parti da samples/brief.yaml', en: 'Start from samples/brief.yaml', zh: '可参考 samples/brief.yaml' },
  },
  brief_invalid: {
    status: 422,
    title: { it: 'Il brief non è completo', en: 'The brief is not complete', zh: '投放需求填写不完整' },
    mend: { it: 'Correggi i campi indicati', en: 'Correct the fields that are named', zh: '请修改标出的字段' },
  },
} as const;

export const refuse = refuser(brandErrors);
