// From what is known of an order to one decision for each of its lines, with the reason and who else had a claim.
import {
  type Attribution,
  type AttributionReason,
  type AttributionRules,
  attributeLine,
  type LineFacts,
  type Loser,
  losersOf,
  sortSlots,
  type Windows,
} from './attribute.ts';
import type { Hint, SaidLine } from './shop/said.ts';

interface Whose {
  readonly kolId: string;
  readonly placementId: string;
}

/** A native id on the order that names a KOL: kept with it, so that it can be seen what was named. */
export interface NativeClaim {
  readonly kind: string;
  readonly value: string;
  readonly line: string | null;
  readonly kolId: string;
  readonly placementId: string;
  /** `given`: by hand for this campaign, or a link's own code; `archive`: the id of an account in the archive. */
  readonly by: 'given' | 'archive';
}

/** The rules in force when the order was made; version 0 are those that are shipped. */
export interface PolicyInForce extends AttributionRules {
  readonly version: number;
}

export interface Claims {
  readonly policy: PolicyInForce;
  readonly coupons: readonly (Whose & { readonly code: string })[];
  /** What the order's native ids name. */
  readonly codes: readonly NativeClaim[];
  /** Oldest first. */
  readonly clicks: readonly (Whose & { readonly linkCode: string; readonly at: Date })[];
  readonly slots: readonly (Whose & {
    readonly id: string;
    readonly startsAt: Date;
    readonly endsAt: Date;
    readonly skus: readonly string[];
  })[];
  /** Every version of the terms of every placement, the oldest first. */
  readonly windows: readonly (Whose & {
    readonly attributionDays: number | null;
    readonly liveAfterMinutes: number | null;
    readonly termsFrom: Date;
  })[];
}

export type WinnerCode = 'coupon' | 'code' | 'sku' | 'last_click' | 'live' | 'no_winner';

export interface Winner {
  readonly kolId: string | null;
  readonly placementId: string | null;
  readonly code: WinnerCode;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface OrderBasis {
  readonly at: string;
  readonly coupons: readonly string[];
  readonly hints: readonly Hint[];
  readonly lines: readonly Pick<SaidLine, 'id' | 'sku' | 'product'>[];
}

const longest = (lengths: readonly (number | null)[]): number | null =>
  lengths.every((one) => one === null) ? null : Math.max(...lengths.map((one) => one ?? 0));

/** The windows of a KOL whose terms were in force; the longest where one KOL has several placements. */
function windowsOf(claims: Claims, kol: string, atMs: number): Windows | null {
  const known = claims.windows.filter((one) => one.kolId === kol && one.termsFrom.getTime() <= atMs);
  const inForce = [...new Map(known.map((one) => [one.placementId, one])).values()];
  if (inForce.length === 0) return null;
  // A placement that leaves a window to the policy has the policy's.
  const clickDays = longest(inForce.map((one) => one.attributionDays ?? claims.policy.clickDays));
  const liveAfterMinutes = longest(inForce.map((one) => one.liveAfterMinutes ?? claims.policy.liveAfterMinutes));
  return { clickDays, liveAfterMinutes };
}

/** The code as it was given: shops write it in capitals or small letters as they like. The same letters exactly come first. */
function givenCode(claims: Claims, code: string): string {
  const exact = claims.coupons.find((coupon) => coupon.code === code);
  return (exact ?? claims.coupons.find((coupon) => coupon.code.toLowerCase() === code.toLowerCase()))?.code ?? code;
}

/** Whose a native id is: what was given by hand comes before what the archive knows. */
function claimOf({ codes }: Claims, kind: string, value: string): NativeClaim | undefined {
  const mine = codes.filter((one) => one.kind === kind && one.value === value);
  return mine.find((one) => one.by === 'given') ?? mine[0];
}

/** The SKUs by which a line can be told: its own, its product, and what the order says of it. */
export function skusOfLine(line: OrderBasis['lines'][number], hints: readonly Hint[]): string[] {
  const said = hints.filter((hint) => hint.kind === 'sku' && (hint.line === null || hint.line === line.id));
  return [...new Set([line.sku, line.product, ...said.map((hint) => hint.value)])].filter((sku) => sku !== null);
}

function factsOf(order: OrderBasis, claims: Claims): (line: OrderBasis['lines'][number]) => LineFacts {
  const atMs = Date.parse(order.at);
  const coupons = order.coupons.map((code) => givenCode(claims, code));
  const clicks = claims.clicks.map((click, sequence) => ({
    ...{ kol: click.kolId, link: click.linkCode, atMs: click.at.getTime(), sequence },
  }));
  const slots = sortSlots(
    claims.slots.map(({ id, kolId, startsAt, endsAt, skus }) => ({
      ...{ id, kol: kolId, fromMs: startsAt.getTime(), toMs: endsAt.getTime(), skus },
    })),
  );
  return (line) => ({
    ...{ atMs, coupons, clicks, slots, policy: claims.policy },
    codes: order.hints.filter((hint) => hint.line === null || hint.line === line.id),
    skus: skusOfLine(line, order.hints),
    kolOfCoupon: (code) => claims.coupons.find((coupon) => coupon.code === code)?.kolId,
    kolOfCode: (kind, value) => claimOf(claims, kind, value)?.kolId,
    windowsOf: (kol) => windowsOf(claims, kol, atMs),
  });
}

const codes = { coupon: 'coupon', code: 'code', sku: 'sku', click: 'last_click', room: 'live', live: 'live' } as const;
const iso = (ms: number) => new Date(ms).toISOString();

/** A reason as it is stored with a decision. */
function reasonFacts(reason: AttributionReason): Record<string, unknown> {
  switch (reason.kind) {
    case 'coupon':
      return { coupon: reason.code };
    case 'code':
      return { kind: reason.type, value: reason.value };
    case 'sku':
      return { sku: reason.sku };
    case 'click':
      return { link: reason.link, clickedAt: iso(reason.atMs) };
    case 'room':
      return { room: reason.room };
    case 'live':
      return { slot: reason.slot, from: iso(reason.fromMs) };
  }
}

/** The reason of a stored decision; null of one that nobody won. */
export function storedReason(code: string, facts: Readonly<Record<string, unknown>>): AttributionReason | null {
  const text = (key: string) => String(facts[key]);
  if (code === 'coupon') return { kind: 'coupon', code: text('coupon') };
  if (code === 'code') return { kind: 'code', type: text('kind') as Hint['kind'], value: text('value') };
  if (code === 'sku') return { kind: 'sku', sku: text('sku') };
  if (code === 'last_click') return { kind: 'click', link: text('link'), atMs: Date.parse(text('clickedAt')) };
  if (code !== 'live') return null;
  if (facts.room !== undefined) return { kind: 'room', room: text('room') };
  return { kind: 'live', slot: text('slot'), fromMs: Date.parse(text('from')) };
}

function placementOf(claims: Claims, { kol, reason }: Attribution): string | null {
  switch (reason.kind) {
    case 'coupon':
      return claims.coupons.find((one) => one.code === reason.code)?.placementId ?? null;
    case 'code':
      return claimOf(claims, reason.type, reason.value)?.placementId ?? null;
    case 'sku':
      return claimOf(claims, 'sku', reason.sku)?.placementId ?? null;
    case 'click':
      return claims.clicks.find((one) => one.linkCode === reason.link && one.kolId === kol)?.placementId ?? null;
    case 'room':
      return claimOf(claims, 'live', reason.room)?.placementId ?? null;
    case 'live':
      return claims.slots.find((one) => one.id === reason.slot)?.placementId ?? null;
  }
}

const mostLosers = 20;
const viewLoser = ({ kol, reason, because }: Loser) => ({
  ...{ kolId: kol, because, code: codes[reason.kind] },
  ...reasonFacts(reason),
});

/** One winner per line of an order, by the policy of the day on which it was made. */
export function decideLines(order: OrderBasis, claims: Claims): ReadonlyMap<string, Winner> {
  const atMs = Date.parse(order.at);
  const lineFacts = factsOf(order, claims);
  return new Map(
    order.lines.map((line): [string, Winner] => {
      const facts = lineFacts(line);
      const winner = attributeLine(facts);
      const losers = losersOf(facts, winner).slice(0, mostLosers).map(viewLoser);
      const around = { policy: claims.policy.version, losers };
      if (winner === null) {
        const known = new Set(claims.coupons.map((one) => one.code));
        const unknownCoupons = facts.coupons.filter((code) => !known.has(code));
        return [line.id, { kolId: null, placementId: null, code: 'no_winner', facts: { unknownCoupons, ...around } }];
      }
      const windows = windowsOf(claims, winner.kol, atMs);
      const window =
        winner.reason.kind === 'click'
          ? { windowDays: windows?.clickDays }
          : winner.reason.kind === 'live'
            ? { afterMinutes: windows?.liveAfterMinutes }
            : {};
      return [
        line.id,
        {
          kolId: winner.kol,
          placementId: placementOf(claims, winner),
          code: codes[winner.reason.kind],
          facts: { ...reasonFacts(winner.reason), ...window, ...around },
        },
      ];
    }),
  );
}
