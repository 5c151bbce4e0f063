// Who brought an order line: the rules that pay commission, in the order of a policy, with the reason and who else had a claim.
import type { HintKind } from './shop/said.ts';

/** Coupon code, another code on the order (scene, 口令, pid, author …), exclusive SKU, last tracked click, live room or slot. */
export const attributionRules = ['coupon', 'code', 'sku', 'click', 'live'] as const;
export type AttributionRule = (typeof attributionRules)[number];

/** Which rules hold, the first before the next, and the windows of KOLs whose terms say none. */
export interface AttributionRules {
  readonly rules: readonly AttributionRule[];
  readonly clickDays: number;
  readonly liveAfterMinutes: number;
}

/** What holds where a campaign has set nothing (methods §3.1: 7 days for clicks). */
export const shippedRules: AttributionRules = { rules: attributionRules, clickDays: 7, liveAfterMinutes: 30 };

/** A click on a KOL's tracked link. Of two clicks at the same moment the one with the higher `sequence` came later. */
export interface Click {
  readonly kol: string;
  readonly link: string;
  readonly atMs: number;
  readonly sequence: number;
}

/** When a KOL sold live. Without SKUs everything counts. */
export interface LiveSlot {
  readonly id: string;
  readonly kol: string;
  readonly fromMs: number;
  readonly toMs: number;
  readonly skus: readonly string[];
}

export type AttributionReason =
  | { readonly kind: 'coupon'; readonly code: string }
  | { readonly kind: 'code'; readonly type: HintKind; readonly value: string }
  | { readonly kind: 'sku'; readonly sku: string }
  | { readonly kind: 'click'; readonly link: string; readonly atMs: number }
  | { readonly kind: 'room'; readonly room: string }
  | { readonly kind: 'live'; readonly slot: string; readonly fromMs: number };

export interface Attribution {
  readonly kol: string;
  readonly reason: AttributionReason;
}

/** Why a claim cannot win, whatever stands beside it. */
export type ClaimFault = 'no_terms' | 'outside_window';

export interface Claim extends Attribution {
  readonly fault: ClaimFault | null;
}

/** Windows of a KOL's terms in force; null where they leave it to the policy. */
export interface Windows {
  readonly clickDays: number | null;
  readonly liveAfterMinutes: number | null;
}

export interface LineFacts {
  readonly atMs: number;
  /** Codes on the order, in its own sequence. */
  readonly coupons: readonly string[];
  /** What else on the order or the line may name a KOL, in its own sequence. */
  readonly codes: readonly { readonly kind: HintKind; readonly value: string }[];
  /** SKU and product of the line. */
  readonly skus: readonly string[];
  /** Clicks of the order's visitor, oldest first (`sortClicks`); empty when the visitor is not known. */
  readonly clicks: readonly Click[];
  /** Live slots that began at or before the order, the latest first, ties by id. */
  readonly slots: readonly LiveSlot[];
  readonly kolOfCoupon: (code: string) => string | undefined;
  readonly kolOfCode: (kind: HintKind, value: string) => string | undefined;
  /** Windows of a KOL's terms in force when the order was made; null without terms. */
  readonly windowsOf: (kol: string) => Windows | null;
  readonly policy: AttributionRules;
}

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** Clicks oldest first; the later line wins a tie by standing later. */
export function sortClicks(clicks: readonly Click[]): readonly Click[] {
  return clicks.toSorted((a, b) => a.atMs - b.atMs || a.sequence - b.sequence);
}

/** Slots the latest first, ties by id. */
export function sortSlots(slots: readonly LiveSlot[]): readonly LiveSlot[] {
  return slots.toSorted((a, b) => b.fromMs - a.fromMs || (a.id < b.id ? -1 : 1));
}

/** How many of the sorted clicks are at or before a moment. */
function countUntil(clicks: readonly Click[], atMs: number): number {
  let low = 0;
  let high = clicks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clicks[middle]!.atMs <= atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* clickClaims(facts: LineFacts): Generator<Claim> {
  for (let index = countUntil(facts.clicks, facts.atMs) - 1; index >= 0; index--) {
    const { kol, link, atMs } = facts.clicks[index]!;
    const windows = facts.windowsOf(kol);
    const days = windows === null ? null : (windows.clickDays ?? facts.policy.clickDays);
    const fault = days === null ? 'no_terms' : facts.atMs - atMs > days * dayMs ? 'outside_window' : null;
    yield { kol, reason: { kind: 'click', link, atMs }, fault };
  }
}

/** The room that the order names before slots; of slots one that names the SKU before one for everything, then the latest. */
function* liveClaims(facts: LineFacts): Generator<Claim> {
  for (const { kind, value } of facts.codes) {
    const kol = kind === 'live' ? facts.kolOfCode(kind, value) : undefined;
    if (kol !== undefined) yield { kol, reason: { kind: 'room', room: value }, fault: null };
  }
  const began = facts.slots.filter((slot) => slot.fromMs <= facts.atMs);
  const named = began.filter((slot) => slot.skus.some((sku) => facts.skus.includes(sku)));
  const open = began.filter((slot) => slot.skus.length === 0);
  for (const { id, kol, fromMs, toMs } of [...named, ...open]) {
    const windows = facts.windowsOf(kol);
    const minutes = windows === null ? null : (windows.liveAfterMinutes ?? facts.policy.liveAfterMinutes);
    const late = minutes !== null && facts.atMs > toMs + minutes * minuteMs;
    yield {
      kol,
      reason: { kind: 'live', slot: id, fromMs },
      fault: minutes === null ? 'no_terms' : late ? 'outside_window' : null,
    };
  }
}

/** Claims of one rule, the strongest first. */
function* claimsOf(rule: AttributionRule, facts: LineFacts): Generator<Claim> {
  if (rule === 'click') yield* clickClaims(facts);
  if (rule === 'live') yield* liveClaims(facts);
  if (rule === 'coupon')
    for (const code of facts.coupons) {
      const kol = facts.kolOfCoupon(code);
      if (kol !== undefined) yield { kol, reason: { kind: 'coupon', code }, fault: null };
    }
  if (rule === 'code')
    for (const { kind, value } of facts.codes) {
      const kol = kind === 'live' || kind === 'sku' ? undefined : facts.kolOfCode(kind, value);
      if (kol !== undefined) yield { kol, reason: { kind: 'code', type: kind, value }, fault: null };
    }
  if (rule === 'sku')
    for (const sku of facts.skus) {
      const kol = facts.kolOfCode('sku', sku);
      if (kol !== undefined) yield { kol, reason: { kind: 'sku', sku }, fault: null };
    }
}

/**
 * The KOL who brought an order line, or null: the first claim without a fault by the rules of the policy. A coupon: the first
 * known one of the order. A click: the visitor's last one at or before the order, not older than that KOL's own window (both ends
 * included); a click or a slot of a KOL without terms has no window and cannot win (engine documents §4, rule 1).
 */
export function attributeLine(facts: LineFacts): Attribution | null {
  for (const rule of facts.policy.rules)
    for (const { kol, reason, fault } of claimsOf(rule, facts)) if (fault === null) return { kol, reason };
  return null;
}

/** Why a KOL who had a claim did not get the line. `behind`: the winner came first under the same rule. */
export type LostBecause = ClaimFault | 'rule_off' | 'lower_rule' | 'behind';

export interface Loser extends Attribution {
  readonly because: LostBecause;
}

const ruleOf = ({ kind }: AttributionReason): AttributionRule => (kind === 'room' ? 'live' : kind);

/** Everybody else who had a claim on the line, each KOL once by its strongest claim, with why it lost. */
export function losersOf(facts: LineFacts, winner: Attribution | null): Loser[] {
  const losers = new Map<string, Loser>();
  const { rules } = facts.policy;
  const place = (rule: AttributionRule) => (rules.includes(rule) ? rules.indexOf(rule) : rules.length);
  for (const rule of attributionRules.toSorted((a, b) => place(a) - place(b)))
    for (const { kol, reason, fault } of claimsOf(rule, facts)) {
      if (kol === winner?.kol || losers.has(kol)) continue;
      const isBehind = winner !== null && ruleOf(winner.reason) === rule;
      const because = rules.includes(rule) ? (fault ?? (isBehind ? 'behind' : 'lower_rule')) : 'rule_off';
      losers.set(kol, { kol, reason, because });
    }
  return [...losers.values()];
}

const iso = (ms: number) => new Date(ms).toISOString();

/** The reason as statements and exports print it: `coupon K1OFF`, `click Ab3dE 2026-01-05T08:00:00.000Z`, `sku A-1`, `live 2026-01-05T12:00:00.000Z`. */
export function writeReason(reason: AttributionReason): string {
  switch (reason.kind) {
    case 'coupon':
      return `coupon ${reason.code}`;
    case 'code':
      return `${reason.type} ${reason.value}`;
    case 'sku':
      return `sku ${reason.sku}`;
    case 'click':
      return `click ${reason.link} ${iso(reason.atMs)}`;
    case 'room':
      return `live room ${reason.room}`;
    case 'live':
      return `live ${iso(reason.fromMs)}`;
  }
}
