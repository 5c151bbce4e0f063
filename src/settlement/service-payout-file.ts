// The file of a batch: payment details are opened here, written into the bytes, and nowhere else.
import { assert } from '../base/assert.ts';
import type { Currency } from '../base/money.ts';
import type { Language } from '../base/words.ts';
import type { Db } from '../db/connect.ts';
import { type AlipayPayment, alipayReason } from './alipay-file.ts';
import type { WirePayment } from './bank-list.ts';
import type { FileForm } from './contract-batch.ts';
import { refusePayout } from './errors-payout.ts';
import type { KeyPlace, Keyring } from './file-keyring.ts';
import { alipayFile, bankListCsv, bankListWorkbook, type PayoutFile, sepaFile } from './file-payout.ts';
import type { SepaTransfer } from './sepa-file.ts';
import { sepaRemark, sepaText } from './sepa-text.ts';
import { readPayee, readPayer, ringOf } from './service-payee.ts';
import { type BatchRow, findBatch, type LineRow, listLines, markDownloaded } from './store-batch.ts';

/** Letters of a remark (ISO 20022, Max140Text). */
const longestRemark = 140;

function latin(name: string): string {
  const written = sepaText(name);
  assert(written !== null, 'a SEPA name has Latin letters only');
  return written;
}

function sepaTransfer(ring: Keyring, line: LineRow): SepaTransfer {
  const payee = readPayee(ring, line.kolId, line);
  assert(payee.method === 'sepa', 'a line of a SEPA batch has SEPA details');
  return {
    ...{
      endToEndId: line.shortId,
      amount: BigInt(line.amount),
      name: latin(payee.name),
      iban: payee.iban,
      bic: payee.bic,
    },
    remark: sepaRemark(`${line.shortId} ${line.campaignName} ${line.periodId}`).slice(0, longestRemark).trim(),
  };
}

async function sepaOf(db: Db, ring: Keyring, batch: BatchRow, lines: readonly LineRow[]): Promise<PayoutFile> {
  const payer = await readPayer(db, ring, batch.method, batch.payerVersion ?? 0);
  assert(payer.method === 'sepa', 'a SEPA batch is paid from a SEPA account');
  return sepaFile({
    ...{ messageId: batch.id, createdAt: batch.createdAt, executeOn: batch.executeOn },
    debtor: { name: latin(payer.name), iban: payer.iban, bic: payer.bic },
    transfers: lines.map((line) => sepaTransfer(ring, line)),
  });
}

function alipayPayment(ring: Keyring, line: LineRow): AlipayPayment {
  const payee = readPayee(ring, line.kolId, line);
  assert(payee.method === 'alipay', 'a line of an Alipay batch has Alipay details');
  const { account, name } = payee;
  const reason = alipayReason(line.shortId, line.campaignName, line.periodId);
  return { shortId: line.shortId, account, name, amount: BigInt(line.amount), reason };
}

async function alipayOf(
  db: Db,
  ring: Keyring,
  batch: BatchRow,
  lines: readonly LineRow[],
  form: 'alipay' | 'alipay-template',
  part: number,
): Promise<PayoutFile | null> {
  const payer = await readPayer(db, ring, batch.method, batch.payerVersion ?? 0);
  assert(payer.method === 'alipay', 'an Alipay batch is paid from an Alipay account');
  const payments = lines.map((line) => alipayPayment(ring, line));
  return alipayFile({ id: batch.id, executeOn: batch.executeOn, payer, payments }, form, part);
}

function wireOf(ring: Keyring, { currency }: BatchRow, line: LineRow): WirePayment {
  const payee = readPayee(ring, line.kolId, line);
  assert(payee.method === 'bank', 'a line of a list for banks has bank details');
  const { shortId, campaignName, periodId } = line;
  return { shortId, payee, amount: BigInt(line.amount), currency: currency as Currency, campaignName, periodId };
}

/**
 * A file of a batch with all that was ever in it, the same bytes each time; the first time is noted. Refuses `unknown_batch`, `batch_dropped`,
 * `no_such_file`, `payee_key_missing`, `payee_unreadable`.
 */
export async function openPayoutFile(
  db: Db,
  place: KeyPlace,
  id: string,
  { form, part, language }: { readonly form: FileForm; readonly part: number; readonly language: Language },
  now: Date,
): Promise<PayoutFile> {
  const batch = await findBatch(db, id);
  if (!batch) throw refusePayout('unknown_batch', { id });
  if (batch.droppedAt !== null) throw refusePayout('batch_dropped', { id });
  const [ring, lines] = [await ringOf(db, place), await listLines(db, id)];
  const wires = () => lines.map((line) => wireOf(ring, batch, line));
  const made = {
    sepa: () => (form === 'xml' && part === 1 ? sepaOf(db, ring, batch, lines) : null),
    alipay: () =>
      form === 'alipay' || form === 'alipay-template' ? alipayOf(db, ring, batch, lines, form, part) : null,
    bank: () => {
      if (part !== 1) return null;
      return form === 'csv'
        ? bankListCsv(wires(), language)
        : form === 'xlsx'
          ? bankListWorkbook(wires(), language)
          : null;
    },
  } as const;
  const file = await made[batch.method]();
  if (!file) throw refusePayout('no_such_file', { id, form: `${form} ${part}` });
  await markDownloaded(db, id, now);
  return file;
}
