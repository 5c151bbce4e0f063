// More like this: who resembles an account in what a brand chooses by, with the reasons.
import type { LikenessCode } from './contract-search.ts';
import type { CardColumns } from './search-columns.ts';

/** Weights of what makes two accounts alike; they sum to 1. Own choice, version `alike-2026-11`: topics before size before price. */
const weights: Readonly<Record<LikenessCode, number>> = {
  topics: 0.34,
  followers: 0.16,
  engagement: 0.12,
  platform: 0.12,
  price: 0.1,
  category: 0.08,
  tier: 0.04,
  region: 0.04,
};
/** Likeness of one kind from which it is told as a reason. Own choice. */
const tellFrom = 0.7;

export interface Alike {
  readonly accountId: string;
  /** 0–1; over what is known of both. */
  readonly likeness: number;
  readonly reasons: LikenessCode[];
}

const bitsIn = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/** 1 for equal figures, half of it for a factor of two, 0 for a factor of sixteen; NaN where one is missing. */
const nearness = (a: number, b: number): number => Math.max(0, 1 - Math.abs(Math.log2((a + 1) / (b + 1))) / 4);

/** Likeness of each kind, NaN where it cannot be told. */
function compare(columns: CardColumns, own: number, other: number, topicsOwn: number): Record<LikenessCode, number> {
  const { closed, figure, region } = columns;
  const topicsOther = columns.topicsOf(other);
  const same = (values: Uint8Array | Uint32Array) =>
    values[own] === 0 || values[other] === 0 ? Number.NaN : values[own] === values[other] ? 1 : 0;
  return {
    topics:
      topicsOwn === 0 || topicsOther === 0
        ? Number.NaN
        : bitsIn(topicsOwn & topicsOther) / bitsIn(topicsOwn | topicsOther),
    followers: nearness(figure.followers[own]!, figure.followers[other]!),
    engagement: 1 - Math.abs(figure.engagementPlace[own]! - figure.engagementPlace[other]!),
    platform: same(closed.platform),
    price: nearness(figure.priceCny[own]!, figure.priceCny[other]!),
    category: same(closed.category),
    tier: same(closed.tier),
    region: same(region),
  };
}

const codes = Object.keys(weights) as LikenessCode[];

/** Over what is known; what is not counts half of its weight against it, so that much known beats little known. */
function likenessOf(parts: Readonly<Record<LikenessCode, number>>): number {
  let [sum, weight] = [0, 0];
  for (const code of codes) {
    const part = parts[code];
    if (Number.isNaN(part)) weight += weights[code] / 2;
    else {
      sum += weights[code] * part;
      weight += weights[code];
    }
  }
  return sum / weight;
}

/** The accounts most like this one, but for its own. Those that share no topic with it are left out where it has any. */
export function findAlike(columns: CardColumns, own: number, most: number): Alike[] {
  const topicsOwn = columns.topicsOf(own);
  const best: { row: number; likeness: number }[] = [];
  for (let row = 0; row < columns.size; row += 1) {
    if (row === own || (topicsOwn !== 0 && (columns.topicsOf(row) & topicsOwn) === 0)) continue;
    const likeness = likenessOf(compare(columns, own, row, topicsOwn));
    if (best.length === most && likeness <= best.at(-1)!.likeness) continue;
    let at = best.length;
    while (at > 0 && best[at - 1]!.likeness < likeness) at -= 1;
    best.splice(at, 0, { row, likeness });
    if (best.length > most) best.pop();
  }
  return best.map(({ row, likeness }) => {
    const parts = compare(columns, own, row, topicsOwn);
    return {
      accountId: columns.ids[row]!,
      likeness,
      reasons: codes.filter((code) => parts[code] >= tellFrom),
    };
  });
}
