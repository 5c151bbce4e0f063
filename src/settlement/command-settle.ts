// `kolosseo settle --events FILE.jsonl [--json]`: settles a file of events without a database.
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { writeJson } from '../base/json.ts';
import type { Fault } from '../base/refusal.ts';
import { checkDocument, faultAt } from '../import/document.ts';
import { documentWords } from '../import/document-words.ts';
import {
  isReadable,
  parseJson,
  printFaults,
  printUsage,
  printWarnings,
  readLines,
  type Terminal,
} from '../import/file-document.ts';
import { eventShape } from './contract.ts';
import type { NumberedEvent } from './numbered.ts';
import { settle } from './settle.ts';
import { tellSettlement } from './tell.ts';
import { settlementWords } from './words.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const eventTypes = new Set(eventShape.options.map((option) => option.shape.type.value as string));

interface EventFile {
  readonly events: NumberedEvent[];
  readonly faults: Fault[];
  readonly warnings: Fault[];
}

function typeOf(document: unknown): string | null {
  const type = typeof document === 'object' && document !== null ? Reflect.get(document, 'type') : null;
  return typeof type === 'string' ? type : null;
}

/** Reads the events; a pointer's first part is the line of the file, counted from 0. */
async function readEvents(file: string): Promise<EventFile> {
  const read: EventFile = { events: [], faults: [], warnings: [] };
  for await (const { index, text } of readLines(file)) {
    const parsed = parseJson(text, [index]);
    if (!parsed.ok) {
      read.faults.push(...parsed.problem);
      continue;
    }
    const type = typeOf(parsed.value);
    if (type !== null && !eventTypes.has(type)) {
      read.warnings.push(faultAt([index, 'type'], documentWords.unknownType, { found: type }));
      continue;
    }
    const checked = checkDocument(eventShape, parsed.value, [index]);
    if (!checked.ok) read.faults.push(...checked.problem);
    else {
      read.events.push({ sequence: index, event: checked.value.value });
      read.warnings.push(...checked.value.warnings);
    }
  }
  return read;
}

function fileOf(args: string[]): { file: string; isJson: boolean } | null {
  try {
    const { values } = parseArgs({ args, options: { events: { type: 'string' }, json: { type: 'boolean' } } });
    return values.events === undefined ? null : { file: values.events, isJson: values.json ?? false };
  } catch {
    return null;
  }
}

/** Runs `settle`; gives the exit code: 0 done, 1 some events were refused, 2 wrong usage or an invalid document. */
export async function runSettle(args: string[], io: Terminal): Promise<number> {
  const wanted = fileOf(args);
  if (!wanted) return printUsage(settlementWords.usage, io);
  if (!(await isReadable(wanted.file)))
    return printFaults([faultAt([], documentWords.unreadableFile, { file: wanted.file })], io);
  const { events, faults, warnings } = await readEvents(wanted.file);
  printWarnings(warnings, io);
  if (faults.length > 0) return printFaults(faults, io);
  const settlement = settle(events, sha256);
  io.out(wanted.isJson ? `${writeJson(settlement)}\n` : tellSettlement(settlement, io.language));
  return settlement.refused.length > 0 ? 1 : 0;
}
