// The innocent causes that were tried for a rise before it was told, each with what came of it.
import type { Phrase } from '../base/words.ts';
import { sayAll } from '../base/words.ts';
import type { PlatformDay } from './basis.ts';
import { causeWords } from './cause-words.ts';
import type { Judged } from './growth-windows.ts';
import { seasonIn } from './holidays.ts';
import { percent } from './reading.ts';
import { type DailySeries, dayAt } from './series.ts';

function inside(phrase: Phrase, hole: string, value: Phrase): Phrase {
  const fill = (language: keyof Phrase) => phrase[language].replace(`{${hole}}`, value[language]);
  return { it: fill('it'), en: fill('en'), zh: fill('zh') };
}

/** The largest move of the platform on the days of a window; null when the archive knows none. */
function platformMove(window: Judged, series: DailySeries, days: readonly PlatformDay[]): number | null {
  const here = days.filter(({ day }) => day >= series.firstDay + window.from && day <= series.firstDay + window.to);
  return here.length === 0
    ? null
    : here.reduce((most, { shift }) => (Math.abs(shift) > Math.abs(most) ? shift : most), 0);
}

/** Sentences about a hit, a giveaway, a season, the display, and the platform as a whole. */
export function causesTried(window: Judged, series: DailySeries, days: readonly PlatformDay[] | null): Phrase[] {
  const ratio = Math.round(Math.max(1, window.ratio ?? 1) * 10) / 10;
  const season = seasonIn(dayAt(series, window.from), dayAt(series, window.to));
  const move = days === null ? null : platformMove(window, series, days);
  return [
    window.ratio === null ? causeWords.hit_unknown : sayAll(causeWords.no_hit, { ratio }),
    window.ratio === null ? causeWords.giveaway_unknown : causeWords.no_giveaway,
    season === null ? causeWords.no_season : inside(causeWords.season, 'season', season),
    series.displayStep > 1 ? sayAll(causeWords.display, { step: series.displayStep }) : causeWords.exact,
    days === null
      ? causeWords.platform_unknown
      : move === null
        ? causeWords.platform_calm
        : sayAll(causeWords.platform_moved, { share: percent(move) }),
  ];
}
