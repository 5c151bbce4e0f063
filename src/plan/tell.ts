// A plan as text for the terminal.
import { type Language, localeOf, say } from '../base/words.ts';
import type { Instance, Plan } from './contract.ts';
import { planWords } from './words.ts';

/** Amounts of an instance have no currency: whole minor units, written with two decimals. */
function writeAmount(amount: number, language: Language): string {
  return (amount / 100).toLocaleString(localeOf(language), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** What was chosen, what it costs and is worth, and how close to the best it is known to be. */
export function tellPlan(plan: Plan, instance: Instance, language: Language): string {
  const text = [
    say(planWords.summary, language, {
      n: plan.chosen.length,
      cost: writeAmount(plan.cost, language),
      budget: writeAmount(instance.budget, language),
      value: plan.value,
    }),
  ];
  if (plan.chosen.length === 0) text.push(say(planWords.nothing, language));
  for (const { candidate, option, cost, marginal } of plan.chosen) {
    const without = say(planWords.without, language, { value: marginal });
    text.push(`    ${candidate}  ${option}  ${writeAmount(cost, language)}  (${without})`);
  }
  if (plan.relaxed.length > 0) text.push(say(planWords.relaxed, language, { list: plan.relaxed.join(', ') }));
  if (plan.optimal) text.push(say(planWords.proven, language));
  else if (plan.gap !== null)
    text.push(say(planWords.certified, language, { bound: plan.bound, gap: Math.ceil(plan.gap * 10_000) / 100 }));
  return `${text.join('\n')}\n`;
}
