// Our settlement and the marketplace's, order by order: what only one of them has, what differs, and what the data say about why.
// It tells and changes nothing.
import type { Currency } from '../base/money.ts';
import type { MarketRow } from './market-table.ts';

/** An order with all that was added to it, as we know it. */
export interface OurOrder {
  readonly id: string;
  readonly kols: readonly string[];
  readonly currency: string;
  readonly paidAt: Date | null;
  readonly isTest: boolean;
  readonly shipping: bigint;
  readonly tax: bigint;
  readonly platformDiscount: bigint;
  readonly refunds: readonly { readonly amount: bigint; readonly knownAt: Date }[];
  /** Null where no closed period has anything of it. */
  readonly settled: OurSettled | null;
}

export interface OurSettled {
  /** Net and commission after returns, minor units of `currency`, which is the terms'. */
  readonly net: bigint;
  readonly commission: bigint;
  readonly currency: string;
  readonly periods: readonly { readonly id: string; readonly from: Date | null; readonly closedAt: Date }[];
}

export const differenceCodes = [
  'only_ours',
  'only_theirs',
  'amount',
  'commission',
  'refund',
  'currency',
  'period',
] as const;
export type DifferenceCode = (typeof differenceCodes)[number];

/** The likely reason, as far as the data show one. */
export const reasonCodes = [
  'market_open',
  'market_void',
  'after_file',
  'not_in_file',
  'unknown_order',
  'other_campaign',
  'test_order',
  'no_winner',
  'not_paid',
  'not_closed',
  'refund_not_here',
  'refund_not_there',
  'refund_later',
  'shipping',
  'tax',
  'platform_discount',
  'follows_amount',
  'service_fee',
  'other_rate',
  'other_currency',
  'market_calendar',
  'unexplained',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export interface Difference {
  readonly order: string;
  readonly kols: readonly string[];
  readonly code: DifferenceCode;
  readonly reason: ReasonCode;
  readonly currency: string;
  /** Minor units; null where one of the two says nothing or has another currency. */
  readonly ours: bigint | null;
  readonly theirs: bigint | null;
  /** What the marketplace has more. */
  readonly difference: bigint | null;
  readonly ourPeriod: string | null;
  readonly theirDay: string | null;
}

export interface TheirOrder {
  readonly order: string;
  readonly state: MarketRow['state'];
  readonly currency: string;
  readonly amount: bigint | null;
  readonly commission: bigint | null;
  readonly serviceFee: bigint | null;
  readonly refund: bigint | null;
  readonly settledAt: Date | null;
}

/** What the file says: all but where a row came from. */
export type KnownRow = Omit<MarketRow, 'line'>;

const sumOf = (amounts: readonly (bigint | null)[]): bigint | null => {
  const told = amounts.filter((one) => one !== null);
  return told.length === 0 ? null : told.reduce((sum, one) => sum + one, 0n);
};

/** All rows of one order as one: what is open or void counts only where nothing is settled. */
export function joinRows(order: string, rows: readonly KnownRow[]): TheirOrder {
  const settled = rows.filter((row) => row.state === 'settled');
  const isSale = settled.some((row) => row.kind === 'settlement');
  const state = isSale || settled.length > 0 ? 'settled' : rows.some((row) => row.state === 'void') ? 'void' : 'open';
  const days = settled
    .flatMap((row) => (row.settledAt === null || row.kind === 'refund' ? [] : [row.settledAt]))
    .sort();
  const of = (field: 'amount' | 'commission' | 'serviceFee' | 'refund') => sumOf(settled.map((row) => row[field]));
  return {
    ...{ order, state, currency: rows[0]?.currency ?? ('CNY' satisfies Currency) },
    ...{ amount: of('amount'), commission: of('commission'), serviceFee: of('serviceFee'), refund: of('refund') },
    settledAt: days[0] === undefined ? null : new Date(days[0]),
  };
}

interface Around {
  /** The newest settlement of the files; null where they tell no time. */
  readonly latest: Date | null;
  /** Orders of other campaigns. */
  readonly elsewhere: ReadonlySet<string>;
}

const absolute = (amount: bigint) => (amount < 0n ? -amount : amount);
const refundsOf = (ours: OurOrder) => ours.refunds.reduce((sum, one) => sum + one.amount, 0n);

function reasonOnlyOurs(ours: OurOrder, theirs: TheirOrder | null, { latest }: Around): ReasonCode {
  if (theirs?.state === 'open') return 'market_open';
  if (theirs?.state === 'void') return 'market_void';
  return latest !== null && ours.paidAt !== null && ours.paidAt > latest ? 'after_file' : 'not_in_file';
}

function reasonOnlyTheirs(order: string, ours: OurOrder | null, { elsewhere }: Around): ReasonCode {
  if (ours === null) return elsewhere.has(order) ? 'other_campaign' : 'unknown_order';
  if (ours.isTest) return 'test_order';
  if (ours.kols.length === 0) return 'no_winner';
  return ours.paidAt === null ? 'not_paid' : 'not_closed';
}

/** Why net differs by `more` (theirs less ours), as far as an amount that we know is exactly that. */
function reasonOfAmount(ours: OurOrder, settled: OurSettled, theirs: TheirOrder, more: bigint): ReasonCode {
  const refunds = refundsOf(ours);
  if (theirs.refund !== null && theirs.refund !== refunds && more === refunds - theirs.refund)
    return theirs.refund > refunds ? 'refund_not_here' : 'refund_not_there';
  const closed = settled.periods.reduce((last, one) => (one.closedAt > last ? one.closedAt : last), new Date(0));
  const later = ours.refunds.filter((one) => one.knownAt > closed).reduce((sum, one) => sum + one.amount, 0n);
  if (later > 0n && more === -later) return 'refund_later';
  if (ours.shipping !== 0n && absolute(more) === ours.shipping) return 'shipping';
  if (ours.tax !== 0n && absolute(more) === ours.tax) return 'tax';
  if (ours.platformDiscount !== 0n && absolute(more) === ours.platformDiscount) return 'platform_discount';
  return 'unexplained';
}

/** Why commission differs: the same rate on another amount (to the minor unit), the service fee, or another rate. */
function reasonOfCommission(settled: OurSettled, { amount, serviceFee, commission }: TheirOrder): ReasonCode {
  const theirs = commission ?? 0n;
  if (serviceFee !== null && serviceFee !== 0n && absolute(theirs - settled.commission) === absolute(serviceFee))
    return 'service_fee';
  if (amount === null || amount === 0n || settled.net === 0n) return 'unexplained';
  const off = absolute(settled.commission * amount - theirs * settled.net);
  const isSameRate = off <= absolute(settled.net) + absolute(amount);
  if (!isSameRate) return 'other_rate';
  return amount === settled.net ? 'unexplained' : 'follows_amount';
}

/** Whether the marketplace settled in none of the periods in which we did. */
function isOtherPeriod({ periods }: OurSettled, at: Date): boolean {
  return !periods.some((one) => at <= one.closedAt && (one.from === null || at > one.from));
}

function compareBoth(ours: OurOrder, settled: OurSettled, theirs: TheirOrder): Difference[] {
  const { id: order, kols } = ours;
  const ourPeriod = settled.periods.map((one) => one.id).join(', ');
  const named = {
    order,
    kols,
    currency: theirs.currency,
    ourPeriod,
    theirDay: theirs.settledAt?.toISOString() ?? null,
  };
  const found: Difference[] = [];
  const note = (code: DifferenceCode, mine: bigint, other: bigint | null, reason: (more: bigint) => ReasonCode) => {
    if (other === null || other === mine) return;
    const more = other - mine;
    found.push({ ...named, code, reason: reason(more), ours: mine, theirs: other, difference: more });
  };
  if (settled.currency !== theirs.currency)
    found.push({
      ...{ ...named, code: 'currency', reason: 'other_currency', currency: settled.currency },
      ...{ ours: settled.net, theirs: null, difference: null },
    });
  else {
    note('amount', settled.net, theirs.amount, (more) => reasonOfAmount(ours, settled, theirs, more));
    note('commission', settled.commission, theirs.commission, () => reasonOfCommission(settled, theirs));
  }
  if (ours.currency === theirs.currency)
    note('refund', refundsOf(ours), theirs.refund, (more) => (more > 0n ? 'refund_not_here' : 'refund_not_there'));
  if (theirs.settledAt !== null && isOtherPeriod(settled, theirs.settledAt))
    found.push({ ...named, code: 'period', reason: 'market_calendar', ours: null, theirs: null, difference: null });
  return found;
}

/** The differences of one order; none where both say the same, or where neither has money in it. */
export function compareOrder(ours: OurOrder | null, theirs: TheirOrder | null, around: Around): Difference[] {
  const settled = ours?.settled ?? null;
  const isTheirs = theirs !== null && theirs.state === 'settled';
  if (ours !== null && settled !== null && isTheirs) return compareBoth(ours, settled, theirs);
  if (ours !== null && settled !== null && (settled.net !== 0n || settled.commission !== 0n)) {
    const ourPeriod = settled.periods.map((one) => one.id).join(', ');
    const named = { order: ours.id, kols: ours.kols, currency: settled.currency, ourPeriod, theirDay: null };
    const reason = reasonOnlyOurs(ours, theirs, around);
    return [{ ...named, code: 'only_ours', reason, ours: settled.net, theirs: null, difference: -settled.net }];
  }
  if (settled === null && isTheirs && ((theirs.amount ?? 0n) !== 0n || (theirs.commission ?? 0n) !== 0n)) {
    const named = { order: theirs.order, kols: ours?.kols ?? [], currency: theirs.currency, ourPeriod: null };
    const reason = reasonOnlyTheirs(theirs.order, ours, around);
    const [amount, theirDay] = [theirs.amount, theirs.settledAt?.toISOString() ?? null];
    return [{ ...named, theirDay, code: 'only_theirs', reason, ours: null, theirs: amount, difference: amount }];
  }
  return [];
}

/** Every order of either side with its differences: those of money first, then by order. */
export function compareAll(
  orders: ReadonlyMap<string, OurOrder>,
  market: ReadonlyMap<string, TheirOrder>,
  elsewhere: ReadonlySet<string>,
): Difference[] {
  const times = [...market.values()].flatMap((one) => (one.settledAt === null ? [] : [one.settledAt.getTime()]));
  const latest = times.length === 0 ? null : new Date(times.reduce((last, one) => Math.max(last, one)));
  const ids = [...new Set([...orders.keys(), ...market.keys()])].sort();
  const found = ids.flatMap((id) =>
    compareOrder(orders.get(id) ?? null, market.get(id) ?? null, { latest, elsewhere }),
  );
  const place = new Map(differenceCodes.map((code, at) => [code, at]));
  return found.toSorted((a, b) => (place.get(a.code) ?? 0) - (place.get(b.code) ?? 0));
}
