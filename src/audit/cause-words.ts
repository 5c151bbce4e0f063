// Innocent causes that were tried, and what came of it.
import type { Phrase } from '../base/words.ts';

export const causeWords = {
  no_hit: {
    it: 'Post virale: no, nessun giorno ha superato {ratio} volte le interazioni solite.',
    en: 'A viral post: no, no day exceeded {ratio}× the usual interactions.',
    zh: '爆款内容：未发现，当期单日互动最高为平时的 {ratio} 倍。',
  },
  hit_unknown: {
    it: 'Post virale: non si può dire, le interazioni di quei giorni non sono note.',
    en: 'A viral post: cannot be told, the interactions of those days are not known.',
    zh: '爆款内容：无法判断，缺少当期互动数据。',
  },
  no_giveaway: {
    it: 'Giveaway: nessun post di quei giorni ne parla.',
    en: 'A giveaway: no post of those days speaks of one.',
    zh: '抽奖活动：当期内容中未发现。',
  },
  giveaway_unknown: {
    it: 'Giveaway: non si può dire, i post di quei giorni mancano.',
    en: 'A giveaway: cannot be told, the posts of those days are missing.',
    zh: '抽奖活动：无法判断，缺少当期内容。',
  },
  season: {
    it: 'Stagione: i giorni cadono in {season}, quando molti account crescono.',
    en: 'The season: the days fall into {season}, when many accounts grow.',
    zh: '节点因素：恰逢{season}，此时很多账号都会涨粉。',
  },
  no_season: {
    it: 'Stagione: nessuna festa o saldo in quei giorni.',
    en: 'The season: no holiday or sale on those days.',
    zh: '节点因素：当期没有节假日或大促。',
  },
  display: {
    it: 'Arrotondamento: il numero è mostrato a passi di {step}; il salto è più grande di due passi.',
    en: 'Rounding: the count is displayed in steps of {step}; the rise is larger than two of them.',
    zh: '显示取整：粉丝数以 {step} 为单位显示，而涨幅超过两个单位。',
  },
  exact: {
    it: 'Arrotondamento: i numeri sono esatti.',
    en: 'Rounding: the counts are exact.',
    zh: '显示取整：粉丝数为精确值。',
  },
  platform_unknown: {
    it: 'Tutta la piattaforma: serve un archivio con altri account per confrontare quei giorni.',
    en: 'The whole platform: it takes an archive with other accounts to compare those days.',
    zh: '平台整体波动：需要库内有其他账号才能对比。',
  },
  platform_calm: {
    it: 'Tutta la piattaforma: gli altri account in quei giorni sono cresciuti come sempre.',
    en: 'The whole platform: other accounts grew as usual on those days.',
    zh: '平台整体波动：当期其他账号涨粉正常。',
  },
  platform_moved: {
    it: 'Tutta la piattaforma: in quei giorni si è mossa del {share} % per tutti; è già stato tolto.',
    en: 'The whole platform: it moved by {share} % for everybody on those days, which has been taken out.',
    zh: '平台整体波动：当期所有账号整体变动 {share} %，已予以扣除。',
  },
} as const satisfies Record<string, Phrase>;
