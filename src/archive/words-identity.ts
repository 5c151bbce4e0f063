// Why two KOLs may be one person.
import type { Phrase } from '../base/words.ts';

export const identityWords = {
  bio_link: {
    it: 'il profilo su {from} rimanda a quello su {to}',
    en: 'the profile on {from} links to the one on {to}',
    zh: '{from}主页简介中有{to}主页链接',
  },
  bio_handle: {
    it: 'il profilo su {from} nomina «{handle}», il nome utente su {to}',
    en: 'the profile on {from} names “{handle}”, the handle on {to}',
    zh: '{from}主页简介中提到{to}账号“{handle}”',
  },
  same_handle: {
    it: 'stesso nome utente «{handle}» su {from} e {to}',
    en: 'the same handle “{handle}” on {from} and {to}',
    zh: '{from}与{to}账号名相同：“{handle}”',
  },
  close_handle: {
    it: 'nomi utente quasi uguali: «{handle}» e «{other}»',
    en: 'almost the same handles: “{handle}” and “{other}”',
    zh: '账号名高度相似：“{handle}”与“{other}”',
  },
  same_name: {
    it: 'stesso nome «{name}»',
    en: 'the same name “{name}”',
    zh: '昵称相同：“{name}”',
  },
  common_name: {
    it: 'ma {n} KOL si chiamano così',
    en: 'but {n} KOLs have this name',
    zh: '但有 {n} 位达人使用该昵称',
  },
  name_as_handle: {
    it: 'il nome «{name}» in pinyin è il nome utente «{handle}»',
    en: 'the name “{name}” in pinyin is the handle “{handle}”',
    zh: '昵称“{name}”的拼音与账号“{handle}”一致',
  },
  latin_as_handle: {
    it: 'le lettere latine del nome «{name}» sono il nome utente «{handle}»',
    en: 'the latin letters of the name “{name}” are the handle “{handle}”',
    zh: '昵称“{name}”中的英文与账号“{handle}”一致',
  },
  begins_handle: {
    it: 'il nome utente «{handle}» comincia come il nome «{name}»',
    en: 'the handle “{handle}” begins as the name “{name}” is spoken',
    zh: '账号“{handle}”以昵称“{name}”的拼音或英文开头',
  },
  same_avatar: {
    it: 'la stessa foto del profilo su {from} e {to}',
    en: 'the same avatar on {from} and {to}',
    zh: '{from}与{to}头像相同',
  },
  shared_avatar: {
    it: 'ma {n} KOL hanno questa foto',
    en: 'but {n} KOLs have this avatar',
    zh: '但有 {n} 位达人使用该头像',
  },
  same_verified: {
    it: 'stesso testo di verifica: «{text}»',
    en: 'verified with the same words: “{text}”',
    zh: '认证信息一致：“{text}”',
  },
  shared_verified: {
    it: 'ma {n} KOL hanno questo testo di verifica',
    en: 'but {n} KOLs are verified with these words',
    zh: '但有 {n} 位达人使用该认证信息',
  },
  verified_names: {
    it: 'il testo di verifica su {from} nomina «{name}»',
    en: 'the verified text on {from} names “{name}”',
    zh: '{from}认证信息中提到“{name}”',
  },
  same_agency: { it: 'stessa agenzia: {agency}', en: 'the same agency: {agency}', zh: '所属机构相同：{agency}' },
  other_agency: { it: 'agenzie diverse', en: 'different agencies', zh: '所属机构不同' },
  same_platform: {
    it: 'entrambi su {platform}: di solito una persona ha un solo account per piattaforma',
    en: 'both on {platform}: a person usually has one account per platform',
    zh: '同在{platform}：通常一人在同一平台只有一个账号',
  },
} as const satisfies Record<string, Phrase>;
