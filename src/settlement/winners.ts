// Who won each line of an order, and under which terms: by the same rules as tracking, from the events of a file, or as it was
// decided before.
import {
  type Attribution,
  type AttributionRules,
  attributeLine,
  type Click,
  type LineFacts,
  type LiveSlot,
  shippedRules,
  sortClicks,
  sortSlots,
} from '../tracking/attribute.ts';
import { skusOfLine } from '../tracking/decide.ts';
import { originOf } from '../tracking/origin.ts';
import type { OrderEvent, SettlementEvent } from './contract.ts';
import type { Terms } from './contract-terms.ts';
import type { Numbered } from './numbered.ts';
import type { Refuse } from './refused.ts';
import { type TermsBook, termsAt } from './terms.ts';

export interface LineClaim {
  readonly winner: Attribution | null;
  readonly terms: Terms | null;
}

export const nobody: LineClaim = { winner: null, terms: null };

type Of = <Type extends SettlementEvent['type']>(...types: Type[]) => Numbered<Type>[];

/** The KOL of each code; a code that another KOL has already is refused. */
function keepCodes<Event extends { readonly kol: string }>(
  events: readonly { readonly sequence: number; readonly event: Event }[],
  keyOf: (event: Event) => string,
  refuse: Refuse,
  code: 'coupon_taken' | 'link_taken' | 'native_taken',
): ReadonlyMap<string, string> {
  const kols = new Map<string, string>();
  for (const { sequence, event } of events) {
    const key = keyOf(event);
    const known = kols.get(key);
    if (known === undefined) kols.set(key, event.kol);
    else if (known !== event.kol) refuse(sequence, code, { code: key, kol: known });
  }
  return kols;
}

function keepClicks(
  events: readonly Numbered<'click'>[],
  kolOfLink: ReadonlyMap<string, string>,
  refuse: Refuse,
): ReadonlyMap<string, readonly Click[]> {
  const byVisitor = new Map<string, Click[]>();
  for (const { sequence, event } of events) {
    const kol = kolOfLink.get(event.link);
    if (kol === undefined) {
      refuse(sequence, 'unknown_link', { link: event.link });
      continue;
    }
    const clicks = byVisitor.get(event.visitor) ?? [];
    clicks.push({ kol, link: event.link, atMs: Date.parse(event.at), sequence });
    byVisitor.set(event.visitor, clicks);
  }
  return new Map([...byVisitor].map(([visitor, clicks]) => [visitor, sortClicks(clicks)]));
}

function keepSlots(events: readonly Numbered<'live_slot'>[], refuse: Refuse): readonly LiveSlot[] {
  const slots = events.flatMap(({ sequence, event: { id, kol, from, to, skus } }) => {
    const [fromMs, toMs] = [Date.parse(from), Date.parse(to)];
    if (toMs > fromMs) return [{ id, kol, fromMs, toMs, skus }];
    refuse(sequence, 'slot_backwards', { id });
    return [];
  });
  return sortSlots(slots);
}

/** The rules in force at a moment; of two versions from the same moment the later line of the file holds. */
function policyBook(events: readonly Numbered<'attribution_policy'>[]): (atMs: number) => AttributionRules {
  const dated = events
    .map(({ sequence, event }) => ({ sequence, event, fromMs: Date.parse(event.validFrom) }))
    .toSorted((a, b) => a.fromMs - b.fromMs || a.sequence - b.sequence);
  if (dated.length === 0) return () => shippedRules;
  return (atMs) => dated.findLast((one) => one.fromMs <= atMs)?.event ?? shippedRules;
}

type LineOf = OrderEvent['lines'][number];

/** What every line of an order is decided by. */
function factsFrom(
  of: Of,
  terms: TermsBook,
  refuse: Refuse,
): (order: OrderEvent, atMs: number) => Omit<LineFacts, 'skus' | 'codes'> {
  const coupons = keepCodes(of('coupon'), (event) => event.code, refuse, 'coupon_taken');
  const links = keepCodes(of('link'), (event) => event.code, refuse, 'link_taken');
  const natives = keepCodes(of('native'), ({ kind, value }) => `${kind} ${value}`, refuse, 'native_taken');
  const clicks = keepClicks(of('click'), links, refuse);
  const slots = keepSlots(of('live_slot'), refuse);
  const policyAt = policyBook(of('attribution_policy'));
  return (order, atMs) => ({
    ...{ atMs, slots, coupons: order.coupons, policy: policyAt(atMs) },
    clicks: (order.visitor === null ? undefined : clicks.get(order.visitor)) ?? [],
    kolOfCoupon: (code) => coupons.get(code),
    kolOfCode: (kind, value) => natives.get(`${kind} ${value}`) ?? (kind === 'scene' ? links.get(value) : undefined),
    windowsOf: (kol) => {
      const mine = termsAt(terms, kol, atMs);
      return mine && { clickDays: mine.attributionDays, liveAfterMinutes: mine.liveAfterMinutes };
    },
  });
}

/** The first order in time of each id that others were sent in exchange for. */
function replacedOrders(
  orders: readonly Numbered<'order'>[],
): ReadonlyMap<string, { order: OrderEvent; atMs: number }> {
  const wanted = new Set(orders.flatMap(({ event }) => event.exchangeOf ?? []));
  const found = new Map<string, { order: OrderEvent; atMs: number; sequence: number }>();
  for (const { event: order, sequence } of orders) {
    if (!wanted.has(order.id)) continue;
    const atMs = Date.parse(order.at);
    const known = found.get(order.id);
    if (!known || atMs < known.atMs || (atMs === known.atMs && sequence < known.sequence))
      found.set(order.id, { order, atMs, sequence });
  }
  return found;
}

/**
 * Answers who won each line of an order. What is sent in exchange keeps winner and terms of the line that it replaces, if that
 * order is known: also where the file tells it later.
 */
export function lineClaims(
  of: Of,
  terms: TermsBook,
  refuse: Refuse,
): (order: OrderEvent, atMs: number) => ReadonlyMap<string, LineClaim> {
  const factsOf = factsFrom(of, terms, refuse);
  const replaced = replacedOrders(of('order'));
  const kept = new Map<string, ReadonlyMap<string, LineClaim>>();
  const decide = (order: OrderEvent, atMs: number): ((line: LineOf) => LineClaim) => {
    const facts = factsOf(order, atMs);
    const hints = order.hints ?? [];
    return (line) => {
      const codes = hints.filter((hint) => hint.line === null || hint.line === line.id);
      const skus = skusOfLine({ id: line.id, product: line.product, sku: line.sku ?? null }, hints);
      const winner = line.won ?? attributeLine({ ...facts, codes, skus });
      const termsMs = line.won?.termsAt === undefined ? atMs : Date.parse(line.won.termsAt);
      return { winner, terms: winner ? termsAt(terms, winner.kol, termsMs) : null };
    };
  };
  /** `asking` are the orders that wait for this answer: one that is exchanged for itself is decided by itself. */
  const answer = (order: OrderEvent, atMs: number, asking: readonly string[]): ReadonlyMap<string, LineClaim> => {
    const known = kept.get(order.id);
    if (known) return known;
    const from = order.exchangeOf === undefined ? undefined : replaced.get(order.exchangeOf);
    const isCircle = from !== undefined && (from.order.id === order.id || asking.includes(from.order.id));
    const earlier = from && !isCircle ? answer(from.order, from.atMs, [...asking, order.id]) : null;
    const inherit = (line: LineOf) => earlier?.get(originOf(line, from?.order.lines ?? [])?.id ?? '') ?? nobody;
    const own = decide(order, atMs);
    const claimOf = (line: LineOf) => (earlier && line.won?.termsAt === undefined ? inherit(line) : own(line));
    const claims = new Map(order.lines.map((line) => [line.id, claimOf(line)]));
    if (replaced.has(order.id)) kept.set(order.id, claims);
    return claims;
  };
  return (order, atMs) => answer(order, atMs, []);
}
