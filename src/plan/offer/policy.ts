// How offers are shaped: dated choices with their sources.

export interface OfferPolicy {
  readonly version: string;
  /** Shares of the asked fee that stay fixed: all, half, little. In basis points. */
  readonly fixedBps: readonly [bigint, bigint, bigint];
  /** Relative risk aversion of a KOL, and how many such fees its year is worth. */
  readonly riskAversion: number;
  readonly feesPerYear: number;
  /** A commission beyond this is not offered. */
  readonly mostCommissionBps: number;
  /** What list prices stand above what is paid, in basis points. */
  readonly paddingBps: bigint;
  readonly paddingSource: string;
  /** Fee of the sales platform on sales after returns, in basis points, where none is given. */
  readonly platformFeeBps: number;
}

/**
 * Padding: list prices are about 15 % above what is paid (field.md 2.4, jfound 2025). Platform fee: 2–5 % (field.md 2.6).
 * Commission up to 50 %: top streamers take 20–25 % beside a fixed fee (field.md 2.6), pure commission about double.
 * Risk aversion of 2 and twenty posts a year are own choices, in the range that economists use for households.
 */
export const defaultOfferPolicy: OfferPolicy = {
  version: '2026-11-26',
  fixedBps: [10_000n, 5_000n, 2_000n],
  riskAversion: 2,
  feesPerYear: 20,
  mostCommissionBps: 5_000,
  paddingBps: 1_500n,
  paddingSource: 'jfound.net, 2025',
  platformFeeBps: 500,
};
