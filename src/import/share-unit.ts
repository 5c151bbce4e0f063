// Tells in which unit a column writes shares: `0.62`, `62`, or with its sign in every cell. It is told by the column and those
// beside it, never by one cell: 0.5 may be half of an audience or half a percent.
import type { Field } from './contract.ts';
import { isMissing, readShare, type ShareUnit } from './numbers.ts';

/** What a share in the column's unit is divided by. */
export const shareFactors = { share: 1, percent: 100, permyriad: 10_000 } as const satisfies Record<ShareUnit, number>;
const unitOfFactor = new Map<number, ShareUnit>([
  [100, 'percent'],
  [10_000, 'permyriad'],
]);
/** The unit of a column whose mapping has this factor. */
export const shareUnitOf = (factor: number): ShareUnit => unitOfFactor.get(factor) ?? 'share';

interface ShareColumn {
  readonly column: number;
  readonly header: string;
  readonly field: Field | null;
}
type Cells = readonly string[];

/** Columns that share a unit: those of both genders, those of all ages. */
const groups: readonly (readonly Field[])[] = [['audienceFemale', 'audienceMale'], ['audienceAge'], ['audienceShare']];
export const isShareField = (field: Field | null): boolean =>
  field !== null && groups.some((group) => group.includes(field));

/** A figure without its sign; null where there is none, or where the sign tells the unit anyway. */
function bareFigure(cell: string): number | null {
  if (isMissing(cell) || /[%％‰‱]/.test(cell)) return null;
  const reading = readShare(cell);
  return reading.ok ? reading.value : null;
}

/** What shares of one set may sum to and still be shares. */
const mostSum = 1.5;
const isMostly = (figures: readonly number[]) =>
  figures.filter((figure) => figure > 1).length * 2 >= figures.length && figures.length > 0;

/** Sums of a long table: figures of rows that differ by item and share only belong together. */
function sumsOfSets(rows: readonly Cells[], column: number, itemColumn: number | undefined): number[] {
  const sums = new Map<string, number>();
  for (const cells of rows) {
    const figure = bareFigure(cells[column] ?? '');
    if (figure === null) continue;
    const key = JSON.stringify(cells.filter((_, index) => index !== column && index !== itemColumn));
    sums.set(key, (sums.get(key) ?? 0) + figure);
  }
  return [...sums.values()];
}

function factorOf(group: readonly ShareColumn[], rows: readonly Cells[], itemColumn: number | undefined): number {
  if (group.some(({ header }) => /‱|万分/.test(header))) return shareFactors.permyriad;
  const isCalledPercent = group.some(({ header }) => /[%％]|百分/.test(header));
  const figures = group.map(({ column, field }) =>
    field === 'audienceShare'
      ? sumsOfSets(rows, column, itemColumn).map((sum) => sum / mostSum)
      : rows.flatMap((cells) => bareFigure(cells[column] ?? '') ?? []).filter((figure) => figure > 0),
  );
  // Under `占比%` some write 0.62 all the same.
  const isPercent = isCalledPercent
    ? figures.flat().some((figure) => figure > 1) || figures.flat().length === 0
    : figures.some((some) => isMostly(some));
  return isPercent ? shareFactors.percent : shareFactors.share;
}

/** The columns of shares with the factor of their unit, as their headers and these rows tell it; others as they are. */
export function withShareUnits<Column extends ShareColumn & { readonly factor: number | null }>(
  columns: readonly Column[],
  rows: readonly Cells[],
): Column[] {
  const itemColumn = columns.find(({ field }) => field === 'audienceItem')?.column;
  const factors = new Map<number, number>();
  for (const fields of groups) {
    const group = columns.filter(({ field }) => field !== null && fields.includes(field));
    if (group.length === 0) continue;
    const factor = factorOf(group, rows, itemColumn);
    for (const { column } of group) factors.set(column, factor);
  }
  return columns.map((one) => (factors.has(one.column) ? { ...one, factor: factors.get(one.column)! } : one));
}
