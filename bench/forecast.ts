// Replays forecasts on four days of the past: 80 % intervals by platform and tier, error and pinball loss beside a line
// through followers. Targets: 77–85 % of the posts within the interval in every cell of at least 100 posts, error at least
// 8 % below the line. Invented archives, an awkward market, and the real posts of the directory where they are at hand.
// Run: npm run bench -- forecast [seeds, e.g. 11,12] [accounts]
import { dayNumber } from '../src/base/day.ts';
import { figure, table, write } from './support/figures.ts';
import { backtest, type Cutoffs, measure, type Outcome } from './support/forecast/backtest.ts';
import { awkwardHistories, directoryHistories, inventedHistories } from './support/forecast/histories.ts';

const seeds = (process.argv[2] ?? '11,12').split(',').map(Number);
const accounts = Number(process.argv[3] ?? 2_000);
const leastPosts = 100;
const [least, most] = [0.77, 0.85];

const percent = (share: number): string => figure(share * 100, 1);

function tell(title: string, outcomes: readonly Outcome[]): void {
  write(`\n${title}`);
  const cells = Map.groupBy(outcomes, (one) => `${one.platform} ${one.tier}`);
  const rows = [...cells]
    .map(([name, members]) => ({ name, ...measure(members) }))
    .filter(({ posts }) => posts >= leastPosts)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const all = { name: 'all', ...measure(outcomes) };
  const missed = rows.filter(({ coverage }) => coverage < least || coverage > most);
  table([
    [
      'cell',
      'posts',
      'within %',
      'below %',
      'line within %',
      'RMSE',
      'line RMSE',
      'less %',
      'pinball',
      'line',
      'width',
      'line',
      'came ÷ mean',
    ],
    ...[...rows, all].map((row) => [
      row.name,
      figure(row.posts),
      percent(row.coverage),
      percent(row.below),
      percent(row.lineCoverage),
      figure(row.error, 3),
      figure(row.lineError, 3),
      percent(1 - row.error / row.lineError),
      figure(row.pinball, 3),
      figure(row.linePinball, 3),
      figure(row.width, 2),
      figure(row.lineWidth, 2),
      figure(row.total, 2),
    ]),
  ]);
  write(
    `${rows.length - missed.length} of ${rows.length} cells within ${least * 100}–${most * 100} %; RMSE ${percent(1 - all.error / all.lineError)} % below the line through followers`,
  );
}

const weekly: Cutoffs = { end: dayNumber('2026-11-20'), count: 4, ahead: 7 };
for (const seed of seeds) {
  const invented = inventedHistories(seed, accounts);
  for (const count of ['views', 'interactions'] as const)
    tell(`invented archive, seed ${seed}, ${count}`, backtest(invented, count, weekly));
  tell(`awkward market, seed ${seed}, views`, backtest(awkwardHistories(seed, accounts), 'views', weekly));
}
const real = directoryHistories();
if (real === null) write('\nreal posts: not at hand (../shared/data/instagram-directory)');
else {
  const end = Math.max(...real.flatMap(({ posts }) => posts.map(({ day }) => day)));
  const outcomes = backtest(real, 'interactions', { end, count: 4, ahead: 56 });
  tell('real posts of the directory, interactions, 4 cutoffs 56 days apart', outcomes);
  tell(
    '  of them by authors with an earlier post',
    outcomes.filter(({ posts }) => posts > 0),
  );
  tell(
    '  of them by authors without',
    outcomes.filter(({ posts }) => posts === 0),
  );
  for (const [earlier, ahead] of [
    [0, 28],
    [0, 42],
    [100, 56],
    [224, 42],
  ] as const)
    tell(
      `  ${ahead} days apart, ending ${earlier} days earlier`,
      backtest(real, 'interactions', { end: end - earlier, count: 4, ahead }),
    );
}
