// The guide's closed markup: paragraphs, lists with "- ", **bold**, [[page]] and [[page|words]]. Never HTML.

export type Inline =
  | { readonly kind: 'text' | 'bold'; readonly text: string }
  | { readonly kind: 'link'; readonly page: string; readonly text: string | null };

export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

const marks = /\*\*([^*\n]+)\*\*|\[\[([a-z0-9-]+)(?:\|([^[\]\n|]+))?\]\]/g;

/** One line: what is no mark stays text, sign by sign; a mark that is not closed is text as well. */
export function parseInlines(line: string): Inline[] {
  const inlines: Inline[] = [];
  let at = 0;
  for (const found of line.matchAll(marks)) {
    if (found.index > at) inlines.push({ kind: 'text', text: line.slice(at, found.index) });
    const [whole, bold, page, words] = found;
    if (bold !== undefined) inlines.push({ kind: 'bold', text: bold });
    else inlines.push({ kind: 'link', page: page!, text: words ?? null });
    at = found.index + whole.length;
  }
  if (at < line.length) inlines.push({ kind: 'text', text: line.slice(at) });
  return inlines;
}

/** A text as blocks: each line a paragraph, lines that begin with `- ` and follow each other one list. Empty lines are left out. */
export function parseMarkup(text: string): Block[] {
  const blocks: Block[] = [];
  let items: Inline[][] | null = null;
  for (const line of text.split('\n')) {
    if (line.startsWith('- ')) {
      if (items === null) {
        items = [];
        blocks.push({ kind: 'list', items });
      }
      items.push(parseInlines(line.slice(2)));
      continue;
    }
    items = null;
    if (line.trim() !== '') blocks.push({ kind: 'paragraph', inlines: parseInlines(line) });
  }
  return blocks;
}

/** Ids of the pages that a text links to. */
export function linksOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => parseInlines(line).flatMap((inline) => (inline.kind === 'link' ? [inline.page] : [])));
}

/** What is wrong with a text's marks: leftovers of marks that are not closed. Empty where all is well. */
export function markupFaults(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      parseInlines(line).flatMap((inline) =>
        inline.kind === 'text' && /\*\*|\[\[|\]\]/.test(inline.text) ? [line] : [],
      ),
    );
}

/** The text without marks; a link is its words, or what `titleOf` calls the page. */
export function plainText(text: string, titleOf: (page: string) => string): string {
  return text
    .split('\n')
    .map((line) =>
      parseInlines(line.replace(/^- /, ''))
        .map((inline) => (inline.kind === 'link' ? (inline.text ?? titleOf(inline.page)) : inline.text))
        .join(''),
    )
    .join('\n');
}
