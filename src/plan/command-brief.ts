// `kolosseo plan --brief ID|FILE.yaml [--json]`: plans a brief on the archive. Anything else is a plan of a plain instance.
import { parseArgs } from 'node:util';
import { type Currency, formatMoney } from '../base/money.ts';
import { platformTerms } from '../base/terms.ts';
import { type Language, localeOf, say } from '../base/words.ts';
import type { ImportTerminal } from '../import/command.ts';
import { briefNamed } from '../match/command-match.ts';
import { runPlan } from './command-plan.ts';
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
  const proof =
    plan.gap !== null && plan.gap < 0.00005
      ? briefPlanWords.best[language]
      : say(briefPlanWords.within, language, { gap });
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
    ...lines,
    say(briefPlanWords.byHand, language, {
      biggest: count(plan.byHand.biggestNames),
      cheapest: count(plan.byHand.lowestPrice),
    }),
  ].join('\n');
}

const options = { brief: { type: 'string' }, json: { type: 'boolean' } } as const;

/** Runs `plan`; gives the exit code: 0 done, 2 wrong usage or an invalid document. Refusals are thrown. */
export async function runPlanCommand(args: string[], io: ImportTerminal): Promise<number> {
  const { values } = parseArgs({ args, strict: false, options });
  if (values.brief === undefined && args.length > 0) return runPlan(args, io);
  const isKnown = args.every((arg, place) =>
    !arg.startsWith('-') ? args[place - 1] === '--brief' : /^--(brief(=.*)?|json)$/.test(arg),
  );
  if (typeof values.brief !== 'string' || !isKnown) {
    io.err(`${say(briefPlanWords.usage, io.language)}\n`);
    return 2;
  }
  const connection = await io.connect();
  try {
    const brief = await briefNamed(connection.db, values.brief);
    const wishes = { must: [], ban: [], maxKols: null };
    const plan = await makePlan(connection.db, brief, wishes, null, new Date(), io.language);
    io.out(values.json ? `${JSON.stringify(plan)}\n` : `${tellPlan(plan, io.language)}\n`);
    return 0;
  } finally {
    await connection.close();
  }
}
