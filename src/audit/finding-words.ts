// The sentences of findings: numbers, dates, comparison, and an innocent explanation where there is one.
// They name signals, never guilt.
import type { Phrase } from '../base/words.ts';

export const findingWords = {
  follower_burst: {
    it: 'Dal {from} al {to}: +{gained} follower ({share} %), attesi {expected} in base alle interazioni di quei giorni (z = {z}). Nessun post di quei giorni ha superato {ratio} volte le interazioni solite. Una menzione su un’altra piattaforma o un giveaway potrebbe spiegarlo.',
    en: '{from} to {to}: +{gained} followers ({share} %), {expected} expected from the interactions of those days (z = {z}). No post in these days exceeded {ratio}× the usual interactions. A mention on another platform or a giveaway could explain it.',
    zh: '{from} 至 {to} 涨粉 {gained}（{share} %），而按当期互动量预计仅约 {expected}（z = {z}）。这几天没有任何一篇内容的互动超过平时的 {ratio} 倍。也可能是其他平台引流或抽奖活动带来的涨粉。',
  },
  follower_drip: {
    it: 'Dal {from} al {to} crescita lenta ma costante sopra l’atteso: +{gained} follower ({share} %), attesi {expected} (z = {z}), senza interazioni in più. Una campagna pubblicitaria potrebbe spiegarlo.',
    en: '{from} to {to}: slow, steady growth above expectation, +{gained} followers ({share} %), {expected} expected (z = {z}), without more interactions. An advertising campaign could explain it.',
    zh: '{from} 至 {to} 粉丝持续缓慢上涨 {gained}（{share} %），预计仅约 {expected}（z = {z}），而互动量没有随之增加。也可能是投放了涨粉广告。',
  },
  follower_burst_alone: {
    it: 'Dal {from} al {to}: +{gained} follower ({share} %), attesi {expected} (z = {z}). Le interazioni di quei giorni non sono note: un post virale potrebbe spiegarlo.',
    en: '{from} to {to}: +{gained} followers ({share} %), {expected} expected (z = {z}). The interactions of those days are not known: a viral post could explain it.',
    zh: '{from} 至 {to} 涨粉 {gained}（{share} %），预计约 {expected}（z = {z}）。缺少当期互动数据：也可能是爆款内容带来的涨粉。',
  },
  viral_growth: {
    it: 'Dal {from} al {to}: +{gained} follower, con interazioni pari a {ratio} volte le solite: un post di successo spiega la crescita.',
    en: '{from} to {to}: +{gained} followers, with {ratio}× the usual interactions: a post that did well explains the growth.',
    zh: '{from} 至 {to} 涨粉 {gained}，同期互动为平时的 {ratio} 倍：爆款内容可以解释这次涨粉。',
  },
  giveaway_growth: {
    it: 'Dal {from} al {to}: +{gained} follower intorno a un giveaway con molte adesioni ({ratio} volte le interazioni solite): spiega la crescita, ma chi arriva per un premio spesso non resta.',
    en: '{from} to {to}: +{gained} followers around a giveaway that was taken up ({ratio}× the usual interactions): it explains the growth, but who comes for a prize often leaves.',
    zh: '{from} 至 {to} 涨粉 {gained}，同期有抽奖活动且参与度高（互动为平时的 {ratio} 倍）：可以解释涨粉，但为奖品而来的粉丝往往留存不高。',
  },
  follower_purge: {
    it: 'Dopo il {from} è sparito il {share} % dei follower arrivati in più: i follower comprati vengono spesso rimossi dalla piattaforma.',
    en: 'After {from}, {share} % of the followers gained in excess were gone again: platforms often remove bought followers.',
    zh: '{from} 之后，超出预期的粉丝中有 {share} % 已经掉粉：平台常会清理买来的粉丝。',
  },
  round_increments: {
    it: '{n} giorni su {days} con una crescita che è un multiplo esatto di {step}: i pacchetti comprati arrivano a cifra tonda.',
    en: '{n} of {days} days grew by an exact multiple of {step}: bought packages come in round numbers.',
    zh: '{days} 天中有 {n} 天的涨粉数恰为 {step} 的整数倍：买粉套餐通常是整数。',
  },
  low_engagement: {
    it: 'Interazioni pari al {measured} % dei {base}; per {platform} e questa fascia sono usuali dal {low} % al {high} % (metà degli account intorno al {middle} %). {quality}',
    en: 'Interactions are {measured} % of {base}; for {platform} at this size {low} % to {high} % is usual (half of the accounts around {middle} %). {quality}',
    zh: '互动率为{base}的 {measured} %；{platform}同量级账号通常在 {low} % 至 {high} % 之间（中位约 {middle} %）。{quality}',
  },
  likes_without_comments: {
    it: 'Interazioni molto alte ({measured} % dei {base}) ma solo {ratio} commenti ogni 100 mi piace: possibili mi piace comprati, oppure un contenuto che non invita a scrivere.',
    en: 'Very high interactions ({measured} % of {base}) but only {ratio} comments per 100 likes: possibly bought likes, or content that does not invite comments.',
    zh: '互动率很高（{base}的 {measured} %），但每 100 个赞只有 {ratio} 条评论：可能存在买赞，也可能是内容不易引发评论。',
  },
  uniform_likes: {
    it: 'I mi piace dei post quasi non variano (dispersione {measured}, di solito intorno a {expected}): i pacchetti automatici danno a ogni post lo stesso numero.',
    en: 'Likes hardly differ between posts (dispersion {measured}, usually around {expected}): automatic packages give every post the same number.',
    zh: '各篇内容的点赞数几乎没有差异（离散度 {measured}，通常约 {expected}）：自动刷赞会让每篇数据趋同。',
  },
  rigid_ratio: {
    it: 'Il rapporto tra mi piace e commenti è quasi fisso (dispersione {measured}, di solito intorno a {expected}).',
    en: 'The ratio of likes to comments is almost fixed (dispersion {measured}, usually around {expected}).',
    zh: '赞评比几乎固定不变（离散度 {measured}，通常约 {expected}）。',
  },
  round_counts: {
    it: '{n} conteggi su {all} sono multipli esatti di 100, attesi circa {expected}.',
    en: '{n} of {all} counts are exact multiples of 100; about {expected} expected.',
    zh: '{all} 个计数中有 {n} 个恰为 100 的整数倍，预期约 {expected} 个。',
  },
  first_digits: {
    it: 'Le prime cifre di {n} conteggi si scostano dalla legge di Benford (scarto medio {measured}; oltre {expected} non è conforme). Segnale debole.',
    en: 'The first digits of {n} counts deviate from Benford’s law (mean deviation {measured}; above {expected} is nonconforming). A weak signal.',
    zh: '{n} 个计数的首位数字偏离本福特定律（平均偏差 {measured}，高于 {expected} 即不符合）。仅为弱信号。',
  },
  likes_exceed_views: {
    it: '{n} post hanno più mi piace che visualizzazioni.',
    en: '{n} posts have more likes than views.',
    zh: '有 {n} 篇内容的点赞数高于播放／阅读量。',
  },
  generic_comments: {
    it: '{measured} % di {n} commenti è generico (frasi fatte, solo emoji, testi brevissimi o copiati); su {platform} è usuale circa il {expected} %. Molti lettori scrivono così anche davvero.',
    en: '{measured} % of {n} comments are generic (stock phrases, emoji only, very short or copied); about {expected} % is usual on {platform}. Real readers often write like that too.',
    zh: '{n} 条评论中有 {measured} % 属于泛泛之谈（套话、纯表情、极短或复制内容）；{platform}平时约为 {expected} %。真实粉丝也常这样评论。',
  },
  pasted_comments: {
    it: '{n} commenti ({measured} %) stanno parola per parola anche sotto altri account dell’archivio, scritti da persone diverse: testi incollati, o una frase di moda.',
    en: '{n} comments ({measured} %) stand word for word under other accounts of the archive too, by different people: pasted texts, or a phrase in fashion.',
    zh: '{n} 条评论（{measured} %）与库内其他账号下不同用户的评论一字不差：可能是复制粘贴的刷评文案，也可能是流行语。',
  },
  copied_comments: {
    it: 'Lo stesso commento («{sample}») da {authors} persone diverse entro 24 ore, {n} volte: possibile gruppo organizzato.',
    en: 'The same comment (“{sample}”) by {authors} different people within 24 hours, {n} times: possibly an organised group.',
    zh: '同一评论（“{sample}”）在 24 小时内由 {authors} 个账号发布 {n} 次：可能是水军。',
  },
  repeated_comments: {
    it: 'Lo stesso commento («{sample}») da {authors} persone diverse sotto {posts} post: possibile gruppo organizzato, oppure una frase di moda.',
    en: 'The same comment (“{sample}”) by {authors} different people under {posts} posts: possibly an organised group, or a phrase in fashion.',
    zh: '同一评论（“{sample}”）由 {authors} 个不同账号发布在 {posts} 篇内容下：可能是水军，也可能是流行语。',
  },
  specific_comments: {
    it: '{measured} % dei commenti parla davvero del contenuto del post.',
    en: '{measured} % of the comments really speak of what the post shows.',
    zh: '{measured} % 的评论确实与内容相关。',
  },
  concentrated_commenters: {
    it: 'I 10 commentatori più assidui scrivono il {measured} % dei commenti; di solito circa il {expected} %. Un pubblico piccolo e fedele potrebbe spiegarlo.',
    en: 'The 10 busiest commenters write {measured} % of the comments; usually about {expected} %. A small, loyal audience could explain it.',
    zh: '最活跃的 10 个账号贡献了 {measured} % 的评论，通常约为 {expected} %。也可能是小而忠实的粉丝群体。',
  },
  commenter_pod: {
    it: '{n} persone arrivano insieme, a meno di un’ora l’una dall’altra, sotto {posts} post e scrivono il {share} % dei commenti: un gruppo di sostegno reciproco o un servizio. Un fan club arriverebbe alla spicciolata.',
    en: '{n} people arrive together, within an hour of each other, under {posts} posts and write {share} % of the comments: a mutual support group or a service. A fan club would trickle in.',
    zh: '有 {n} 个账号在 {posts} 篇内容下于 1 小时内成批出现，贡献了 {share} % 的评论：可能是互赞互评群或刷评服务。粉丝团通常是陆续到来的。',
  },
  fan_club: {
    it: '{n} persone commentano spesso gli stessi post ({posts}), ciascuna con i propri tempi: sembra un fan club, non è un indizio di acquisti.',
    en: '{n} people often comment on the same posts ({posts}), each in their own time: it looks like a fan club, which is no sign of purchases.',
    zh: '有 {n} 个账号经常评论相同的内容（{posts} 篇），但时间各不相同：更像粉丝团，不构成刷量证据。',
  },
  comment_ring: {
    it: 'Un gruppo di {size} persone commenta insieme, a meno di un’ora, sotto {posts} post di {accounts} account diversi; {here} di loro scrivono qui il {measured} % dei commenti. Un fan club segue un solo account: questo no.',
    en: 'A group of {size} people comments together, within the hour, under {posts} posts of {accounts} different accounts; {here} of them write {measured} % of the comments here. A fan club follows one account: this one does not.',
    zh: '一个 {size} 人的团体在 {accounts} 个账号的 {posts} 篇内容下于 1 小时内集中评论，其中 {here} 人在此贡献了 {measured} % 的评论。粉丝团只追随一个账号，而该团体并非如此：疑似水军。',
  },
  roaming_commenters: {
    it: 'Il {measured} % dei commenti viene da persone che in una settimana scrivono sotto almeno 8 account senza legami tra loro (di solito circa il {expected} %): così lavorano i servizi a pagamento, ma anche chi ama scrivere.',
    en: '{measured} % of the comments come from people who write under 8 or more unrelated accounts within a week (usually about {expected} %): paid services work like that, and so do people who love to write.',
    zh: '{measured} % 的评论来自一周内在 8 个以上不相关账号下发言的用户（通常约 {expected} %）：刷评服务常是如此，但也可能只是爱评论的用户。',
  },
  rare_posts: {
    it: 'Pubblica {measured} post al giorno; chi vive del suo pubblico ne pubblica circa uno al giorno.',
    en: 'Publishes {measured} posts a day; a KOL who lives by the audience publishes about one a day.',
    zh: '日均发布 {measured} 篇；用心经营的达人通常每天至少更新一篇。',
  },
  few_originals: {
    it: 'Solo il {measured} % dei post è originale.',
    en: 'Only {measured} % of the posts are original.',
    zh: '原创内容仅占 {measured} %。',
  },
  little_dialogue: {
    it: 'Risponde a {n} commenti su {all} di quelli visti.',
    en: 'Answers {n} of the {all} comments seen.',
    zh: '在可见的 {all} 条评论中仅回复了 {n} 条。',
  },
  few_opinions: {
    it: 'Solo il {measured} % dei post dice che cosa ne pensa l’autore: pregi, difetti, confronti.',
    en: 'Only {measured} % of the posts say what the author thinks: pros, cons, comparisons.',
    zh: '仅 {measured} % 的内容表达了自己的看法（优缺点、对比、实测）。',
  },
  own_opinions: {
    it: 'Il {measured} % dei post dice che cosa ne pensa l’autore: pregi, difetti, confronti.',
    en: '{measured} % of the posts say what the author thinks: pros, cons, comparisons.',
    zh: '{measured} % 的内容表达了自己的看法（优缺点、对比、实测）。',
  },
  fake_followers: {
    it: 'Nel campione di {n} follower circa il {measured} % (tra {low} % e {high} %) ha un profilo da account finto; di solito intorno al {expected} %.',
    en: 'In the sample of {n} followers about {measured} % ({low} % to {high} %) have the profile of a fake account; usually around {expected} %.',
    zh: '在 {n} 个粉丝样本中，约 {measured} %（{low} % 至 {high} %）呈现假粉特征；通常约为 {expected} %。',
  },
  guarded_platform: {
    it: 'Su {platform} comprare follower è difficile: la piattaforma stessa parla a favore.',
    en: 'Followers are hard to buy on {platform}: the platform itself speaks in favour.',
    zh: '{platform}上买粉难度较高：平台本身即是有利证据。',
  },
} as const satisfies Record<string, Phrase>;
