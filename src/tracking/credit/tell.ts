// Credits as text for the terminal.
import { type Language, localeOf, say } from '../../base/words.ts';
import type { CreditResult, Credits } from '../contract-credit.ts';
import { creditWords } from '../words-credit.ts';
import { models } from './models.ts';

/** Hanzi fill two columns of a terminal. */
const widthOf = (text: string) => [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);

function pad(cells: readonly (readonly string[])[]): string[] {
  const widths = cells[0]!.map((_, at) => Math.max(...cells.map((row) => widthOf(row[at]!))));
  return cells.map((row) =>
    row
      .map((cell, at) => {
        const space = ' '.repeat(widths[at]! - widthOf(cell));
        return at === 0 ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** A table of purchases by channel and model, with 95 % intervals of the last model, then what to know about it. */
export function tellCredit(result: CreditResult, few: number, language: Language): string {
  const count = (value: number, decimals = 2) =>
    value.toLocaleString(localeOf(language), {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: 'always',
    });
  const shown = models.filter((model) => model !== 'markovNulls' || result.nulls !== null);
  const interval = (credits: Credits) => {
    const { low, high } = credits.markovNulls ?? credits.markov;
    return low === null || high === null ? '' : `[${count(low, 0)} – ${count(high, 0)}]`;
  };
  const row = (name: string, journeys: number, credits: Credits) => [
    name,
    count(journeys, 0),
    ...shown.map((model) => count(credits[model]!.conversions)),
    interval(credits),
  ];
  const head = [
    creditWords.channel[language],
    creditWords.journeys[language],
    ...shown.map((one) => creditWords[one][language]),
    '95 %',
  ];
  const own = result.channels.filter(({ isFew }) => !isFew);
  const lines = pad([
    head,
    ...own.map(({ channel, journeys, credits }) => row(channel, journeys, credits)),
    ...result.groups.map(({ name, journeys, credits }) => row(name[language], journeys, credits)),
  ]);
  const facts = { conversions: result.conversions, paths: result.paths, channels: result.channels.length };
  const nulls = result.nulls === null ? '' : say(creditWords.headNulls, language, { nulls: result.nulls });
  const names = result.channels.filter(({ isFew }) => isFew).map(({ channel }) => channel);
  return [
    say(creditWords.head, language, facts) + nulls,
    '',
    ...lines,
    '',
    ...(names.length > 0
      ? [
          say(creditWords.grouped, language, {
            few,
            names: names.slice(0, 20).join(', ') + (names.length > 20 ? ' …' : ''),
          }),
        ]
      : []),
    ...result.differing.filter(({ channel }) => !names.includes(channel)).map(({ text }) => text[language]),
    ...result.notes.map((note) => note[language]),
    '',
  ].join('\n');
}
