// How long credit of 10,000 journeys takes: six models with 200 draws for their intervals. Yardstick: a plain walk over the same
// file, split at commas and >. Target: under a second. The published journeys where they lie beside the checkout, else invented.
// Run: npm run bench -- credit [repetitions]
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { randomFrom } from '../src/base/random.ts';
import { chainShape, weighChain } from '../src/tracking/credit/chain.ts';
import { creditJourneys } from '../src/tracking/credit/credit.ts';
import { journeyTable } from '../src/tracking/credit/journey-table.ts';
import { readJourneys } from '../src/tracking/credit/read-journeys.ts';
import { removalEffects } from '../src/tracking/credit/removal.ts';
import { splitTextTable } from '../src/tracking/file-text-table.ts';
import { realData } from '../test/support/real-data.ts';
import { figure, quantile, table, write } from './support/figures.ts';

const repetitions = Number(process.argv[2] ?? 7);
const file = realData('reference', 'attribution', 'PathData.csv');

/** Journeys of KOLs who follow one another at random, as a table. */
function inventedJourneys(rows: number, channels: number, seed: number): Buffer {
  const random = randomFrom(seed);
  const lines = ['path,total_conversions,total_conversion_value,total_null'];
  for (let row = 0; row < rows; row++) {
    const steps = 1 + Math.floor(random() ** 2 * 12);
    const path = Array.from({ length: steps }, () => `kol${Math.floor(random() ** 2 * channels)}`);
    const bought = Math.floor(random() ** 3 * 6);
    lines.push(`${path.join(' > ')},${bought},${bought * 4},${Math.floor(random() ** 2 * 20)}`);
  }
  return Buffer.from(lines.join('\n'));
}

/** Steps of a file, counted without understanding any. */
function plainWalk(bytes: Buffer): number {
  let steps = 0;
  for (const line of bytes.toString('utf8').split('\n')) steps += line.split(',')[0]!.split('>').length;
  return steps;
}

function readAll(bytes: Buffer) {
  const split = splitTextTable(bytes);
  const read = split.ok ? readJourneys(split.value) : split;
  if (!read.ok) throw new Error('a table with faults');
  return read.value.journeys;
}

/** Milliseconds of each repetition, after one that does not count. */
function timesOf(work: () => unknown): number[] {
  work();
  return Array.from({ length: repetitions }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

function measure(name: string, bytes: Buffer): void {
  const journeys = readAll(bytes);
  const known = journeyTable(journeys);
  const [order1, order2] = [chainShape(known, 1), chainShape(known, 2)];
  const walked = timesOf(() => plainWalk(bytes));
  const walk = quantile(walked, 0.5);
  write(
    `${name}: ${figure(journeys.length)} rows, ${figure(plainWalk(bytes))} steps, ${known.channels.length} channels`,
  );
  const row = (what: string, times: readonly number[]): string[] => [
    what,
    figure(quantile(times, 0.5), 1),
    figure(Math.max(...times), 1),
    figure(quantile(times, 0.5) / walk, 1),
  ];
  const chain = (shape: typeof order1) => removalEffects(weighChain(shape, known));
  table([
    ['what', 'ms, median', 'ms, slowest', 'ratio'],
    row('plain walk over the file', walked),
    row(
      'reading and checking the table',
      timesOf(() => readAll(bytes)),
    ),
    row(
      'six models without intervals',
      timesOf(() => creditJourneys(journeys, { rounds: 0 })),
    ),
    row(
      'six models with 200 draws',
      timesOf(() => creditJourneys(journeys)),
    ),
    row(
      'file to answer, all of it',
      timesOf(() => creditJourneys(readAll(bytes))),
    ),
    row(
      `removal effects, order 1 (${order1.states} states)`,
      timesOf(() => chain(order1)),
    ),
    row(
      `removal effects, order 2 (${order2.states} states)`,
      timesOf(() => chain(order2)),
    ),
  ]);
  write('');
}

if (file === null) write('The published journeys are not beside the checkout: only invented ones are measured.');
else measure('published journeys', readFileSync(file));
measure('invented journeys, 12 channels', inventedJourneys(10_000, 12, 1));
measure('invented journeys, 200 channels', inventedJourneys(10_000, 200, 1));
