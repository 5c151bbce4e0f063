// A stored statement becomes the statement it was: whole numbers of the text are bigint in the program.
import { z } from 'zod';
import { type Statement, statementLineShape, statementShape } from './contract.ts';

const whole = z.union([z.int(), z.string().regex(/^-?\d+$/)]).transform((value) => BigInt(value));

const line = statementLineShape.extend({
  net: whole,
  commission: whole,
  parts: z.array(z.object({ net: whole, bps: z.int() })).optional(),
  converted: z
    .object({
      net: whole,
      currency: statementShape.shape.currency,
      rate: z.string(),
      on: z.string(),
      source: z.string(),
    })
    .optional(),
});
const stored = statementShape.extend({
  fixed: whole,
  commission: whole,
  guaranteeTopUp: whole,
  capCut: whole,
  returns: whole,
  carried: whole,
  total: whole,
  payable: whole,
  bonus: whole.optional(),
  agency: z.object({ id: z.string(), amount: whole }).optional(),
  shares: z.array(z.object({ kol: z.string(), amount: whole })).optional(),
  serviceFee: whole.optional(),
  withheld: whole.optional(),
  deliverables: z.array(z.object({ deliverable: z.string(), amount: whole, terms: z.string() })),
  lines: z.array(line),
});

/** Reads the canonical text of a statement; `paid` is not part of it. Throws where the text is no statement. */
export function reviveStatement(raw: unknown, paid: boolean): Statement {
  return stored.parse({ ...(raw as object), paid }) as Statement;
}
