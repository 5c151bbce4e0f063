// Sections of the guide that repeat the product's own dated data instead of typing it again: tiers, seasons, lead times.
import { defaultTierPolicy, type TierPolicy } from '../archive/tier.ts';
import { addDays, type Day } from '../base/day.ts';
import { tierTerms } from '../base/terms.ts';
import { type Language, localeOf, type Phrase } from '../base/words.ts';
import { defaultSeasonPolicy, type SeasonPolicy } from '../brand/season-policy.ts';
import { type Season, seasonsBetween } from '../brand/seasons.ts';
import { guideTexts } from './guide-texts.ts';

const inAll = (write: (language: Language) => string): Phrase => ({
  it: write('it'),
  en: write('en'),
  zh: write('zh'),
});

/** `10 gennaio 2027`: a day in the reader's way. */
function dayText(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

const fill = (phrase: Phrase, language: Language, facts: Readonly<Record<string, string>>) =>
  phrase[language].replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');

/** Tiers with the followers from which they start, by the policy in force. */
export function tiersText(policy: TierPolicy = defaultTierPolicy): Phrase {
  return inAll((language) => {
    const rows = policy.borders.map(({ tier, from }) =>
      fill(guideTexts.tier, language, {
        tier: tierTerms[tier][language],
        from: from.toLocaleString(localeOf(language), { useGrouping: 'always' }),
      }),
    );
    return [...rows, fill(guideTexts.tierNote, language, { version: dayText(policy.version, language) })].join('\n');
  });
}

function seasonLine(season: Season, today: Day, language: Language): string {
  return fill(season.readyBy.contract < today ? guideTexts.seasonLate : guideTexts.season, language, {
    name: season.name[language],
    from: dayText(season.from, language),
    to: dayText(season.to, language),
    why: season.why[language],
    contract: dayText(season.readyBy.contract, language),
  });
}

/** The seasons that begin within a year of a day, each once, with the day by which KOLs are under contract. */
export function seasonsText(today: Day, policy: SeasonPolicy = defaultSeasonPolicy): Phrase {
  const seasons = seasonsBetween(today, addDays(today, 365), policy).filter(
    (one) => one.to >= today && one.from <= addDays(today, 365),
  );
  return inAll((language) =>
    [...seasons.map((one) => seasonLine(one, today, language)), fill(guideTexts.seasonNote, language, {})].join('\n'),
  );
}

/** Lead times of the policy, with its own word on where they come from. */
export function leadText(policy: SeasonPolicy = defaultSeasonPolicy): Phrase {
  const { contract, sample, draft, seeding } = policy.lead;
  const days = { contract, sample, draft, seeding };
  const facts = Object.fromEntries(Object.entries(days).map(([name, count]) => [name, String(count)]));
  return inAll((language) => `${fill(guideTexts.lead, language, facts)}\n${policy.source[language]}`);
}
