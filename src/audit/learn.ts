// What a sample of the archive teaches about talk, phrases, and days on which a platform moved as a whole.
import { dayNumber } from '../base/day.ts';
import type { LearnedTalk, PlatformDay } from './basis.ts';
import { commentWords } from './comment-text.ts';
import type { Evidence } from './contract.ts';
import { logit, median, spread } from './statistics.ts';
import { stockPhrases } from './stock-phrases.ts';

const fewestAccounts = 20;
/** A platform moved when the median account did, by this much and this far beyond what its medians do on other days. */
const move = { least: 0.003, spreads: 8 };
/** A text that stands under so many accounts of so many subjects says nothing about any post (methods §1.5). */
const phrase = { accounts: 20, categories: 3, longest: 12, most: 500 };

/**
 * A long text by so many people under so many accounts is pasted; a hanzi weighs three letters. Of 121,418 comments to
 * Instagram authors of 2019 seven texts are, nearly all of them advertising services; from 20 letters on politeness begins.
 */
const template = { weight: 30, authors: 5, accounts: 3, most: 2_000 };

/** Days on which the accounts of a platform grew or shrank together. */
export function learnPlatformDays(evidences: readonly Evidence[]): PlatformDay[] {
  const found: PlatformDay[] = [];
  for (const [platform, members] of Map.groupBy(evidences, ({ account }) => account.platform)) {
    const growth = new Map<number, number[]>();
    for (const { account } of members) {
      const rates: [number, number][] = [];
      for (const [at, [day, count]] of account.followers.entries()) {
        const before = account.followers[at - 1];
        if (!before || count === null || before[1] === null || before[1] <= 0) continue;
        const number = dayNumber(day);
        if (number - dayNumber(before[0]) === 1) rates.push([number, count / before[1] - 1]);
      }
      if (rates.length < 14) continue;
      const own = median(rates.map(([, rate]) => rate));
      for (const [day, rate] of rates) growth.set(day, [...(growth.get(day) ?? []), rate - own]);
    }
    const medians = [...growth]
      .filter(([, rates]) => rates.length >= fewestAccounts)
      .map(([day, rates]): [number, number] => [day, median(rates)]);
    if (medians.length < 14) continue;
    const usual = spread(medians.map(([, one]) => one));
    for (const [day, shift] of medians)
      if (Math.abs(shift) >= move.least && Math.abs(shift) >= move.spreads * usual)
        found.push({ platform, day, shift });
  }
  return found.sort((a, b) => (a.platform === b.platform ? a.day - b.day : a.platform < b.platform ? -1 : 1));
}

/** The usual share of generic comments per platform, from the shares of its accounts. */
export function learnTalk(shares: readonly { readonly platform: string; readonly generic: number }[]): LearnedTalk[] {
  return [...Map.groupBy(shares, ({ platform }) => platform)]
    .filter(([, members]) => members.length >= fewestAccounts)
    .map(([platform, members]): LearnedTalk => {
      const logits = members.map(({ generic }) => logit(Math.min(0.98, Math.max(0.02, generic))));
      const middle = median(logits);
      return {
        platform,
        generic: 1 / (1 + Math.exp(-middle)),
        deviation: Math.min(1.2, Math.max(0.5, spread(logits))),
        accounts: members.length,
      };
    })
    .sort((a, b) => (a.platform < b.platform ? -1 : 1));
}

/** Short texts that the commenters of many unlike accounts write. */
export function learnPhrases(evidences: readonly Evidence[]): string[] {
  const seen = new Map<string, { accounts: number; categories: Set<string> }>();
  for (const { account, comments } of evidences) {
    const here = new Set<string>();
    for (const comment of comments) {
      if (comment.byKol) continue;
      const words = commentWords(comment.text);
      if (words !== '' && words.length <= phrase.longest && !stockPhrases.has(words)) here.add(words);
    }
    for (const words of here) {
      const one = seen.get(words) ?? { accounts: 0, categories: new Set<string>() };
      one.accounts += 1;
      one.categories.add(account.category ?? '');
      seen.set(words, one);
    }
  }
  return [...seen]
    .filter(([, { accounts, categories }]) => accounts >= phrase.accounts && categories.size >= phrase.categories)
    .sort(([a, one], [b, other]) => other.accounts - one.accounts || (a < b ? -1 : 1))
    .slice(0, phrase.most)
    .map(([words]) => words);
}

const weightOf = (words: string): number => words.length + 2 * (words.match(/\p{Script=Han}/gu)?.length ?? 0);

/** Longer texts that several people write under several accounts, word for word; the commonest first. */
export function learnTemplates(evidences: readonly Evidence[]): string[] {
  const seen = new Map<string, { accounts: number; last: number; authors: Set<string> }>();
  for (const [at, { comments }] of evidences.entries())
    for (const { byKol, author, text } of comments) {
      const words = byKol || author === null ? '' : commentWords(text);
      if (weightOf(words) < template.weight || stockPhrases.has(words)) continue;
      const one = seen.get(words) ?? { accounts: 0, last: -1, authors: new Set<string>() };
      if (one.last !== at) one.accounts += 1;
      one.last = at;
      if (one.authors.size < template.authors) one.authors.add(author!);
      seen.set(words, one);
    }
  return [...seen]
    .filter(([, { accounts, authors }]) => accounts >= template.accounts && authors.size >= template.authors)
    .sort(([a, one], [b, other]) => other.accounts - one.accounts || (a < b ? -1 : 1))
    .slice(0, template.most)
    .map(([words]) => words);
}
