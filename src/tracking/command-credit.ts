// `kolosseo credit --journeys FILE.csv [--json]`: what attribution models make of journeys, without a database.
import { parseArgs } from 'node:util';
import { writeJson } from '../base/json.ts';
import { failed, ok, type Result } from '../base/result.ts';
import { type Phrase, say, sayAll } from '../base/words.ts';
import { faultAt } from '../import/document.ts';
import { documentWords } from '../import/document-words.ts';
import { isReadable, printFaults, printUsage, type Terminal } from '../import/file-document.ts';
import { type CreditOptions, creditJourneys, usualCreditOptions } from './credit/credit.ts';
import { readAboutChannels } from './credit/read-about.ts';
import { readJourneys } from './credit/read-journeys.ts';
import { tellCredit } from './credit/tell.ts';
import { printTableFaults, readTextTable } from './file-text-table.ts';
import { type TableFault, type TextTable, tellTableFault } from './text-table.ts';
import { creditWords } from './words-credit.ts';
import { badOption, optionWords } from './words-table.ts';

interface Wanted {
  readonly file: string;
  readonly channels: string | null;
  readonly isJson: boolean;
  readonly options: Partial<CreditOptions>;
}

const limits = {
  order: { min: 1, max: 5, isWhole: true },
  smoothing: { min: 0, max: 10, isWhole: false },
  few: { min: 0, max: 1_000_000, isWhole: true },
  seed: { min: 0, max: 4_294_967_295, isWhole: true },
} as const;

/** What was asked; null where the usage is wrong, a sentence where a value is. */
function wantedOf(args: string[]): Result<Wanted, Phrase> | null {
  const text = { type: 'string' } as const;
  const options = {
    journeys: text,
    channels: text,
    order: text,
    smoothing: text,
    few: text,
    seed: text,
    json: { type: 'boolean' },
  } as const;
  try {
    const { values } = parseArgs({ args, options });
    if (values.journeys === undefined) return null;
    const numbers: Record<string, number> = {};
    for (const [option, { min, max, isWhole }] of Object.entries(limits)) {
      const found = values[option as keyof typeof limits];
      if (found === undefined) continue;
      const value = found.trim() === '' ? Number.NaN : Number(found);
      if (!(value >= min && value <= max) || (isWhole && !Number.isInteger(value)))
        return failed(badOption(option, found, sayAll(isWhole ? optionWords.whole : optionWords.number, { min, max })));
      numbers[option] = value;
    }
    return ok({
      file: values.journeys,
      channels: values.channels ?? null,
      isJson: values.json ?? false,
      options: numbers,
    });
  } catch {
    return null;
  }
}

/** What a table reads as, or the exit code after its faults were printed. */
async function readOr2<Value>(
  file: string,
  read: (table: TextTable) => Result<Value, readonly TableFault[]>,
  io: Terminal,
): Promise<Result<Value, 2>> {
  if (!(await isReadable(file))) return failed(printFaults([faultAt([], documentWords.unreadableFile, { file })], io));
  const table = await readTextTable(file);
  if (!table.ok) return failed(printTableFaults(table.problem, io));
  const value = read(table.value);
  return value.ok ? value : failed(printTableFaults(value.problem, io));
}

/** Runs `credit`; gives the exit code: 0 done, 2 wrong usage or a table with faults, each told with its line and column. */
export async function runCredit(args: string[], io: Terminal): Promise<number> {
  const asked = wantedOf(args);
  if (asked === null) return printUsage(creditWords.usage, io);
  if (!asked.ok) return printUsage(asked.problem, io);
  const { file, channels, isJson, options } = asked.value;
  const about = channels === null ? ok(usualCreditOptions.about) : await readOr2(channels, readAboutChannels, io);
  if (!about.ok) return about.problem;
  const read = await readOr2(file, readJourneys, io);
  if (!read.ok) return read.problem;
  for (const warning of read.value.warnings)
    io.err(`${say(documentWords.warning, io.language)} ${tellTableFault(warning, io.language)}\n`);
  const result = creditJourneys(read.value.journeys, { ...options, about: about.value });
  io.out(isJson ? `${writeJson(result)}\n` : tellCredit(result, options.few ?? usualCreditOptions.few, io.language));
  return 0;
}
