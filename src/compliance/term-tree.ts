// Finds terms in a close form, written plainly or in disguise: in pinyin, with look-alikes, by known homophones.
import { pinyin } from 'pinyin-pro';
import { lookalikes, termDisguises } from './disguise-table.ts';

interface Node {
  readonly next: Map<string, Node>;
  /** The term that ends here, as it is meant; null inside of one. */
  term: string | null;
  /** Whether the spelling itself is a disguise. */
  isDisguise: boolean;
}

export interface TermTree {
  readonly root: Node;
  /** Syllable without tone → the characters of these terms that sound so. */
  readonly syllables: ReadonlyMap<string, readonly string[]>;
  /** First letter → the characters that begin with it. */
  readonly initials: ReadonlyMap<string, readonly string[]>;
}

export interface TermHit {
  readonly start: number;
  readonly end: number;
  readonly term: string;
  readonly isDisguised: boolean;
}

/** `最{好|大}` → 最好, 最大; braces may follow each other, not nest. */
export function expandTerms(terms: readonly string[]): string[] {
  return terms.flatMap((term) => {
    const open = /\{([^{}]*)\}/.exec(term);
    if (!open) return [term];
    const [whole, choices = ''] = open;
    return expandTerms(
      choices.split('|').map((choice) => term.slice(0, open.index) + choice + term.slice(open.index + whole.length)),
    );
  });
}

const emptyNode = (): Node => ({ next: new Map(), term: null, isDisguise: false });
const isHan = (char: string) => /\p{Script=Han}/u.test(char);

function plant(root: Node, spelling: string, term: string): void {
  let node = root;
  for (const char of spelling) {
    const next = node.next.get(char) ?? emptyNode();
    node.next.set(char, next);
    node = next;
  }
  if (node.term !== null && !node.isDisguise) return;
  node.term = term;
  node.isDisguise = spelling !== term;
}

type Sounds = Pick<TermTree, 'syllables' | 'initials'>;

function soundsOf(chars: Iterable<string>): Sounds {
  const syllables = new Map<string, string[]>();
  const initials = new Map<string, string[]>();
  for (const char of chars) {
    if (!isHan(char)) continue;
    for (const sound of new Set(pinyin(char, { toneType: 'none', type: 'array', multiple: true }))) {
      const written = sound.replace('ü', 'v');
      const initial = written.slice(0, 1);
      syllables.set(written, [...(syllables.get(written) ?? []), char]);
      initials.set(initial, [...new Set([...(initials.get(initial) ?? []), char])]);
    }
  }
  return { syllables, initials };
}

/** Builds the tree of a rule's terms with their known disguises. */
export function termTree(terms: readonly string[]): TermTree {
  const root = emptyNode();
  const expanded = expandTerms(terms).map((term) => term.toLowerCase());
  for (const term of expanded) plant(root, term, term);
  for (const term of expanded) for (const form of termDisguises[term] ?? []) plant(root, form, term);
  return { root, ...soundsOf(new Set(expanded.join(''))) };
}

const isLetter = (char: string | undefined) => char !== undefined && /[a-z]/.test(char);
const longestSyllable = 6;

interface Walk {
  readonly node: Node;
  readonly at: number;
  /** Chinese characters so far, as written. */
  readonly han: number;
  /** Characters of which only the first letter is written. */
  readonly initials: number;
  readonly isDisguised: boolean;
  /** Whether the last step was a syllable or a digit in place of a character. */
  readonly last: 'char' | 'syllable' | 'digit';
}

function stepsFrom(tree: TermTree, text: string, walk: Walk): Walk[] {
  const steps: Walk[] = [];
  const at = walk.last === 'syllable' && text[walk.at] === ' ' ? walk.at + 1 : walk.at;
  const char = text[at];
  if (char === undefined) return steps;
  const plain = at === walk.at ? walk.node.next.get(char) : undefined;
  if (plain) steps.push({ ...walk, node: plain, at: at + 1, han: walk.han + Number(isHan(char)), last: 'char' });
  const meant = lookalikes[char];
  const alike = meant === undefined ? undefined : walk.node.next.get(meant);
  if (alike) {
    const isNumeral = /[\da-z]/.test(char);
    const next = { node: alike, at: at + 1, han: walk.han + Number(!isNumeral), isDisguised: true };
    steps.push({ ...walk, ...next, last: isNumeral ? 'digit' : 'char' });
  }
  if (!isLetter(char) || (walk.last !== 'syllable' && isLetter(text[at - 1]) && walk.node === tree.root)) return steps;
  for (let length = 1; length <= longestSyllable && isLetter(text[at + length - 1]); length += 1) {
    for (const sound of tree.syllables.get(text.slice(at, at + length)) ?? []) {
      const node = walk.node.next.get(sound);
      if (node) steps.push({ ...walk, node, at: at + length, isDisguised: true, last: 'syllable' });
    }
  }
  // One letter in place of one character, where two others are written.
  if (walk.han > 0 && walk.initials === 0 && !isLetter(text[at + 1]))
    for (const sound of tree.initials.get(char) ?? []) {
      const node = walk.node.next.get(sound);
      if (node) steps.push({ ...walk, node, at: at + 1, initials: 1, isDisguised: true, last: 'syllable' });
    }
  return steps;
}

/** Whether a term may end here: a syllable ends its word, and a digit its number. */
function endsWell(text: string, walk: Walk): boolean {
  if (walk.initials > 0 && walk.han < 2) return false;
  if (walk.last === 'syllable') return walk.han > 0 && !isLetter(text[walk.at]);
  if (walk.last === 'digit') return !/[\da-z]/.test(text[walk.at] ?? '');
  // A spelling in letters or digits (no1, top1, zuijia) stands alone.
  if (walk.han > 0) return true;
  const lastChar = text[walk.at - 1] ?? '';
  return !(isLetter(lastChar) ? isLetter(text[walk.at]) : /\d/.test(text[walk.at] ?? ''));
}

function longestFrom(tree: TermTree, text: string, start: number): TermHit | null {
  let best: TermHit | null = null;
  const open: Walk[] = [{ node: tree.root, at: start, han: 0, initials: 0, isDisguised: false, last: 'char' }];
  for (let walk = open.pop(); walk; walk = open.pop()) {
    const { term } = walk.node;
    if (term !== null && endsWell(text, walk)) {
      const isDisguised = walk.isDisguised || walk.node.isDisguise;
      const isBetter = !best || walk.at > best.end || (walk.at === best.end && best.isDisguised && !isDisguised);
      if (isBetter) best = { start, end: walk.at, term, isDisguised };
    }
    open.push(...stepsFrom(tree, text, walk));
  }
  return best;
}

/** The longest terms of a text, left to right, none overlapping another. */
export function findTerms(tree: TermTree, text: string): TermHit[] {
  const hits: TermHit[] = [];
  for (let at = 0; at < text.length; ) {
    const startsWord = !isLetter(text[at]) || !isLetter(text[at - 1]);
    const hit = startsWord ? longestFrom(tree, text, at) : null;
    if (hit) hits.push(hit);
    at = hit ? hit.end : at + 1;
  }
  return hits;
}
