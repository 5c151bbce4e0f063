// The brief for a KOL as PDF.
import { closeSheet, colors, heading, openSheet, paragraph, printable } from '../audit/file-dossier-page.ts';
import type { BriefDocument } from './contract-brief.ts';
import { briefWords } from './words-brief.ts';

/** Lays the brief out on A4 and resolves with the bytes of the PDF. */
export function briefPdf(brief: BriefDocument): Promise<Buffer> {
  const { language, title, subtitle, notice, sections } = brief;
  const sheet = openSheet(title, language);
  sheet.pdf.font('regular');
  paragraph(sheet, title, { size: 18, isBold: true, gap: 2 });
  paragraph(sheet, subtitle, { size: 11, color: colors.muted, gap: 8 });
  if (notice !== null) paragraph(sheet, notice, { size: 9, color: colors.warn, gap: 4 });
  for (const { heading: name, items } of sections) {
    heading(sheet, name);
    for (const { text, language: written } of items) {
      const mark = written === null ? '' : ` (${briefWords[`written_${written}`][language]})`;
      for (const [index, line] of `${text}${mark}`.split('\n').entries())
        paragraph(sheet, `${index === 0 && items.length > 1 ? '• ' : ''}${line}`, { size: 10, gap: 3 });
    }
  }
  sheet.pdf.font('regular');
  return closeSheet(sheet, printable(sheet, `${title} · ${subtitle}`));
}
