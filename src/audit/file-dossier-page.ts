// What the dossier on paper is drawn with: text that never leaves its page, headings, signs.
import { openPdf, type Pdf } from '../base/file-pdf.ts';
import type { Verdict } from '../base/id.ts';
import { type Language, say } from '../base/words.ts';
import type { Standing } from './contract-view.ts';
import { dossierWords } from './dossier-words.ts';

export const colors = {
  ...{ ink: '#1F1B18', muted: '#6B635B', line: '#E5DED5', sunken: '#F3EFE9', accent: '#B5482E' },
  ...{ good: '#2F7D5B', warn: '#8A5700', bad: '#B3261E', none: '#6F665E' },
} as const;

export const verdictColors: Readonly<Record<Verdict, string>> = {
  ...{ authentic: colors.good, look_closer: colors.warn, risk: colors.bad, not_enough_data: colors.none },
};
export const standingColors: Readonly<Record<Standing, string>> = {
  ...{ against: colors.bad, unsure: colors.warn, note: colors.none, fine: colors.good, missing: colors.none },
};
export const standingVerdict: Readonly<Record<Standing, Verdict>> = {
  ...{ against: 'risk', unsure: 'look_closer', note: 'not_enough_data', fine: 'authentic', missing: 'not_enough_data' },
};

const margin = { side: 48, top: 44, bottom: 52 };

export interface Sheet {
  readonly pdf: Pdf;
  readonly bytes: Promise<Buffer>;
  readonly language: Language;
  readonly left: number;
  readonly width: number;
}

export function openSheet(title: string, language: Language): Sheet {
  const margins = { top: margin.top, bottom: margin.bottom, left: margin.side, right: margin.side };
  const { pdf, bytes } = openPdf({ title, language, margins, isBuffered: true });
  return { pdf, bytes, language, left: margin.side, width: pdf.page.width - 2 * margin.side };
}

/** Goes to the next page where less than this height is left. */
export function makeRoom({ pdf }: Sheet, height: number): void {
  if (pdf.y + height > pdf.page.height - margin.bottom) pdf.addPage();
}

const pictographs = /(?:\p{Extended_Pictographic}|\p{Regional_Indicator})+/gu;
const unseen = /\p{Cc}|\p{Cf}|\p{Variation_Selector}|\p{Emoji_Modifier}/gu;

interface FontOfPdf {
  readonly font?: { hasGlyphForCodePoint(code: number): boolean };
}

/** The text as the font can write it: emoji become a word, what it does not know a box. */
export function printable({ pdf, language }: Pick<Sheet, 'pdf' | 'language'>, text: string): string {
  const { font } = (pdf as unknown as { _font: FontOfPdf })._font;
  const has = (sign: string) => font?.hasGlyphForCodePoint(sign.codePointAt(0)!) ?? true;
  return text
    .replace(/\s+/g, ' ')
    .replace(unseen, '')
    .replace(pictographs, (signs) => (Array.from(signs).every(has) ? signs : dossierWords.emoji[language]))
    .replace(/\P{ASCII}/gu, (sign) => (has(sign) ? sign : '□'));
}

/** In Latin text the font's quotes and dots are as wide as letters, in Chinese as hanzi. */
export const features: Readonly<Record<Language, PDFKit.Mixins.OpenTypeFeatures[]>> = {
  ...{ it: ['pwid'], en: ['pwid'], zh: [] },
};

export interface TextStyle {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly color?: string;
  /** From the left edge of the text, points. */
  readonly indent?: number;
  /** Below, points. */
  readonly gap?: number;
}

/** How tall a paragraph becomes, points. */
export function heightOf(
  sheet: Sheet,
  text: string,
  { size = 9, isBold = false, indent = 0, gap = 3 }: TextStyle,
): number {
  const { pdf, width, language } = sheet;
  pdf.font(isBold ? 'bold' : 'regular').fontSize(size);
  const options = { width: width - indent, lineGap: size * 0.02, features: features[language] };
  return pdf.heightOfString(printable(sheet, text), options) + gap;
}

/** A paragraph from edge to edge; on the next page where it does not fit on this one as a whole. */
export function paragraph(sheet: Sheet, text: string, style: TextStyle = {}): void {
  const { size = 9, isBold = false, color = colors.ink, indent = 0, gap = 3 } = style;
  const { pdf, left, width } = sheet;
  pdf.font(isBold ? 'bold' : 'regular').fontSize(size);
  const written = printable(sheet, text);
  const options = { width: width - indent, lineGap: size * 0.02, features: features[sheet.language] };
  const height = pdf.heightOfString(written, options);
  makeRoom(sheet, Math.min(height, pdf.page.height / 2));
  pdf.fillColor(color).text(written, left + indent, pdf.y, options);
  pdf.x = left;
  pdf.y += gap;
}

/** A section's heading, never left alone at the foot of a page. */
export function heading(sheet: Sheet, text: string, following = 44): void {
  const { pdf, left, width } = sheet;
  makeRoom(sheet, 22 + following);
  pdf.y += 7;
  pdf
    .moveTo(left, pdf.y)
    .lineTo(left + width, pdf.y)
    .lineWidth(0.5)
    .strokeColor(colors.line)
    .stroke();
  pdf.y += 5;
  paragraph(sheet, text, { size: 10.5, isBold: true, gap: 2 });
}

/** ✓ ◐ ✕ or – in a circle of this radius, drawn, because no font has all of them. */
export function drawSign({ pdf }: Sheet, verdict: Verdict, x: number, y: number, radius: number, color: string): void {
  const r = radius * 0.45;
  pdf
    .save()
    .lineWidth(radius * 0.2)
    .lineCap('round')
    .lineJoin('round');
  pdf.circle(x, y, radius).fillColor(color).fill();
  pdf.strokeColor('#FFFFFF').fillColor('#FFFFFF');
  if (verdict === 'authentic')
    pdf
      .moveTo(x - r, y + r * 0.1)
      .lineTo(x - r * 0.2, y + r * 0.8)
      .lineTo(x + r, y - r * 0.7)
      .stroke();
  else if (verdict === 'risk')
    pdf
      .moveTo(x - r * 0.8, y - r * 0.8)
      .lineTo(x + r * 0.8, y + r * 0.8)
      .moveTo(x + r * 0.8, y - r * 0.8)
      .lineTo(x - r * 0.8, y + r * 0.8)
      .stroke();
  else if (verdict === 'look_closer') {
    pdf.circle(x, y, r * 1.2).stroke();
    pdf.path(`M ${x} ${y - r * 1.2} A ${r * 1.2} ${r * 1.2} 0 0 0 ${x} ${y + r * 1.2} Z`).fill();
  } else
    pdf
      .moveTo(x - r, y)
      .lineTo(x + r, y)
      .stroke();
  pdf.restore();
}

/** The number of every page and whose dossier it is, at the foot. Then the document is complete. */
export function closeSheet({ pdf, bytes, language, left, width }: Sheet, foot: string): Promise<Buffer> {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page);
    // Below the margin a text would begin another page.
    pdf.page.margins.bottom = 0;
    const y = pdf.page.height - 34;
    const pageText = say(dossierWords.page, language, { page: page - start + 1, pages: count });
    pdf.font('regular').fontSize(7.5).fillColor(colors.muted);
    const style = { lineBreak: false, features: features[language] };
    pdf.text(foot, left, y, { ...style, width: width - 90, ellipsis: true, height: 10 });
    pdf.text(pageText, left + width - 80, y, { ...style, width: 80, align: 'right' });
  }
  pdf.end();
  return bytes;
}
