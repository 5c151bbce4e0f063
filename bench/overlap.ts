// Predicts how many different people comment under the later posts of groups of KOLs, from who commented under the earlier
// ones. Target: a mean absolute error of the union of at most 15 %. Yardsticks: the sum, as if nobody were counted twice,
// and members who are alike (independent). Because real unions are close to the sum, the people counted twice are told as well.
// Run: npm run bench -- overlap [seed]
import { pickIndex, type Random, randomFrom } from '../src/base/random.ts';
import { countCommon, learnOverlap, peopleOf } from '../src/plan/forecast/learn-overlap.ts';
import { commonPosterior, expectedCommon, type OverlapBasis, unionFrom } from '../src/plan/forecast/overlap.ts';
import { figure, table, write } from './support/figures.ts';
import { asSeen, everybody, type SplitCommenters, splitCommenters } from './support/forecast/commenters.ts';

const seed = Number(process.argv[2] ?? 1);
const authors = splitCommenters();

interface Known {
  readonly author: SplitCommenters;
  readonly earlier: number;
  readonly later: ReadonlySet<string>;
}

interface Union {
  readonly observed: number;
  readonly sum: number;
  readonly alike: number;
  readonly cells: number;
  readonly seen: number;
}

/** The union of a group's later people by every method. */
function unionOf(
  group: readonly number[],
  known: readonly Known[],
  common: ReadonlyMap<number, number>,
  basis: OverlapBasis,
): Union {
  const sorted = group.toSorted((a, b) => a - b);
  const sum = sorted.reduce((all, place) => all + known[place]!.later.size, 0);
  const side = (place: number, people: number) => ({
    platform: 'instagram' as const,
    topics: known[place]!.author.topics,
    people,
    inclusion: 1,
  });
  let [alike, cells, seen] = [0, 0, 0];
  for (const [at, second] of sorted.entries())
    for (const first of sorted.slice(0, at)) {
      const [a, b] = [known[first]!, known[second]!];
      const expected = expectedCommon(side(first, a.later.size), side(second, b.later.size), basis);
      const before = expectedCommon(side(first, a.earlier), side(second, b.earlier), basis);
      const { shape, scale } = commonPosterior(common.get(first * known.length + second) ?? 0, before, basis);
      alike += expected / basis.ratio;
      cells += expected;
      seen += (shape * scale * expected) / before;
    }
  const observed = everybody(sorted.map((place) => known[place]!.later)).size;
  return {
    observed,
    sum,
    alike: unionFrom(sum, alike),
    cells: unionFrom(sum, cells),
    seen: unionFrom(sum, Math.min(seen, sum / 2)),
  };
}

const methods = ['sum', 'alike', 'cells', 'seen'] as const;

function tell(name: string, unions: readonly Union[]): string[] {
  const mean = (of: (one: Union) => number) => unions.reduce((total, one) => total + of(one), 0) / unions.length;
  const twice = (of: (one: Union) => number) => mean((one) => one.sum - of(one));
  const observed = twice((one) => one.observed);
  return [
    name,
    figure(unions.length),
    figure(
      mean((one) => one.observed),
      1,
    ),
    ...methods.map((method) => figure(100 * mean((one) => Math.abs(one[method] / one.observed - 1)), 2)),
    figure(observed, 2),
    ...methods.slice(1).map((method) => figure(twice((one) => one[method]) / observed, 2)),
  ];
}

/** A group of different places. */
function draw(random: Random, from: readonly number[], count: number): number[] {
  const left = [...from];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(pickIndex(random, left.length), 1)[0]!);
}

/** Different people under several later posts of one author, from how many come back under the earlier posts of all. */
function ownPosts(known: readonly Known[]): string[] {
  let [back, possible] = [0, 0];
  const repeats = (posts: readonly ReadonlySet<string>[]) => {
    const sum = posts.reduce((all, post) => all + post.size, 0);
    return { sum, union: everybody(posts).size };
  };
  for (const { author } of known)
    for (const [at, post] of author.earlier.entries())
      for (const other of author.earlier.slice(0, at)) {
        back += [...post].filter((person) => other.has(person)).length;
        possible += Math.min(post.size, other.size);
      }
  const share = back / possible;
  const groups = known.filter(({ author }) => author.later.length > 1);
  const errors = groups.map(({ author: { later } }) => {
    const { sum, union } = repeats(later);
    let pairs = 0;
    for (const [at, post] of later.entries())
      for (const other of later.slice(0, at)) pairs += share * Math.min(post.size, other.size);
    return { sum: Math.abs(sum / union - 1), ours: Math.abs(unionFrom(sum, pairs) / union - 1) };
  });
  const mean = (of: 'sum' | 'ours') => figure((100 * errors.reduce((all, one) => all + one[of], 0)) / errors.length, 2);
  return [figure(groups.length), figure(100 * share, 1), mean('sum'), mean('ours')];
}

if (authors === null) write('real comments: not at hand (../shared/data/instagram-directory)');
else {
  const known = authors.map(
    (author): Known => ({ author, earlier: everybody(author.earlier).size, later: everybody(author.later) }),
  );
  const before = authors.map((author) => asSeen(author, author.earlier));
  const common = countCommon(before.map(peopleOf));
  const basis = learnOverlap(before);
  const { reach, stray, ratio, pairShape, eagerness } = basis;
  write(
    `${figure(known.length)} authors, ${figure(basis.people)} people under earlier posts, ${figure(reach.common)} times in common: ${figure(ratio)} × as many as if all were alike; who commented once is ${figure(eagerness.times)} × as likely to (${figure(eagerness.returns)} came back). Shape ${reach.shape === null ? 'Poisson' : figure(reach.shape, 2)} for ${figure(basis.population)} members a topic, ln ± ${figure(reach.error ?? 0, 2)}; stray ${figure(stray, 2)}, pairs ${figure(pairShape, 4)}`,
  );
  const random = randomFrom(seed);
  const places = known.map((_, place) => place);
  const byTopic = [...Map.groupBy(places, (place) => known[place]!.author.topics[0] ?? '')].filter(
    ([topic, list]) => topic !== '' && list.length >= 100,
  );
  const groups: [string, number[][]][] = [
    [
      'pairs with a person in common before',
      [...common.keys()].map((key) => [Math.floor(key / known.length), key % known.length]),
    ],
    [
      'pairs with three before',
      [...common]
        .filter(([, count]) => count >= 3)
        .map(([key]) => [Math.floor(key / known.length), key % known.length]),
    ],
    ...[10, 100, 500].map((size): [string, number[][]] => [
      `${size} at random`,
      Array.from({ length: 40 }, () => draw(random, places, size)),
    ]),
    ['100 of one topic', byTopic.flatMap(([, list]) => Array.from({ length: 10 }, () => draw(random, list, 100)))],
    ['all of one topic', byTopic.map(([, list]) => list)],
    ['all', [places]],
  ];
  table([
    [
      'error of the union, %',
      'groups',
      'people',
      'sum',
      'alike',
      'cells',
      'seen',
      'twice',
      'alike ÷',
      'cells ÷',
      'seen ÷',
    ],
    ...groups.map(([name, list]) =>
      tell(
        name,
        list.map((group) => unionOf(group, known, common, basis)),
      ),
    ),
  ]);
  write('\none author’s later posts');
  table([['authors', 'come back %', 'sum, error %', 'ours, error %'], ownPosts(known)]);
}
