// Measures of detectors: how well scores tell positives from negatives, and how honest probabilities are.

/** Area under the ROC curve: the chance that a positive scores higher than a negative, ties half. */
export function auc(positives: readonly number[], negatives: readonly number[]): number {
  const sorted = negatives.toSorted((a, b) => a - b);
  const below = (value: number, isInclusive: boolean) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < value || (isInclusive && sorted[middle] === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const sum = positives.reduce((all, one) => all + (below(one, false) + below(one, true)) / 2, 0);
  return sum / positives.length / sorted.length;
}

/** Share of positives above the score that a share `falseAlarms` of the negatives exceeds. */
export function detectionAt(positives: readonly number[], negatives: readonly number[], falseAlarms: number): number {
  const border = negatives.toSorted((a, b) => b - a)[Math.floor(negatives.length * falseAlarms)]!;
  return positives.filter((one) => one > border).length / positives.length;
}

/** Points of the ROC curve: [false alarms, detection]. */
export function rocCurve(positives: readonly number[], negatives: readonly number[]): [number, number][] {
  const steps = [0, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 0.999];
  return [...steps.map((share): [number, number] => [share, detectionAt(positives, negatives, share)]), [1, 1]];
}

export interface Told {
  readonly probability: number;
  readonly isTrue: boolean;
}

export interface Bin {
  readonly told: number;
  readonly found: number;
  readonly n: number;
}

/** Ten bins of equal width: what was told, what was found. */
export function reliability(told: readonly Told[]): Bin[] {
  return Array.from({ length: 10 }, (_, bin) =>
    told.filter((one) => Math.min(9, Math.floor(one.probability * 10)) === bin),
  )
    .filter((members) => members.length > 0)
    .map((members) => ({
      told: members.reduce((sum, { probability }) => sum + probability, 0) / members.length,
      found: members.filter(({ isTrue }) => isTrue).length / members.length,
      n: members.length,
    }));
}

/** Expected calibration error over ten bins. */
export function calibrationError(told: readonly Told[]): number {
  return reliability(told).reduce((sum, { told: p, found, n }) => sum + (n / told.length) * Math.abs(p - found), 0);
}

export function brier(told: readonly Told[]): number {
  return told.reduce((sum, { probability, isTrue }) => sum + (probability - (isTrue ? 1 : 0)) ** 2, 0) / told.length;
}

/** A Markdown table. */
export function markdown(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const ruler = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [line(head), line(ruler), ...rows.map(line)].join('\n');
}

export const three = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : '–');
export const percentOf = (share: number): string => `${(100 * share).toFixed(1)} %`;
