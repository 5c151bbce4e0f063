// How well growth tells bought curves from grown ones: synthetic ones with interactions, real organic ones without.

import type { Evidence } from '../../../src/audit/contract.ts';
import { curveRatio, readGrowth } from '../../../src/audit/family/growth.ts';
import { seriesOf } from '../../../src/audit/series.ts';
import { type OrganicCurve, organicCurves, withBought } from '../../../test/support/audited/organic.ts';
import { synthesise } from '../../../test/support/audited/population.ts';
import { innocents, plainTaste, type Taste } from '../../../test/support/audited/taste.ts';
import { growthEvidence } from '../../../test/support/growth-series.ts';
import { auc, detectionAt, markdown, percentOf, rocCurve, three } from './measures.ts';
import type { Line } from './picture.ts';

interface Read {
  /** Before limits, so that it can be ranked. */
  readonly ratio: number;
  readonly isTold: boolean;
}

const accusing: readonly string[] = ['follower_burst', 'follower_drip', 'round_increments'];

/** The ratio of the curve, and whether a rise is told; nothing where there is too little data. */
function read(evidence: Evidence): Read[] {
  const facts = { series: seriesOf(evidence), posts: evidence.posts, platformDays: null };
  const [ratio, reading] = [curveRatio(facts), readGrowth(facts)];
  if (ratio === null || reading.status !== 'measured') return [];
  return [{ ratio, isTold: reading.findings.some(({ code }) => accusing.includes(code)) }];
}

const ratios = (evidences: readonly Evidence[]): number[] => evidences.flatMap(read).map(({ ratio }) => ratio);
const many = (n: number, first: number, taste: (seed: number) => Partial<Taste>): Evidence[] =>
  Array.from({ length: n }, (_, at) => synthesise(first + at, plainTaste(taste(first + at)), false).evidence);

/** Honest accounts with the innocent events that a detector meets, in the shares in which they are drawn elsewhere. */
const honestTaste = (seed: number): Partial<Taste> => ({
  innocents: innocents.filter((_, at) => (seed * 7_919 + at * 104_729) % 100 < [50, 25, 12, 10, 12, 10, 10][at]!),
});

const sizes = [0.02, 0.05, 0.1, 0.2] as const;

export interface GrowthResult {
  readonly text: string;
  readonly lines: readonly Line[];
}

/** Synthetic accounts whose interactions are known. */
export function growthWithInteractions(n: number, seed: number): GrowthResult {
  const honest = ratios(many(n, seed, honestTaste));
  const rows: string[][] = [];
  const lines: Line[] = [];
  for (const [kind, colour] of [
    ['burst', '#c0392b'],
    ['drip', '#2471a3'],
  ] as const) {
    const bought = sizes.map((boughtShare, at) =>
      ratios(
        many(Math.round(n / 4), seed + (at + 1) * 10_000, (one) => ({
          ...honestTaste(one),
          tricks: [kind],
          boughtShare,
        })),
      ),
    );
    const all = ratios(
      many(n, seed + 70_000, (one) => ({
        ...honestTaste(one),
        tricks: [kind],
        boughtShare: 0.02 * 15 ** ((one % 100) / 100),
      })),
    );
    for (const [at, some] of bought.entries())
      rows.push([
        `${kind}, ${percentOf(sizes[at]!)}`,
        three(auc(some, honest)),
        percentOf(detectionAt(some, honest, 0.01)),
        percentOf(detectionAt(some, honest, 0.05)),
      ]);
    rows.push([
      `**${kind}, 2–30 %**`,
      `**${three(auc(all, honest))}**`,
      percentOf(detectionAt(all, honest, 0.01)),
      `**${percentOf(detectionAt(all, honest, 0.05))}**`,
    ]);
    lines.push({ name: `${kind}, AUC ${three(auc(all, honest))}`, colour, points: rocCurve(all, honest) });
  }
  const other = (kind: 'honest' | 'burst' | 'drip', first: number) =>
    ratios(Array.from({ length: n }, (_, at) => growthEvidence(first + at, { kind })));
  const grown = other('honest', seed + 400_000);
  for (const kind of ['burst', 'drip'] as const) {
    const bought = other(kind, seed + 500_000);
    rows.push([
      `${kind}, second generator`,
      three(auc(bought, grown)),
      percentOf(detectionAt(bought, grown, 0.01)),
      percentOf(detectionAt(bought, grown, 0.05)),
    ]);
  }
  const alarms = innocents.map((innocent) => {
    const found = many(Math.round(n / 4), seed + 800_000, () => ({ innocents: [innocent] })).flatMap(read);
    return [innocent, percentOf(found.filter(({ isTold }) => isTold).length / found.length), String(found.length)];
  });
  const text = [
    markdown(['bought (synthetic)', 'AUC', 'found at 1 % false alarms', 'at 5 %'], rows),
    '',
    'Innocent events, each alone: how often a rise is told all the same (synthetic).',
    '',
    markdown(['event', 'told', 'accounts'], alarms),
  ].join('\n');
  return { text, lines };
}

function organicRows(curves: readonly OrganicCurve[], platform: string): string[][] {
  const of = curves.filter((curve) => curve.platform === platform);
  const organic = of.flatMap(({ evidence }) => read(evidence));
  const grown = organic.map(({ ratio }) => ratio);
  const told = organic.filter(({ isTold }) => isTold).length;
  const rows = [
    [`**${platform}: organic as it is**`, '', '', '', `**${percentOf(told / organic.length)}**`, `${organic.length}`],
  ];
  for (const kind of ['burst', 'drip'] as const) {
    const bought = of.map((curve) => withBought(curve, kind));
    for (const [name, low, high] of [
      ['2–5 %', 0, 0.05],
      ['5–10 %', 0.05, 0.1],
      ['10–30 %', 0.1, 1],
      ['2–30 %', 0, 1],
    ] as const) {
      const some = ratios(bought.flatMap(({ share, evidence }) => (share >= low && share < high ? [evidence] : [])));
      rows.push([
        `${platform}: ${kind}, ${name} injected`,
        three(auc(some, grown)),
        percentOf(detectionAt(some, grown, 0.01)),
        percentOf(detectionAt(some, grown, 0.05)),
        '',
        `${some.length}`,
      ]);
    }
  }
  return rows;
}

/** Growth alone on real organic curves without interactions, of creators that the model never saw. */
export function growthOnOrganic(): string {
  const curves = organicCurves('test');
  if (curves === null) return 'The real organic curves are not at hand: this table is missing from this run.';
  const rows = (['twitch', 'youtube'] as const).flatMap((platform) => organicRows(curves, platform));
  return markdown(['real curves of 72 days', 'AUC', 'found at 1 %', 'at 5 %', 'told of', 'creators'], rows);
}
