// What of a statement's fixed part is for content that was published, and what is for content that the brand cancelled.
import { isKillFee } from '../campaign/fee-cut.ts';

export interface FixedOf {
  readonly fixed: bigint | string;
  readonly deliverables: readonly { readonly deliverable: string; readonly amount: bigint | string }[];
}

/** The two together are the statement's fixed part, in minor units. */
export function fixedParts({ fixed, deliverables }: FixedOf): { readonly fees: bigint; readonly killFees: bigint } {
  const killFees = deliverables
    .filter((one) => isKillFee(one.deliverable))
    .reduce((sum, one) => sum + BigInt(one.amount), 0n);
  return { fees: BigInt(fixed) - killFees, killFees };
}
