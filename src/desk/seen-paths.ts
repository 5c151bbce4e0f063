// Which reads of the API may be kept with a page, and which address of the app a kept page has. Whatever is not named is not kept:
// people, sessions, keys, settings, payment details, contract parties, private links, and every file.

/** First parts of paths under /api/v1 that pages read. */
const kept = new Set([
  'accounts',
  'alerts',
  'assessments',
  'audit-policies',
  'audit-rings',
  'audit-runs',
  'brands',
  'briefs',
  'calendar',
  'campaigns',
  'compliance',
  'deeds',
  'drafts',
  'guide',
  'identities',
  'imports',
  'kols',
  'match-policy',
  'placements',
  'plans',
  'searches',
  'shortlists',
  'waiting',
]);

/** Second parts and deeper that hold what is secret or personal, wherever they stand. */
const never = new Set([
  'order-sources',
  'private-links',
  'parties',
  'payees',
  'payers',
  'files',
  'export',
  'order-queue',
]);

export const maxReads = 60;
export const maxBytes = 3 * 1024 * 1024;
/** So that nobody fills the database: own choice, far above what somebody asks in a day. */
export const maxPagesADay = 100;

/**
 * Whether a path under /api/v1 (with its query, without the prefix) may be kept. Anything that could be read in two ways is not:
 * dots, doubled or encoded slashes, encoded letters, backslashes.
 */
export function mayBeKept(path: string): boolean {
  if (path.length > 2000 || !path.startsWith('/') || /[\s\\#]/.test(path)) return false;
  const parts = (path.split('?')[0] ?? '').slice(1).split('/');
  const decoded = parts.map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return '';
    }
  });
  if (decoded.some((part) => part === '' || part === '.' || part === '..' || /[%/\\?#\p{Cc}]/u.test(part)))
    return false;
  // An encoded letter has no reason to be: it is there to be overlooked.
  if (parts.some((part) => /%(?:2d|2e|3[0-9]|[46][1-9a-f]|[57][0-9a]|5f|7e)/i.test(part))) return false;
  if (!kept.has(decoded[0] ?? '')) return false;
  if (decoded.slice(1).some((part) => never.has(part.toLowerCase()))) return false;
  return !/\.(?:csv|xlsx|pdf|docx|yaml|json|svg|png)$/i.test(decoded.at(-1) ?? '');
}

/** An address of the app, `/archive/k1?account=a`, without what says that it is shown as seen; null for anything else. */
export function appPathOf(path: string): string | null {
  if (path.length > 1000 || !/^\/(?![/\\])/.test(path) || /[\s\\#\p{Cc}]/u.test(path)) return null;
  const [address = '', query = ''] = path.split('?', 2);
  const params = new URLSearchParams(query);
  params.delete('asSeen');
  params.delete('question');
  const left = params.toString();
  return left === '' ? address : `${address}?${left}`;
}

/** Whether two addresses of the app are the same page with the same filters, in whatever order. */
export function isSamePage(one: string, other: string): boolean {
  const normal = (path: string) => {
    const [address = '', query = ''] = (appPathOf(path) ?? '').split('?', 2);
    const params = new URLSearchParams(query);
    params.sort();
    return `${address.replace(/\/$/, '')}?${params}`;
  };
  return appPathOf(one) !== null && normal(one) === normal(other);
}
