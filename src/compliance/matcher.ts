// What a rule's matcher finds in a text: passages of the original, found in its normal forms.
import type { Content, Passage } from './contract.ts';
import { isDenied } from './denial.ts';
import { closeForm, type NormalForm, plainForm } from './normal-form.ts';
import type { Matcher, Rule } from './rule.ts';
import { findTerms, type TermHit, type TermTree, termTree } from './term-tree.ts';

type Of<Kind extends Matcher['kind']> = Extract<Matcher, { kind: Kind }>;

/** A text with its normal forms and the names that are no claims. */
export interface Reading {
  readonly text: string;
  readonly close: NormalForm;
  readonly plain: NormalForm;
  /** Where names of the brand and its products stand in the close form. */
  readonly names: readonly Span[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const patterns = new Map<string, RegExp>();
function pattern(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, 'gu');
  patterns.set(source, known);
  known.lastIndex = 0;
  return known;
}

const spansOf = (text: string, sources: readonly string[]): Span[] =>
  sources.flatMap((source) =>
    [...text.matchAll(pattern(source))].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length })),
  );
const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const isInside = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;

function namesIn(close: string, names: readonly string[]): Span[] {
  return names.flatMap((name) => {
    const wanted = closeForm(name).text;
    const spans: Span[] = [];
    for (let at = wanted === '' ? -1 : close.indexOf(wanted); at >= 0; at = close.indexOf(wanted, at + 1))
      spans.push({ start: at, end: at + wanted.length });
    return spans;
  });
}

export function readText(content: Content): Reading {
  const close = closeForm(content.text);
  return {
    text: content.text,
    close,
    plain: plainForm(content.text),
    names: namesIn(close.text, [content.brand, ...content.products]),
  };
}

function passageOf(text: string, form: NormalForm, { start, end }: Span, seenAs: string | null): Passage {
  const at = form.from[start] ?? 0;
  const length = (form.to[end - 1] ?? text.length) - at;
  return { at, length, text: text.slice(at, at + length), seenAs };
}

/** The sentence of a span in a normal form. */
function sentenceAround(text: string, { start, end }: Span): string {
  const ends = /[。!?;\n]/;
  let from = start;
  while (from > 0 && !ends.test(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && !ends.test(text[to] ?? '')) to += 1;
  return text.slice(from, to);
}

const trees = new WeakMap<readonly string[], TermTree>();
function treeOf(terms: readonly string[]): TermTree {
  const tree = trees.get(terms) ?? termTree(terms);
  trees.set(terms, tree);
  return tree;
}

function seenAs(hit: TermHit, form: NormalForm, text: string): string | null {
  // Spaces and ornaments inside of a term are a disguise as well.
  const passage = passageOf(text, form, hit, null);
  const hasOrnament = passage.length > 0 && closeForm(passage.text).text.length !== plainForm(passage.text).text.length;
  const isPlainLatin = /^[a-z0-9.% ]+$/.test(hit.term);
  return hit.isDisguised || (hasOrnament && !isPlainLatin) ? hit.term : null;
}

/** Of spans that overlap, the longest; in the order of the text. */
function longest<One extends Span>(spans: readonly One[]): One[] {
  const kept: One[] = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (!kept.some((one) => touches(one, span))) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}

/** Terms first; turns of speech where no term stands. */
function hitsOf(matcher: Of<'terms'>, text: string): TermHit[] {
  const terms = findTerms(treeOf(matcher.terms), text);
  const turns = longest(spansOf(text, matcher.patterns ?? []).filter((one) => one.end > one.start));
  const alone = turns.filter((one) => !terms.some((term) => touches(term, one)));
  const told = alone.map((one) => ({ ...one, term: text.slice(one.start, one.end), isDisguised: false }));
  return [...terms, ...told].sort((a, b) => a.start - b.start);
}

function findByTerms(matcher: Of<'terms'>, { text, close, names }: Reading): Passage[] {
  const spared = spansOf(close.text, matcher.except ?? []);
  const beside = matcher.beside;
  return hitsOf(matcher, close.text)
    .filter((hit) => !isDenied(close.text, hit.start) && !spared.some((one) => touches(one, hit)))
    .filter((hit) => !matcher.sparesNames || !names.some((name) => isInside(hit, name) && !isInside(name, hit)))
    .filter((hit) => !beside || spansOf(sentenceAround(close.text, hit), beside).length > 0)
    .map((hit) => passageOf(text, close, hit, seenAs(hit, close, text)));
}

const asWord = (source: string) => `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;

function findByWords(matcher: Of<'words'>, { text, plain }: Reading): Passage[] {
  const spared = spansOf(plain.text, (matcher.except ?? []).map(asWord));
  const hits = spansOf(plain.text, matcher.patterns.map(asWord)).filter(
    (hit) => hit.end > hit.start && !spared.some((one) => touches(one, hit)),
  );
  return longest(hits).map((hit) => passageOf(text, plain, hit, null));
}

/** Whether a label stands where one sees it without doing anything. */
function isEarly(matcher: Of<'label'>, form: NormalForm, label: Span): boolean {
  const isWithin = matcher.within === undefined || (form.to[label.end - 1] ?? 0) <= matcher.within;
  if (!isWithin || matcher.hashtagsBefore === undefined) return isWithin;
  const before = form.text.slice(0, label.start).match(/#[^#\s]+/g) ?? [];
  return before.length <= matcher.hashtagsBefore;
}

/** `undefined` = nothing amiss; null = what is amiss has no place; else the label that stands too late. */
function findLabel(matcher: Of<'label'>, content: Content, reading: Reading): Passage | null | undefined {
  const written = matcher.field === 'bio' ? (content.bio ?? '') : reading.text;
  const form = matcher.field === 'bio' ? plainForm(written) : reading.plain;
  const denials = spansOf(form.text, matcher.except ?? []);
  const standing = (patterns: readonly string[]) =>
    spansOf(form.text, patterns).filter(
      (one) => one.end > one.start && !denials.some((denial) => touches(denial, one)),
    );
  if (matcher.given && standing(matcher.given).length === 0) return undefined;
  const labels = standing(matcher.anyOf);
  const [first] = labels.sort((a, b) => a.start - b.start);
  if (matcher.finds === 'absent') return first ? undefined : null;
  if (!first || labels.some((one) => isEarly(matcher, form, one))) return undefined;
  return passageOf(written, form, first, null);
}

/** The passages that a rule finds; one null where it finds something without a place; empty where nothing is amiss. */
export function findPassages(rule: Rule, content: Content, reading: Reading): (Passage | null)[] {
  const { find } = rule;
  if (find.kind === 'terms') return findByTerms(find, reading);
  if (find.kind === 'words') return findByWords(find, reading);
  if (find.kind === 'facts') return [null];
  const label = findLabel(find, content, reading);
  return label === undefined ? [] : [label];
}
