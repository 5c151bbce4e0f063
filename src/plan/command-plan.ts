// `kolosseo plan --instance FILE.json [--json]`: plans a plain instance without a database.
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { writeJson } from '../base/json.ts';
import { faultAt } from '../import/document.ts';
import { printFaults, printUsage, printWarnings, readDocument, type Terminal } from '../import/file-document.ts';
import { type Instance, instanceShape } from './contract.ts';
import { planMix } from './engine/plan-mix.ts';
import { tellPlan } from './tell.ts';
import { planWords } from './words.ts';

function fileOf(args: string[]): { file: string; isJson: boolean } | null {
  try {
    const { values } = parseArgs({ args, options: { instance: { type: 'string' }, json: { type: 'boolean' } } });
    return values.instance === undefined ? null : { file: values.instance, isJson: values.json ?? false };
  } catch {
    return null;
  }
}

function warnOfUnpriced(instance: Instance, io: Terminal): void {
  let n = 0;
  for (const candidate of instance.candidates)
    for (const option of candidate.options) n += option.cost === null ? 1 : 0;
  if (n > 0) printWarnings([faultAt(['candidates'], planWords.optionsWithoutCost, { n })], io);
}

/** Runs `plan`; gives the exit code: 0 done, 2 wrong usage or an invalid document. */
export async function runPlan(args: string[], io: Terminal): Promise<number> {
  const wanted = fileOf(args);
  if (!wanted) return printUsage(planWords.usage, io);
  const read = await readDocument(wanted.file, instanceShape);
  if (!read.ok) return printFaults(read.problem, io);
  printWarnings(read.value.warnings, io);
  const instance = read.value.value;
  warnOfUnpriced(instance, io);
  const plan = planMix(instance, () => performance.now());
  io.out(wanted.isJson ? `${writeJson(plan)}\n` : tellPlan(plan, instance, io.language));
  return 0;
}
