// Rows of a table → journeys: the columns of ChannelAttribution's example, and the short names of the same.
import { failed, ok, type Result } from '../../base/result.ts';
import { type NumberWish, readNumber, type TableFault, type TextTable, tableFault } from '../text-table.ts';
import { creditWords } from '../words-credit.ts';
import { tableWords } from '../words-table.ts';
import type { Journey } from './journey-table.ts';

const columns = {
  path: ['path', 'percorso', '路径', '转化路径'],
  conversions: ['total_conversions', 'conversions', 'conversioni', '转化数', '转化次数'],
  value: ['total_conversion_value', 'value', 'valore', '转化金额', '成交金额'],
  nulls: ['total_null', 'nulls', 'null', 'senza_acquisto', '未转化数', '未转化'],
} as const;
type Field = keyof typeof columns;

const wishes: Readonly<Record<Exclude<Field, 'path'>, NumberWish>> = {
  conversions: { isWhole: true, min: 0 },
  value: { min: 0 },
  nulls: { isWhole: true, min: 0 },
};

export interface ReadJourneys {
  readonly journeys: readonly Journey[];
  /** Columns that nobody reads. */
  readonly warnings: readonly TableFault[];
}

function readPath(cell: string): string[] | null {
  const path = cell.split('>').map((step) => step.trim());
  return path.includes('') ? null : path;
}

/** The journeys of a table, or every fault with its line and column. An empty value or null is unknown, not 0. */
export function readJourneys({ header, rows }: TextTable): Result<ReadJourneys, readonly TableFault[]> {
  const names = header.map((name) => name.toLowerCase());
  const at = (field: Field) => names.findIndex((name) => (columns[field] as readonly string[]).includes(name));
  const missing = (['path', 'conversions'] as const).filter((field) => at(field) < 0);
  if (missing.length > 0)
    return failed(missing.map((field) => tableFault(1, null, tableWords.columnMissing, { name: columns[field][0] })));
  const used = new Set(Object.keys(columns).map((field) => at(field as Field)));
  const warnings = header.flatMap((name, index) =>
    used.has(index) ? [] : [tableFault(1, name, tableWords.columnIgnored)],
  );
  const faults: TableFault[] = [];
  const journeys = rows.map(({ line, cells }): Journey => {
    const figure = (field: Exclude<Field, 'path'>): number | null => {
      const index = at(field);
      if (index < 0) return null;
      const read = readNumber(cells[index]!, wishes[field]);
      if (read.ok) return read.value;
      faults.push({ line, column: header[index]!, text: read.problem });
      return null;
    };
    const path = readPath(cells[at('path')]!);
    if (path === null) faults.push(tableFault(line, header[at('path')]!, creditWords.pathEmpty));
    const before = faults.length;
    const conversions = figure('conversions');
    if (conversions === null && faults.length === before)
      faults.push(tableFault(line, header[at('conversions')]!, tableWords.missing));
    const value = figure('value');
    if (conversions === 0 && value !== null && value > 0)
      faults.push(tableFault(line, header[at('value')]!, creditWords.valueOfNothing));
    return { path: path ?? [], conversions: conversions ?? 0, value, nulls: figure('nulls') };
  });
  return faults.length > 0 ? failed(faults) : ok({ journeys, warnings });
}
