// Ids are strings. The closed lists that several stages share live here too.

export const platforms = [
  'wechat',
  'weibo',
  'xiaohongshu',
  'douyin',
  'kuaishou',
  'bilibili',
  'yizhibo',
  'taobao_live',
  'youku',
  'zhihu',
  'tieba',
  'instagram',
  'tiktok',
  'youtube',
  'facebook',
  'vkontakte',
  'twitch',
] as const;
export type Platform = (typeof platforms)[number];

export const categories = ['celebrity', 'wang_hong', 'blogger', 'media_agency', 'kol'] as const;
export type Category = (typeof categories)[number];

export const genders = ['female', 'male'] as const;
export type Gender = (typeof genders)[number];

/** What the shares of an audience are by. */
export const audienceDimensions = ['gender', 'age', 'region', 'city', 'city_tier'] as const;
export type AudienceDimension = (typeof audienceDimensions)[number];

export const tiers = ['top', 'mid', 'micro', 'long_tail', 'untiered'] as const;
export type Tier = (typeof tiers)[number];

export const topics = [
  'travel',
  'fashion',
  'beauty',
  'animals',
  'home',
  'family',
  'food',
  'sport',
  'technology',
  'fitness',
  'interior',
  'wine',
  'health',
  'culture',
  'entertainment',
  'games',
  'finance',
  'cars',
  'photography',
  'other',
] as const;
export type Topic = (typeof topics)[number];

export const verdicts = ['authentic', 'look_closer', 'risk', 'not_enough_data'] as const;
export type Verdict = (typeof verdicts)[number];

export const formats = ['image', 'video', 'short_video', 'article', 'story', 'live'] as const;
export type Format = (typeof formats)[number];
