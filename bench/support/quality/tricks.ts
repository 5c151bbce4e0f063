// Each family against what it is there to find, by size: synthetic accounts with one trick, beside honest ones with innocent events.
import { readEvidence } from '../../../src/audit/audit.ts';
import type { FamilyId } from '../../../src/audit/contract.ts';
import { synthesise } from '../../../test/support/audited/population.ts';
import { innocents, plainTaste, type Taste } from '../../../test/support/audited/taste.ts';
import { auc, detectionAt, markdown, percentOf, three } from './measures.ts';

interface Trial {
  readonly name: string;
  readonly family: FamilyId;
  readonly taste: Partial<Taste>;
}

const trials: readonly Trial[] = [
  ...[0.05, 0.15, 0.3].map(
    (farmShare): Trial => ({
      name: `farm, ${percentOf(farmShare)} of the comments`,
      family: 'comments',
      taste: { tricks: ['farm'], farmShare },
    }),
  ),
  ...[8, 15, 30].map(
    (ringSize): Trial => ({
      name: `ring of ${ringSize} under one account`,
      family: 'commenters',
      taste: { tricks: ['ring'], ringSize },
    }),
  ),
  { name: 'likes that a machine gives', family: 'count_shape', taste: { tricks: ['like_bots'] } },
  { name: 'a tenth to a third of the usual interactions', family: 'engagement', taste: { tricks: ['hollow'] } },
  { name: '30–70 % fakes in a sample of 150', family: 'followers', taste: { tricks: ['fake_sample'] } },
  ...[0, 0.3, 0.6].map(
    (purged): Trial => ({
      name: `burst of 10 %, ${percentOf(purged)} purged again`,
      family: 'growth',
      taste: { tricks: ['burst'], boughtShare: 0.1, purged },
    }),
  ),
];

const innocentsOf = (seed: number) =>
  innocents.filter((_, at) => (seed * 7_919 + at * 104_729) % 100 < [50, 25, 12, 10, 12, 10, 10][at]!);

function ratios(n: number, first: number, { family, taste }: Pick<Trial, 'family' | 'taste'>): number[] {
  return Array.from({ length: n }, (_, at) => {
    const { evidence } = synthesise(first + at, plainTaste({ innocents: innocentsOf(first + at), ...taste }), false);
    const reading = readEvidence(evidence).readings[family];
    return reading.status === 'measured' ? [reading.llr] : [];
  }).flat();
}

/** One line a trick: how well its own family tells it. */
export function trickTable(n: number, seed: number): string {
  const honest = new Map<FamilyId, number[]>();
  const rows = trials.map((trial, at) => {
    const { family } = trial;
    if (!honest.has(family)) honest.set(family, ratios(2 * n, seed, { family, taste: {} }));
    const [bought, usual] = [ratios(n, seed + (at + 1) * 5_000, trial), honest.get(family)!];
    return [
      trial.name,
      family,
      three(auc(bought, usual)),
      percentOf(detectionAt(bought, usual, 0.01)),
      percentOf(detectionAt(bought, usual, 0.05)),
    ];
  });
  return markdown(['one trick alone (synthetic)', 'family', 'AUC', 'found at 1 %', 'at 5 %'], rows);
}
