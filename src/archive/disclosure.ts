// How a post says that it is paid for, in Chinese, English and Italian; and what only looks like it.

const zh = [
  /(?:^|[\s【[(（#|｜·])(?:含)?广告(?=$|[\s】\])）#|｜:：,，。!！·])/u,
  /#?(?:品牌|商业|商务|付费|有偿)合作(?!社)/u,
  /[【[(（#]合作[】\])）#\s]/u,
  /(?:与|和|跟)[^。！？!?\n]{1,24}?合作(?=$|[\s。，,！!~～#@【]|款|推出|视频|笔记|的)/u,
  /(?:感谢|谢谢)[^。！？!?\n]{1,24}?(?:的)?(?:赞助|邀请|寄送|提供的?(?:产品|样品))/u,
  /(?:由|本(?:期|条|篇)(?:内容|视频|笔记)?由)[^。！？!?\n]{1,24}?(?:赞助|提供)/u,
  /(?:受|应)[^。！？!?\n]{1,24}?(?:之)?邀(?:请)?/u,
  /恰饭|利益相关|商单|有偿推广/u,
  /#[^#\s]{2,20}(?:推荐官|体验官|品牌大使|代言人?)#?/u,
];
const western = [
  /#(?:ad|ads|adv|sponsored|spon|sp|partner|paidpartnership|paidad|gifted|gifting|ambassador|brandambassador|werbung|anzeige)\b/iu,
  /#(?:pubblicit[àa]|sponsorizzato|sponsorizzata|prodottofornitoda\w*|prodottoofferto\w*|omaggio|incollaborazionecon\w*|suppliedby\w*|giftedby\w*)/iu,
  /#\w{3,}(?:Partner|Ambassador)\b/u,
  /\b(?:paid partnership|in partnership with|partner(?:ed|ing) with|in collaboration with|collab(?:orat(?:ed|ing))? with|sponsored by|gifted by)\b/iu,
  /\bthank(?:s| you)(?: so much)?(?: to)? @\w[\w.]* for (?:sending|gifting|sponsoring|the gift)/iu,
  /\b(?:in collaborazione con|sponsorizzat[oa] da|offert[oa] da|fornit[oa] da|grazie a @\w[\w.]* per (?:avermi|il regalo|l['’]invito))/iu,
  /^(?:\s|\p{P})*(?:(?:anzeige|werbung)\b|(?:pubblicità|adv|ad)(?=\s*(?:[|*:•–—\-\n.]|$)))/iu,
];

/** Words that turn a mark into its contrary. */
const denials =
  /(?:非|不是|无|没有?|拒|不接|零)\s*(?:任何)?\s*(?:商业|商务|品牌)?\s*(?:广告|合作|推广|赞助|恰饭)|非广|自费|自掏腰包|\bnot\s+(?:an?\s+)?(?:ad|sponsored|paid)\b|#(?:notsponsored|notanad|notad|nonsponsorizzato|nonadv)\b|\bnon\s+(?:è\s+|e['’]\s+)?(?:una?\s+)?(?:sponsorizzat|pubblicit|adv)|\bno\s+adv\b/iu;

/** `商务合作请联系…`: how to reach the KOL, no mark of this post. `团队合作`: no trade at all. */
const contacts =
  /(?:商务|广告|品牌|商业)?(?:合作|推广)\s*(?:请|可|欢迎|联系|私信|私聊|加|\+|[:：]|微信|vx|v信|邮箱|邮件|📮|📧|✉|💌)[^。\n]{0,60}|(?:团队|分工|亲子|小组|国际)合作|合作(?:社|伙伴|愉快|精神)/giu;

/** The mark that says that a post is paid for, as it stands there; null when it has none, or denies it. */
export function disclosureIn(text: string): string | null {
  if (denials.test(text)) return null;
  const plain = text.replace(contacts, ' ');
  for (const form of [...zh, ...western]) {
    const found = form.exec(plain)?.[0];
    if (found !== undefined) return found.replace(/^[\s【[(（|｜·*]+|[\s】\])）]+$/gu, '');
  }
  return null;
}

const pronoun =
  /^(?:他|她|它|你|您|我|咱|自己|大家|品牌方?|他们|她们|你们|我们|团队|朋友|家人|粉丝|宝宝|姐妹|平台|官方|各位|所有|很多|多个|一些|不同|这|那|哪|几)|^(?:the|an?|my|our|this|that|some|amazing|friends?|una?|il|la|lo|i|gli|le|mio|mia)\b/iu;
const phrases = [
  /(?:与|和|跟)\s*@?([\p{L}\p{N}&·'’. -]{2,24}?)\s*(?:的|品牌)*合作/gu,
  /(?:感谢|谢谢)\s*@?([\p{L}\p{N}&·'’. -]{2,24}?)\s*(?:品牌方?)?(?:的)?(?:赞助|邀请|寄送|提供)/gu,
  /(?:由)\s*@?([\p{L}\p{N}&·'’. -]{2,24}?)\s*(?:赞助|提供)/gu,
  /(?:受|应)\s*@?([\p{L}\p{N}&·'’. -]{2,24}?)\s*(?:之)?邀/gu,
  /#([^#\s]{2,16}?)(?:推荐官|体验官|品牌大使|代言人?)/gu,
  /\b(?:[Ii]n partnership with|[Pp]artner(?:ed|ing) with|[Ii]n collaboration with|[Cc]ollab(?:orat(?:ed|ing))? with|[Ss]ponsored by|[Gg]ifted by|[Ii]n collaborazione con|[Ss]ponsorizzat[oa] da|[Oo]ffert[oa] da|[Ff]ornit[oa] da)\s+([\p{Lu}\d][\p{L}\p{N}&'’-]*(?:\s+[\p{Lu}&][\p{L}\p{N}&'’-]*){0,3})/gu,
  /#(\w{3,}?)(?:Partner|Ambassador)\b/gu,
];

/** Brands that a mark itself names: `与X合作`, `sponsored by X`, `in collaborazione con X`. */
export function namedBrands(text: string): string[] {
  const plain = text.replace(contacts, ' ');
  return phrases.flatMap((form) =>
    [...plain.matchAll(form)].flatMap(([, name = '']) => {
      const brand = name.trim();
      return brand.length < 2 || pronoun.test(brand) ? [] : [brand];
    }),
  );
}

/** Handles of the platforms themselves, which many posts call. */
const platformHandles =
  /^(?:小红书|薯|抖音|dou|微博|哔哩|b站|快手|微信|知乎|视频号|instagram|youtube|tiktok|facebook|weibo|xiaohongshu|douyin|bilibili)/iu;

/** Names that are called with @ (`@完美日记 `, `＠brand.it`), without addresses of e-mail and the platform's own. */
export function mentionsIn(text: string): string[] {
  return [...text.matchAll(/(?<![\w.])@([\p{L}\p{N}_][\p{L}\p{N}_.·-]{1,29})/gu)]
    .map(([, name = '']) => name.replace(/[.·-]+$/, ''))
    .filter((name) => name.length > 1 && !platformHandles.test(name));
}

/** `#话题#` of Weibo, `#话题[话题]#` of Xiaohongshu, `#tag`. */
export function topicsIn(text: string): string[] {
  return [...text.matchAll(/#([^#\s@[\]]{1,40})(?:\[[^\]]{1,4}\])?#?/gu)].map(([, name = '']) => name.trim());
}
