// How well rings are found in synthetic archives.
import { findRings } from '../../../src/audit/rings.ts';
import { ringArchive, usualRings } from '../../../test/support/audited/ring-comments.ts';
import { markdown, three } from './measures.ts';

const plan = {
  authors: 100_000,
  accounts: 1_000,
  postsPerAccount: 30,
  comments: 500_000,
  rings: usualRings,
  fanClubs: 50,
};

/** Precision over people, and recall by ring, over several seeds. */
export function ringTable(seeds: readonly number[]): string {
  const rows = [0, 1, 2].map((camouflage) => {
    let [right, all] = [0, 0];
    const found = usualRings.map(() => 0);
    for (const seed of seeds) {
      const { columns, truth } = ringArchive({ ...plan, camouflage }, seed);
      const people = findRings(columns)
        .filter((ring) => ring.accounts.length >= 2)
        .flatMap((ring) => ring.people);
      all += people.length;
      right += people.filter((one) => truth[one]! >= 0).length;
      for (const [ring, { people: size }] of usualRings.entries())
        found[ring]! += people.filter((one) => truth[one] === ring).length / size / seeds.length;
    }
    return [`${camouflage}×`, three(right / all), ...found.map(three)];
  });
  const head = usualRings.map(
    ({ people, posts, density }) => `${people} × ${posts}${density < 1 ? `, each comes to ${density * 100} %` : ''}`,
  );
  return markdown(['camouflage', 'precision', ...head], rows);
}
