// How far a batch is, and which files it has.
import { alipayParts } from './alipay-file.ts';
import type { Batch, BatchHead, FileForm } from './contract-batch.ts';
import type { PayoutMethod } from './contract-payee.ts';

interface Progress {
  readonly droppedAt: Date | null;
  readonly downloadedAt: Date | null;
  readonly openCount: number;
}

/** Dropped, done (no line is open), downloaded or prepared. */
export function stateOf({ droppedAt, downloadedAt, openCount }: Progress): BatchHead['state'] {
  if (droppedAt !== null) return 'dropped';
  if (openCount === 0) return 'done';
  return downloadedAt === null ? 'prepared' : 'downloaded';
}

const formsOf: Readonly<Record<PayoutMethod, readonly FileForm[]>> = {
  sepa: ['xml'],
  alipay: ['alipay', 'alipay-template'],
  bank: ['xlsx', 'csv'],
};

/** The files of a batch, each with how many payments of what sum it holds: the sums of a form's files are the batch's. */
export function filesOf(
  { id, method }: { readonly id: string; readonly method: PayoutMethod },
  lines: readonly { readonly amount: string }[],
): Batch['files'] {
  const payments = lines.map(({ amount }) => ({
    shortId: '',
    account: '',
    name: '',
    reason: '',
    amount: BigInt(amount),
  }));
  const parts = method === 'alipay' ? alipayParts({ id, payments }).map((one) => one.payments) : [payments];
  return formsOf[method].flatMap((form) =>
    parts.map((part, at) => ({
      ...{ form, part: at + 1, lines: part.length },
      total: part.reduce((sum, one) => sum + one.amount, 0n).toString(),
    })),
  );
}
