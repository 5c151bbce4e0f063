// What one booking of a KOL sells: pieces of one or two formats, whose later posts add less, rising and falling together.
import type { Format } from '../../base/id.ts';
import { formats } from '../../base/id.ts';
import type { Band, SalesForecast } from '../forecast/sales.ts';
import { postFactors } from '../planned.ts';
import type { LogNormal } from './log-normal.ts';

export interface BookedPiece {
  readonly format: Format;
  readonly posts: number;
}

/** Most posts that one booking holds: what the factors of repeated posts reach to. */
export const mostBooked = postFactors.length;

/** Reads `video:2` or `video:1+image:1`, as options of plans are named; null where it is none, or books more than four posts. */
export function readOption(option: string): BookedPiece[] | null {
  const pieces: BookedPiece[] = [];
  for (const part of option.split('+')) {
    const [, name = '', count = ''] = /^([a-z_]+):(\d)$/.exec(part) ?? [];
    const format = formats.find((one) => one === name);
    if (!format || count === '0' || pieces.some((one) => one.format === format)) return null;
    pieces.push({ format, posts: Number(count) });
  }
  const posts = pieces.reduce((sum, one) => sum + one.posts, 0);
  return posts <= mostBooked ? pieces : null;
}

export const optionOfPieces = (pieces: readonly BookedPiece[]): string =>
  pieces.map(({ format, posts }) => `${format}:${posts}`).join('+');

/** Times the views of one post: the piece that is seen most comes first, those after it count as later posts (methods §2.1). */
export function factorsOf(pieces: readonly { readonly posts: number; readonly views: number }[]): number[] {
  const upTo = (posts: number) => (posts === 0 ? 0 : postFactors[Math.min(posts, mostBooked) - 1]!);
  const order = pieces.map((_, place) => place).sort((a, b) => pieces[b]!.views - pieces[a]!.views || a - b);
  const factors = pieces.map(() => 0);
  let before = 0;
  for (const place of order) {
    const { posts } = pieces[place]!;
    factors[place] = upTo(before + posts) - upTo(before);
    before += posts;
  }
  return factors;
}

export interface BookingSales {
  readonly orders: Band;
  /** Minor units before and after returns. */
  readonly gross: Band;
  readonly net: Band;
  readonly log: LogNormal;
  /** Share of all sales that comes back. */
  readonly returnRate: number;
}

function addBands(bands: readonly (readonly [Band, number])[]): Band {
  const sum = (of: (band: Band) => number) => bands.reduce((all, [band, factor]) => all + of(band) * factor, 0);
  return {
    p10: sum((one) => one.p10),
    p50: sum((one) => one.p50),
    p90: sum((one) => one.p90),
    mean: sum((one) => one.mean),
  };
}

/**
 * Sales of a booking from the sales of one post of each piece: scaled by its factor and added quantile by quantile, because what
 * makes one post of a KOL go well makes the others. The log-normal keeps the mean; its sigma is that of the pieces by their weight.
 */
export function bookingSales(parts: readonly { readonly one: SalesForecast; readonly factor: number }[]): BookingSales {
  const means = parts.map(({ one, factor }) => factor * Math.exp(one.log.mu + one.log.sigma ** 2 / 2));
  const whole = means.reduce((sum, mean) => sum + mean, 0);
  const weighted = (of: (one: SalesForecast) => number) =>
    parts.reduce((sum, { one }, place) => sum + (means[place]! / whole) * of(one), 0);
  const sigma = weighted((one) => one.log.sigma);
  const added = (of: (one: SalesForecast) => Band) => addBands(parts.map(({ one, factor }) => [of(one), factor]));
  return {
    orders: added((one) => one.orders),
    gross: added((one) => one.gross),
    net: added((one) => one.net),
    log: { mu: Math.log(whole) - sigma ** 2 / 2, sigma },
    returnRate: weighted((one) => one.returnRate),
  };
}
