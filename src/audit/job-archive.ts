// The audit of the whole archive as work in the background; its record tells how far it is.
import type { Task } from 'graphile-worker';
import type { Connection } from '../db/connect.ts';
import { auditArchive } from './service-archive.ts';

/** The task's name in the queue; it takes no payload. */
export const archiveAuditTaskName = 'audit_archive';

/** The task for the queue's list. One that finds another at work leaves it alone. */
export function archiveAuditTask({ db, url }: Connection): Task {
  return async () => void (await auditArchive({ db, url, now: new Date() }));
}
