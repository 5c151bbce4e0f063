// Following a link: which target, whose visit, stored before it is answered.
import { randomUUID } from 'node:crypto';
import { dayOf } from '../base/day.ts';
import type { Db } from '../db/connect.ts';
import { type Asking, recogniseAgent } from './agent.ts';
import type { LinkFault } from './link-pages.ts';
import { type KeyedHash, personOf, type Visit } from './person.ts';
import { type ClickWriter, findLinkTarget, type LinkTarget } from './store-click.ts';
import { keyOfDay } from './store-seen.ts';
import { decorateTarget, slug } from './target.ts';

/** Targets of links, kept for a few seconds only: the database is the truth, this saves it a question per click. */
export function createLinkCache(db: Db, clock: () => number) {
  const kept = new Map<string, { target: LinkTarget | null; until: number }>();
  return async (code: string): Promise<LinkTarget | null> => {
    const known = kept.get(code);
    if (known && known.until > clock()) return known.target;
    const target = await findLinkTarget(db, code);
    if (kept.size > 50_000) kept.clear();
    kept.set(code, { target, until: clock() + 5_000 });
    return target;
  };
}

/** The key of today, asked for once a day. */
export function createDayKeys(db: Db, clock: () => Date): () => Promise<string> {
  let kept: { readonly day: string; readonly key: Promise<string> } | null = null;
  return () => {
    const now = clock();
    const day = dayOf(now);
    if (kept?.day !== day) {
      const key = keyOfDay(db, now).then((one) => one.key);
      kept = { day, key };
      key.catch(() => {
        kept = null;
      });
    }
    return kept.key;
  };
}

export interface Following {
  readonly code: string;
  readonly visit: Visit;
  readonly asking: Asking;
  readonly province: string | null;
  readonly hash: KeyedHash;
}

export interface Followed {
  readonly location: string;
  readonly visitor: string;
}

function faultOf(target: LinkTarget | null, now: Date): LinkFault | null {
  if (target === null) return 'unknown';
  if (target.expiresAt !== null && target.expiresAt <= now) return 'expired';
  return target.pausedAt === null ? null : 'paused';
}

/** Records a click and says where to go, only after the commit; says why where the link leads nowhere now. */
export async function followLink(
  find: (code: string) => Promise<LinkTarget | null>,
  clicks: ClickWriter,
  { code, visit, asking, province, hash }: Following,
): Promise<Followed | LinkFault> {
  const target = await find(code);
  const now = new Date();
  const fault = faultOf(target, now);
  if (target === null || fault !== null) return fault ?? 'unknown';
  const agent = recogniseAgent(asking);
  const [visitor, id] = [visit.cookie ?? randomUUID(), randomUUID()];
  await clicks.record({
    ...{ campaignId: target.campaignId, id, at: now, linkCode: code, visitor },
    ...{ kind: agent.kind, app: agent.app, person: personOf(visit, hash), province },
  });
  const { targetUrl, platform, campaignName, kolId } = target;
  const facts = { platform, campaign: slug(campaignName), kol: kolId, visitor, click: `${code}.${id}` };
  return { location: decorateTarget(targetUrl, facts), visitor };
}
