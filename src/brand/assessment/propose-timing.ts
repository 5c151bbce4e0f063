// When: the next season of China that fits the product and can still be prepared.
import { addDays, type Day, daysBetween } from '../../base/day.ts';
import { type languages, localeOf, type Phrase } from '../../base/words.ts';
import { defaultSeasonPolicy } from '../season-policy.ts';
import { type Season, seasonsBetween } from '../seasons.ts';
import { answerTo, type Choice, given, type Known, type Proposed } from './proposal.ts';
import { sayWith } from './propose-money.ts';
import { canBuy } from './propose-whom.ts';
import { proposeWords } from './words-propose.ts';

/** Seasons in which nobody sells, and those that are for some goods only; own choice after the calendar's reasons. */
const idle = ['chinese_new_year', 'national_day'];
const onlyFor: Readonly<Record<string, readonly string[]>> = {
  new_year_goods: ['food', 'wine', 'drinks', 'supplements', 'home'],
  women_day: ['cosmetics', 'fashion', 'supplements'],
  five_twenty: ['cosmetics', 'fashion', 'wine', 'food'],
};

function fits(season: Season, goods: string | null): boolean {
  if (idle.includes(season.id)) return false;
  const only = onlyFor[season.id];
  return only === undefined || (goods !== null && only.includes(goods));
}

/** Days that pass before the first contract where what comes first is missing: the mark, a shop. Own estimate. */
export function leadOf(known: Known): number {
  const mark = ['none', 'planned'].includes(answerTo(known, 'trademark') ?? '') ? 60 : 0;
  const shop = canBuy(known) || answerTo(known, 'channel') === null ? 0 : 60;
  return Math.max(mark, shop);
}

const day = (value: Day): Phrase => {
  const told = (language: (typeof languages)[number]) =>
    new Date(`${value}T00:00:00Z`).toLocaleDateString(localeOf(language), {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  return { it: told('it'), en: told('en'), zh: told('zh') };
};

function choiceOf(season: Season): Choice {
  const startsOn = season.readyBy.seeding;
  return {
    value: { startsOn, endsOn: season.to },
    text: sayWith(proposeWords.season, { season: season.name, from: day(startsOn), to: day(season.to) }),
  };
}

/** From the first posts before a season opens to its end, with two later seasons and no date as the other choices. */
export function proposeTiming(known: Known, today: Day): Proposed {
  const lead = leadOf(known);
  const earliest = addDays(today, lead);
  const goods = answerTo(known, 'goods');
  const open = seasonsBetween(today, addDays(today, 500)).filter((one) => fits(one, goods));
  const [season, ...later] = open.filter((one) => one.readyBy.contract >= earliest);
  const noDate: Choice = { value: { startsOn: null, endsOn: null }, text: proposeWords.noDate };
  const restsOn = given(known, 'goods', 'trademark', 'channel', 'shop_cn');
  const base = { field: 'timing' as const, restsOn, grounds: ['norm' as const] };
  if (season === undefined) return { ...base, ...noDate, reasons: [proposeWords.noSeason], others: [] };
  const missed = open.find((one) => one.readyBy.contract < earliest && one.to >= today);
  const reasons: Phrase[] = [
    sayWith(proposeWords.seasonWhy, { season: season.name, why: season.why }),
    sayWith(proposeWords.seasonLead, {
      contract: day(season.readyBy.contract),
      days: daysBetween(season.readyBy.contract, season.from),
    }),
  ];
  if (lead > 0) reasons.push(sayWith(proposeWords.seasonFirst, { days: lead }));
  if (missed)
    reasons.push(sayWith(proposeWords.seasonMissed, { season: missed.name, contract: day(missed.readyBy.contract) }));
  reasons.push(defaultSeasonPolicy.source);
  return { ...base, ...choiceOf(season), reasons, others: [...later.slice(0, 2).map(choiceOf), noDate] };
}
