// Which platform fits which product and public: dated data, own advice after the platforms' profiles in the guide. Nobody
// publishes a table of this that could be cited, so it says that it is ours.
import type { Platform } from '../../base/id.ts';
import type { Phrase } from '../../base/words.ts';
import { say } from './question.ts';

export interface PlatformFit {
  readonly platform: Platform;
  /** 0–2 by the answer to `goods`; absent = 0. */
  readonly goods: Readonly<Record<string, number>>;
  /** Answers to `buyer_gender` and `buyer_age` that speak for it. */
  readonly genders: readonly string[];
  readonly ages: readonly string[];
  /** Answers to `shop_where` and `social_where` that speak for it. */
  readonly own: readonly string[];
  /** It gets a known brand talked about, and does little for an unknown one. */
  readonly isForKnown?: boolean;
  /** It is for selling, and counts only where something can be bought. */
  readonly isForSelling: boolean;
  readonly why: Phrase;
}

export const platformFits: { readonly version: string; readonly fits: readonly PlatformFit[] } = {
  version: '2026-11-26',
  fits: [
    {
      platform: 'xiaohongshu',
      goods: { cosmetics: 2, fashion: 2, food: 2, wine: 1, drinks: 2, supplements: 1, home: 2, children: 2, other: 1 },
      genders: ['women', 'both'],
      ages: ['18-24', '25-34'],
      own: ['xiaohongshu'],
      isForSelling: false,
      why: say(
        'Xiaohongshu: qui si cercano consigli prima di comprare, soprattutto donne giovani; anche KOL piccoli contano.',
        'Xiaohongshu: people look for advice here before buying, young women above all; small KOLs count too.',
        '小红书：购买前的种草和搜索阵地，年轻女性为主，小达人也有效。',
      ),
    },
    {
      platform: 'douyin',
      goods: { cosmetics: 2, fashion: 2, food: 2, wine: 1, drinks: 2, supplements: 1, home: 1, children: 1, other: 1 },
      genders: ['women', 'men', 'both'],
      ages: ['18-24', '25-34', '35-44'],
      own: ['douyin'],
      isForSelling: true,
      why: say(
        'Douyin: video brevi e negozio nella stessa app; rende dove si può comprare subito.',
        'Douyin: short videos and shop in one app; it pays where one can buy at once.',
        '抖音：短视频与店铺一体，能直接下单才划算。',
      ),
    },
    {
      platform: 'wechat',
      goods: { wine: 2, drinks: 1, food: 1, home: 1, children: 1, supplements: 1, fashion: 1, cosmetics: 1, other: 1 },
      genders: ['women', 'men', 'both'],
      ages: ['35-44', '45+'],
      own: ['wechat'],
      isForSelling: false,
      why: say(
        'WeChat: articoli per chi vuole capire, pubblico più adulto; comprare follower vi è difficile.',
        'WeChat: articles for those who want to understand, an older public; followers are hard to buy there.',
        '微信：深度图文，人群偏成熟，且较难刷粉。',
      ),
    },
    {
      platform: 'weibo',
      isForKnown: true,
      goods: { fashion: 1, cosmetics: 1, other: 1 },
      genders: ['women', 'men', 'both'],
      ages: ['18-24', '25-34'],
      own: ['weibo'],
      isForSelling: false,
      why: say(
        'Weibo: fa parlare di un lancio; adatto a chi è già conosciuto.',
        'Weibo: gets a launch talked about; fit for who is known already.',
        '微博：适合已有知名度的品牌做新品话题。',
      ),
    },
    {
      platform: 'bilibili',
      goods: { food: 1, wine: 1, drinks: 1, home: 1, other: 1 },
      genders: ['men', 'both'],
      ages: ['18-24'],
      own: ['bilibili'],
      isForSelling: false,
      why: say(
        'Bilibili: video lunghi per un pubblico giovane che vuole sapere come è fatto.',
        'Bilibili: long videos for a young public that wants to know how a thing is made.',
        'B站：长视频，年轻用户爱看工艺和干货。',
      ),
    },
    {
      platform: 'kuaishou',
      goods: { food: 1, children: 1 },
      genders: ['women', 'men', 'both'],
      ages: ['35-44', '45+'],
      own: [],
      isForSelling: true,
      why: say(
        'Kuaishou: famiglie, città più piccole, prezzi bassi; si vende in diretta.',
        'Kuaishou: families, smaller cities, low prices; sold in live shows.',
        '快手：下沉市场家庭用户，低价直播带货为主。',
      ),
    },
    {
      platform: 'taobao_live',
      goods: { cosmetics: 1, fashion: 1, food: 1, home: 1, children: 1 },
      genders: ['women', 'both'],
      ages: ['25-34', '35-44'],
      own: ['tmall'],
      isForSelling: true,
      why: say(
        'Taobao Live: per chi ha un negozio su Tmall e merce pronta.',
        'Taobao Live: for who has a shop on Tmall and goods at hand.',
        '淘宝直播：适合有天猫店、货备齐的品牌。',
      ),
    },
    {
      platform: 'zhihu',
      goods: { supplements: 1, wine: 1, home: 1, other: 1 },
      genders: ['men', 'both'],
      ages: ['25-34', '35-44'],
      own: [],
      isForSelling: false,
      why: say(
        'Zhihu: domande e risposte per acquisti ragionati.',
        'Zhihu: questions and answers for considered purchases.',
        '知乎：问答场景，适合需要研究后购买的产品。',
      ),
    },
  ],
};
