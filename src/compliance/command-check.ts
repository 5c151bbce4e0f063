// `kolosseo check FILE|-`: what the law says of a text. Stores nothing. Exit code 1 where something must be mended.
import { readFile } from 'node:fs/promises';
import { buffer as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type Day, dayOf, isDay } from '../base/day.ts';
import type { Fault } from '../base/refusal.ts';
import { type Language, say } from '../base/words.ts';
import { classOf } from '../brand/class-of.ts';
import { productClasses } from '../brand/contract.ts';
import { checkDocument, faultAt } from '../import/document.ts';
import { documentWords } from '../import/document-words.ts';
import { printFaults, printUsage, type Terminal } from '../import/file-document.ts';
import { checkContent } from './check.ts';
import { contentShape, type Finding } from './contract.ts';
import { complianceCommandWords } from './words-command.ts';

interface Wanted {
  readonly file: string;
  readonly content: { readonly productClass: string | null };
  readonly on: Day;
  readonly isJson: boolean;
}

const options = {
  market: { type: 'string' },
  class: { type: 'string' },
  platform: { type: 'string' },
  name: { type: 'string', multiple: true },
  'no-way-to-buy': { type: 'boolean' },
  on: { type: 'string' },
  json: { type: 'boolean' },
} as const;

function wantedOf(args: string[], today: Day): Wanted | null {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file] = positionals;
    const on = values.on ?? today;
    if (file === undefined || positionals.length > 1 || !isDay(on)) return null;
    const names = values.name ?? [];
    const content = {
      markets: (values.market ?? 'cn').split(','),
      platform: values.platform ?? null,
      productClass: values.class ?? null,
      brand: names[0] ?? '',
      products: names,
      hasWayToBuy: values['no-way-to-buy'] !== true,
    };
    return { file, content, on, isJson: values.json === true };
  } catch {
    return null;
  }
}

function tell(finding: Finding, language: Language): string {
  const { passage, source } = finding;
  const seen = passage?.seenAs ? ` (${say(complianceCommandWords.seenAs, language, { term: passage.seenAs })})` : '';
  const lines = [
    `${say(complianceCommandWords[finding.severity], language)}  ${say(finding.title, language)}${passage ? `: ${passage.text}${seen}` : ''}  [${finding.rule}]`,
    `  ${say(finding.why, language)}`,
    `  ${say(finding.mend, language)}`,
    ...(finding.question ? [`  ? ${say(finding.question, language)}`] : []),
    `  ${source.law} ${source.article}`.trimEnd(),
  ];
  return `${lines.join('\n')}\n`;
}

/** The text of a file in UTF-8 or, as Chinese editors still write, GB18030; null where it cannot be read. */
async function readGiven(file: string): Promise<string | null> {
  const bytes = await (file === '-' ? readAll(process.stdin) : readFile(file)).catch(() => null);
  if (bytes === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** A class that is written wrongly would only be asked for again. */
function faultOfClass(name: string | null): Fault[] {
  const known: readonly string[] = productClasses;
  const id = classOf(name);
  if (id === null || known.includes(id)) return [];
  return [faultAt(['class'], complianceCommandWords.unknownClass, { name, classes: known.join(', ') })];
}

/** Runs `check`; gives the exit code: 0 nothing must be mended, 1 something must, 2 wrong usage or an unreadable file. */
export async function runComplianceCheck(args: string[], io: Terminal): Promise<number> {
  const wanted = wantedOf(args, dayOf(new Date()));
  if (!wanted) return printUsage(complianceCommandWords.usage, io);
  const faults = faultOfClass(wanted.content.productClass);
  if (faults.length > 0) return printFaults(faults, io);
  const text = await readGiven(wanted.file);
  if (text === null) return printFaults([faultAt([], documentWords.unreadableFile, { file: wanted.file })], io);
  const read = checkDocument(contentShape, { ...wanted.content, text });
  if (!read.ok) return printFaults(read.problem, io);
  const findings = checkContent(read.value.value, wanted.on);
  const count = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length;
  const must = count('must_fix');
  if (wanted.isJson) io.out(`${JSON.stringify({ on: wanted.on, findings })}\n`);
  else for (const finding of findings) io.out(tell(finding, io.language));
  const facts = { must, ask: count('ask'), duty: count('duty'), day: wanted.on };
  io.err(`${say(complianceCommandWords.summary, io.language, facts)}\n`);
  return must > 0 ? 1 : 0;
}
