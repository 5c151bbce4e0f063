// Makes plans from a brief: the match gives who may be chosen, the engine chooses, the proof is stored beside it.
import { planningRates } from '../archive/planning-rates.ts';
import { formatMoney } from '../base/money.ts';
import type { Language } from '../base/words.ts';
import type { Db } from '../db/connect.ts';
import { defaultMatchPolicy } from '../match/policy.ts';
import { toBriefMinor } from '../match/prices.ts';
import { type RankedAccount, rankForBrief } from '../match/service.ts';
import { byHand } from './by-hand.ts';
import type { Plan } from './contract.ts';
import type { NewPlan, PlanView } from './contract-view.ts';
import { refuse } from './errors.ts';
import { defaultForecastPolicy } from './forecast.ts';
import { type Eligible, instanceOfBrief, type PlannedInstance } from './instance-of-brief.ts';
import { planInThread } from './job-thread.ts';
import { findPlan, insertPlan, type StoredPlan } from './store.ts';

function eligibleOf({ known: { card }, price }: RankedAccount): Eligible {
  const { accountId, kolId, platform, tier, topics, followers, medianViews, engagement, authenticity } = card;
  const audited = card.verdict === null || card.verdict === 'not_enough_data' ? null : authenticity;
  return {
    accountId,
    kolId,
    platform,
    tier,
    topics,
    followers,
    medianViews,
    engagement,
    authenticity: audited,
    price,
    format: card.price?.format ?? null,
  };
}

function linesOf(plan: Plan, built: PlannedInstance, ranked: readonly RankedAccount[]): StoredPlan['lines'] {
  const byAccount = new Map(ranked.map((one) => [one.known.card.accountId, one]));
  return plan.chosen.map((chosen) => {
    const offer = built.offers.get(chosen.candidate)!;
    const account = byAccount.get(chosen.candidate)!;
    const posts = Number(chosen.option);
    return {
      accountId: chosen.candidate,
      kolId: account.known.card.kolId,
      format: offer.format,
      posts,
      cost: chosen.cost,
      priceSource: offer.priceSource,
      adds: chosen.marginal,
      views: offer.views * (defaultForecastPolicy.postFactors[posts - 1] ?? posts),
      reasons: account.fit.reasons.slice(0, 4).map(({ sign, text }) => ({ sign, text })),
    };
  });
}

/** Names of the brief's musts as accounts: by name, KOL or account id. */
const namedIn = (names: readonly string[], ranked: readonly RankedAccount[]): string[] => {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return ranked
    .filter(({ known: { card } }) =>
      [card.name, card.kolId, card.accountId].some((one) => wanted.has(one.toLowerCase())),
    )
    .map((one) => one.known.card.accountId);
};

/** The cheapest single post of an instance with candidates. */
function cheapestOf({ instance }: PlannedInstance): number {
  return instance.candidates.reduce(
    (least, one) => Math.min(least, one.options[0]?.cost ?? least),
    Number.MAX_SAFE_INTEGER,
  );
}

/** Makes and stores a plan. Refuses `brief_not_found`, `nobody_eligible`, `nobody_foreseeable`, `budget_too_small`. */
export async function makePlan(
  db: Db,
  briefId: string,
  wishes: NewPlan,
  by: string | null,
  now: Date,
  language: Language,
): Promise<PlanView> {
  const { brief, ranked } = await rankForBrief(db, briefId, now);
  const eligible = ranked.filter(({ fit }) => fit.out === null);
  if (eligible.length === 0) throw refuse('nobody_eligible');
  const budget = wishes.budget ?? brief.budget;
  const built = instanceOfBrief(eligible.map(eligibleOf), {
    topics: brief.topics,
    budget,
    tierShares: brief.tierShares,
    must: [...wishes.must, ...namedIn(brief.must, eligible)],
    ban: wishes.ban,
    maxKols: wishes.maxKols,
    fromFen: (fen) => toBriefMinor({ amount: fen, currency: 'CNY' }, brief.currency) ?? fen,
  });
  if (built.instance.candidates.length === 0) throw refuse('nobody_foreseeable', { n: eligible.length });
  const cheapest = cheapestOf(built);
  if (cheapest > budget)
    throw refuse('budget_too_small', {
      cheapest: formatMoney({ amount: BigInt(cheapest), currency: brief.currency }, language),
    });
  const plan = await planInThread(built.instance);
  const id = await insertPlan(
    db,
    {
      briefId,
      name: wishes.name ?? brief.name,
      options: wishes,
      cost: plan.cost,
      currency: brief.currency,
      value: plan.value,
      bound: plan.bound,
      gap: plan.gap,
      result: {
        budget,
        candidates: built.instance.candidates.length,
        unforeseeable: built.unforeseeable,
        milliseconds: plan.milliseconds,
        relaxed: plan.relaxed,
        byHand: byHand(built.instance),
        policies: {
          match: defaultMatchPolicy.version,
          forecast: defaultForecastPolicy.version,
          rates: planningRates.version,
        },
      },
      lines: linesOf(plan, built, ranked),
    },
    by,
  );
  return openPlan(db, id);
}

export async function openPlan(db: Db, id: string): Promise<PlanView & { brandId: string }> {
  const plan = await findPlan(db, id);
  if (!plan) throw refuse('plan_not_found', { id });
  return plan;
}
