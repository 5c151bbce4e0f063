// Engagement among peers as a shape to draw: how many peers lie at each rate.
import type { FamilyNorm } from './contract.ts';

/** Standard normal quantiles at 5, 10, 25, 50, 75, 90 and 95 %. */
const knots = [-1.6449, -1.2816, -0.6745, 0, 0.6745, 1.2816, 1.6449] as const;
const points = 49;
const widest = 2.4;

type LogLevels = readonly number[];

/** Log rates at the knots: learned ones, or a log-normal curve of two halves through low, middle and high. */
function logLevels({ levels, low, middle, high }: FamilyNorm): LogLevels {
  if (levels !== null && levels.length === knots.length) return levels.map((one) => Math.log(Math.max(one, 1e-9)));
  const [below, above] = [Math.log(middle / low) / knots[6], Math.log(high / middle) / knots[6]];
  return knots.map((z) => Math.log(middle) + z * (z < 0 ? below : above));
}

/** The log rate at a standard normal quantile: straight between knots, going on outside as between the outermost. */
function levelAt(levels: LogLevels, z: number): number {
  const above = knots.findIndex((knot) => knot >= z);
  const at = Math.min(Math.max(above < 0 ? knots.length - 1 : above, 1), knots.length - 1);
  const [z0, z1] = [knots[at - 1]!, knots[at]!];
  const [y0, y1] = [levels[at - 1]!, levels[at]!];
  return y0 + ((y1 - y0) * (z - z0)) / (z1 - z0);
}

/**
 * Points [rate, height] of a curve over the rates that peers and this account have, on a logarithmic axis; heights 0–1, the
 * highest 1. Made of 97 peers at even normal quantiles of the norm, each spread by a quarter of the norm's deviation.
 */
export function distributionOf(norm: FamilyNorm): [rate: number, height: number][] {
  const levels = logLevels(norm);
  const peers = Array.from({ length: 97 }, (_, index) => {
    const z = -widest + (2 * widest * index) / 96;
    return { log: levelAt(levels, z), weight: Math.exp(-0.5 * z * z) };
  });
  const deviation = Math.max(0.05, (levels.at(-1)! - levels[0]!) / (2 * knots[6]));
  const width = deviation / 4;
  const own = Math.log(Math.max(norm.own, 1e-6));
  const from = Math.min(peers[0]!.log, own - width);
  const to = Math.max(peers.at(-1)!.log, own + width);
  const curve = Array.from({ length: points }, (_, index): [number, number] => {
    const log = from + ((to - from) * index) / (points - 1);
    const height = peers.reduce((sum, peer) => sum + peer.weight * Math.exp(-0.5 * ((log - peer.log) / width) ** 2), 0);
    return [Math.exp(log), height];
  });
  const most = Math.max(...curve.map(([, height]) => height), 1e-12);
  return curve.map(([rate, height]) => [Number(rate.toPrecision(4)), Math.round((height / most) * 1e4) / 1e4]);
}
