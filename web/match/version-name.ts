// The name that a policy made now is given, until somebody gives it a better one.

/** The day and the minute, as a version is written: `2026-11-26-0421`, in UTC. */
export function versionName(now: Date): string {
  const moment = now.toISOString();
  return `${moment.slice(0, 10)}-${moment.slice(11, 16).replace(':', '')}`;
}
