// Names of indices with their variant, and of what goes into them. Always as a comparable figure after a source, never as
// an official board's number.
import type { Phrase } from '../base/words.ts';
import type { IndexForm, IndexInput } from './index-window.ts';

export const indexTerms: Readonly<Record<IndexForm, Phrase>> = {
  wci_14_2_three: {
    it: 'WeChat, secondo Qingbo V14.2, variante a 3 metriche',
    en: 'WeChat, after Qingbo V14.2, 3-metric variant',
    zh: '微信指数（参照清博 V14.2，三指标版）',
  },
  wci_14_2_four: {
    it: 'WeChat, secondo Qingbo V14.2, variante a 4 metriche',
    en: 'WeChat, after Qingbo V14.2, 4-metric variant',
    zh: '微信指数（参照清博 V14.2，四指标版）',
  },
  bci_registry: {
    it: 'Weibo, secondo la formula BCI del registro dei dati',
    en: 'Weibo, after the BCI form of the data registry',
    zh: '微博指数（参照数据知识产权登记 BCI 公式）',
  },
  short_video_registry: {
    it: 'Video brevi, secondo la formula del registro dei dati',
    en: 'Short video, after the form of the data registry',
    zh: '短视频指数（参照数据知识产权登记公式）',
  },
  bvci_2: {
    it: 'Bilibili, secondo Qingbo BVCI V2.0',
    en: 'Bilibili, after Qingbo BVCI V2.0',
    zh: 'B 站指数（参照清博 BVCI V2.0）',
  },
};

export const indexInputTerms: Readonly<Record<IndexInput, Phrase>> = {
  posts: { it: 'post', en: 'posts', zh: '作品数' },
  reads: { it: 'letture', en: 'reads', zh: '阅读' },
  wows: { it: 'wow (在看)', en: 'wows (在看)', zh: '在看' },
  likes: { it: 'mi piace', en: 'likes', zh: '点赞' },
  shares: { it: 'condivisioni', en: 'shares', zh: '转发' },
  headlines: { it: 'articoli di apertura (头条)', en: 'headline articles (头条)', zh: '头条文章' },
  comments: { it: 'commenti', en: 'comments', zh: '评论' },
  plays: { it: 'riproduzioni', en: 'plays', zh: '播放' },
  followers: { it: 'follower', en: 'followers', zh: '粉丝' },
  newFollowers: { it: 'nuovi follower', en: 'new followers', zh: '新增粉丝' },
};
