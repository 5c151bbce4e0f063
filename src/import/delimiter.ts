// Finds the sign that separates the cells of a text table.

export const delimiters = [',', '\t', ';', '|'] as const;

const starts: ReadonlySet<string> = new Set([...delimiters, '\n']);

/** How often each line has the sign, outside quotes; lines inside one quoted cell count as one. */
function countsPerRecord(sample: string, sign: string): number[] {
  const counts: number[] = [];
  let count = 0;
  let isQuoted = false;
  let isStart = true;
  for (const char of sample) {
    if (char === '"' && (isQuoted || isStart)) isQuoted = !isQuoted;
    else if (char === sign && !isQuoted) count += 1;
    else if (char === '\n' && !isQuoted) {
      counts.push(count);
      count = 0;
    }
    // Whatever the sign is: a cell that begins behind another one may be quoted too.
    isStart = starts.has(char) || (char === '"' && isStart);
  }
  if (count > 0) counts.push(count);
  return counts;
}

/** The sign that splits most records of the sample into the same number of cells, two or more; `,` when none does. */
export function guessDelimiter(sample: string): string {
  let best = ',';
  let bestScore = 0;
  for (const sign of delimiters) {
    const counts = countsPerRecord(sample, sign);
    const used = counts.filter((count) => count > 0);
    if (used.length === 0) continue;
    const tally = new Map<number, number>();
    for (const count of used) tally.set(count, (tally.get(count) ?? 0) + 1);
    const [cells, times] = [...tally].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]!;
    // Rows may end early, so that a sign in every record counts as much as the same number of them.
    const score = (times + used.length) / counts.length + Math.min(cells, 20) / 100;
    if (score > bestScore) {
      best = sign;
      bestScore = score;
    }
  }
  return best;
}
