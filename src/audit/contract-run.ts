// Shapes of an audit of the whole archive.
import { z } from 'zod';

export const auditRunShape = z.object({
  id: z.string(),
  startedAt: z.string(),
  endedAt: z.string().nullable().meta({ description: 'null = at work' }),
  allAccounts: z.int().meta({ description: '0 = still learning norms and rings' }),
  audited: z.int(),
  kept: z.int().meta({ description: 'Audits that were news' }),
  changed: z.int().meta({ description: 'Accounts whose verdict is another than before' }),
  fault: z.string().nullable(),
});
export type AuditRun = z.output<typeof auditRunShape>;
