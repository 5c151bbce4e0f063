// Rows of a table → daily series: a day, what was sold where the campaign ran, then other series of the same days.
import { type Day, dayFromNumber, dayNumber, isDay } from '../../base/day.ts';
import { failed, ok, type Result } from '../../base/result.ts';
import { readNumber, type TableFault, type TextTable, tableFault } from '../text-table.ts';
import { tableWords } from '../words-table.ts';
import type { OtherKind, SalesSeries } from './series.ts';

const columns = {
  day: ['day', 'date', 'giorno', 'data', '日期'],
  treated: ['treated', 'sales', 'vendite', '销量', '投放', '投放销量'],
} as const;
/** Longer tables are a typing error in a year. */
const mostDays = 3_660;

/** Names of the columns that are neither the day nor the treated series. */
export function otherColumns(header: readonly string[]): string[] {
  const known: readonly string[] = [...columns.day, ...columns.treated];
  return header.filter((name) => !known.includes(name.toLowerCase()));
}

function readDays(rows: TextTable['rows'], at: number, column: string, faults: TableFault[]): Map<number, number> {
  const lines = new Map<number, number>();
  rows.forEach(({ line, cells }) => {
    const text = cells[at]!.trim();
    if (!isDay(text)) {
      faults.push(tableFault(line, column, tableWords.noDay, { found: JSON.stringify(text.slice(0, 40)) }));
      return;
    }
    const number = dayNumber(text);
    const first = lines.get(number);
    if (first === undefined) lines.set(number, line);
    else faults.push(tableFault(line, column, tableWords.dayTwice, { found: text, first: String(first) }));
  });
  return lines;
}

/**
 * The series of a table, in the order of its days; days that the table leaves out and empty cells are unknown. Columns named in
 * `covariates` are covariates, the rest untreated series. Or every fault with its line and column.
 */
export function readSeries(
  { header, rows }: TextTable,
  covariates: ReadonlySet<string>,
): Result<SalesSeries, readonly TableFault[]> {
  const places = (['day', 'treated'] as const).map((field) =>
    header.findIndex((name) => (columns[field] as readonly string[]).includes(name.toLowerCase())),
  );
  const [dayAt = -1, treatedAt = -1] = places;
  const missing = (['day', 'treated'] as const).filter((_, at) => places[at]! < 0);
  if (missing.length > 0)
    return failed(missing.map((field) => tableFault(1, null, tableWords.columnMissing, { name: columns[field][0] })));
  const faults: TableFault[] = [];
  const lines = readDays(rows, dayAt, header[dayAt]!, faults);
  if (faults.length > 0) return failed(faults);
  const numbers = [...lines.keys()];
  const first = numbers.reduce((least, one) => Math.min(least, one));
  const last = numbers.reduce((most, one) => Math.max(most, one));
  if (last - first >= mostDays)
    return failed([tableFault(lines.get(first)!, header[dayAt]!, tableWords.spanTooLong, { days: mostDays })]);
  const values = header.map(() => new Array<number | null>(last - first + 1).fill(null));
  for (const { line, cells } of rows) {
    const place = dayNumber(cells[dayAt]!.trim()) - first;
    cells.forEach((cell, at) => {
      if (at === dayAt) return;
      const read = readNumber(cell);
      if (read.ok) values[at]![place] = read.value;
      else faults.push({ line, column: header[at]!, text: read.problem });
    });
  }
  if (faults.length > 0) return failed(faults);
  const kindOf = (name: string): OtherKind => (covariates.has(name) ? 'covariate' : 'untreated');
  const named = new Set(otherColumns(header));
  return ok({
    first: dayFromNumber(first) satisfies Day,
    treated: values[treatedAt]!,
    others: header.flatMap((name, at) => (named.has(name) ? [{ name, kind: kindOf(name), values: values[at]! }] : [])),
  });
}
