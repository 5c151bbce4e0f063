// The field's words for the closed lists, in three languages: for pages, statements and the terminal alike.
import type { Category, Format, Platform, Tier, Topic, Verdict } from './id.ts';
import type { Phrase } from './words.ts';

const same = (name: string, zh: string = name): Phrase => ({ it: name, en: name, zh });

export const platformTerms: Readonly<Record<Platform, Phrase>> = {
  wechat: same('WeChat', '微信'),
  weibo: same('Weibo', '微博'),
  xiaohongshu: same('Xiaohongshu', '小红书'),
  douyin: same('Douyin', '抖音'),
  kuaishou: same('Kuaishou', '快手'),
  bilibili: same('Bilibili', '哔哩哔哩'),
  yizhibo: same('Yizhibo', '一直播'),
  taobao_live: same('Taobao Live', '淘宝直播'),
  youku: same('Youku', '优酷'),
  zhihu: same('Zhihu', '知乎'),
  tieba: same('Tieba', '贴吧'),
  instagram: same('Instagram'),
  tiktok: same('TikTok'),
  youtube: same('YouTube'),
  facebook: same('Facebook'),
  vkontakte: same('VKontakte'),
  twitch: same('Twitch'),
};

export const categoryTerms: Readonly<Record<Category, Phrase>> = {
  celebrity: { it: 'Celebrità', en: 'Celebrity', zh: '明星' },
  wang_hong: { it: 'Wang hong', en: 'Wang hong', zh: '网红' },
  blogger: { it: 'Blogger', en: 'Blogger', zh: '博主' },
  media_agency: { it: 'Agenzia di comunicazione', en: 'Media agency', zh: '自媒体机构' },
  kol: { it: 'KOL di settore', en: 'Sector KOL', zh: '专家型达人' },
};

export const tierTerms: Readonly<Record<Tier, Phrase>> = {
  top: { it: 'Top', en: 'Top', zh: '头部' },
  mid: { it: 'Mid', en: 'Mid', zh: '腰部' },
  micro: { it: 'Micro', en: 'Micro', zh: '尾部' },
  long_tail: { it: 'Long-tail', en: 'Long-tail', zh: '长尾' },
  untiered: { it: 'Sotto soglia', en: 'Untiered', zh: '未分级' },
};

export const topicTerms: Readonly<Record<Topic, Phrase>> = {
  travel: { it: 'Viaggi', en: 'Travel', zh: '旅行' },
  fashion: { it: 'Moda', en: 'Fashion', zh: '时尚' },
  beauty: { it: 'Bellezza', en: 'Beauty', zh: '美妆' },
  animals: { it: 'Animali', en: 'Animals', zh: '萌宠' },
  home: { it: 'Casa', en: 'Home', zh: '家居' },
  family: { it: 'Infanzia e famiglia', en: 'Childhood and family', zh: '母婴亲子' },
  food: { it: 'Cibo', en: 'Food', zh: '美食' },
  sport: { it: 'Sport', en: 'Sport', zh: '体育' },
  technology: { it: 'Tecnologia', en: 'Technology', zh: '科技数码' },
  fitness: { it: 'Fitness', en: 'Fitness', zh: '健身' },
  interior: { it: 'Arredamento', en: 'Interior design', zh: '家装' },
  wine: { it: 'Vino', en: 'Wine', zh: '葡萄酒' },
  health: { it: 'Salute', en: 'Health', zh: '健康' },
  culture: { it: 'Cultura', en: 'Culture', zh: '文化' },
  entertainment: { it: 'Spettacolo', en: 'Entertainment', zh: '娱乐' },
  games: { it: 'Giochi', en: 'Games', zh: '游戏' },
  finance: { it: 'Finanza', en: 'Finance', zh: '财经' },
  cars: { it: 'Auto', en: 'Cars', zh: '汽车' },
  photography: { it: 'Fotografia', en: 'Photography', zh: '摄影' },
  other: { it: 'Altro', en: 'Other', zh: '其他' },
};

export const genderTerms = {
  female: { it: 'Donna', en: 'Female', zh: '女' },
  male: { it: 'Uomo', en: 'Male', zh: '男' },
} as const satisfies Readonly<Record<string, Phrase>>;

export const verdictTerms: Readonly<Record<Verdict, Phrase>> = {
  authentic: { it: 'Autentico', en: 'Authentic', zh: '真实' },
  look_closer: { it: 'Da approfondire', en: 'Look closer', zh: '需核查' },
  risk: { it: 'A rischio', en: 'Risk', zh: '有风险' },
  not_enough_data: { it: 'Dati insufficienti', en: 'Not enough data', zh: '数据不足' },
};

export const formatTerms: Readonly<Record<Format, Phrase>> = {
  image: { it: 'Post con immagini', en: 'Image post', zh: '图文' },
  video: { it: 'Video', en: 'Video', zh: '视频' },
  short_video: { it: 'Video breve', en: 'Short video', zh: '短视频' },
  article: { it: 'Articolo', en: 'Article', zh: '长文' },
  story: { it: 'Storia', en: 'Story', zh: '快拍' },
  live: { it: 'Diretta', en: 'Live stream', zh: '直播' },
};
