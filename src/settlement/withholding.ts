// Tax that is kept back of what is paid out.
import { divideHalfEven } from '../base/money.ts';
import type { Withholding } from './contract-terms.ts';

/**
 * Prepayment on 劳务报酬 of a resident, 分 in and out: of one payment up to ¥800 nothing, up to ¥4,000 less ¥800, else less 20 %;
 * then 20 %, above ¥20,000 30 % less ¥2,000, above ¥50,000 40 % less ¥7,000 (State Taxation Administration, announcement
 * 2018 no. 61, table 2).
 */
function labourTax(fen: bigint): bigint {
  if (fen <= 80_000n) return 0n;
  // In fifths of a fen, so that 80 % stays exact.
  const fifths = fen <= 400_000n ? (fen - 80_000n) * 5n : fen * 4n;
  const [percent, off] =
    fifths <= 2_000_000n * 5n ? [20n, 0n] : fifths <= 5_000_000n * 5n ? [30n, 200_000n] : [40n, 700_000n];
  return divideHalfEven(fifths * percent, 500n) - off;
}

/** What is kept back of an amount payable; nothing where the work is done in another country than the rule's. */
export function withheldOf(payable: bigint, rule: Withholding | null): bigint {
  if (rule === null || rule.country !== rule.placeOfWork || payable <= 0n) return 0n;
  if (rule.rule === 'cn_labour') return labourTax(payable);
  return divideHalfEven(payable * BigInt(rule.baseBps) * BigInt(rule.bps), 100_000_000n);
}
