// Commission of the matured lines of one KOL in one period, to the cent.
import { divideHalfEven } from '../base/money.ts';
import type { CommissionRule } from './contract-terms.ts';
import { stepsOf } from './terms.ts';

export interface CommissionPart {
  readonly net: bigint;
  readonly bps: number;
}

export interface LineCommission {
  readonly commission: bigint;
  /** Null when parts of the line lie in different steps. */
  readonly bps: number | null;
  readonly parts: readonly CommissionPart[];
}

const bpsOfNothing = 0;

/** The highest step that starts at or below the sales of the whole period counts for every line. */
function wholeCommission(steps: ReturnType<typeof stepsOf>, nets: readonly bigint[]): LineCommission[] {
  const sales = nets.reduce((sum, net) => sum + net, 0n);
  const bps = steps.findLast((step) => step.above <= sales)?.bps ?? bpsOfNothing;
  return nets.map((net) => lineCommission([{ net, bps }]));
}

/** The parts of the stretch from `from` to `to` of the period's sales, each with the step it lies in. */
function partsBetween(steps: ReturnType<typeof stepsOf>, from: bigint, to: bigint): CommissionPart[] {
  const borders = [{ above: 0n, bps: bpsOfNothing }, ...steps];
  const parts: CommissionPart[] = [];
  for (const [index, { above, bps }] of borders.entries()) {
    const end = borders[index + 1]?.above ?? to;
    const low = above > from ? above : from;
    const high = end < to ? end : to;
    const last = parts.at(-1);
    if (high <= low) continue;
    if (last?.bps === bps) parts[parts.length - 1] = { net: last.net + high - low, bps };
    else parts.push({ net: high - low, bps });
  }
  return parts;
}

/** Each part of a line takes the step it lies in, counted from 0 in the period. */
function marginalCommission(steps: ReturnType<typeof stepsOf>, nets: readonly bigint[]): LineCommission[] {
  let sales = 0n;
  return nets.map((net) => {
    const parts = partsBetween(steps, sales, sales + net);
    const bps = steps.findLast((step) => step.above <= sales)?.bps ?? bpsOfNothing;
    sales += net;
    return lineCommission(parts.length === 0 ? [{ net, bps }] : parts);
  });
}

function lineCommission(parts: readonly CommissionPart[]): LineCommission {
  const exact = parts.reduce((sum, part) => sum + part.net * BigInt(part.bps), 0n);
  const bps = parts.length === 1 ? parts[0]!.bps : null;
  return { commission: divideHalfEven(exact, 10_000n), bps, parts };
}

/**
 * Commission of the lines that fall under one rule of one terms in one period, in their order of maturity.
 * `nets` are in the terms' currency; rounded half to even once a line (engine documents §4, rule 5).
 */
export function commissionsOf(rule: CommissionRule | null, nets: readonly bigint[]): LineCommission[] {
  if (rule === null) return nets.map((net) => lineCommission([{ net, bps: bpsOfNothing }]));
  const steps = stepsOf(rule);
  return rule.mode === 'whole' ? wholeCommission(steps, nets) : marginalCommission(steps, nets);
}
