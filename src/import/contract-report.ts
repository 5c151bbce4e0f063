// The answer of `kolosseo import --json`: every file with its counts, its first rejected rows, or why it was refused.
import { z } from 'zod';
import { platforms } from '../base/id.ts';
import { remarkShape } from './contract.ts';
import { rejectCodes } from './words.ts';

const count = z.int().nonnegative();
const counts = {
  rows: count.meta({ description: 'stored + unchanged + rejected' }),
  stored: count,
  unchanged: count,
  rejected: count,
};

export const importedFileShape = z.object({
  file: z.string(),
  source: z.string().nullable().meta({ description: 'What was recognised, such as mediacrawler:xhs:comments' }),
  encoding: z.string().nullable(),
  platform: z.enum(platforms).nullable().meta({ description: 'Null where a column names it per row' }),
  ...counts,
  rejects: z
    .array(
      z.object({
        line: z.int().meta({ description: 'Physical line of the file, from 1' }),
        column: z.string().nullable(),
        code: z.enum(rejectCodes),
        value: z.string().nullable(),
        advice: z.string().meta({ description: 'How to mend it, in the reader’s language' }),
      }),
    )
    .max(100)
    .meta({ description: 'The first 100; --rejects FILE.csv writes all' }),
  remarks: z.array(remarkShape),
  milliseconds: z.number().nullable(),
  error: z
    .object({ code: z.string(), title: z.string(), advice: z.string() })
    .optional()
    .meta({ description: 'Only where the whole file was refused: then nothing of it is stored' }),
});
export type ImportedFile = z.output<typeof importedFileShape>;

export const importReportShape = z.object({
  files: z.array(importedFileShape).meta({ description: 'In the order of the command line' }),
  ...counts,
});
export type ImportReport = z.output<typeof importReportShape>;
