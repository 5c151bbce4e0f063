// How long something takes, over several rounds.
import { figure, quantile } from './figures.ts';

/** Median and 95th percentile of some rounds after one that warms up, as text, and the median in milliseconds. */
export async function timed(act: () => Promise<unknown>, rounds = 15): Promise<readonly [string, string, number]> {
  await act();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
  }
  const median = quantile(times, 0.5);
  return [figure(median, 1), figure(quantile(times, 0.95), 1), median];
}
