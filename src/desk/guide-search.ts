// Finds pages and entries of the guide by a question in Italian, English or Chinese: the words of the texts go into an index
// (MiniSearch, BM25+), titles weigh most, beginnings of words and small slips are found as well.
import MiniSearch from 'minisearch';
import type { Language } from '../base/words.ts';
import { readWords } from '../match/text-words.ts';

export interface Findable {
  readonly kind: 'page' | 'entry';
  readonly id: string;
  /** The language of the text below. */
  readonly language: Language;
  readonly title: string;
  readonly alsoCalled: string;
  readonly lead: string;
  /** Plain text, without marks. */
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
}

export interface Snippet {
  readonly text: string;
  /** Places of what was found, as [start, end) in UTF-16 units of the text. */
  readonly marks: [number, number][];
}

export interface GuideHit {
  readonly kind: 'page' | 'entry';
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  /** The section that fits best; null where it is the sentence at the top. */
  readonly section: number | null;
  readonly heading: string | null;
  readonly snippet: Snippet;
}

interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Words that every question has. They are left out of questions, never out of texts. */
const askingWords = new Set(
  (
    'come cosa che chi quando quanto quanti quale quali dove perche per con una uno del della dei delle nel nella sono devo posso bisogna fare si se il lo la gli le un di da in su al alla ' +
    'how what who when which where why the a an of to in on at is are do does i we my our it for with can should must have has be ' +
    '的 了 吗 呢 是 我 我们 怎么 怎样 如何 什么 哪 哪些 哪个 要 应该 能 可以 在 有 和 与 多少 多 谁 一个 请问 需要 被 把 给 就 会 到'
  )
    .split(' ')
    .flatMap((word) => readWords(word).map(({ key }) => key)),
);

/** The words of a text; of a longer Chinese word its pairs of signs too, so that it is found however it was cut. */
function tokensOf(text: string): Token[] {
  // Bare numbers are no words elsewhere; here 618 is a name.
  const numbers = [...text.matchAll(/(?<![\p{L}\p{N}])\d{2,}(?![\p{L}\p{N}])/gu)].map((found) => ({
    key: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
  const words = readWords(text).flatMap(({ hash, key, start, end }) => {
    if (hash === 0) return [];
    const whole = { key, start, end };
    if (key.length < 3 || !/^\p{Script=Han}+$/u.test(key)) return [whole];
    const pairs = Array.from({ length: key.length - 1 }, (_, at) => ({
      key: key.slice(at, at + 2),
      start: start + at,
      end: start + at + 2,
    }));
    return [whole, ...pairs];
  });
  return numbers.length === 0 ? words : [...words, ...numbers].sort((a, b) => a.start - b.start);
}

const keysOf = (text: string) => tokensOf(text).map(({ key }) => key);
const isHan = (word: string) => /\p{Script=Han}/u.test(word);
const addressOf = ({ kind, id }: { readonly kind: string; readonly id: string }) => `${kind}/${id}`;

export interface GuideIndex {
  readonly texts: ReadonlyMap<string, Findable>;
  readonly search: MiniSearch<{ address: string }>;
}

/** Makes an index over texts; each kind and id once. */
export function buildGuideIndex(texts: readonly Findable[]): GuideIndex {
  const search = new MiniSearch<{ address: string }>({
    idField: 'address',
    fields: ['title', 'alsoCalled', 'lead', 'headings', 'text'],
    tokenize: keysOf,
    processTerm: (word) => word,
  });
  search.addAll(
    texts.map((one) => ({
      address: addressOf(one),
      title: one.title,
      alsoCalled: one.alsoCalled,
      lead: one.lead,
      headings: one.sections.map(({ heading }) => heading).join('\n'),
      text: one.sections.map(({ text }) => text).join('\n'),
    })),
  );
  return { texts: new Map(texts.map((one) => [addressOf(one), one])), search };
}

/** Up to `width` signs around the place with most of the words that were found. */
export function snippetOf(text: string, found: ReadonlySet<string>, width: number): Snippet {
  const flat = text.replaceAll('\n', ' ');
  const hits = tokensOf(flat).filter(({ key }) => found.has(key));
  const first = hits
    .map((hit) => ({
      start: hit.start,
      count: new Set(
        hits.filter((one) => one.start >= hit.start && one.end <= hit.start + width * 0.8).map((one) => one.key),
      ).size,
    }))
    .reduce((best, one) => (one.count > best.count ? one : best), { start: 0, count: 0 });
  const wanted = Math.max(0, Math.min(first.start - Math.round(width * 0.15), flat.length - width));
  const from = wanted === 0 || isHan(flat[wanted] ?? '') ? wanted : flat.indexOf(' ', wanted) + 1;
  const to = Math.min(flat.length, from + width);
  const head = from > 0 ? '…' : '';
  const marks: [number, number][] = [];
  for (const { start, end } of hits.filter((one) => one.start >= from && one.end <= to)) {
    const last = marks.at(-1);
    const place: [number, number] = [start - from + head.length, end - from + head.length];
    if (last && place[0] <= last[1]) last[1] = Math.max(last[1], place[1]);
    else marks.push(place);
  }
  return { text: `${head}${flat.slice(from, to)}${to < flat.length ? '…' : ''}`, marks };
}

function hitOf(text: Findable, asked: ReadonlySet<string>, found: ReadonlySet<string>): GuideHit {
  /** Words of the question itself count three times those that merely resemble them. */
  const worthOf = (part: string) => {
    const keys = new Set(keysOf(part));
    return [...found].reduce((sum, key) => sum + (keys.has(key) ? (asked.has(key) ? 3 : 1) : 0), 0);
  };
  const worths = text.sections.map(({ heading, text: body }) => worthOf(`${heading}\n${body}`));
  const most = Math.max(0, ...worths);
  const section = most > 0 && most >= worthOf(text.lead) ? worths.indexOf(most) : null;
  const chosen = section === null ? null : text.sections[section]!;
  return {
    kind: text.kind,
    id: text.id,
    language: text.language,
    title: text.title,
    section,
    heading: chosen?.heading ?? null,
    snippet: snippetOf(chosen?.text ?? text.lead, found, text.language === 'zh' ? 80 : 170),
  };
}

/** The texts that answer a question best, best first; empty where no word of it is known or the question is empty. */
export function searchGuide({ texts, search }: GuideIndex, question: string, limit: number): GuideHit[] {
  const words = keysOf(question);
  const telling = words.filter((word) => !askingWords.has(word));
  const asked = telling.length > 0 ? telling : words;
  if (asked.length === 0) return [];
  const results = search.search(asked.join(' '), {
    tokenize: () => asked,
    boost: { title: 4, alsoCalled: 3, lead: 2, headings: 2 },
    prefix: (word) => !isHan(word) && word.length > 3,
    fuzzy: (word) => (!isHan(word) && word.length > 4 ? 0.2 : false),
    weights: { prefix: 0.4, fuzzy: 0.3 },
  });
  return results
    .slice(0, limit)
    .map((result) => hitOf(texts.get(String(result.id))!, new Set(asked), new Set(result.terms)));
}
