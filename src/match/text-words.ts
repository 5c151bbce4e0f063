// The words of a text, each with its place: Chinese cut by jieba, traditional as simplified, Italian and English as stems.
// What is stored, learned and looked for goes through here, so that all of it speaks of the same words.
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { foldText } from '../archive/search-text.ts';

/** The form of the words. Readings that were written in another form are written anew. */
export const wordForm = 1;

export interface Word {
  /** A 32-bit number that stands for the word; 0 = the end of a sentence. */
  readonly hash: number;
  readonly key: string;
  /** Place in the text as it was given, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

let cutter: Jieba | null = null;
/** Its dictionary takes a fifth of a second to read: once, when the first Chinese text comes. */
const jieba = (): Jieba => {
  cutter ??= Jieba.withDict(dict);
  return cutter;
};

/** FNV-1a over UTF-16 units, as a signed integer that PostgreSQL keeps; never 0, which ends a sentence. */
export function hashWord(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash === 0 ? 1 : hash | 0;
}

const vowelEnd = (word: string): string => {
  if (word.length > 3 && /[aio]$/.test(word)) return word.slice(0, -1);
  return word.length > 4 && /[euy]$/.test(word) ? word.slice(0, -1) : word;
};

/**
 * A simple stem for Italian and English alike: plural and verb endings off, the last vowel off, double consonants single.
 * Own rules: `marmellate` and `marmellata`, `jams` and `jam`, `fichi` and `fico` become one; short words stay.
 */
export function stemOf(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (plain.length < 4) return plain;
  let stem = plain;
  if (stem.endsWith('ies') && stem.length > 4) stem = stem.slice(0, -3);
  else if (stem.endsWith('ing') && stem.length > 5) stem = stem.slice(0, -3);
  else if (stem.endsWith('ed') && stem.length > 4) stem = stem.slice(0, -2);
  else if (stem.endsWith('s') && !stem.endsWith('ss')) stem = stem.slice(0, -1);
  stem = vowelEnd(stem).replace(/(?<=[cg])h$/, '');
  return stem.length > 3 ? stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1') : stem;
}

const parts = /(\p{Script=Han}+)|([\p{L}\p{M}\p{N}]+)|([.。!！?？\n；;]+)/gu;
const han = /\p{Script=Han}/u;
const onlyDigits = /^\p{N}+$/u;

function cutHan(run: string, start: number, into: Word[]): void {
  const folded = foldText(run);
  // Sign by sign a simplified text is as long as it was; where a rare sign is not, its run counts as one place.
  const isInPlace = folded.length === run.length;
  let at = 0;
  // Without guessing new words: the same signs are cut alike wherever they stand, and are found again.
  for (const key of jieba().cut(folded, false)) {
    const [from, to] = isInPlace ? [start + at, start + at + key.length] : [start, start + run.length];
    into.push({ hash: hashWord(key), key, start: from, end: to });
    at += key.length;
  }
}

/** The words of a text in order. Sentences end with a word whose hash is 0; bare numbers are left out. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(parts)) {
    const [whole, hanRun, word] = found;
    const start = found.index;
    if (hanRun !== undefined) cutHan(hanRun, start, words);
    else if (word === undefined) words.push({ hash: 0, key: '', start, end: start + whole.length });
    else if (han.test(word)) {
      // Letters and hanzi that touch: each as what it is.
      for (const part of word.matchAll(/(\p{Script=Han}+)|([^\p{Script=Han}]+)/gu)) {
        if (part[1] !== undefined) cutHan(part[1], start + part.index, words);
        else pushWord(part[2]!, start + part.index, words);
      }
    } else pushWord(word, start, words);
  }
  return words;
}

function pushWord(word: string, start: number, into: Word[]): void {
  if (onlyDigits.test(word)) return;
  const key = stemOf(word.normalize('NFKC'));
  into.push({ hash: hashWord(key), key, start, end: start + word.length });
}

/** A term as it must stand in a text: its words one after the other. Empty for a term without words. */
export function termOf(term: string): readonly number[] {
  return readWords(term).flatMap((word) => (word.hash === 0 ? [] : [word.hash]));
}

/** Caption of a post as one text: title, then text; a title that the text begins with is said once. */
export function captionOf({ title, text }: { readonly title: string | null; readonly text: string | null }): string {
  return title !== null && text?.startsWith(title) ? text : [title, text].filter(Boolean).join('\n');
}
