// Short ways to write settlement events in tests; times are days of January to April 2026 in China.
import { createHash } from 'node:crypto';
import { eventShape, type Settlement, type Statement } from '../../src/settlement/contract.ts';
import { settle } from '../../src/settlement/settle.ts';

export type Event = Record<string, unknown> & { type: string };

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** `at('01-31')`, `at('01-31', '23:59:59.999')`. */
export const at = (day: string, time = '00:00:00'): string => `2026-${day}T${time}+08:00`;

export const terms = (more: Record<string, unknown> = {}): Event => ({
  type: 'terms',
  id: 't1',
  kol: 'k1',
  validFrom: at('01-01'),
  currency: 'CNY',
  returnDays: 7,
  attributionDays: 7,
  fixed: [{ deliverable: 'd1', amount: 300_000 }],
  commission: [{ product: '*', mode: 'marginal', steps: [{ above: 0, bps: 1_500 }] }],
  guarantee: null,
  cap: null,
  ...more,
});
export const coupon = (code = 'K1OFF', kol = 'k1'): Event => ({ type: 'coupon', code, kol });

/** An order of one line, paid when it was made, with k1's coupon, unless told otherwise. */
export function order(id: string, gross: number, more: Record<string, unknown> = {}): Event {
  const when = (more.at as string | undefined) ?? at('01-05');
  const line = { id: '1', product: (more.product as string) ?? 'p1', quantity: 1, gross, discount: 0 };
  return {
    type: 'order',
    id,
    at: when,
    paidAt: when,
    currency: 'CNY',
    visitor: null,
    coupons: ['K1OFF'],
    lines: [line],
    ...more,
  };
}
export const refund = (id: string, orderId: string, amount: number, when: string): Event => ({
  type: 'refund',
  id,
  order: orderId,
  at: when,
  lines: [{ line: '1', amount }],
});
export const done = (when: string, deliverable = 'd1', kol = 'k1'): Event => ({
  type: 'deliverable_done',
  at: when,
  kol,
  deliverable,
});
export const rate = (on: string, value: string, from = 'EUR', to = 'CNY'): Event => ({
  type: 'rate',
  from,
  to,
  on: `2026-${on}`,
  value,
  source: 'ECB',
});
export const payout = (statement: string, when: string): Event => ({ type: 'payout_confirmed', at: when, statement });

/** The ends of January, February and March. */
export const closes: Event[] = [
  { type: 'period_close', id: '01', at: at('02-01') },
  { type: 'period_close', id: '02', at: at('03-01') },
  { type: 'period_close', id: '03', at: at('04-01') },
];

/** Settles events in the order given, as if each were a line of a file. */
export function settled(events: readonly Event[]): Settlement {
  return settle(
    events.map((event, sequence) => ({ sequence, event: eventShape.parse(event) })),
    sha256,
  );
}

/** The figures of a statement, or null where there is none. */
export function figures(settlement: Settlement, id: string): Partial<Record<keyof Statement, bigint>> | null {
  const statement = settlement.statements.find((one) => one.id === id);
  if (!statement) return null;
  const { fixed, commission, guaranteeTopUp, capCut, returns, carried, total, payable } = statement;
  const all = { fixed, commission, guaranteeTopUp, capCut, returns, carried, total, payable };
  return Object.fromEntries(Object.entries(all).filter(([, amount]) => amount !== 0n));
}

export const refusedCodes = (settlement: Settlement): [number, string][] =>
  settlement.refused.map((one) => [one.event, one.code]);
