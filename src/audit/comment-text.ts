// One comment as data: normalised text, and what kind of comment it is (methods §1.5).
import { stockPhrases } from './stock-phrases.ts';

export type CommentKind = 'emoji_only' | 'short' | 'stock' | 'specific' | 'other';

const emote = '\u{E000}';
const bracketEmote = /\[[^[\]\s]{1,8}\]/g;
const pictograph =
  /(?:\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|[0-9#*]\u{FE0F}?\u{20E3})(?:[\u{FE0F}\u{1F3FB}-\u{1F3FF}]|\u{200D}\p{Extended_Pictographic})*/gu;
const address = /https?:\/\/\S+|www\.\S+/g;
const reply = /^(?:回复|回覆|reply to|risposta a)\s*@?[^:：]{1,40}[:：]/i;
const mention = /@[\p{L}\p{N}_.·-]+/gu;
const topicTag = /#[^#\s]{1,40}#?/gu;
const punctuation = /[\p{P}\p{S}]+/gu;
const han = /\p{Script=Han}/gu;

/** Runs of one character: three and more Han, four and more others. */
const repeats = /(.)\1{2}/u;
/** Only Han characters, letters and digits of plain text: nothing to take out but repeats. */
const plainText = /^[\p{Script=Han}a-z0-9 ]*$/u;

function shrinkRepeats(text: string): string {
  if (!repeats.test(text)) return text;
  return text.replace(/(\p{Script=Han})\1{2,}/gu, '$1$1').replace(/([^\s\p{Script=Han}])\1{3,}/gu, '$1$1$1');
}

/**
 * Lower case, compatibility forms, without addresses, mentions and topics; emoji and [doge] become one sign; runs of a
 * character shrink (哈哈哈哈 → 哈哈, soooo → sooo); punctuation goes.
 */
export function normaliseComment(text: string): string {
  let left = text.normalize('NFKC').toLowerCase();
  // Most comments of China are a few plain characters; the patterns below cost more than all else.
  if (!plainText.test(left)) {
    left = left.replace(reply, ' ');
    if (left.includes('://') || left.includes('www.')) left = left.replace(address, ' ');
    if (left.includes('[')) left = left.replace(bracketEmote, emote);
    left = left.replace(pictograph, emote);
    if (left.includes('@')) left = left.replace(mention, ' ');
    if (left.includes('#')) left = left.replace(topicTag, ' ');
    left = left.replace(punctuation, ' ');
  } else left = left.replace(reply, ' ');
  return shrinkRepeats(left).replace(/\s+/g, ' ').trim();
}

/** Normalised text without emotes and blanks around them. */
export function wordsOf(normalised: string): string {
  return normalised.replaceAll(emote, ' ').replace(/\s+/g, ' ').trim();
}

/** Content tokens: pairs of neighbouring Han characters, and words of at least four other letters. */
export function tokensOf(words: string): Set<string> {
  const tokens = new Set<string>();
  for (const run of words.match(/\p{Script=Han}{2,}/gu) ?? [])
    for (let at = 0; at + 2 <= run.length; at++) tokens.add(run.slice(at, at + 2));
  for (const word of words.match(/[\p{L}\p{N}]+/gu) ?? [])
    if (word.length >= 4 && !/\p{Script=Han}/u.test(word)) tokens.add(word);
  return tokens;
}

/** Pairs and words that say nothing about a post. */
const emptyTokens = new Set(
  `一个 这个 那个 什么 怎么 可以 真的 太好 好看 喜欢 姐姐 姐妹 宝宝 感觉 就是 不是 还是 没有 我的 你的 我们 你们 他们 好美 漂亮 一样 知道 觉得 自己 时候 现在 今天 所以 因为 但是 如果 这样 那么 真好 好好 哈哈 谢谢 求求 有没 没得 这么 好多 一下 起来 了吗 的话 是不 的时 可爱 分享 关注 收藏
   this that with your have from what they love like just really very much more than when will about would could quanto come questo questa sono della dello delle molto tutto bella bello grazie anche perche cosa`.split(
    /\s+/,
  ),
);

/** Tokens of a post that a comment can pick up. */
export function contentTokens(text: string): Set<string> {
  const tokens = tokensOf(wordsOf(normaliseComment(text)));
  for (const token of tokens) if (emptyTokens.has(token)) tokens.delete(token);
  return tokens;
}

function isShort(words: string): boolean {
  const hanCount = words.match(han)?.length ?? 0;
  return hanCount > 0 ? hanCount <= 2 && words.length <= 4 : !words.includes(' ');
}

/** The words of a comment as they are compared: normalised, without emotes. '' where nothing is left. */
export function commentWords(text: string): string {
  return wordsOf(normaliseComment(text));
}

const hanPairs = /\p{Script=Han}{2,}/gu;
const otherWords = /[\p{L}\p{N}]{4,}/gu;

/** Whether a comment takes up a content token of its post. */
function isSpecific(words: string, postTokens: ReadonlySet<string>): boolean {
  for (const [run] of words.matchAll(hanPairs))
    for (let at = 0; at + 2 <= run.length; at++) if (postTokens.has(run.slice(at, at + 2))) return true;
  if (!/[^\p{Script=Han}\s]{4}/u.test(words)) return false;
  for (const [word] of words.matchAll(otherWords)) if (postTokens.has(word)) return true;
  return false;
}

/** The stock phrases that count: the shipped ones and those an archive has learned, as a policy adds and removes. */
export function stockOf(
  given: { readonly add: readonly string[]; readonly remove: readonly string[] },
  learned: readonly string[],
): ReadonlySet<string> {
  const stock = new Set([...stockPhrases, ...learned, ...given.add.map(commentWords)]);
  for (const phrase of given.remove) stock.delete(commentWords(phrase));
  return stock;
}

/** What kind of comment these words (of `commentWords`) are; `specific` when they take up a content token of the post. */
export function kindOfWords(
  words: string,
  postTokens: ReadonlySet<string> | null,
  stock: ReadonlySet<string> = stockPhrases,
): CommentKind {
  if (words === '') return 'emoji_only';
  if (stock.has(words)) return 'stock';
  if (postTokens !== null && isSpecific(words, postTokens)) return 'specific';
  return isShort(words) ? 'short' : 'other';
}
