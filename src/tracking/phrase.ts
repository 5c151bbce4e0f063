// What a 口令 looks like. It is kept as it is written and never opened: only its platform could (integrations E).

export const phraseForms = ['taobao', 'douyin', 'address', 'plain'] as const;
export type PhraseForm = (typeof phraseForms)[number];

const taobao = /[￥¥$€₤₳₴£(（]([A-Za-z0-9]{8,20})[￥¥$€₤₳₴£)）]/u;
const taobaoPages = /https?:\/\/(?:[\w-]+\.)*(?:m\.tb\.cn|taobao\.com|tmall\.com)\//iu;
const douyin = /https?:\/\/v\.douyin\.com\/|复制打开抖音|打开抖音/u;
const address = /https?:\/\/\S/u;

/** 淘口令, the text that Douyin shares, a text with an address in it, or a phrase of the campaign’s own. */
export function recognisePhrase(text: string): PhraseForm {
  if (douyin.test(text)) return 'douyin';
  if (taobao.test(text) || taobaoPages.test(text)) return 'taobao';
  return address.test(text) ? 'address' : 'plain';
}
