// Comments: how many say nothing about the post, how many are copies; and how many really speak of it.

import type { Platform } from '../../base/id.ts';
import { platformTerms } from '../../base/terms.ts';
import type { Phrase } from '../../base/words.ts';
import type { AuditBasis } from '../basis.ts';
import { type CommentKind, commentWords, contentTokens, kindOfWords, stockOf } from '../comment-text.ts';
import type { Comment, Finding, Post } from '../contract.ts';
import { type CopiedText, copiedTexts } from '../copied-comments.ts';
import { findingWords } from '../finding-words.ts';
import { missingWords } from '../missing-words.ts';
import type { AuditPolicy } from '../policy.ts';
import { finding, measured, notEnough, percent, type Reading } from '../reading.ts';
import { clamp, logit, logNormalDensity } from '../statistics.ts';

const leastComments = 30;
const leastPosts = 3;
/** Beta smoothing: the usual share, worth 20 comments (methods §1.5). */
const priorWeight = 20;
/** Of one person only so many comments count: an enthusiast, or a hundred thousand of one author, is one voice. */
const mostPerAuthor = 10;
/**
 * Logit of the generic share: between honest accounts it spreads by 0.8 (measured on the commenters of 1,546 Instagram
 * authors of 2019: 5 % at 0.07, half at 0.30, 95 % at 0.62); bought comments shift it by about 1.8 (own choice).
 */
const shape = { deviation: 0.8, shift: 1.8 };
/** Text alone may say little: fake comments are hard to tell by their text. Copies may say more. */
const limits = { low: -0.5, textAlone: 1, copies: 2.5 };
/** Share of copied comments that fans reach by themselves. */
const usualCopies = 0.045;
/** Share of specific comments that 19 in 20 Instagram authors of 2019 stay below. */
const fullySpecific = 0.45;
const mostExamples = 4;

export interface CommentFacts {
  readonly platform: string;
  readonly posts: readonly Post[];
  readonly comments: readonly Comment[];
}

export interface CommentReading {
  readonly reading: Reading;
  /** 0–1; null where post texts are not known. */
  readonly specific: number | null;
  /** Share of comments that would fit under any post, 0–1, copies included; null where there are too few. */
  readonly generic: number | null;
}

function nameOf(platform: string): Phrase {
  return platformTerms[platform as Platform] ?? { it: platform, en: platform, zh: platform };
}

/** Cut between characters: half of an emoji is a text that PostgreSQL refuses. */
function shortened(text: string): string {
  const signs = [...text.toWellFormed()];
  return signs.length > 40 ? `${signs.slice(0, 40).join('')}…` : signs.join('');
}

function voicesOf(comments: readonly Comment[]): Comment[] {
  const said = new Map<string, number>();
  return comments.filter(({ byKol, author }) => {
    if (byKol) return false;
    if (author === null) return true;
    const n = (said.get(author) ?? 0) + 1;
    said.set(author, n);
    return n <= mostPerAuthor;
  });
}

interface Read {
  readonly others: readonly Comment[];
  readonly kinds: readonly CommentKind[];
  readonly copied: readonly CopiedText[];
  readonly isCopied: ReadonlySet<number>;
  /** Places of texts that stand under other accounts of the archive too. */
  readonly pasted: readonly number[];
  /** Comments under posts whose text is known. */
  readonly withText: number;
}

interface KnownTexts {
  /** What fits under any post. */
  readonly stock: ReadonlySet<string>;
  /** What stands under other accounts too. */
  readonly templates: ReadonlySet<string>;
}

// The same for all accounts of an audit of all: thousands of phrases, made into sets once.
const known = new WeakMap<AuditBasis, WeakMap<AuditPolicy, KnownTexts>>();

function textsOf(policy: AuditPolicy, basis: AuditBasis): KnownTexts {
  const ofBasis = known.get(basis) ?? new WeakMap<AuditPolicy, KnownTexts>();
  known.set(basis, ofBasis);
  const texts = ofBasis.get(policy) ?? {
    stock: stockOf(policy.stockPhrases, basis.phrases),
    templates: new Set(basis.templates),
  };
  ofBasis.set(policy, texts);
  return texts;
}

function readTexts({ posts }: CommentFacts, others: readonly Comment[], { stock, templates }: KnownTexts): Read {
  const tokens = new Map(posts.map((post) => [post.id, post.text === '' ? null : contentTokens(post.text)]));
  const words = others.map((comment) => commentWords(comment.text));
  const kinds = words.map((one, place) => kindOfWords(one, tokens.get(others[place]!.post) ?? null, stock));
  const copied = copiedTexts(
    others,
    words.map((one) => (stock.has(one) ? '' : one)),
  );
  return {
    ...{ others, kinds, copied },
    isCopied: new Set([
      ...copied.flatMap((one) => one.places),
      ...words.flatMap((one, place) => (templates.has(one) ? [place] : [])),
    ]),
    pasted: words.flatMap((one, place) => (templates.has(one) ? [place] : [])),
    withText: others.filter((comment) => (tokens.get(comment.post) ?? null) !== null).length,
  };
}

function examplesOf({ others, kinds }: Read, wanted: readonly CommentKind[]): string[] {
  const seen = new Set<string>();
  for (const [place, kind] of kinds.entries()) {
    if (!wanted.includes(kind) || seen.size >= mostExamples) continue;
    seen.add(shortened(others[place]!.text));
  }
  return [...seen];
}

function tellGeneric(platform: string, share: number, usual: number, read: Read): Finding {
  const name = nameOf(platform);
  const phrase = findingWords.generic_comments;
  const named = {
    it: phrase.it.replace('{platform}', name.it),
    en: phrase.en.replace('{platform}', name.en),
    zh: phrase.zh.replace('{platform}', name.zh),
  };
  const facts = { measured: percent(share), expected: percent(usual) };
  const told = finding('generic_comments', named, facts, { n: read.others.length });
  return { ...told, examples: examplesOf(read, ['stock', 'emoji_only', 'short']) };
}

function tellCopies({ copied, others }: Read, leastAuthors: number): Finding[] {
  return copied.slice(0, 3).map((text) => {
    const { places, withinDay, authors, posts } = text;
    const sample = shortened(text.words);
    const examples = [...new Set(places.map((place) => shortened(others[place]!.text)))].slice(0, mostExamples);
    if (withinDay < leastAuthors) {
      const facts = { sample, authors, posts };
      return {
        ...finding('repeated_comments', findingWords.repeated_comments, { measured: authors }, facts),
        examples,
      };
    }
    const facts = { sample, authors: withinDay, n: places.length };
    return { ...finding('copied_comments', findingWords.copied_comments, { measured: withinDay }, facts), examples };
  });
}

function tellPasted({ pasted, others }: Read): Finding[] {
  if (pasted.length === 0) return [];
  const facts = { measured: percent(pasted.length / others.length) };
  const told = finding('pasted_comments', findingWords.pasted_comments, facts, { n: pasted.length });
  return [
    { ...told, examples: [...new Set(pasted.map((place) => shortened(others[place]!.text)))].slice(0, mostExamples) },
  ];
}

function tellSpecific(read: Read, share: number, from: number): Finding[] {
  if (read.withText < leastComments || share < from) return [];
  const told = finding('specific_comments', findingWords.specific_comments, { measured: percent(share) });
  return [{ ...told, examples: examplesOf(read, ['specific']) }];
}

function genericRatio(share: number, usual: { share: number; deviation: number }, copiedShare: number): number {
  const x = logit(clamp(share, 0.01, 0.99));
  const middle = logit(clamp(usual.share, 0.01, 0.99));
  const honest = logNormalDensity(x, middle, usual.deviation);
  const text = logNormalDensity(x, middle + shape.shift, usual.deviation) - honest;
  const copies = copiedShare > usualCopies ? Math.log(copiedShare / usualCopies) : 0;
  return clamp(clamp(text, limits.low, limits.textAlone) + copies, limits.low, limits.copies);
}

/** Reads the comments of others; the author's own are dialogue and belong to conduct. */
export function readComments(facts: CommentFacts, policy: AuditPolicy, basis: AuditBasis): CommentReading {
  const { platform } = facts;
  const others = voicesOf(facts.comments);
  const postCount = new Set(others.map((comment) => comment.post)).size;
  if (others.length < leastComments || postCount < leastPosts) {
    const found = { least: leastComments, leastPosts, found: others.length, posts: postCount };
    return { reading: notEnough(missingWords.comments, found), specific: null, generic: null };
  }
  const read = readTexts(facts, others, textsOf(policy, basis));
  const generic = read.kinds.filter(
    (kind, place) => read.isCopied.has(place) || kind === 'emoji_only' || kind === 'short' || kind === 'stock',
  ).length;
  const learned = basis.talk.find((one) => one.platform === platform);
  const shipped = policy.genericComments[platform] ?? policy.genericComments[''] ?? 0.3;
  const usual = { share: learned?.generic ?? shipped, deviation: learned?.deviation ?? shape.deviation };
  const share = (generic + priorWeight * usual.share) / (others.length + priorWeight);
  const copiedShare = read.isCopied.size / others.length;
  const llr = genericRatio(share, usual, copiedShare);
  const specificShare = read.kinds.filter((kind) => kind === 'specific').length / Math.max(1, read.withText);
  const isCopiedMuch = copiedShare > usualCopies || (read.copied[0]?.withinDay ?? 0) >= policy.tellFrom.copiedAuthors;
  const findings = [
    ...(llr > 0.3 ? [tellGeneric(platform, generic / others.length, usual.share, read)] : []),
    ...(isCopiedMuch ? [...tellPasted(read), ...tellCopies(read, policy.tellFrom.copiedAuthors)] : []),
    ...tellSpecific(read, specificShare, policy.tellFrom.specificShare),
  ];
  const deviation = Math.hypot(0.3, 1 / Math.sqrt(others.length * share * (1 - share)));
  return {
    reading: measured(llr, deviation, findings),
    generic: generic / others.length,
    specific: read.withText < leastComments ? null : clamp(specificShare / fullySpecific, 0, 1),
  };
}
