// Reads a PDF back, as whoever gets it would: its pages, its title, the texts on it.
import { extractText, getDocumentProxy, getMeta } from 'unpdf';

export interface ReadPdf {
  readonly title: string;
  /** The text of each page, closed up. */
  readonly pages: readonly string[];
  /** All pages, closed up. */
  readonly text: string;
}

/** A text without its spaces: a PDF knows places, not spaces, and breaks lines where it likes. */
export const closeUp = (text: string): string => text.replace(/\s+/gu, '');

/** What shows that a text went wrong on its way to the paper: a place that was not filled, a value or a sign that nobody knows. */
export const brokenText = /[{}□\uFFFD\p{Cc}]|undefined|NaN|null|\[object/u;

/** Rejects when the bytes are no PDF. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { info } = await getMeta(document);
  const { text } = await extractText(document, { mergePages: false });
  await document.cleanup();
  const pages = text.map(closeUp);
  return { title: String(info.Title ?? ''), pages, text: pages.join('') };
}
