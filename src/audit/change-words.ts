// What would change a verdict, or make it surer: things that a person can ask for.
import type { Phrase } from '../base/words.ts';

export const changeWords = {
  growthExport: {
    it: 'L’esportazione dal back-office del KOL, {from} – {to}: mostra da dove sono arrivati i follower.',
    en: 'The KOL’s back-office export of {from} to {to}: it shows where the followers came from.',
    zh: '达人后台 {from} 至 {to} 的导出数据：可显示涨粉来源。',
  },
  growthProof: {
    it: 'Una prova di pubblicità, di un giveaway o di una menzione altrove in quei giorni.',
    en: 'Proof of advertising, a giveaway or a mention elsewhere on those days.',
    zh: '当期广告投放、抽奖活动或其他平台引流的证明。',
  },
  growthPosts: {
    it: 'I numeri dei post di quei giorni: un post virale spiegherebbe la crescita.',
    en: 'The counts of the posts of those days: a viral post would explain the growth.',
    zh: '当期内容的互动数据：爆款内容可以解释涨粉。',
  },
  growthMore: {
    it: 'Una storia dei follower di almeno 30 giorni, con buchi di al massimo 3 giorni.',
    en: 'A follower history of at least 30 days, with gaps of at most 3 days.',
    zh: '至少 30 天的粉丝历史数据（间隔不超过 3 天）。',
  },
  engagementExport: {
    it: 'L’esportazione dal back-office con copertura e interazioni di ogni post: mostra quanti follower vedono davvero i post.',
    en: 'The back-office export with reach and interactions of every post: it shows how many followers really see the posts.',
    zh: '后台导出的每篇内容触达与互动数据：可显示真正看到内容的粉丝数。',
  },
  postsMore: {
    it: 'I numeri di almeno 12 post che hanno più di 3 giorni.',
    en: 'The counts of at least 12 posts that are older than 3 days.',
    zh: '至少 12 篇发布满 3 天的内容数据。',
  },
  countsExport: {
    it: 'I numeri esatti dal back-office: quelli arrotondati o letti a schermo hanno altre forme.',
    en: 'The exact counts from the back office: rounded or copied ones have other shapes.',
    zh: '后台的精确数据：取整或抄录的数字形态会失真。',
  },
  commentsMore: {
    it: 'Tutti i commenti di almeno 3 post, con i testi.',
    en: 'All comments of at least 3 posts, with their texts.',
    zh: '至少 3 篇内容的全部评论及正文。',
  },
  commentsOther: {
    it: 'I commenti di altri post: se lì mancano le copie, può essere stata una moda di pochi giorni.',
    en: 'The comments of other posts: where the copies are missing, it may have been a fashion of a few days.',
    zh: '其他内容的评论：若未出现复制评论，可能只是短期流行语。',
  },
  commentersMore: {
    it: 'Almeno 50 commenti con autore e ora.',
    en: 'At least 50 comments with their authors and times.',
    zh: '至少 50 条带作者和时间的评论。',
  },
  commentersClub: {
    it: 'Che cosa lega chi commenta insieme: un fan club, una chat di gruppo, colleghi di agenzia.',
    en: 'What ties those who comment together: a fan club, a chat group, colleagues of an agency.',
    zh: '集中评论者之间的关系说明：粉丝团、群聊或同机构同事。',
  },
  sampleMore: {
    it: 'Un campione di 100 profili di follower.',
    en: 'A sample of 100 follower profiles.',
    zh: '100 个粉丝账号的抽样资料。',
  },
  sampleLarger: {
    it: 'Un campione più grande, preso a caso: 500 profili di follower.',
    en: 'A larger sample, drawn at random: 500 follower profiles.',
    zh: '更大的随机样本：500 个粉丝账号。',
  },
} as const satisfies Record<string, Phrase>;
