// The one sentence that a dossier begins with.
import type { Phrase } from '../base/words.ts';

/** Up to six kinds of evidence, in words; subject of a sentence. */
export const kindsOfEvidenceWords: readonly Phrase[] = [
  { it: 'Un tipo di indizi fa', en: 'One kind of evidence speaks', zh: '一类证据' },
  { it: 'Due tipi di indizi fanno', en: 'Two kinds of evidence speak', zh: '两类证据' },
  { it: 'Tre tipi di indizi fanno', en: 'Three kinds of evidence speak', zh: '三类证据' },
  { it: 'Quattro tipi di indizi fanno', en: 'Four kinds of evidence speak', zh: '四类证据' },
  { it: 'Cinque tipi di indizi fanno', en: 'Five kinds of evidence speak', zh: '五类证据' },
  { it: 'Sei tipi di indizi fanno', en: 'Six kinds of evidence speak', zh: '六类证据' },
];

export const boughtWords = {
  followers: { it: 'follower comprati', en: 'bought followers', zh: '买粉' },
  interactions: { it: 'interazioni comprate', en: 'bought interactions', zh: '刷量' },
  both: { it: 'follower e interazioni comprati', en: 'bought followers and interactions', zh: '买粉和刷量' },
} as const satisfies Record<string, Phrase>;

export const headlineWords = {
  risk: {
    it: '{kinds} pensare a {bought}: {families}.',
    en: '{kinds} for {bought}: {families}.',
    zh: '{kinds}指向{bought}：{families}。',
  },
  divided: {
    it: '{kinds} pensare a {bought}: {families}. Il resto parla a favore: da chiarire prima di un contratto.',
    en: '{kinds} for {bought}: {families}. The rest speaks in favour: clear it up before a contract.',
    zh: '{kinds}指向{bought}：{families}；但其余证据较为有利，签约前需核实。',
  },
  alone: {
    it: '{kinds} pensare a {bought}: {families}. Da solo non basta per un giudizio: da chiarire prima di un contratto.',
    en: '{kinds} for {bought}: {families}. Alone it is not enough for a verdict: clear it up before a contract.',
    zh: '仅{kinds}指向{bought}：{families}。单一证据不足以定论，签约前需核实。',
  },
  unsure: {
    it: 'Nessun indizio basta da solo, ma c’è da chiarire: {families}.',
    en: 'No evidence is enough by itself, but there is something to clear up: {families}.',
    zh: '没有足以定论的证据，但以下方面有待澄清：{families}。',
  },
  between: {
    it: 'Niente parla chiaramente contro, ma nemmeno abbastanza a favore (autenticità {authenticity} su 100).',
    en: 'Nothing clearly speaks against, but not enough speaks in favour either (authenticity {authenticity} of 100).',
    zh: '没有明显疑点，但有利证据也不充分（真实度 {authenticity}／100）。',
  },
  authentic: {
    it: 'Niente fa pensare a follower o interazioni comprati: letti {n} tipi di indizi su 6.',
    en: 'Nothing suggests bought followers or interactions: {n} of 6 kinds of evidence were read.',
    zh: '未发现买粉或刷量迹象：已核查 6 类证据中的 {n} 类。',
  },
  authenticJump: {
    it: 'Niente fa pensare a follower o interazioni comprati: il balzo ({from}) è spiegato da {cause}. Letti {n} tipi di indizi su 6.',
    en: 'Nothing suggests bought followers or interactions: the jump of {from} is explained by {cause}. {n} of 6 kinds of evidence were read.',
    zh: '未发现买粉或刷量迹象：{from} 的涨粉可由{cause}解释。已核查 6 类证据中的 {n} 类。',
  },
  tooLittle: {
    it: 'Non si può dire né bene né male: si è potuto leggere {n} tipi di indizi su 6, ne servono almeno 3, tra cui crescita o commenti.',
    en: 'Nothing can be said for or against: {n} of 6 kinds of evidence could be read, at least 3 are needed, growth or comments among them.',
    zh: '暂时无法判断真假：6 类证据中仅能核查 {n} 类，至少需要 3 类，且须包含涨粉趋势或评论质量。',
  },
  tooWide: {
    it: 'Non si può dire né bene né male: i dati ci sono ({n} tipi di indizi su 6), ma sono troppo incerti.',
    en: 'Nothing can be said for or against: there is evidence ({n} of 6 kinds), but it is too uncertain.',
    zh: '暂时无法判断真假：虽有 {n} 类证据（共 6 类），但不确定性过大。',
  },
} as const satisfies Record<string, Phrase>;

export const jumpCauseWords = {
  viral_growth: { it: 'un post di successo', en: 'a post that did well', zh: '爆款内容' },
  giveaway_growth: { it: 'un giveaway', en: 'a giveaway', zh: '抽奖活动' },
} as const satisfies Record<string, Phrase>;

/** Families as parts of a sentence. */
export const familyInSentence = {
  growth: { it: 'la crescita', en: 'growth', zh: '涨粉趋势' },
  engagement: { it: 'le interazioni', en: 'engagement', zh: '互动水平' },
  count_shape: { it: 'la forma dei numeri', en: 'the shape of the counts', zh: '数据形态' },
  comments: { it: 'i commenti', en: 'the comments', zh: '评论质量' },
  commenters: { it: 'i commentatori', en: 'the commenters', zh: '评论者' },
  conduct: { it: 'la condotta', en: 'conduct', zh: '运营表现' },
  followers: { it: 'il campione di follower', en: 'the follower sample', zh: '粉丝样本' },
  platform: { it: 'la piattaforma', en: 'the platform', zh: '平台' },
} as const satisfies Record<string, Phrase>;
