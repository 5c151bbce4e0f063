// Bought popularity by month (GitHub stars judged fake by a detector, real data): is a month told whose gains were mostly bought?
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { seasonalEsd } from '../../../src/audit/seasonal-esd.ts';
import { median, spread } from '../../../src/audit/statistics.ts';
import { realData } from '../../../test/support/real-data.ts';
import { auc, detectionAt, markdown, percentOf, three } from './measures.ts';

/**
 * What came and was not followed: ln(gain) + ln(gain / median of the three months after). A purchase is large and leaves
 * nothing behind; a hit keeps bringing some. The last month is compared with nothing.
 */
function unfollowed(gains: readonly number[]): number[] {
  return gains.map((gain, at) => {
    const after = gains.slice(at + 1, at + 4).map((one) => Math.log(one + 1));
    return 2 * Math.log(gain + 1) - (after.length === 0 ? 0 : median(after));
  });
}

function robustZ(gains: readonly number[]): number[] {
  const [middle, scale] = [median(gains), Math.max(spread(gains), 1e-6)];
  return gains.map((gain) => (gain - middle) / scale);
}

function esd(gains: readonly number[]): number[] {
  const wish = { period: 1, mostShare: 0.3, alpha: 0.05, direction: 'up' } as const;
  const found = new Map(seasonalEsd(gains, wish).map(({ index, score }) => [index, score]));
  return gains.map((_, at) => found.get(at) ?? 0);
}

const detectors = [
  ['what came and was not followed', unfollowed],
  ['robust z-score', robustZ],
  ['S-H-ESD', esd],
] as const;

/** The three detectors in one table. */
export function spikeTable(): string {
  const file = realData('bought-spikes', 'stars_by_month.csv.gz');
  if (file === null) return 'The real months are not at hand: this table is missing from this run.';
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n').slice(1);
  const months = lines.map((line) => line.split(','));
  const series = [...Map.groupBy(months, ([id]) => id).values()].map((list) =>
    list
      .toSorted((a, b) => (a[1]! < b[1]! ? -1 : 1))
      .map((cells) => ({ gain: Number(cells[3]), bought: Number(cells[4]) })),
  );
  const rows = detectors.map(([name, detect]) => {
    const scored = series.flatMap((list) => {
      const scores = detect(list.map(({ gain }) => gain));
      return list.map(({ gain, bought }, at) => ({ score: scores[at]!, isBought: bought > gain / 2 }));
    });
    const [bought, other] = [true, false].map((is) =>
      scored.filter(({ isBought }) => isBought === is).map(({ score }) => score),
    );
    return [
      name,
      three(auc(bought!, other!)),
      percentOf(detectionAt(bought!, other!, 0.01)),
      percentOf(detectionAt(bought!, other!, 0.05)),
      `${bought!.length} of ${scored.length}`,
    ];
  });
  return markdown(
    ['months with more than half bought (real)', 'AUC', 'found at 1 % of others', 'at 5 %', 'months'],
    rows,
  );
}
