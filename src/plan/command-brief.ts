// `kolosseo plan --brief ID|FILE.yaml [--json]`: plans a brief on the archive. `plan --instance FILE.json [--json]`
// runs the engine alone, `plan --open ID …` opens a plan that was kept.
import { parseArgs } from 'node:util';
import { type Currency, formatMoney } from '../base/money.ts';
import { platformTerms } from '../base/terms.ts';
import { type Language, localeOf, say } from '../base/words.ts';
import type { ImportTerminal } from '../import/command.ts';
import { printUsage } from '../import/file-document.ts';
import { keepNamedBrief, readNamedBrief } from '../match/command-match.ts';
import { runPlanOpen } from './command-open.ts';
import { runPlan } from './command-plan.ts';
import { newPlanShape, type PlanView } from './contract-view.ts';
import { makePlanOnce } from './service.ts';
import { briefPlanWords } from './words-brief.ts';
import { caseTexts, gapText } from './words-case.ts';

/** A plan as text: reach with its proof, cost, and a line per KOL. */
export function tellPlan(plan: PlanView, language: Language): string {
  const money = (amount: number) =>
    formatMoney({ amount: BigInt(amount), currency: plan.currency as Currency }, language);
  const count = (value: number) => Math.round(value).toLocaleString(localeOf(language), { useGrouping: 'always' });
  const proof =
    plan.gap !== null && plan.gap < 0.00005
      ? briefPlanWords.best[language]
      : say(briefPlanWords.within, language, { gap: plan.gap === null ? '–' : gapText(plan.gap, language) });
  const lines = plan.lines.map((line) =>
    say(briefPlanWords.line, language, {
      name: line.name,
      platform: platformTerms[line.platform][language],
      posts: line.posts,
      cost: money(line.cost),
      mark: line.priceSource === 'estimated' ? 'ᵉ' : '',
      adds: count(line.adds),
    }),
  );
  return [
    say(briefPlanWords.head, language, {
      reach: count(plan.reach),
      cost: money(plan.cost),
      budget: money(plan.budget),
      proof,
      kols: plan.lines.length,
      candidates: plan.candidates,
    }),
    ...caseTexts(plan, count, language),
    ...lines,
    say(briefPlanWords.byHand, language, {
      biggest: count(plan.byHand.biggestNames),
      cheapest: count(plan.byHand.lowestPrice),
    }),
  ].join('\n');
}

function wantedOf(args: string[]): { brief: string; isJson: boolean } | null {
  try {
    const { values } = parseArgs({ args, options: { brief: { type: 'string' }, json: { type: 'boolean' } } });
    return values.brief === undefined ? null : { brief: values.brief, isJson: values.json ?? false };
  } catch {
    return null;
  }
}

/**
 * Runs `plan`, on a brief or on a plain instance; gives the exit code: 0 done, 2 wrong usage or an invalid document.
 * Refusals are thrown.
 */
export async function runPlanBrief(args: string[], io: ImportTerminal): Promise<number> {
  if (args.some((one) => one === '--instance' || one.startsWith('--instance='))) return runPlan(args, io);
  if (args.some((one) => one === '--open' || one.startsWith('--open='))) return runPlanOpen(args, io, tellPlan);
  const wanted = wantedOf(args);
  if (!wanted) return printUsage(briefPlanWords.usage, io);
  const named = await readNamedBrief(wanted.brief, io);
  if (named === 2) return 2;
  const connection = await io.connect();
  try {
    const brief = await keepNamedBrief(connection.db, named);
    const plan = await makePlanOnce(connection.db, brief, newPlanShape.parse({}), null, new Date(), io.language);
    io.out(wanted.isJson ? `${JSON.stringify(plan)}\n` : `${tellPlan(plan, io.language)}\n`);
    return 0;
  } finally {
    await connection.close();
  }
}
