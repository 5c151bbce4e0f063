// What a profile shows beside name and text, in a form that can be compared: the picture by its link, the verified text without
// what anybody's says.
import { foldText } from './search-text.ts';

const pictureForm = /\.(?:jpe?g|png|webp|gif|heic|avif|image)$/i;
/** Sizes in the names of files: Zhihu's `_l`, Twitter's `_normal`, `_180x180`. */
const sizeForm = /_(?:\d{1,4}x\d{1,4}|\d{1,4}w|xll|xl|xs|hd|qhd|is|im|normal|bigger|mini|[lsmbr])$/i;

/**
 * What stays the same of a picture's link when host, size and signature change: the last part of its path that is long and has a
 * digit, as hashes and numbers of pictures have. Null where there is none: `default_avatar.png`, `noface.jpg`.
 */
export function avatarKey(url: string): string | null {
  const path = url.split(/[?#]/)[0]!.replace(/^(?:https?:)?\/\/[^/]*/i, '');
  for (const part of path.split('/').reverse()) {
    // Behind these signs platforms write how the picture is cut: `@96w_96h`, `!nd_dft`, `~c5_100x100`, `=s88-c`.
    const name = part
      .split(/[@!~=:]/)[0]!
      .replace(pictureForm, '')
      .replace(sizeForm, '');
    if (name.length >= 10 && /\d/.test(name) && !/default|placeholder|noavatar|anonym/i.test(name)) return name;
  }
  return null;
}

/** What verified texts of all kinds of people are made of. */
const generic = new RegExp(
  [
    '知名|优质|资深|人气|原创|签约|官方|认证|独家|特约|头部|全网|十大|年度|微博|新浪|抖音|小红书|哔哩哔哩|bilibili|快手|知乎|视频号|公众号',
    '视频|图文|短视频|直播|头条文章|文章|超话|自媒体|新媒体|内容|领域|创作者|创作人|作者|博主|达人|主播|红人|大v|up主|kol|mcn|主持人|撰稿人|评论员',
    '美食|旅行|旅游|时尚|美妆|护肤|穿搭|家居|生活|母婴|育儿|亲子|科技|数码|健身|运动|体育|宠物|萌宠|游戏|动漫|娱乐|音乐|影视|电影|财经|汽车|摄影|摄影师|艺术|文化|教育|健康|葡萄酒|红酒',
    'blogger|creator|influencer|official|verified|food|travel|fashion|beauty|lifestyle|video',
  ].join('|'),
  'gu',
);
const onlySigns = (text: string) => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');

/** What is left of a verified text that tells one person from another; '' of `知名美食博主`. */
export function distinctText(text: string): string {
  return onlySigns(foldText(text).replace(generic, ''));
}

/** The whole of a verified text, and the works that it names: `《小甜的厨房》作者`. Only what tells somebody apart. */
export function verifiedKeys(text: string): string[] {
  const works = [...text.matchAll(/《([^》]{2,40})》/gu)].map((work) => onlySigns(work[1]!));
  return [...new Set([distinctText(text), ...works])].filter((key) => key !== '');
}

/** A verified text as names are looked for in it. */
export const verifiedLetters = onlySigns;
