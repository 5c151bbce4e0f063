// The approved draft beside what was published: how alike the words are, and whether label, links and codes are there.
import { diffChars, diffWordsWithSpace } from 'diff';
import type { Comparison, DifferenceKind } from './contract-draft.ts';

/** What is compared. */
export interface Published {
  /** Null where nothing was approved. */
  readonly approved: { readonly text: string; readonly links: readonly string[] } | null;
  /** Null where nobody told the text as it stands there. */
  readonly text: string | null;
  /** Whether the text says that it is advertising as its markets ask; null where they ask for nothing or the text is unknown. */
  readonly isLabelled: boolean | null;
  /** Codes that were given to the KOL. */
  readonly codes: readonly string[];
  /** Passages that the law forbids or questions and that were not in what was approved. */
  readonly unlawful: readonly string[];
}

const linkForm = /https?:\/\/[^\s"'<>，。！？；：、）】」]+/giu;
/** Codes as people are told them: capitals and digits, at least five, with one of each or a hyphen (FICHI-LXT8, 88VIP520). */
const codeForm =
  /(?<![\p{L}\p{N}/._-])(?=[A-Z0-9-]*[A-Z])(?=[A-Z0-9-]*[0-9-])[A-Z0-9](?:[A-Z0-9-]{3,23})[A-Z0-9](?![\p{L}\p{N}/_-])/gu;

const linksOf = (text: string): string[] =>
  [...text.matchAll(linkForm)].map(([link]) => link.replace(/[.,;:!?)]+$/u, ''));
const codesOf = (text: string): string[] => [...text.replace(linkForm, ' ').matchAll(codeForm)].map(([code]) => code);

/** Codes that a text names, however they are written. */
const givenIn = (text: string, codes: readonly string[]) =>
  codes.filter((code) => text.toLowerCase().includes(code.toLowerCase()));

/** Spaces, line breaks and the invisible signs that phones add make no difference, nor does a space beside what is no Latin word. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u200B-\u200F\u2060]|\uFE0E|\uFE0F/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/(?<![\p{Script=Latin}\d]) | (?![\p{Script=Latin}\d])/gu, '');

/**
 * Past so many edits two texts are no longer versions of each other. The time that is needed grows with their square, and a text
 * from outside may be anything: 300 take about 30 ms.
 */
const mostEdits = 300;

const countBigrams = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
};

/** Pairs of neighbours that two texts share, twice over all of both (Dice 1945): for texts that are not versions of each other. */
function shareOfBigrams(left: string, right: string): number {
  const [ours, theirs] = [countBigrams(left), countBigrams(right)];
  let shared = 0;
  for (const [pair, count] of ours) shared += Math.min(count, theirs.get(pair) ?? 0);
  const all = Math.max(left.length - 1, 0) + Math.max(right.length - 1, 0);
  return all === 0 ? 0 : (2 * shared) / all;
}

/** How alike two texts are, 0–1: twice the characters they share in order, over all of both (Ratcliff and Obershelp 1988). */
export function similarityOf(before: string, after: string): number {
  const [left, right] = [plain(before), plain(after)];
  if (left === right) return 1;
  if (left === '' || right === '') return 0;
  const parts = diffChars(left, right, { maxEditLength: mostEdits });
  if (parts === undefined) return shareOfBigrams(left, right);
  const same = parts.filter((one) => !one.added && !one.removed).reduce((sum, one) => sum + one.value.length, 0);
  return (2 * same) / (left.length + right.length);
}

/** The approved text as it became the published one, word by word; one after the other where they are no versions of each other. */
function changesOf(before: string, after: string): Comparison['changes'] {
  const isChinese = /\p{Script=Han}/u.test(before + after);
  const given = { maxEditLength: mostEdits };
  const parts = isChinese ? diffChars(before, after, given) : diffWordsWithSpace(before, after, given);
  if (parts === undefined)
    return [
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ];
  return parts.map(({ value, added, removed }) => ({ kind: added ? 'new' : removed ? 'gone' : 'same', text: value }));
}

/**
 * What differs between what was approved and what was published. An unknown text is told as one (`text_untold`), never taken
 * for the same; a publication without an approval is told as `unapproved`.
 */
export function comparePublished({ approved, text, isLabelled, codes, unlawful }: Published): Comparison {
  const differences: { kind: DifferenceKind; facts: Record<string, string> }[] = [];
  const tell = (kind: DifferenceKind, facts: Record<string, string> = {}) => differences.push({ kind, facts });
  if (isLabelled === false) tell('label_missing');
  if (unlawful.length > 0) tell('unlawful', { passages: unlawful.join('、') });
  if (approved === null) tell('unapproved');
  if (text === null) tell('text_untold');
  if (approved === null || text === null) return { similarity: null, differences, changes: [] };
  const similarity = similarityOf(approved.text, text);
  if (similarity < 1) tell('text_changed', { percent: String(Math.min(99, Math.floor(similarity * 100))) });
  const [asked, there] = [linksOf(approved.text), linksOf(text)];
  const lost = asked.filter((link) => !there.includes(link));
  const foreign = there.filter((link) => !asked.includes(link) && !approved.links.includes(link));
  const codesThere = new Set([...codesOf(text), ...givenIn(text, codes)]);
  const codesAsked = new Set([...codesOf(approved.text), ...givenIn(approved.text, codes)]);
  const codesLost = [...codesAsked].filter((code) => !codesThere.has(code));
  if (lost.length > 0) tell('link_missing', { links: lost.join(' ') });
  if (codesLost.length > 0) tell('code_missing', { codes: codesLost.join(' ') });
  if (foreign.length > 0) tell('link_foreign', { links: foreign.join(' ') });
  return { similarity, differences, changes: similarity === 1 ? [] : changesOf(approved.text, text) };
}
