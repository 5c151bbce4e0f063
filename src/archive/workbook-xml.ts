// The parts of an XLSX workbook as XML (ECMA-376): text for text, so that a sheet can be written row by row.
import { runsAsFormula } from '../base/csv.ts';
import { type Day, dayNumber, isDay } from '../base/day.ts';

/** How a column is written: `id` is text that stays text when somebody edits the cell; a `day` is `YYYY-MM-DD`. */
export type ColumnKind = 'text' | 'id' | 'number' | 'day';

/** Rows of a sheet, characters of a cell: what Excel holds at most. */
export const mostSheetRows = 1_048_576;
const mostCellCharacters = 32_767;

const namespace = 'http://schemas.openxmlformats.org';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Places of the formats in `stylesXml`. */
const styles = { plain: 0, bold: 1, day: 2, guarded: 3, id: 4, guardedId: 5 } as const;

export const stylesXml = `${head}<styleSheet xmlns="${namespace}/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

export const packageXml = `${head}<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="rId1" Type="${namespace}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** `[Content_Types].xml` of a workbook with so many sheets, `xl/worksheets/sheet1.xml` and so on. */
export function contentTypesXml(sheets: number): string {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const each = Array.from(
    { length: sheets },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${kind}.worksheet+xml"/>`,
  );
  return `${head}<Types xmlns="${namespace}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>${each.join('')}</Types>`;
}

/** `xl/workbook.xml`: the sheets by their names, in order. */
export function workbookXml(names: readonly string[]): string {
  const each = names.map((name, at) => `<sheet name="${escapeText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return `${head}<workbook xmlns="${namespace}/spreadsheetml/2006/main" xmlns:r="${namespace}/officeDocument/2006/relationships"><sheets>${each.join('')}</sheets></workbook>`;
}

/** `xl/_rels/workbook.xml.rels` of a workbook with so many sheets. */
export function relationsXml(sheets: number): string {
  const kind = `${namespace}/officeDocument/2006/relationships`;
  const each = Array.from(
    { length: sheets },
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${kind}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return `${head}<Relationships xmlns="${namespace}/package/2006/relationships">${each.join('')}<Relationship Id="rId${sheets + 1}" Type="${kind}/styles" Target="styles.xml"/></Relationships>`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them, and makes a line feed of a carriage return
const unsaid = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: an underscore that would begin `_xHHHH_`, also with one of the above behind
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}[_\u0000-\u0008\u000b-\u001f\ufffe\uffff])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const special = /[&<>"\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x/;

/**
 * A text inside XML, no longer than a cell holds. What XML cannot say becomes `_xHHHH_`, as ECMA-376 (part 1, 22.9.2.19)
 * has it; half a surrogate pair becomes U+FFFD.
 */
export function escapeText(text: string): string {
  let whole = text;
  if (whole.length > mostCellCharacters) {
    whole = whole.slice(0, mostCellCharacters);
    if (/[\ud800-\udbff]$/.test(whole)) whole = whole.slice(0, -1);
  }
  if (!special.test(whole)) return whole;
  return whole
    .toWellFormed()
    .replace(looksEscaped, '_x005F_')
    .replace(unsaid, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** `A` for 0, `AA` for 26. */
export function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}

/** Days between 1899-12-30, from which Excel counts, and 1970-01-01. Before March 1900 it counts a day that never was. */
const excelEpoch = 25_569;
const firstSoundDay = '1900-03-01';

function textCell(place: string, text: string, style: number): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`;
}

function cellXml(place: string, value: string | number, kind: ColumnKind): string {
  if (typeof value === 'number' && Number.isFinite(value)) return `<c r="${place}"><v>${value}</v></c>`;
  const text = String(value);
  if (kind === 'day' && text >= firstSoundDay && isDay(text as Day))
    return `<c r="${place}" s="${styles.day}"><v>${dayNumber(text) + excelEpoch}</v></c>`;
  const isGuarded = runsAsFormula(text);
  if (kind === 'id') return textCell(place, text, isGuarded ? styles.guardedId : styles.id);
  return textCell(place, text, isGuarded ? styles.guarded : styles.plain);
}

/**
 * One row; `number` counts from 1. A missing value is no cell. A text that a spreadsheet could take for a formula is text
 * all the same, and carries the mark that Excel shows as an apostrophe before it, so that it stays text when it is edited.
 */
export function rowXml(
  number: number,
  cells: readonly (string | number | null)[],
  kinds: readonly ColumnKind[],
): string {
  let row = `<row r="${number}">`;
  for (let at = 0; at < cells.length; at += 1) {
    const value = cells[at] ?? null;
    if (value !== null) row += cellXml(columnName(at) + number, value, kinds[at] ?? 'text');
  }
  return `${row}</row>`;
}

const widths: Readonly<Record<ColumnKind, number>> = { text: 18, id: 22, number: 12, day: 12 };

/** A sheet up to its first row of data: a bold header that stays in sight. */
export function sheetStart(header: readonly string[], kinds: readonly ColumnKind[]): string {
  const columns = header.map(
    (_, at) => `<col min="${at + 1}" max="${at + 1}" width="${widths[kinds[at] ?? 'text']}" customWidth="1"/>`,
  );
  const cells = header.map((name, at) => textCell(`${columnName(at)}1`, name, styles.bold));
  return `${head}<worksheet xmlns="${namespace}/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData><row r="1">${cells.join('')}</row>`;
}

export const sheetEnd = '</sheetData></worksheet>';
