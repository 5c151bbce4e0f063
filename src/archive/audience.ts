// What comments tell of an audience: in which languages it writes, when, from where. What neither they nor imported shares
// tell is said.
import type { AudienceDimension } from '../base/id.ts';

export const commentLanguages = ['zh', 'en', 'it', 'ja', 'ko', 'ru', 'ar', 'emoji', 'other'] as const;
export type CommentLanguage = (typeof commentLanguages)[number];

/** What a back-office export would tell and the archive does not. */
export const audienceGaps = ['comments', 'region', 'age_gender', 'fans', 'hours'] as const;
export type AudienceGap = (typeof audienceGaps)[number];

const italian =
  /\b(?:che|non|sono|bell\w|bravissim\w|brav\w|grazie|ciao|complimenti|anche|questo|questa|molto|sempre|tutt\w|come|quando|perché|stupend\w|adoro|voglio|bacio|buon\w*|della|nella|amo)\b/iu;
const english =
  /\b(?:the|and|you|this|that|is|are|so|love|my|your|for|it|i|great|nice|beautiful|amazing|wow|happy|cute|good|want|what|where|thank\w*|hair|look\w*)\b/iu;

/** The language of a comment by its writing and its small words. Own heuristic: short comments are often `other`. */
export function languageOfComment(text: string): CommentLanguage {
  const plain = text.replace(/\[[^\]]{1,12}\]|@[\w.\p{Script=Han}]+|https?:\S+/gu, ' ');
  if (!/\p{L}/u.test(plain)) return 'emoji';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(plain)) return 'ja';
  if (/\p{Script=Hangul}/u.test(plain)) return 'ko';
  if (/\p{Script=Han}/u.test(plain)) return 'zh';
  if (/\p{Script=Cyrillic}/u.test(plain)) return 'ru';
  if (/\p{Script=Arabic}/u.test(plain)) return 'ar';
  const [it, en] = [italian, english].map((words) => plain.match(new RegExp(words.source, 'giu'))?.length ?? 0) as [
    number,
    number,
  ];
  if (it > en) return 'it';
  return en > 0 ? 'en' : 'other';
}

/** How many comments there are of each language, most first. */
export function countLanguages(texts: readonly string[]): { language: CommentLanguage; comments: number }[] {
  const groups = Map.groupBy(texts, languageOfComment);
  return [...groups]
    .map(([language, all]) => ({ language, comments: all.length }))
    .sort((a, b) => b.comments - a.comments || a.language.localeCompare(b.language));
}

/** What is missing, given what there is. Age, gender and the followers themselves no public comment tells. */
export function gapsOf(
  known: { comments: number; readersWithRegion: number; commentsWithHour: number },
  imported: readonly AudienceDimension[],
): AudienceGap[] {
  const has = (...dimensions: AudienceDimension[]) => dimensions.some((one) => imported.includes(one));
  const gaps: AudienceGap[] = [];
  if (known.comments === 0) gaps.push('comments');
  if (known.readersWithRegion === 0 && !has('region', 'city')) gaps.push('region');
  if (known.commentsWithHour === 0) gaps.push('hours');
  if (!has('age', 'gender')) gaps.push('age_gender');
  return [...gaps, 'fans'];
}
