// The calendar: days of drafts, posts and figures in all campaigns, beside China's seasons.
import { addDays, daysBetween } from '../base/day.ts';
import { defaultSeasonPolicy } from '../brand/season-policy.ts';
import { seasonsBetween } from '../brand/seasons.ts';
import type { Db } from '../db/connect.ts';
import type { CalendarView } from './contract-calendar.ts';
import { metricDays } from './contract-draft.ts';
import { refuseWork } from './errors-work.ts';
import { openCampaign } from './service.ts';
import { type DueContent, listDue, listSpans } from './store-calendar.ts';
import { defaultWorkPolicy } from './work-policy.ts';

type Entry = CalendarView['entries'][number];

function entriesOf(one: DueContent): Entry[] {
  const { campaignId, campaignName, placementId, deliverableId, kolName, format, dueOn } = one;
  const { hasDraft, publishedOn } = one;
  const of = { campaignId, campaignName, placementId, deliverableId, kolName, format };
  const draftDay = addDays(dueOn, -defaultWorkPolicy.draftDaysBefore);
  const figures = publishedOn === null ? [] : metricDays.map((day) => addDays(publishedOn, day));
  return [
    { ...of, day: draftDay, kind: 'draft', isDone: hasDraft || publishedOn !== null },
    { ...of, day: dueOn, kind: 'post', isDone: publishedOn !== null },
    ...figures.map((day): Entry => ({ ...of, day, kind: 'figures', isDone: false })),
  ];
}

/** The longest span that is asked for at once: a year and a bit. */
const mostDays = 400;

/** Everything between two days. Refuses `campaign_not_found`, `calendar_span`. */
export async function openCalendar(
  db: Db,
  { from, to, campaign }: { readonly from: string; readonly to: string; readonly campaign?: string | undefined },
): Promise<CalendarView> {
  if (to < from || daysBetween(from, to) > mostDays) throw refuseWork('calendar_span', { most: mostDays });
  if (campaign !== undefined) await openCampaign(db, campaign);
  const due = await listDue(db, from, to, campaign ?? null);
  const spans = (await listSpans(db, campaign ?? null)).flatMap(({ id, name, startsOn, endsOn }): Entry[] => {
    const of = { campaignId: id, campaignName: name, placementId: null, deliverableId: null, kolName: null };
    const span = { ...of, format: null, isDone: false };
    const start: Entry[] = startsOn === null ? [] : [{ ...span, day: startsOn, kind: 'campaign_start' }];
    return endsOn === null ? start : [...start, { ...span, day: endsOn, kind: 'campaign_end' }];
  });
  const entries = [...spans, ...due.flatMap(entriesOf)]
    .filter(({ day }) => day >= from && day <= to)
    .sort((a, b) => a.day.localeCompare(b.day) || a.kind.localeCompare(b.kind));
  const { version, source } = defaultSeasonPolicy;
  return { entries, seasons: seasonsBetween(from, to).map((one) => ({ ...one })), policy: { version, source } };
}
