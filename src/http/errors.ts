// What the HTTP door itself refuses.
import { refuser } from '../base/refusal.ts';

export const httpErrors = {
  invalid_request: {
    status: 400,
    title: { it: 'La richiesta non è valida', en: 'The request is not valid', zh: '请求内容有误' },
    mend: { it: 'Correggi i campi indicati', en: 'Correct the fields that are named', zh: '请修改标出的字段' },
  },
  not_signed_in: {
    status: 401,
    title: { it: 'Accesso non effettuato', en: 'Not signed in', zh: '尚未登录' },
    mend: {
      it: 'Accedi, oppure invia una chiave API nell’intestazione x-api-key',
      en: 'Sign in, or send an API key in the header x-api-key',
      zh: '请先登录，或在请求头 x-api-key 中提供 API 密钥',
    },
  },
  not_allowed: {
    status: 403,
    title: {
      it: 'Il tuo ruolo ({role}) non può farlo',
      en: 'Your role ({role}) may not do this',
      zh: '您的角色（{role}）没有此权限',
    },
    mend: {
      it: 'Chiedi al titolare dell’area di lavoro',
      en: 'Ask the owner of the workspace',
      zh: '请联系工作区所有者',
    },
  },
  foreign_origin: {
    status: 403,
    title: { it: 'Richiesta da un altro sito', en: 'The request comes from another site', zh: '请求来自其他网站' },
    mend: { it: 'Usa le pagine di Kolosseo', en: 'Use the pages of Kolosseo', zh: '请在 Kolosseo 页面内操作' },
  },
  not_found: {
    status: 404,
    title: { it: 'Non trovato: {what}', en: 'Not found: {what}', zh: '未找到：{what}' },
    mend: { it: 'Controlla l’indirizzo', en: 'Check the address', zh: '请检查地址是否正确' },
  },
  body_too_large: {
    status: 413,
    title: { it: 'Contenuto troppo grande', en: 'The content is too large', zh: '内容过大' },
    mend: { it: 'Invia meno dati alla volta', en: 'Send less at a time', zh: '请分批提交' },
  },
  unreadable_body: {
    status: 415,
    title: { it: 'Contenuto illeggibile', en: 'The content cannot be read', zh: '无法读取提交的内容' },
    mend: { it: 'Invia JSON valido in UTF-8', en: 'Send valid JSON in UTF-8', zh: '请提交 UTF-8 编码的有效 JSON' },
  },
  unreadable_address: {
    status: 400,
    title: { it: 'Indirizzo illeggibile', en: 'The address cannot be read', zh: '网址无法解析' },
    mend: {
      it: 'Codifica i caratteri speciali dell’indirizzo (%25 per %)',
      en: 'Encode the special characters of the address (%25 for %)',
      zh: '请对网址中的特殊字符编码（% 写作 %25）',
    },
  },
  unwritable_text: {
    status: 400,
    title: {
      it: 'Il testo contiene il carattere NUL',
      en: 'The text holds the character NUL',
      zh: '文本中含有 NUL 字符',
    },
    mend: { it: 'Togli il carattere U+0000', en: 'Remove the character U+0000', zh: '请删除 U+0000 字符' },
  },
} as const;

export const refuse = refuser(httpErrors);
