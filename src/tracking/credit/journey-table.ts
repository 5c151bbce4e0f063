// Journeys as columns of numbers: equal paths once, in the order of their names, so that the order of the rows that were
// given changes nothing.

/** What a number of people did alike before they bought, or did not. */
export interface Journey {
  /** Channels (KOLs, accounts, campaigns) in the order in which they were met; at least one. */
  readonly path: readonly string[];
  /** Journeys of this path that ended in a purchase. */
  readonly conversions: number;
  /** What those purchases were worth together; null where nobody knows. Of no purchases it is not read. */
  readonly value: number | null;
  /** Journeys of this path that ended in none; null where they were not recorded. */
  readonly nulls: number | null;
}

export interface JourneyTable {
  /** In the order of their names. */
  readonly channels: readonly string[];
  /** Steps of path r: `steps[starts[r]]` to `steps[starts[r + 1] - 1]`, as indices of channels. */
  readonly starts: Int32Array;
  readonly steps: Int32Array;
  /** The same for the distinct channels of a path. */
  readonly distinctStarts: Int32Array;
  readonly distinct: Int32Array;
  readonly conversions: Float64Array;
  /** Null where a journey that bought lacks its value. */
  readonly value: Float64Array | null;
  /** Null where no journey without a purchase was recorded. */
  readonly nulls: Float64Array | null;
}

interface Merged {
  readonly path: readonly string[];
  conversions: number;
  value: number;
  nulls: number;
}

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function mergeEqual(journeys: readonly Journey[]): Merged[] {
  const paths = new Map<string, Merged>();
  for (const { path, conversions, value: worth, nulls } of journeys) {
    if (conversions + (nulls ?? 0) <= 0) continue;
    const value = conversions > 0 ? (worth ?? 0) : 0;
    const key = path.join('\u0000');
    const known = paths.get(key);
    if (known) {
      known.conversions += conversions;
      known.value += value;
      known.nulls += nulls ?? 0;
    } else paths.set(key, { path, conversions, value, nulls: nulls ?? 0 });
  }
  return [...paths].toSorted(([a], [b]) => byName(a, b)).map(([, merged]) => merged);
}

/** Puts journeys together; those that nobody made (no purchase and no null) are left out. */
export function journeyTable(journeys: readonly Journey[]): JourneyTable {
  const rows = mergeEqual(journeys);
  const channels = [...new Set(journeys.flatMap(({ path }) => path))].toSorted(byName);
  const indexOf = new Map(channels.map((name, index) => [name, index]));
  const starts = new Int32Array(rows.length + 1);
  const distinctStarts = new Int32Array(rows.length + 1);
  const steps: number[] = [];
  const distinct: number[] = [];
  rows.forEach(({ path }, row) => {
    const indices = path.map((name) => indexOf.get(name)!);
    steps.push(...indices);
    distinct.push(...new Set(indices));
    starts[row + 1] = steps.length;
    distinctStarts[row + 1] = distinct.length;
  });
  const isValued = journeys.every(({ conversions, value }) => value !== null || conversions <= 0);
  const hasNulls = journeys.some(({ nulls }) => nulls !== null);
  return {
    channels,
    starts,
    steps: Int32Array.from(steps),
    distinctStarts,
    distinct: Int32Array.from(distinct),
    conversions: Float64Array.from(rows, (row) => row.conversions),
    value: isValued ? Float64Array.from(rows, (row) => row.value) : null,
    nulls: hasNulls ? Float64Array.from(rows, (row) => row.nulls) : null,
  };
}

/** Journeys (with and without a purchase) that met each channel. */
export function journeysByChannel(table: JourneyTable): Float64Array {
  const { distinctStarts, distinct, conversions, nulls, channels } = table;
  const met = new Float64Array(channels.length);
  for (let row = 0; row < conversions.length; row++)
    for (let at = distinctStarts[row]!; at < distinctStarts[row + 1]!; at++)
      met[distinct[at]!]! += conversions[row]! + (nulls?.[row] ?? 0);
  return met;
}
