// Fits the figures that the audit ships with, and prints them: the two growth models and the weights of the families.
// Seeds below 1,000,000 belong to the benchmark of quality, those used here lie above. Run: npm run bench -- audit-fit [accounts]
import { createHash } from 'node:crypto';
import { auditEvidence } from '../src/audit/audit.ts';
import type { Evidence } from '../src/audit/contract.ts';
import { growthFeatureNames, growthFeatures } from '../src/audit/growth-features.ts';
import { findWindows } from '../src/audit/growth-windows.ts';
import { fitGrowth, growthOf, residualsOf } from '../src/audit/matched-filter.ts';
import { seriesOf } from '../src/audit/series.ts';
import { organicCurves, withBought } from '../test/support/audited/organic.ts';
import { population, synthesise } from '../test/support/audited/population.ts';
import { innocents, plainTaste } from '../test/support/audited/taste.ts';
import { growthEvidence } from '../test/support/growth-series.ts';
import { figure, write } from './support/figures.ts';
import { fitLogistic } from './support/logistic.ts';

/** Neighbouring widths tell nearly the same: without a firm ridge their weights would cancel one another. */
const ridge = 30;
const size = Number(process.argv[2] ?? 3_000);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

interface Labelled {
  readonly features: readonly number[];
  readonly isBought: boolean;
}

function featuresOf(evidence: Evidence): number[] | null {
  const series = seriesOf(evidence);
  if (series === null || series.followers.length < 30) return null;
  const growth = growthOf(series);
  const model = fitGrowth(growth, series);
  const { left } = findWindows(series, residualsOf(growth, model, series), evidence.posts);
  return [...growthFeatures(series, growth, model, left)];
}

const labelled = (evidence: Evidence, isBought: boolean): Labelled[] => {
  const features = featuresOf(evidence);
  return features === null ? [] : [{ features, isBought }];
};

/** Half from each generator; as many bought as grown count in the fit, whatever their number. */
function printModel(name: string, rows: readonly Labelled[], without: readonly string[]): void {
  const kept = growthFeatureNames.map((_, at) => at).filter((at) => !without.includes(growthFeatureNames[at]!));
  const bought = rows.filter((row) => row.isBought).length;
  const fit = fitLogistic(
    rows.map(({ features }) => kept.map((at) => features[at]!)),
    rows.map((row) => (row.isBought ? 1 : 0)),
    ridge,
    rows.map((row) => rows.length / 2 / (row.isBought ? bought : rows.length - bought)),
  );
  write(`${name}: ${rows.length} curves, intercept ${figure(fit.intercept, 4)}`);
  write(kept.map((at, index) => `  ${growthFeatureNames[at]}: ${fit.weights[index]!.toFixed(4)}`).join('\n'));
}

/** Innocent events in the shares in which they are drawn elsewhere. */
const innocentsOf = (seed: number) =>
  innocents.filter((_, at) => (seed * 7_919 + at * 104_729) % 100 < [50, 25, 12, 10, 12, 10, 10][at]!);

function fitMatched(): void {
  const rows: Labelled[] = [];
  for (let index = 0; index < size; index++)
    for (const [place, kind] of (['honest', 'burst', 'drip'] as const).entries()) {
      const seed = 1_000_000 + place * 200_000 + index;
      const bought = kind === 'honest' ? {} : { tricks: [kind], boughtShare: 0.02 * 15 ** ((index % 100) / 100) };
      const taste = plainTaste({ innocents: innocentsOf(seed), ...bought });
      rows.push(...labelled(synthesise(seed, taste, false).evidence, kind !== 'honest'));
      rows.push(...labelled(growthEvidence(seed, { kind }), kind !== 'honest'));
    }
  printModel('interactions known', rows, []);
}

function fitAlone(): void {
  const curves = organicCurves('fit');
  if (curves === null) {
    write('interactions unknown: needs the real organic curves, which are not here');
    return;
  }
  const rows = curves.flatMap((curve) => [
    ...labelled(curve.evidence, false),
    ...(['burst', 'drip'] as const).flatMap((kind) => labelled(withBought(curve, kind).evidence, true)),
  ]);
  printModel('interactions unknown', rows, ['response']);
}

function fitWeights(): void {
  const ids = ['growth', 'engagement', 'count_shape', 'comments', 'commenters', 'followers'] as const;
  const rows = [...population(size, 2_000_000)].map(({ evidence, isBuyer }) => ({
    isBuyer,
    ratios: auditEvidence(evidence, sha256).families,
  }));
  const ratio = (families: (typeof rows)[number]['ratios'], id: string) =>
    families.find((family) => family.id === id)?.logLikelihoodRatio ?? 0;
  const fit = fitLogistic(
    rows.map((row) => ids.map((id) => ratio(row.ratios, id))),
    rows.map((row) => (row.isBuyer ? 1 : 0)),
  );
  write(`weights of the families: intercept ${figure(fit.intercept, 3)}`);
  write(ids.map((id, at) => `  ${id}: ${fit.weights[at]!.toFixed(3)}`).join('\n'));
}

fitMatched();
fitAlone();
fitWeights();
