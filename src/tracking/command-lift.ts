// `kolosseo lift --series FILE.csv --from DAY [--to DAY] [--json]`: whether a post or campaign sold more, without a database.
import { parseArgs } from 'node:util';
import { type Day, isDay } from '../base/day.ts';
import { writeJson } from '../base/json.ts';
import { failed, ok, type Result } from '../base/result.ts';
import { type Phrase, say, sayAll } from '../base/words.ts';
import { faultAt } from '../import/document.ts';
import { documentWords } from '../import/document-words.ts';
import { isReadable, printFaults, printUsage, type Terminal, writeText } from '../import/file-document.ts';
import { briefPlanWords } from '../plan/words-brief.ts';
import { printTableFaults, readTextTable } from './file-text-table.ts';
import { lastKnownDay, measureLift } from './lift/lift.ts';
import { usualLift } from './lift/measure.ts';
import { liftPicture } from './lift/picture.ts';
import { otherColumns, readSeries } from './lift/read-series.ts';
import { cutSeries, type SalesSeries } from './lift/series.ts';
import { tellLift } from './lift/tell.ts';
import { liftWords } from './words-lift.ts';
import { badOption, optionWords } from './words-table.ts';

interface Wanted {
  readonly file: string;
  readonly from: Day;
  readonly to: Day | null;
  /** Names with commas between, or `all`. */
  readonly covariates: string | null;
  readonly picture: string | null;
  readonly seed: number;
  readonly isJson: boolean;
}

/** What was asked; null where the usage is wrong, a sentence where a value is. */
function wantedOf(args: string[]): Result<Wanted, Phrase> | null {
  const text = { type: 'string' } as const;
  const options = {
    ...{ series: text, from: text, to: text, covariates: text, picture: text, seed: text },
    json: { type: 'boolean' },
  } as const;
  try {
    const {
      series,
      from,
      to,
      covariates,
      picture,
      seed = String(usualLift.seed),
      json,
    } = parseArgs({ args, options }).values;
    if (series === undefined || from === undefined) return null;
    if (!isDay(from)) return failed(badOption('from', from, optionWords.day));
    if (to !== undefined && (!isDay(to) || to < from))
      return failed(badOption('to', to, sayAll(isDay(to) ? optionWords.dayAfter : optionWords.day, { from })));
    if (!/^\d{1,9}$/.test(seed))
      return failed(badOption('seed', seed, sayAll(optionWords.whole, { min: 0, max: 999_999_999 })));
    return ok({
      ...{ file: series, from, to: to ?? null, covariates: covariates ?? null, picture: picture ?? null },
      ...{ seed: Number(seed), isJson: json ?? false },
    });
  } catch {
    return null;
  }
}

/** The columns that were named as covariates, or what is wrong with the names. */
function covariatesOf(asked: string | null, names: readonly string[]): Result<ReadonlySet<string>, Phrase> {
  if (asked === null) return ok(new Set());
  if (asked.trim() === 'all') return ok(new Set(names));
  const wanted = asked.split(',').map((name) => name.trim());
  if (wanted.every((name) => names.includes(name))) return ok(new Set(wanted));
  return failed(badOption('covariates', asked, sayAll(optionWords.columns, { names: names.join(', ') })));
}

/** Why a series cannot be measured from a day on; null where it can be tried. */
function emptyAfter(series: SalesSeries, from: Day, to: Day): Phrase | null {
  if (lastKnownDay(series) !== null && cutSeries(series, from, to).daysAfter > 0) return null;
  return sayAll(liftWords.noDaysAfter, { from });
}

/** Runs `lift`; gives the exit code: 0 done (also where nothing is measurable), 2 wrong usage or a table with faults. */
export async function runLift(args: string[], io: Terminal): Promise<number> {
  const asked = wantedOf(args);
  if (asked === null) return printUsage(liftWords.usage, io);
  if (!asked.ok) return printUsage(asked.problem, io);
  const { file, from, to, covariates, picture, seed, isJson } = asked.value;
  if (!(await isReadable(file))) return printFaults([faultAt([], documentWords.unreadableFile, { file })], io);
  const table = await readTextTable(file);
  if (!table.ok) return printTableFaults(table.problem, io);
  const named = covariatesOf(covariates, otherColumns(table.value.header));
  if (!named.ok) return printUsage(named.problem, io);
  const read = readSeries(table.value, named.value);
  if (!read.ok) return printTableFaults(read.problem, io);
  const last = to ?? '9999-12-31';
  const empty = emptyAfter(read.value, from, last);
  if (empty !== null) return printUsage(empty, io);
  const result = measureLift(read.value, { from, to: last, seed });
  if (picture !== null) {
    const written = `${say(briefPlanWords.written, io.language, { file: picture })}`;
    const code = await writeText(liftPicture(result, io.language), picture, written, { ...io, out: io.err });
    if (code !== 0) return code;
  }
  io.out(isJson ? `${writeJson(result)}\n` : tellLift(result, io.language));
  return 0;
}
