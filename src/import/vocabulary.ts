// The words by which people name platforms, topics, categories and formats, in Chinese, English and Italian.
import type { Category, Format, Gender, Platform, Topic } from '../base/id.ts';
import { isMissing } from './numbers.ts';

const platformWords: Readonly<Record<Platform, string>> = {
  wechat: 'wechat weixin 微信 公众号 视频号 微信公众号 微信视频号',
  weibo: 'weibo 微博 新浪微博',
  xiaohongshu: 'xiaohongshu xhs 小红书 rednote redbook little_red_book 蒲公英 pgy',
  douyin: 'douyin dy 抖音 星图 xingtu',
  kuaishou: 'kuaishou ks 快手 kwai',
  bilibili: 'bilibili bili b站 哔哩哔哩',
  yizhibo: 'yizhibo 一直播',
  taobao_live: 'taobao_live taobaolive taobao 淘宝直播 淘宝 点淘',
  youku: 'youku 优酷',
  zhihu: 'zhihu 知乎',
  tieba: 'tieba 贴吧 百度贴吧',
  instagram: 'instagram insta ig',
  tiktok: 'tiktok tiktoker tik_tok',
  youtube: 'youtube youtuber yt',
  facebook: 'facebook fb',
  vkontakte: 'vkontakte vk вконтакте',
  twitch: 'twitch',
};
const topicWords: Readonly<Record<Topic, string>> = {
  travel: 'travel viaggi viaggio turismo 旅行 旅游 出行 酒店 tourism lifestyle_travel hotels',
  fashion:
    'fashion moda 时尚 穿搭 服饰 服装 时装 鞋包 箱包 潮流 modeling clothing apparel style accessories abbigliamento luxury 奢侈品',
  beauty: 'beauty bellezza 美妆 护肤 化妆 彩妆 美容 美发 makeup cosmetics skincare cosmetica trucco 个护',
  animals: 'animals animal pet pets animali 宠物 萌宠 动物',
  home: 'home casa 家居 家电 家装 生活家居 homeware garden 居家',
  family: 'family famiglia 母婴 亲子 育儿 家庭 mum moms kids baby parenting bambini 童年 孩子',
  food: 'food cibo 美食 餐饮 烹饪 食品 cooking cucina drinks restaurant 吃播 探店 beverages gastronomia',
  sport: 'sport sports 运动 体育 户外 outdoors football calcio 足球 basketball racing',
  technology:
    'technology tech tecnologia 科技 数码 3c 电子 computers gadgets machinery technologies smartphones software 互联网',
  fitness: 'fitness 健身 瑜伽 gym yoga 减肥 workout',
  interior: 'interior interiors arredamento 室内 装修 室内设计 design decor furniture architecture',
  wine: 'wine vino vini 酒 葡萄酒 红酒 酒水 wines spirits alcohol',
  health: 'health salute 健康 医疗 养生 medicine self_help wellness benessere 保健',
  culture: 'culture cultura 文化 艺术 读书 教育 历史 知识 art artists books education literature libri arte science',
  entertainment:
    'entertainment intrattenimento 娱乐 影视 音乐 搞笑 明星 综艺 剧情 music cinema actors actresses shows movies humor dance animation cartoon comedy musica celebrity tv 舞蹈 电影',
  games: 'games gaming giochi 游戏 电竞 videogames video_games toys 玩具',
  finance: 'finance finanza 财经 金融 理财 商业 投资 economics business marketing money',
  cars: 'cars car auto 汽车 automotive motori motorbikes vehicles motor 摩托',
  photography: 'photography fotografia 摄影 拍照 photo foto',
  other:
    'other altro 其他 其它 others miscellaneous lifestyle 生活 日常 vlog 情感 综合 daily_vlogs news politics 资讯 随拍 general',
};
const categoryWords: Readonly<Record<Category, string>> = {
  celebrity: 'celebrity celebrities 明星 艺人 celebrità vip 名人',
  wang_hong: 'wang_hong wanghong 网红 红人',
  blogger: 'blogger bloggers 博主 达人博主',
  media_agency: 'media_agency media 媒体 自媒体 自媒体机构 营销号 agenzia_media 机构',
  kol: 'kol 专家 意见领袖 专家型意见领袖 expert esperto',
};
const genderWords: Readonly<Record<Gender, string>> = {
  female: 'female f woman women donna femmina 女 女性 女生 ♀',
  male: 'male m man men uomo maschio 男 男性 男生 ♂',
};
const formatWords: Readonly<Record<Format, string>> = {
  image: 'image images normal 图文 图集 图片 photo graphimage graphsidecar carousel foto sidecar note 笔记',
  video: 'video videos 视频 graphvideo 长视频 中视频 视频笔记 zvideo',
  short_video: 'short_video 短视频 reel reels short shorts',
  article: 'article articles 文章 articolo 长文 图文消息 answer 专栏',
  story: 'story stories 快拍 storie',
  live: 'live 直播 livestream diretta',
};

function invert<Key extends string>(words: Readonly<Record<Key, string>>): ReadonlyMap<string, Key> {
  const entries = Object.entries(words) as [Key, string][];
  return new Map(entries.flatMap(([key, list]) => [key, ...list.split(/\s+/)].map((word) => [word, key] as const)));
}

const platformByWord = invert(platformWords);
const topicByWord = invert(topicWords);
const categoryByWord = invert(categoryWords);
const formatByWord = invert(formatWords);
const genderByWord = invert(genderWords);

const key = (text: string) =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** The platform that a cell names (`小红书`, `xhs`, `Instagram`); null when it names none of ours. */
export function platformNamed(text: string): Platform | null {
  return platformByWord.get(key(text)) ?? null;
}

/** The one platform that a header, a file name or a folder mentions; null when none or several are mentioned. */
export function platformMentioned(text: string): Platform | null {
  const plain = text.normalize('NFKC').toLowerCase();
  const latin = new Set(plain.split(/[^a-z\u0400-\u04ff]+/));
  const found = new Set<Platform>();
  for (const [word, platform] of platformByWord)
    if (/[^\p{ASCII}]/u.test(word) ? plain.includes(word) : latin.has(word)) found.add(platform);
  return found.size === 1 ? [...found][0]! : null;
}

/** The topics that a cell names, in our words, and the words in it that name none. */
export function topicsNamed(text: string): { readonly topics: readonly Topic[]; readonly unknown: readonly string[] } {
  const topics = new Set<Topic>();
  const unknown: string[] = [];
  for (const part of text.split(/[,，;；、|/&+·\n]+/)) {
    if (isMissing(part)) continue;
    const hits = topicsOfPart(part);
    for (const hit of hits) topics.add(hit);
    if (hits.length === 0) unknown.push(part.trim());
  }
  return { topics: [...topics], unknown };
}

function topicsOfPart(part: string): readonly Topic[] {
  const whole = topicByWord.get(key(part));
  if (whole) return [whole];
  const words = part
    .trim()
    .toLowerCase()
    .split(/[\s_-]+/);
  const hits = words.flatMap((word) => topicByWord.get(word) ?? []);
  if (hits.length > 0 || !/\p{Script=Han}/u.test(part)) return hits;
  return [...topicByWord]
    .filter(([word]) => /\p{Script=Han}/u.test(word) && part.includes(word))
    .map(([, topic]) => topic);
}

/** Which of the five categories of KOL a cell names; null for anything else, such as a topic. */
export function categoryNamed(text: string): Category | null {
  return categoryByWord.get(key(text)) ?? null;
}

/** Woman or man, where a cell says so; figures mean something else on every platform and are not read. */
export function genderNamed(text: string): Gender | null {
  return genderByWord.get(key(text)) ?? null;
}

/** The format of a post that a cell names. */
export function formatNamed(text: string): Format | null {
  return formatByWord.get(key(text)) ?? null;
}

const yes = new Set(['true', '1', 'yes', 'y', 't', '是', 'si', 'sì', 'vero', '有', '原创', '广告']);
const no = new Set(['false', '0', 'no', 'n', 'f', '否', 'falso', '无', '没有', '转发', '非原创']);

/** Reads yes or no; null when the cell says neither. */
export function yesOrNo(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  return yes.has(word) ? true : no.has(word) ? false : null;
}
