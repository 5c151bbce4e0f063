// Files that Alipay's page for payments to many accounts takes (批量付款到支付宝账户). Its headings are part of the format and in no
// other language: the form with a batch head, and the shorter template that the page offers too.
import { assert } from '../base/assert.ts';
import type { Day } from '../base/day.ts';
import { plainAmount } from '../base/money.ts';

/** Rows that one file may have. */
export const mostAlipayRows = 3_000;
/** Letters of a reason. */
const longestReason = 100;

export interface AlipayPayment {
  /** 商户流水号: at most 22 letters and digits. */
  readonly shortId: string;
  readonly account: string;
  /** As registered: Alipay compares it to the letter. */
  readonly name: string;
  /** 分, above zero. */
  readonly amount: bigint;
  readonly reason: string;
}

export interface AlipayBatch {
  readonly id: string;
  readonly executeOn: Day;
  readonly payer: { readonly account: string; readonly name: string };
  readonly payments: readonly AlipayPayment[];
}

export interface AlipayPart {
  /** 批次号: 11 to 32 letters and digits, another for every file. */
  readonly batchNumber: string;
  readonly payments: readonly AlipayPayment[];
}

/** The payments of a batch by files. */
export function alipayParts({ id, payments }: Pick<AlipayBatch, 'id' | 'payments'>): AlipayPart[] {
  const files = Math.ceil(payments.length / mostAlipayRows);
  return Array.from({ length: files }, (_, at) => ({
    batchNumber: files === 1 ? id : `${id}${String(at + 1).padStart(3, '0')}`,
    payments: payments.slice(at * mostAlipayRows, (at + 1) * mostAlipayRows),
  }));
}

/** A reason that is a plain cell: no separator, no quote, no line break; never empty, as it has to be given from ¥50,000 on. */
export function alipayReason(shortId: string, ...about: readonly string[]): string {
  const text = [shortId, ...about].join(' ').replace(/[\s,"'，\p{Cc}]+/gu, ' ');
  return [...text.trim()].slice(0, longestReason).join('').trim();
}

/** A row without quotes, which Alipay does not take off; contracts and `alipayReason` keep out of cells what would need them. */
function row(...cells: readonly string[]): string {
  for (const cell of cells) assert(!/[,"\r\n]/.test(cell), 'a cell of an Alipay file needs no quotes');
  return `${cells.join(',')}\r\n`;
}

const yuan = (amount: bigint) => plainAmount(amount, 'CNY');
const sumOf = (payments: readonly AlipayPayment[]) => payments.reduce((sum, one) => sum + one.amount, 0n);

/** The form with a head: 批次号, date, payer, sum and number of payments, then one row each. */
export function alipayText({ executeOn, payer }: AlipayBatch, { batchNumber, payments }: AlipayPart): string {
  return [
    row('批次号', '付款日期', '付款人email', '账户名称', '总金额（元）', '总笔数'),
    row(
      ...[batchNumber, executeOn.replaceAll('-', ''), payer.account, payer.name],
      ...[yuan(sumOf(payments)), String(payments.length)],
    ),
    row('商户流水号', '收款人email', '收款人姓名', '付款金额（元）', '付款理由'),
    ...payments.map((one) => row(one.shortId, one.account, one.name, yuan(one.amount), one.reason)),
  ].join('');
}

/** The template of the page: two rows that stay, then number, account, name, amount and remark. */
export function alipayTemplateText({ payments }: AlipayPart): string {
  return [
    row('支付宝批量付款文件模板（前面两行请勿删除）', '', '', '', ''),
    row('序号（必填）', '收款方支付宝账号（必填）', '收款方姓名（必填）', '金额（必填，单位：元）', '备注（选填）'),
    ...payments.map((one, at) => row(String(at + 1), one.account, one.name, yuan(one.amount), one.reason)),
  ].join('');
}
