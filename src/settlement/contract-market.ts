// Shapes of comparing with a marketplace: a file that was taken, and the differences order by order.
import { z } from 'zod';
import { differenceCodes, reasonCodes } from './market-difference.ts';
import { marketSources } from './market-table.ts';

const amount = z
  .string()
  .regex(/^-?\d+$/)
  .nullable()
  .meta({ description: 'Whole minor units; null where one of the two says nothing' });

export const marketImportShape = z.object({
  source: z.enum(marketSources),
  columns: z.record(z.string(), z.string()).meta({ description: 'Field → column of the file' }),
  rows: z.int(),
  kept: z.int(),
  rejected: z.int(),
  isKnown: z.boolean().meta({ description: 'The same bytes were imported before: nothing changed' }),
  rejects: z.array(
    z.object({
      line: z.int(),
      column: z.string().nullable(),
      code: z.string(),
      value: z.string().nullable(),
      advice: z.string(),
    }),
  ),
});
export type MarketImport = z.infer<typeof marketImportShape>;

export const differenceShape = z.object({
  order: z.string(),
  kols: z.array(z.string()),
  code: z.enum(differenceCodes),
  reason: z.enum(reasonCodes),
  currency: z.string(),
  ours: amount,
  theirs: amount,
  difference: amount.meta({ description: 'What the marketplace has more' }),
  ourPeriod: z.string().nullable(),
  theirDay: z.string().nullable(),
});
export type DifferenceView = z.infer<typeof differenceShape>;

export const reconciliationShape = z.object({
  files: z.array(
    z.object({
      name: z.string(),
      source: z.enum(marketSources),
      kept: z.int(),
      rejected: z.int(),
      importedBy: z.string(),
      importedAt: z.string(),
    }),
  ),
  orders: z.int().meta({ description: 'Orders that the marketplace tells of' }),
  equal: z.int().meta({ description: 'Of these, as we have them' }),
  different: z.int().meta({ description: 'Orders with a difference, of either side' }),
  totals: z.array(
    z.object({
      code: z.enum(differenceCodes),
      currency: z.string(),
      orders: z.int(),
      difference: amount,
    }),
  ),
  differences: z.array(differenceShape),
  isWhole: z.boolean().meta({ description: 'Whether all differences are listed; files hold all' }),
});
export type Reconciliation = z.infer<typeof reconciliationShape>;
