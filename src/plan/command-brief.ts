// `kolosseo plan --brief ID|FILE.yaml [--json]`: plans a brief on the archive. (`--instance` runs the engine alone.)
import { parseArgs } from 'node:util';
import { type Currency, formatMoney } from '../base/money.ts';
import { platformTerms } from '../base/terms.ts';
import { type Language, localeOf, say } from '../base/words.ts';
import type { ImportTerminal } from '../import/command.ts';
import { briefNamed } from '../match/command-match.ts';
import type { PlanView } from './contract-view.ts';
import { makePlan } from './service.ts';
import { briefPlanWords } from './words-brief.ts';

/** A plan as text: reach with its proof, cost, and a line per KOL. */
export function tellPlan(plan: PlanView, language: Language): string {
  const money = (amount: number) =>
    formatMoney({ amount: BigInt(amount), currency: plan.currency as Currency }, language);
  const count = (value: number) => Math.round(value).toLocaleString(localeOf(language), { useGrouping: 'always' });
  const gap =
    plan.gap === null
      ? '–'
      : plan.gap.toLocaleString(localeOf(language), { style: 'percent', maximumFractionDigits: 2 });
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
      gap,
      kols: plan.lines.length,
      candidates: plan.candidates,
    }),
    ...lines,
    say(briefPlanWords.byHand, language, {
      biggest: count(plan.byHand.biggestNames),
      cheapest: count(plan.byHand.lowestPrice),
    }),
  ].join('\n');
}

/** Runs `plan --brief`; gives the exit code: 0 done, 2 wrong usage. Refusals are thrown. */
export async function runPlanBrief(args: string[], io: ImportTerminal): Promise<number> {
  const { values } = parseArgs({
    args,
    strict: false,
    options: { brief: { type: 'string' }, json: { type: 'boolean' } },
  });
  if (typeof values.brief !== 'string') {
    io.err(`${say(briefPlanWords.usage, io.language)}\n`);
    return 2;
  }
  const connection = await io.connect();
  try {
    const brief = await briefNamed(connection.db, values.brief);
    const plan = await makePlan(
      connection.db,
      brief,
      { must: [], ban: [], maxKols: null },
      null,
      new Date(),
      io.language,
    );
    io.out(values.json ? `${JSON.stringify(plan)}\n` : `${tellPlan(plan, io.language)}\n`);
    return 0;
  } finally {
    await connection.close();
  }
}
