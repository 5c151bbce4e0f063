// What is owed by a contract's words: a plain reckoning from what was read off the paper, written without the engine's help. Slow, one
// period after the other, each line looked at anew.
import type { ReadDeed } from './deed-reader.ts';

export interface Sale {
  readonly id: string;
  readonly product: string;
  readonly category: string | undefined;
  readonly paidMs: number;
  readonly gross: bigint;
  readonly discount: bigint;
  readonly platformDiscount: bigint;
  readonly shipping: bigint;
  readonly tax: bigint;
  readonly refunds: readonly { readonly atMs: number; readonly amount: bigint }[];
}

export interface Outcome {
  /** By content, in the order of the contract; null = not published. */
  readonly publishedMs: readonly (number | null)[];
  readonly isBought: readonly boolean[];
  readonly isBelowViews: readonly boolean[];
  readonly cancelled: { readonly atMs: number; readonly stage: 0 | 1 | 2 } | null;
}

export interface Owed {
  readonly fixed: bigint;
  readonly commission: bigint;
  readonly bonus: bigint;
  readonly returns: bigint;
  readonly topUp: bigint;
  readonly agency: bigint;
  readonly total: bigint;
  readonly payable: bigint;
  readonly withheld: bigint;
  readonly serviceFee: bigint;
}

const day = 86_400_000;

/** Half to even, on the absolute value. */
function round(over: bigint, under: bigint): bigint {
  if (over < 0n) return -round(-over, under);
  const floor = over / under;
  const rest = 2n * (over - floor * under);
  if (rest < under) return floor;
  if (rest > under) return floor + 1n;
  return floor % 2n === 0n ? floor : floor + 1n;
}
const part = (amount: bigint, bps: bigint) => round(amount * bps, 10_000n);
const least = (a: bigint, b: bigint) => (a < b ? a : b);
const chinaDay = (ms: number) => Math.floor((ms + 8 * 3_600_000) / day);
const sum = <One>(all: readonly One[], of: (one: One) => bigint) => all.reduce((total, one) => total + of(one), 0n);

const goodsOf = (sale: Sale) => (sale.gross > sale.discount ? sale.gross - sale.discount : 0n);
export const paidFor = (deed: Pick<ReadDeed, 'shipping' | 'tax'>, sale: Sale): bigint =>
  goodsOf(sale) + (deed.shipping ? sale.shipping : 0n) + (deed.tax ? sale.tax : 0n);

/** Net of a sale when so much of it was refunded. */
function netOf(deed: ReadDeed, sale: Sale, refunded: bigint): bigint {
  const paid = paidFor(deed, sale);
  const sales = paid + (deed.platformDiscountCounts ? sale.platformDiscount : 0n);
  const net = sales - part(sales, deed.platformFee);
  return refunded >= paid ? 0n : net - round(net * refunded, paid);
}

const fits = (product: string, sale: Sale) =>
  [3, 2, 1][[sale.product, `category:${sale.category}`, '*'].indexOf(product)] ?? 0;
function bestOf<Rule extends { readonly product: string }>(rules: readonly Rule[], sale: Sale): Rule | undefined {
  return rules
    .filter((one) => fits(one.product, sale) > 0)
    .toSorted((a, b) => fits(b.product, sale) - fits(a.product, sale))[0];
}

export const maturesMs = (deed: ReadDeed, sale: Sale) =>
  sale.paidMs + (bestOf(deed.windows, sale)?.days ?? deed.returnDays ?? 0) * day;

/** Ten-thousandths of commission on sales from 0 up to a height, each part in its bracket. */
function upTo(steps: ReadDeed['rules'][number]['steps'], height: bigint): bigint {
  const sorted = steps.toSorted((a, b) => (a.above < b.above ? -1 : 1));
  return sum(
    sorted.map((step, index) => ({ ...step, next: sorted[index + 1]?.above ?? height })),
    ({ above, bps, next }) => (height <= above ? 0n : (least(height, next > height ? height : next) - above) * bps),
  );
}

interface Settled {
  readonly sale: Sale;
  readonly net: bigint;
  readonly commission: bigint;
}

function settle(deed: ReadDeed, sales: readonly Sale[], closeMs: number): Settled[] {
  const known = (sale: Sale) =>
    sum(
      sale.refunds.filter((one) => one.atMs <= closeMs),
      (one) => one.amount,
    );
  const lines = sales
    .toSorted((a, b) => maturesMs(deed, a) - maturesMs(deed, b) || (a.id < b.id ? -1 : 1))
    .map((sale) => ({ sale, net: netOf(deed, sale, known(sale)), rule: bestOf(deed.rules, sale) }));
  return lines.map(({ sale, net, rule }, place) => {
    if (!rule) return { sale, net, commission: 0n };
    const before = sum(
      lines.slice(0, place).filter((one) => one.rule === rule),
      (one) => one.net,
    );
    if (rule.mode !== 'whole')
      return { sale, net, commission: round(upTo(rule.steps, before + net) - upTo(rule.steps, before), 10_000n) };
    const all = sum(
      lines.filter((one) => one.rule === rule),
      (one) => one.net,
    );
    const reached = rule.steps.filter(({ above }) => above <= all).toSorted((a, b) => (a.above < b.above ? 1 : -1))[0];
    return { sale, net, commission: part(net, reached?.bps ?? 0n) };
  });
}

/** What refunds between two closes take back of what was settled before, as negative commission, and of its net. */
function takenBack(deed: ReadDeed, settled: readonly Settled[], fromMs: number, settledMs: number, toMs: number) {
  let [commission, net] = [0n, 0n];
  for (const one of settled) {
    let refunded = sum(
      one.sale.refunds.filter(({ atMs }) => atMs <= settledMs),
      ({ amount }) => amount,
    );
    let [left, leftNet] = [one.commission, one.net];
    for (const { atMs, amount } of one.sale.refunds
      .filter((refund) => refund.atMs > settledMs)
      .toSorted((a, b) => a.atMs - b.atMs)) {
      if (atMs > toMs) break;
      const took = netOf(deed, one.sale, refunded) - netOf(deed, one.sale, refunded + amount);
      refunded += amount;
      leftNet -= took;
      const back = leftNet === 0n ? left : round(one.commission * took, one.net);
      left -= back;
      if (atMs > fromMs) commission -= back;
      net -= took;
    }
  }
  return { commission, net };
}

function fixedOf(
  deed: ReadDeed,
  { publishedMs, isBought, isBelowViews, cancelled }: Outcome,
  fromMs: number,
  toMs: number,
): bigint {
  const isIn = (ms: number | null) => ms !== null && ms > fromMs && ms <= toMs;
  const fees = deed.contents.flatMap(({ fee, due }, place) => {
    const at = publishedMs[place] ?? null;
    if (at === null)
      return cancelled && deed.kill && isIn(cancelled.atMs) ? [part(fee, deed.kill[cancelled.stage])] : [];
    if (!isIn(at)) return [];
    const late = due === null ? 0 : chinaDay(at) - Date.parse(due) / day - (deed.delay?.grace ?? 0);
    const share = deed.delay && late > 0 ? least(deed.delay.bps * BigInt(late), deed.delay.most) : 0n;
    const cut =
      part(fee, share) +
      (isBought[place] ? part(fee, deed.bought) : 0n) +
      (isBelowViews[place] ? part(fee, deed.reduction) : 0n);
    return [fee - least(cut, fee)];
  });
  return sum(fees, (one) => one);
}

/** 劳务报酬: 20 % of what is left after the deduction; 30 % less ¥2,000 above ¥20,000; 40 % less ¥7,000 above ¥50,000. */
function labour(fen: bigint): bigint {
  if (fen <= 80_000n) return 0n;
  const [over, under] = fen <= 400_000n ? [fen - 80_000n, 1n] : [fen * 4n, 5n];
  if (over <= 2_000_000n * under) return round(over * 20n, under * 100n);
  if (over <= 5_000_000n * under) return round(over * 30n, under * 100n) - 200_000n;
  return round(over * 40n, under * 100n) - 700_000n;
}

/** What is owed at each close, the first period first. */
export function owedBy(deed: ReadDeed, sales: readonly Sale[], outcome: Outcome, closes: readonly number[]): Owed[] {
  let carried = 0n;
  const given = new Set<number>();
  const settled: { readonly closeMs: number; readonly lines: Settled[] }[] = [];
  return closes.map((closeMs, index) => {
    const fromMs = closes[index - 1] ?? 0;
    const mature = sales.filter((one) => maturesMs(deed, one) > fromMs && maturesMs(deed, one) <= closeMs);
    const earlier = settled.map((one) => takenBack(deed, one.lines, fromMs, one.closeMs, closeMs));
    const lines = settle(deed, mature, closeMs);
    settled.push({ closeMs, lines });
    const returns = sum(earlier, (one) => one.commission);
    const sold =
      sum(
        settled.flatMap((one) => one.lines),
        ({ net }) => net,
      ) + sum(earlier, ({ net }) => net);
    const bonus = sum(
      deed.bonuses.filter(
        ({ above }, place) =>
          settled.some((one) => one.lines.length > 0) && sold >= above && !given.has(place) && given.add(place),
      ),
      ({ amount }) => amount,
    );
    const fixed = fixedOf(deed, outcome, fromMs, closeMs);
    const commission = sum(lines, (one) => one.commission);
    const capped = deed.cap === null ? commission : least(commission, deed.cap);
    const earned = fixed + capped + bonus;
    const isPublished = outcome.publishedMs.some((ms) => ms !== null && ms > fromMs && ms <= closeMs);
    const isEnded = outcome.cancelled !== null && outcome.cancelled.atMs <= closeMs;
    const promised = (isPublished || lines.length > 0) && !isEnded ? (deed.guarantee ?? 0n) : 0n;
    const topUp = promised > earned ? promised - earned : 0n;
    const agency = part(earned + topUp + returns, deed.agencyShare ?? 0n);
    const total = earned + topUp + returns - agency + carried;
    const payable = total > 0n ? total : 0n;
    carried = total < 0n ? total : 0n;
    const rule = deed.withheld?.isDue ? deed.withheld : null;
    const withheld =
      rule === null
        ? 0n
        : rule.rule === 'labour'
          ? labour(payable)
          : round(payable * rule.base * rule.bps, 100_000_000n);
    const serviceFee = part(earned + topUp, deed.serviceFee);
    return { fixed, commission: capped, bonus, returns, topUp, agency, total, payable, withheld, serviceFee };
  });
}
