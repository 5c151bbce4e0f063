// Why a KOL may not be chosen at all, the first reason that holds: platform, exclusion, verdict, price, law, competitors, days.
import { daysBetween } from '../base/day.ts';
import { barredUntil, endorserArticle, forbiddenClass } from './endorser-rules.ts';
import type { Question } from './parts-content.ts';
import { competitorNamed, daysOf } from './parts-history.ts';
import { className, platformName, type Reason, reason } from './reason.ts';

type Filter = (question: Question) => Reason | null;

const byPlatform: Filter = ({ facts, brief }) =>
  brief.platforms.length > 0 && !brief.platforms.includes(facts.platform)
    ? reason(null, 'out_platform', 'against', { platform: platformName(facts.platform) })
    : null;

const byName: Filter = ({ facts, brief }) => {
  if (brief.exclude.length === 0) return null;
  const named = [facts.name, facts.kolId, facts.accountId].map((one) => one.toLowerCase());
  return brief.exclude.some((one) => named.includes(one.toLowerCase()))
    ? reason(null, 'out_excluded', 'against')
    : null;
};

const byVerdict: Filter = ({ facts, brief }) =>
  brief.verdicts.includes(facts.verdict ?? 'not_enough_data') ? null : reason(null, 'out_verdict', 'against');

const byPrice: Filter = ({ facts, brief }) =>
  facts.price !== null && facts.price > brief.budget ? reason(null, 'out_price', 'against') : null;

const byLaw: Filter = ({ facts, brief, today }) => {
  const forbidden = forbiddenClass(brief.productClasses);
  if (forbidden !== null)
    return reason(null, 'out_class', 'against', {
      productClass: className(forbidden.productClass),
      article: forbidden.article,
    });
  const { endorser } = facts;
  if (endorser?.underTen) return reason(null, 'out_under_ten', 'against', { article: endorserArticle });
  const start = brief.startsOn ?? today;
  if (endorser?.penalisedOn != null && start < barredUntil(endorser.penalisedOn))
    return reason(null, 'out_penalised', 'against', {
      on: endorser.penalisedOn,
      until: barredUntil(endorser.penalisedOn),
      article: endorserArticle,
    });
  return null;
};

const byCompetitor: Filter = ({ facts, brief, today }) => {
  // What still runs when the campaign begins excludes, however far away that is.
  const start = brief.startsOn !== null && brief.startsOn > today ? brief.startsOn : today;
  for (const one of facts.collaborations) {
    const competitor = competitorNamed(brief, one.brand);
    if (competitor === null) continue;
    if (one.exclusiveUntil !== null && one.exclusiveUntil >= start)
      return reason(null, 'out_exclusive', 'against', { competitor: competitor.name, until: one.exclusiveUntil });
  }
  if (brief.coolingOffDays === 0) return null;
  for (const one of facts.collaborations) {
    const competitor = competitorNamed(brief, one.brand);
    if (competitor === null || (one.startedOn === null && one.endedOn === null)) continue;
    const ended = one.endedOn;
    if (ended === null || ended >= start)
      return reason(null, 'out_running', 'against', { competitor: competitor.name, since: one.startedOn });
    const since = daysBetween(ended, start);
    if (since < brief.coolingOffDays)
      return reason(null, 'out_cooling', 'against', {
        competitor: competitor.name,
        days: brief.coolingOffDays,
        ended,
        since,
      });
  }
  return null;
};

const byDays: Filter = ({ facts, brief }) => {
  const days = daysOf(brief);
  if (days === null) return null;
  const away = facts.unavailable.find((one) => one.from <= days.from && one.to >= days.to);
  return away ? reason(null, 'out_unavailable', 'against', { from: away.from, to: away.to }) : null;
};

const filters: readonly Filter[] = [byName, byPlatform, byLaw, byVerdict, byPrice, byCompetitor, byDays];

/** The first hard filter that holds; null where the account may be chosen. */
export function filterOut(question: Question): Reason | null {
  for (const filter of filters) {
    const found = filter(question);
    if (found !== null) return found;
  }
  return null;
}
