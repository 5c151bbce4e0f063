// A statement as PDF.
import { printable } from '../audit/file-dossier-page.ts';
import { openPdf, type Pdf } from '../base/file-pdf.ts';
import { type Currency, formatMoney } from '../base/money.ts';
import { type Language, localeOf, say } from '../base/words.ts';
import { holderWord, isAgency, type StatementFacts, sharesOf, statementRows, statementSums } from './document.ts';
import { statementWords } from './statement-words.ts';

const margin = 48;
const widths = [110, 40, 90, 60, 90, 109];
const ink = '#1F1B18';
const muted = '#6B635B';
const accent = '#B5482E';

function row(pdf: Pdf, cells: readonly string[], isHead: boolean): void {
  const size = isHead ? 8 : 8.5;
  pdf
    .font(isHead ? 'bold' : 'regular')
    .fontSize(size)
    .fillColor(isHead ? muted : ink);
  const height = Math.max(...cells.map((cell, index) => pdf.heightOfString(cell, { width: widths[index]! - 6 }))) + 6;
  if (pdf.y + height > pdf.page.height - margin) pdf.addPage();
  const top = pdf.y;
  let left = margin;
  for (const [index, cell] of cells.entries()) {
    pdf.text(cell, left, top + 3, { width: widths[index]! - 6, align: index >= 2 && index <= 4 ? 'right' : 'left' });
    left += widths[index]!;
  }
  pdf
    .moveTo(margin, top + height)
    .lineTo(pdf.page.width - margin, top + height)
    .lineWidth(0.5)
    .strokeColor('#E5DED5')
    .stroke();
  pdf.x = margin;
  pdf.y = top + height;
}

function head(pdf: Pdf, facts: StatementFacts, language: Language): void {
  const day = (moment: string) =>
    new Date(moment).toLocaleDateString(localeOf(language), {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      timeZone: 'Asia/Shanghai',
    });
  const named = (what: string, name: string) => pdf.text(`${what}: ${printable({ pdf, language }, name)}`);
  pdf.font('bold').fontSize(20).fillColor(ink).text(statementWords.title[language], margin, margin);
  pdf
    .font('regular')
    .fontSize(10)
    .fillColor(muted)
    .text(say(statementWords.period, language, { period: facts.periodId, day: day(facts.closedAt) }));
  pdf.moveDown(0.8).fillColor(ink);
  named(holderWord(facts.statement, language), facts.kolName);
  named(statementWords.campaign[language], facts.campaignName);
  named(statementWords.brand[language], facts.brandName);
  if (facts.paidAt)
    pdf
      .fillColor(accent)
      .text(say(statementWords.paid, language, { day: day(facts.paidAt) }))
      .fillColor(ink);
  pdf.moveDown(1);
}

function totals(pdf: Pdf, facts: StatementFacts, language: Language): void {
  for (const sum of statementSums(facts.statement, language)) {
    const y = pdf.y;
    pdf
      .font(sum.isTotal ? 'bold' : 'regular')
      .fontSize(sum.isTotal ? 11 : 10)
      .fillColor(ink);
    pdf.text(sum.label, margin, y, { width: 300 });
    pdf.text(
      formatMoney({ amount: sum.amount, currency: facts.statement.currency as Currency }, language),
      margin + 300,
      y,
      { width: pdf.page.width - 2 * margin - 300, align: 'right' },
    );
    pdf.x = margin;
  }
  pdf.moveDown(1);
}

function lineHead(language: Language): string[] {
  const { order, line, net, rate, commissionAmount, reason } = statementWords;
  return [order, line, net, rate, commissionAmount, reason].map((one) => one[language]);
}

const shareHead = (language: Language): string[] => {
  const { kol, share, statementOf } = statementWords;
  return [kol[language], '', '', '', share[language], statementOf[language]];
};

/** An agency's shares in the columns of lines. */
function shareRows(facts: StatementFacts, language: Language): string[][] {
  const money = (amount: bigint) => formatMoney({ amount, currency: facts.statement.currency as Currency }, language);
  return sharesOf(facts).map(({ name, amount, statement }) => [name, '', '', '', money(amount), statement]);
}

/** Lays the statement out on A4 and resolves with the bytes of the PDF. */
export function statementPdf(facts: StatementFacts, language: Language): Promise<Buffer> {
  const { pdf, bytes } = openPdf({
    title: `${statementWords.title[language]} ${facts.statement.id}`,
    language,
    madeAt: new Date(facts.paidAt ?? facts.closedAt),
    margins: { top: margin, bottom: margin, left: margin, right: margin },
  });
  head(pdf, facts, language);
  totals(pdf, facts, language);
  const rows = isAgency(facts.statement) ? shareRows(facts, language) : statementRows(facts.statement, language);
  if (rows.length > 0) row(pdf, isAgency(facts.statement) ? shareHead(language) : lineHead(language), true);
  else pdf.font('regular').fontSize(10).fillColor(muted).text(statementWords.noLines[language]);
  for (const cells of rows)
    row(
      pdf,
      cells.map((cell) => printable({ pdf, language }, cell)),
      false,
    );
  pdf
    .moveDown(1)
    .font('regular')
    .fontSize(8)
    .fillColor(muted)
    .text(statementWords.explained[language], margin, pdf.y, { width: pdf.page.width - 2 * margin });
  pdf.end();
  return bytes;
}
