// A contract as PDF: two languages in parallel columns, row by row, so that a paragraph and its other language stand side by side on
// the same page. Made of what was kept: the same bytes whenever it is fetched.
import { colors, features, printable } from '../audit/file-dossier-page.ts';
import { openPdf, type Pdf } from '../base/file-pdf.ts';
import { type Language, say } from '../base/words.ts';
import type { DeedPaper, Pair } from './deed-assemble.ts';
import { deedWords } from './words-deed.ts';

const margin = { side: 48, top: 48, bottom: 62 };
const gutter = 22;

interface Style {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly color?: string;
  readonly gap?: number;
}

interface Columns {
  readonly pdf: Pdf;
  readonly languages: Pair;
  readonly width: number;
}

/** The font draws curly quotes as wide as a hanzi: Latin text gets straight ones. */
const straight = (text: string) => text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
/** Within a Latin word an apostrophe is straight in Chinese text too. */
const straightInWords = (text: string) => text.replaceAll(/(?<=\p{Script=Latin})’(?=\p{Script=Latin})/gu, "'");

/** Lines stay lines; what the font cannot write becomes a box. */
function written({ pdf }: Columns, text: string, language: Language): string {
  const lines = (language === 'zh' ? straightInWords(text) : straight(text)).split('\n');
  return lines.map((line) => printable({ pdf, language }, line)).join('\n');
}

const optionsOf = ({ width }: Columns, language: Language) => ({ width, lineGap: 1.2, features: features[language] });
const bottomOf = ({ pdf }: Columns) => pdf.page.height - margin.bottom;

function setFont({ pdf }: Columns, { size = 8.6, isBold = false, color = colors.ink }: Style): void {
  pdf
    .font(isBold ? 'bold' : 'regular')
    .fontSize(size)
    .fillColor(color);
}

/** The longest beginning of a text that is no taller than `room`, cut where a line may break. */
function beginning(columns: Columns, text: string, language: Language, room: number): number {
  const fits = (length: number) =>
    columns.pdf.heightOfString(text.slice(0, length), optionsOf(columns, language)) <= room;
  if (fits(text.length)) return text.length;
  let [low, high] = [0, text.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  const space = Math.max(text.lastIndexOf(' ', low), text.lastIndexOf('\n', low));
  return language === 'zh' || space < low / 2 ? low : space + 1;
}

/** How tall each text is, points. */
const heightsOf = (columns: Columns, texts: readonly string[]): number[] =>
  texts.map((text, index) =>
    text === '' ? 0 : columns.pdf.heightOfString(text, optionsOf(columns, columns.languages[index]!)),
  );

function draw(columns: Columns, texts: readonly string[], top: number, tall: number): void {
  texts.forEach((text, index) => {
    const left = margin.side + index * (columns.width + gutter);
    if (text !== '') columns.pdf.text(text, left, top, optionsOf(columns, columns.languages[index]!));
  });
  columns.pdf.y = top + tall;
}

/** Texts that fit on no page: as much as fits on each. */
function drawOverPages(columns: Columns, texts: readonly string[], style: Style): void {
  let rest = [...texts];
  while (rest.some((text) => text !== '')) {
    const top = columns.pdf.y;
    const lengths = rest.map((text, index) =>
      beginning(columns, text, columns.languages[index]!, bottomOf(columns) - top),
    );
    const parts = rest.map((text, index) => text.slice(0, lengths[index]));
    draw(columns, parts, top, Math.max(...heightsOf(columns, parts)));
    rest = rest.map((text, index) => text.slice(lengths[index]));
    if (rest.some((text) => text !== '')) columns.pdf.addPage();
    setFont(columns, style);
  }
}

/** Two texts side by side; on the next page where they do not fit, and over pages where they fit on none. */
function row(columns: Columns, given: readonly string[], style: Style = {}): void {
  const { pdf, languages } = columns;
  setFont(columns, style);
  const texts = languages.map((language, index) => written(columns, given[index] ?? '', language));
  const height = Math.max(...heightsOf(columns, texts));
  const isTaller = height > bottomOf(columns) - margin.top;
  if (pdf.y + (isTaller ? 60 : height) > bottomOf(columns)) {
    pdf.addPage();
    setFont(columns, style);
  }
  if (isTaller) drawOverPages(columns, texts, style);
  else draw(columns, texts, pdf.y, height);
  pdf.y += style.gap ?? 4;
}

/** How tall two texts stand side by side, points. */
function heightOf(columns: Columns, texts: readonly string[], style: Style = {}): number {
  setFont(columns, style);
  const told = columns.languages.map((language, index) => written(columns, texts[index] ?? '', language));
  return Math.max(...heightsOf(columns, told));
}

/** Goes to the next page where less than this is left, so that a heading is never alone at the foot of a page. */
function makeRoom(columns: Columns, height: number): void {
  if (columns.pdf.y + height > bottomOf(columns)) columns.pdf.addPage();
}

function notice(columns: Columns, texts: readonly string[]): void {
  const { pdf } = columns;
  const top = pdf.y;
  row(columns, texts, { isBold: true, size: 8.4, color: colors.bad, gap: 0 });
  pdf
    .rect(margin.side - 6, top - 5, pdf.page.width - 2 * margin.side + 12, pdf.y - top + 9)
    .lineWidth(0.8)
    .strokeColor(colors.bad)
    .stroke();
  pdf.y += 16;
}

const inBoth = (pair: Pair, key: keyof typeof deedWords) => pair.map((language) => deedWords[key][language]);

/** For each who signs: role and name, and lines for signature and date. */
function signatures(columns: Columns, parties: readonly (readonly string[])[]): void {
  const { pdf, languages, width } = columns;
  makeRoom(columns, 40 + 74);
  pdf.y += 8;
  row(columns, inBoth(languages, 'signatures'), { isBold: true, size: 9.6 });
  for (const party of parties) {
    makeRoom(columns, 74);
    row(
      columns,
      party.map((text) => text.split('\n')[0]!),
      { gap: 26 },
    );
    const y = pdf.y;
    for (const index of [0, 1]) {
      const left = margin.side + index * (width + gutter);
      const label = index === 0 ? 'signature' : 'date';
      pdf
        .moveTo(left, y)
        .lineTo(left + width, y)
        .lineWidth(0.6)
        .strokeColor(colors.muted)
        .stroke();
      setFont(columns, { size: 7, color: colors.muted });
      pdf.text(
        inBoth(languages, label)
          .map((text) => straight(text))
          .join(' / '),
        left,
        y + 3,
        { width },
      );
    }
    pdf.x = margin.side;
    pdf.y = y + 22;
  }
}

function approval(columns: Columns, { text }: DeedPaper['document'], languages: Pair): void {
  if (text.approval.length === 0) return;
  makeRoom(columns, 120);
  row(columns, inBoth(languages, 'approval'), { isBold: true });
  for (const one of text.approval) row(columns, one, { gap: 1 });
  signatures(columns, text.parties);
}

function footers({ pdf, languages }: Columns, { number, sha256 }: DeedPaper): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = start; index < start + count; index++) {
    pdf.switchToPage(index);
    pdf.page.margins.bottom = 0;
    const y = pdf.page.height - 40;
    const full = pdf.page.width - 2 * margin.side;
    pdf.font('regular').fontSize(6.8).fillColor(colors.muted);
    const left = languages.map((language) => say(deedWords.footer, language, { number })).join(' / ');
    const facts = { n: String(index - start + 1), all: String(count) };
    const right = languages.map((language) => say(deedWords.page, language, facts)).join(' / ');
    pdf.text(left, margin.side, y, { width: full / 2, lineBreak: false });
    pdf.text(right, margin.side + full / 2, y, { width: full / 2, align: 'right', lineBreak: false });
    pdf.text(`SHA-256 ${sha256}`, margin.side, y + 10, { width: full, lineBreak: false });
  }
}

/** Lays a contract out on A4 and resolves with the bytes of the PDF. */
export function deedPdf(deed: DeedPaper): Promise<Buffer> {
  const { text } = deed.document;
  const { pdf, bytes } = openPdf({
    title: `${text.title[0]} ${deed.number}`,
    // Quotes are straightened here, column by column.
    language: 'zh',
    madeAt: new Date(deed.createdAt),
    margins: { top: margin.top, bottom: margin.bottom, left: margin.side, right: margin.side },
    isBuffered: true,
  });
  const width = (pdf.page.width - 2 * margin.side - gutter) / 2;
  const columns: Columns = { pdf, languages: deed.languages, width };
  pdf.font('regular');
  pdf.y = margin.top;
  notice(columns, text.notice);
  row(columns, text.title, { isBold: true, size: 13, gap: 10 });
  for (const party of text.parties) row(columns, party, { gap: 9 });
  for (const section of text.sections) {
    const following = heightOf(columns, section.paragraphs[0] ?? []);
    makeRoom(columns, 26 + Math.min(following, pdf.page.height / 3));
    pdf.y += 5;
    row(columns, section.heading, { isBold: true, size: 9.4 });
    for (const paragraph of section.paragraphs) row(columns, paragraph);
  }
  signatures(columns, text.parties);
  approval(columns, deed.document, deed.languages);
  footers(columns, deed);
  pdf.end();
  return bytes;
}
