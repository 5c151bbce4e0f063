// Settlements as marketplaces export them → rows: Taobao union (结算, 维权), Douyin (精选联盟, 抖店), or any table with order and amounts.
// Exports change their headings; those of the interfaces are certain, the others are what exports were seen to say (docs/guide/reconcile.md).
import { type Currency, isCurrency, parseAmount } from '../base/money.ts';
import { failed, ok, type Result } from '../base/result.ts';
import { readMoment } from '../import/dates.ts';
import type { OrderRow } from '../tracking/orders-table.ts';
import type { MarketRejectCode } from './words-market.ts';

export const marketSources = ['taobao_union', 'taobao_refund', 'douyin', 'table'] as const;
export type MarketSource = (typeof marketSources)[number];

const fields = [
  'order',
  'parent',
  'amount',
  'commission',
  'serviceFee',
  'refund',
  'settledAt',
  'state',
  'currency',
] as const;
export type MarketField = (typeof fields)[number];
type Names = Readonly<Partial<Record<MarketField, readonly string[]>>>;

interface Format {
  readonly source: MarketSource;
  readonly names: Names;
  /** Without these a table is none of this kind. */
  readonly required: readonly MarketField[];
}

const subOrder = ['淘宝子订单号', '淘宝子订单编号', '子订单编号', '子订单号'];
const formats: readonly Format[] = [
  {
    source: 'taobao_refund',
    names: {
      order: ['tb_trade_id', ...subOrder, '订单编号'],
      parent: ['tb_trade_parent_id', '淘宝父订单号', '淘宝父订单编号', '淘宝订单编号'],
      refund: ['refund_fee', '维权退款金额', '维权金额'],
      commission: ['tk_commission_fee_refund', '维权佣金', '返还佣金', '应返还佣金', '应返还金额'],
      settledAt: ['tk_refund_suit_time', 'tk_refund_time', '维权完成时间', '维权成功时间', '退款完成时间'],
      state: ['refund_status', '维权状态', '退款状态'],
    },
    required: ['order', 'refund'],
  },
  {
    source: 'taobao_union',
    names: {
      order: ['trade_id', ...subOrder, '订单编号'],
      parent: ['trade_parent_id', '淘宝父订单号', '淘宝父订单编号', '淘宝订单编号'],
      amount: ['pay_price', '结算金额'],
      commission: ['pub_share_fee', '结算佣金', '结算佣金金额', '结算收入', '结算预估收入', '佣金金额'],
      serviceFee: ['alimama_share_fee', '技术服务费'],
      refund: ['维权退款金额', '退款金额'],
      settledAt: ['tk_earning_time', '结算时间', '淘客结算时间'],
      state: ['tk_status', '订单状态', '淘客订单状态'],
    },
    required: ['order', 'amount', 'commission'],
  },
  {
    source: 'douyin',
    names: {
      order: ['order_id', '订单id', '订单号', '订单编号', '子订单号', '子订单编号', '平台订单号', '商品单号'],
      parent: ['parent_order_id', '主订单编号', '主订单号', '父订单号'],
      amount: ['settled_amount', '结算金额', '订单结算金额', '实际结算金额', '计佣金额'],
      commission: ['达人佣金', '结算达人佣金', '实际达人佣金', '达人结算佣金', 'author_commission'],
      serviceFee: ['技术服务费', '平台服务费'],
      refund: ['退款金额', '订单退款金额', '售后退款金额', '订单退款'],
      settledAt: ['settle_time', '结算时间', '实际结算时间', '佣金结算时间'],
      state: ['结算状态', '订单状态'],
    },
    required: ['order', 'commission'],
  },
  {
    source: 'table',
    names: {
      order: ['order', 'order_id', 'ordine', '订单号', '订单编号'],
      parent: ['parent', 'parent_order'],
      amount: ['amount', 'settled', 'importo', '结算金额'],
      commission: ['commission', 'provvigione', '佣金', '结算佣金'],
      serviceFee: ['service_fee', 'commissione', '服务费', '技术服务费'],
      refund: ['refund', 'rimborso', '退款金额'],
      settledAt: ['settled_at', 'liquidato_il', '结算时间'],
      state: ['state', 'stato', '状态'],
      currency: ['currency', 'valuta', '币种'],
    },
    required: ['order', 'amount'],
  },
];

export interface FoundMarket {
  readonly source: MarketSource;
  readonly map: ReadonlyMap<MarketField, number>;
}

/** Which marketplace exported a table with such a header; null where none of them did. */
export function recogniseMarket(header: readonly string[]): FoundMarket | null {
  const names = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[（(](元|¥)[)）]$/, ''),
  );
  for (const { source, names: synonyms, required } of formats) {
    const map = new Map<MarketField, number>();
    for (const field of fields) {
      const wanted = synonyms[field] ?? [];
      const index = wanted.map((name) => names.indexOf(name)).find((at) => at >= 0);
      if (index !== undefined) map.set(field, index);
    }
    if (required.every((field) => map.has(field))) return { source, map };
  }
  return null;
}

export interface MarketRow {
  readonly line: number;
  readonly order: string;
  readonly parent: string | null;
  readonly kind: 'settlement' | 'refund';
  /** `open`: paid and not settled yet; `void`: the marketplace settles nothing for it. */
  readonly state: 'settled' | 'open' | 'void';
  readonly currency: Currency;
  /** Minor units; null where the file says nothing. */
  readonly amount: bigint | null;
  readonly commission: bigint | null;
  readonly serviceFee: bigint | null;
  readonly refund: bigint | null;
  readonly settledAt: string | null;
}

export interface MarketReject {
  readonly line: number;
  readonly column: string | null;
  readonly code: MarketRejectCode;
  readonly value: string | null;
}

const longestId = 80;
const voidStates = /^(13|订单失效|已失效|失效|已取消|无效|void|cancelled)$/i;
const openStates = /^(12|14|订单付款|订单成功|订单收货|已付款|已收货|待结算|未结算|冻结中|open|pending)$/i;
/** A 维权 that is not won gives nothing back: 3 failed, 4 begun. */
const refundLost = /^(3|4|维权失败|维权创建|退款失败|等待处理|处理中)$/;

const text = (cell: string | undefined): string => {
  const plain = (cell ?? '').replace(/^['\t]+|\t+$/g, '').trim();
  return /^(-{1,2}|—|无|null)$/i.test(plain) ? '' : plain;
};

function readAt(cell: string): string | null {
  const moment = readMoment(cell, { order: 'dmy', seenAt: null });
  return moment.ok && moment.value !== null ? new Date(moment.value).toISOString() : null;
}

function stateOf(source: MarketSource, said: string, settledAt: string | null): MarketRow['state'] {
  if (source === 'taobao_refund') return refundLost.test(said) ? 'open' : 'settled';
  if (voidStates.test(said)) return 'void';
  return openStates.test(said) && settledAt === null ? 'open' : 'settled';
}

/** Reads one row; the first cell at fault decides. What a 维权 takes back of the commission is negative. */
export function readMarketRow(
  { source, map }: FoundMarket,
  header: readonly string[],
  row: OrderRow,
): Result<MarketRow, MarketReject> {
  const cell = (field: MarketField) => (map.has(field) ? text(row.cells[map.get(field)!]) : '');
  const fault = (field: MarketField, code: MarketRejectCode) => {
    const at = map.get(field);
    return failed({
      line: row.line,
      column: at === undefined ? null : (header[at] ?? null),
      code,
      value: cell(field) || null,
    });
  };
  const order = cell('order');
  if (order === '') return fault('order', 'market_order_missing');
  if (/^\d(\.\d+)?e\+\d+$/i.test(order)) return fault('order', 'market_order_damaged');
  if (order.length > longestId || order.includes('\u0000')) return fault('order', 'market_order_damaged');
  const currency = (cell('currency') || 'CNY').toUpperCase().replace('RMB', 'CNY');
  if (!isCurrency(currency)) return fault('currency', 'market_currency_unknown');
  const amounts = new Map<MarketField, bigint | null>();
  for (const field of ['amount', 'commission', 'serviceFee', 'refund'] as const) {
    const said = cell(field);
    const amount = said === '' ? null : parseAmount(said.replace(/[¥￥€$,\s元]/g, ''), currency);
    if (said !== '' && (amount === null || amount > 10n ** 13n || amount < -(10n ** 13n)))
      return fault(field, 'market_amount_unreadable');
    amounts.set(field, amount);
  }
  const settledAt = cell('settledAt') === '' ? null : readAt(cell('settledAt'));
  if (cell('settledAt') !== '' && settledAt === null) return fault('settledAt', 'market_time_unreadable');
  const state = stateOf(source, cell('state'), settledAt);
  if (state === 'settled' && [...amounts.values()].every((one) => one === null))
    return fault('amount', 'market_nothing_told');
  const [kind, commission] = [
    source === 'taobao_refund' ? 'refund' : 'settlement',
    amounts.get('commission') ?? null,
  ] as const;
  const back = commission === null ? null : commission > 0n ? -commission : commission;
  return ok({
    ...{ line: row.line, order, parent: cell('parent') || null, kind, state, currency, settledAt },
    ...{ amount: amounts.get('amount') ?? null, commission: kind === 'refund' ? back : commission },
    ...{ serviceFee: amounts.get('serviceFee') ?? null, refund: amounts.get('refund') ?? null },
  });
}

/** Tells settlements of one order apart: a second of the same kind and time is the same one. */
export const partOf = ({ kind, settledAt, state }: Pick<MarketRow, 'kind' | 'settledAt' | 'state'>): string =>
  `${kind} ${settledAt ?? state}`;

export interface ReadMarket {
  readonly rows: readonly MarketRow[];
  readonly rejects: readonly MarketReject[];
}

/** Reads all rows. A row that repeats another is dropped where it says the same, and refused where it says something else. */
export function readMarket(found: FoundMarket, header: readonly string[], rows: readonly OrderRow[]): ReadMarket {
  const kept = new Map<string, MarketRow>();
  const rejects: MarketReject[] = [];
  for (const row of rows) {
    const read = readMarketRow(found, header, row);
    if (!read.ok) {
      rejects.push(read.problem);
      continue;
    }
    const key = `${read.value.order} ${partOf(read.value)}`;
    const known = kept.get(key);
    const isSame = (['amount', 'commission', 'serviceFee', 'refund'] as const).every(
      (one) => known?.[one] === read.value[one],
    );
    if (known === undefined) kept.set(key, read.value);
    else if (!isSame) rejects.push({ line: row.line, column: null, code: 'market_repeated', value: read.value.order });
  }
  return { rows: [...kept.values()], rejects };
}
