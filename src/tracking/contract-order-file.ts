// A file of orders: what can be read from its columns, how it is read, and what came of it.
import { z } from 'zod';
import { shopKinds } from './shop/kinds.ts';

/** What a column of an orders table can be. */
export const orderFields = [
  'order',
  'line',
  'at',
  'paidAt',
  'updatedAt',
  'currency',
  'product',
  'sku',
  'category',
  'quantity',
  'gross',
  'unitPrice',
  'discount',
  'platformDiscount',
  'shipping',
  'tax',
  'coupon',
  'visitor',
  'refund',
  'refundAt',
  'author',
  'finder',
] as const;
export type OrderField = (typeof orderFields)[number];

/** Without one of each no order can be read; the second stands in for the first. */
export const neededFields = [
  ['order'],
  ['at'],
  ['product', 'sku'],
  ['gross', 'unitPrice'],
] as const satisfies readonly (readonly OrderField[])[];

export const orderCurrencies = ['CNY', 'EUR', 'USD'] as const;
export type OrderCurrency = (typeof orderCurrencies)[number];
export const decimalMarks = ['point', 'comma'] as const;
export type DecimalMark = (typeof decimalMarks)[number];
export const dateOrders = ['dmy', 'mdy'] as const;

/** How cells are read that do not tell it themselves. */
export const readingShape = z.object({
  currency: z.enum(orderCurrencies).meta({ description: 'Of rows that name no currency' }),
  decimal: z.enum(decimalMarks).meta({ description: 'What `1,234` and `1.234` mean' }),
  dates: z.enum(dateOrders).meta({ description: 'What `05/03/2026` means' }),
});
export type Reading = z.infer<typeof readingShape>;

export const orderImportShape = z.object({
  kind: z.enum(shopKinds).meta({ description: 'What the file was recognised as' }),
  headers: z.array(z.string()).meta({ description: 'Columns of the file; none for documents' }),
  columns: z.record(z.string(), z.string()).meta({ description: 'Field → column of the file' }),
  unused: z.array(z.string()).meta({ description: 'Columns that nothing was read from' }),
  missing: z
    .array(z.enum(orderFields))
    .meta({ description: 'Fields without which no order can be read; only where nothing is stored' }),
  reading: readingShape.nullable().meta({ description: 'How cells of a table were read' }),
  first: z
    .array(
      z.object({
        order: z.string(),
        product: z.string(),
        quantity: z.number(),
        net: z.number().meta({ description: 'Gross less discount, in minor units' }),
        currency: z.string(),
        at: z.string(),
        paidAt: z.string().nullable(),
      }),
    )
    .meta({ description: 'The first order lines as they were read' }),
  rows: z.number(),
  stored: z.number(),
  unchanged: z.number(),
  waiting: z.number(),
  rejected: z.number(),
  rejects: z.array(
    z.object({
      line: z.number(),
      column: z.string().nullable(),
      code: z.string(),
      value: z.string().nullable(),
      advice: z.string(),
    }),
  ),
});
