// Plans of briefs: the match gives who may be chosen, the planner chooses and explains, what is kept is kept with its proof.

import type { z } from 'zod';
import { foldText } from '../archive/search-text.ts';
import { dayOf } from '../base/day.ts';
import { type Currency, formatMoney } from '../base/money.ts';
import type { Language } from '../base/words.ts';
import type { Db } from '../db/connect.ts';
import type { Curve, Draft, NewPlan, PlanChange, PlanView, Substitute, Wishes, whyNotShape } from './contract-view.ts';
import { wishesShape } from './contract-view.ts';
import type { SettledWishes } from './draft.ts';
import { refuse } from './errors.ts';
import { type Planner, planInThread } from './job-planner.ts';
import { overlapAmong } from './service-forecast.ts';
import { gatherForPlan, type PlannableBrief } from './service-input.ts';
import { changePlan, findPlan, insertComment, insertPlan } from './store.ts';
import { readPlanningState } from './store-input.ts';
import { draftView, type Known, reasonText, substituteOf } from './view-of-plan.ts';
import { notTakenWords } from './words-draft.ts';

/** Briefs that are kept gathered. */
const mostKept = 3;
/** Answers to one “why not…?”. */
const mostAnswers = 20;
/** Lines, the largest, among which people who comment under two are looked for, and pairs that are told. */
const [mostCompared, mostPairs] = [500, 8];
/** A little money, in major units: what people think of as one step. */
const steps: Readonly<Partial<Record<Currency, number>>> = {
  CNY: 10_000,
  HKD: 10_000,
  TWD: 30_000,
  JPY: 150_000,
  KRW: 1_500_000,
};
const usualStep = 1_000;

interface Gathered extends PlannableBrief {
  readonly key: string;
}

function knownOf(brief: Gathered): Known {
  return {
    briefId: brief.brief.id,
    currency: brief.brief.currency,
    byAccount: brief.byAccount,
    unforeseeable: brief.unforeseeable.size,
    policies: brief.policies,
    notes: brief.notes,
  };
}

/** Names of the brief's musts as accounts: by name, KOL or account id. */
function namedIn(names: readonly string[], { input, byAccount }: Gathered): string[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const isNamed = (accountId: string, kolId: string) =>
    [accountId, kolId, byAccount.get(accountId)!.known.card.name].some((one) => wanted.has(one.toLowerCase()));
  return wanted.size === 0
    ? []
    : input.kols.flatMap(({ accountId, kolId }) => (isNamed(accountId, kolId) ? [accountId] : []));
}

/** Accounts of a list of accounts and KOLs, in its order; of a KOL all that may be chosen. */
function accountsOf(ids: readonly string[], { input }: Gathered): string[] {
  const ofKol = Map.groupBy(input.kols, ({ kolId }) => kolId);
  const among = new Set(input.kols.map(({ accountId }) => accountId));
  return ids.flatMap((id) => (among.has(id) ? [id] : (ofKol.get(id)?.map(({ accountId }) => accountId) ?? [])));
}

/** Wishes with what the brief says filled in; who is not among the candidates is left out of them. */
function settle(wishes: Wishes, gathered: Gathered): SettledWishes {
  const { brief, input } = gathered;
  const among = new Set(input.kols.map(({ accountId }) => accountId));
  const ban = wishes.ban.filter((id) => among.has(id));
  const isFree = (id: string) => among.has(id) && !ban.includes(id);
  return {
    ...wishes,
    budget: wishes.budget ?? brief.budget,
    goal: wishes.goal ?? brief.planGoal,
    tierShares: wishes.tierShares ?? brief.tierShares,
    platformShares: wishes.platformShares ?? brief.platformShares,
    must: [...wishes.must, ...namedIn(brief.must, gathered)].filter(isFree),
    lock: wishes.lock.filter(({ accountId }) => isFree(accountId)),
    ban,
    agency: accountsOf(wishes.agency, gathered),
  };
}

/** The cheapest single post among the candidates. */
const cheapestOf = ({ input }: Gathered): number =>
  input.kols.reduce(
    (least, { formats }) => Math.min(least, ...formats.map(({ price }) => price)),
    Number.MAX_SAFE_INTEGER,
  );

/** Makes, keeps and explains plans; one for the whole program, because it keeps what briefs gave. */
export class PlanDesk {
  readonly #db: Db;
  /** For what is asked in a hurry: the next place of a slider. */
  readonly #quick: Planner;
  /** For what may take seconds: proofs, curves, and questions about a plan that was proven. */
  readonly #steady: Planner;
  readonly #kept = new Map<string, Promise<Gathered>>();

  constructor(db: Db) {
    this.#db = db;
    this.#quick = planInThread();
    this.#steady = planInThread();
  }

  /** The brief as it is now; gathered anew where anything that it rests on has changed. */
  async #gather(briefId: string, now: Date): Promise<Gathered> {
    const key = await readPlanningState(this.#db, briefId, dayOf(now));
    const known = this.#kept.get(key);
    if (known) return known;
    const made = gatherForPlan(this.#db, briefId, now).then((plannable) => ({ ...plannable, key }));
    this.#kept.set(key, made);
    made.catch(() => this.#kept.delete(key));
    for (const old of [...this.#kept.keys()].slice(0, -mostKept)) this.#kept.delete(old);
    return made;
  }

  /** Everything that plans and offers of a brief rest on, as it is now. Refuses `brief_not_found`. */
  plannable(briefId: string, now: Date): Promise<PlannableBrief> {
    return this.#gather(briefId, now);
  }

  /** Refuses what cannot be planned at all: `nobody_eligible`, `nobody_foreseeable`, `budget_too_small`. */
  async #open(briefId: string, wishes: Wishes, now: Date, language: Language) {
    const gathered = await this.#gather(briefId, now);
    const { input, unforeseeable, brief } = gathered;
    if (input.kols.length === 0) {
      if (unforeseeable.size === 0) throw refuse('nobody_eligible');
      throw refuse('nobody_foreseeable', { n: unforeseeable.size });
    }
    const settled = settle(wishes, gathered);
    const isEconomic = settled.goal === 'sales' || settled.goal === 'profit';
    if (isEconomic && (brief.averageOrder === null || input.economics === null)) throw refuse('economics_unknown');
    const cheapest = cheapestOf(gathered);
    if (cheapest > settled.budget)
      throw refuse('budget_too_small', {
        cheapest: formatMoney({ amount: BigInt(cheapest), currency: brief.currency }, language),
      });
    const source = { key: gathered.key, load: () => input };
    return { gathered, settled, source, known: knownOf(gathered) };
  }

  /** A plan that nobody keeps yet. Refuses `brief_not_found` and what cannot be planned. */
  async draft(briefId: string, wishes: Wishes, now: Date, language: Language): Promise<Draft> {
    const { settled, source, known } = await this.#open(briefId, wishes, now, language);
    const planner = settled.quick ? this.#quick : this.#steady;
    const draft = draftView(await planner.ask(source, settled, 'draft'), settled, known);
    // In a hurry only the lines of the picture are compared: who wrote under all of them takes half a second more.
    const most = settled.quick ? draft.overlaps.accounts.length : mostCompared;
    const largest = draft.lines.toSorted((a, b) => b.alone - a.alone).slice(0, most);
    const ids = largest.map(({ accountId }) => accountId);
    const { pairs } = await overlapAmong(this.#db, ids, now);
    const seen = pairs
      .filter(({ basis }) => basis === 'commenters')
      .sort((a, b) => b.share - a.share)
      .slice(0, mostPairs)
      .map(({ a, b, share, low, high, common }) => ({ a, b, share, low, high, common }));
    return { ...draft, overlaps: { ...draft.overlaps, seen } };
  }

  /** What other budgets would buy. */
  async curve(briefId: string, wishes: Wishes, now: Date, language: Language): Promise<Curve> {
    const { settled, source, gathered } = await this.#open(briefId, wishes, now, language);
    const { currency } = gathered.brief;
    const step = (steps[currency] ?? usualStep) * (currency === 'JPY' || currency === 'KRW' ? 1 : 100);
    const curve = await this.#steady.ask(source, settled, 'curve', step);
    const nameOf = (id: string) => gathered.byAccount.get(id)?.known.card.name ?? id;
    return {
      points: curve.points,
      steps: curve.steps.map((one) => ({ ...one, added: one.added.map(nameOf), dropped: one.dropped.map(nameOf) })),
    };
  }

  /** The best in place of one line of the plan under these wishes. */
  async substitutes(
    briefId: string,
    wishes: Wishes,
    accountId: string,
    now: Date,
    language: Language,
  ): Promise<Substitute[]> {
    const { settled, source, known } = await this.#open(briefId, wishes, now, language);
    const swaps = await this.#steady.ask(source, settled, 'substitutes', accountId);
    return swaps.map((swap) => substituteOf(swap, known));
  }

  /** Why those whose name holds `q` are not in the plan under these wishes: anybody in the archive. */
  async whyNot(
    briefId: string,
    wishes: Wishes,
    q: string,
    now: Date,
    language: Language,
  ): Promise<z.infer<typeof whyNotShape>> {
    const { settled, source, gathered, known } = await this.#open(briefId, wishes, now, language);
    const name = foldText(q);
    const found = gathered.ranking.ranked
      .filter(
        ({ known: { card } }) => foldText(card.name).includes(name) || (card.handle ?? '').toLowerCase().includes(name),
      )
      .slice(0, mostAnswers);
    const ids = found.map(({ facts }) => facts.accountId);
    const answers = await this.#steady.ask(source, settled, 'whyNot', ids);
    const draft = await this.#steady.ask(source, settled, 'draft');
    const left = settled.budget - draft.plan.cost;
    return {
      rows: found.map(({ known: { card }, fit }, place) => {
        const { near, isKnown } = answers[place]!;
        const who = {
          accountId: card.accountId,
          kolId: card.kolId,
          name: card.name,
          platform: card.platform,
          tier: card.tier,
        };
        if (fit.out !== null) return { ...who, isTaken: false, reason: 'out' as const, text: fit.out.text };
        if (!isKnown)
          return { ...who, isTaken: false, reason: 'unforeseeable' as const, text: notTakenWords.unforeseeable };
        if (near === null) return { ...who, isTaken: true, reason: null, text: notTakenWords.taken };
        return {
          ...who,
          isTaken: false,
          reason: near.reason,
          text: reasonText(settled.goal, near, left, known.currency),
        };
      }),
    };
  }

  /** Makes and keeps a plan, with its curve. */
  async make(briefId: string, wishes: NewPlan, by: string | null, now: Date, language: Language): Promise<PlanView> {
    // What is kept has its proof, whatever was in a hurry before.
    const draft = await this.draft(briefId, { ...wishes, quick: false }, now, language);
    const curve = await this.curve(briefId, wishes, now, language);
    const { brief } = await this.#gather(briefId, now);
    const id = await insertPlan(this.#db, { name: wishes.name ?? brief.name, wishes, draft, curve }, by);
    return openPlan(this.#db, id);
  }

  async close(): Promise<void> {
    await Promise.all([this.#quick.close(), this.#steady.close()]);
  }
}

/** Makes and keeps one plan, for a command that plans once. */
export async function makePlanOnce(
  db: Db,
  briefId: string,
  wishes: NewPlan,
  by: string | null,
  now: Date,
  language: Language,
): Promise<PlanView> {
  const desk = new PlanDesk(db);
  try {
    return await desk.make(briefId, wishes, by, now, language);
  } finally {
    await desk.close();
  }
}

/** A plan that was kept. Refuses `plan_not_found`. */
export async function openPlan(db: Db, id: string): Promise<PlanView & { brandId: string }> {
  const found = await findPlan(db, id);
  if (!found) throw refuse('plan_not_found', { id });
  const { row, draft, curve, options, comments } = found;
  return { ...draft, ...row, curve, comments, wishes: wishesShape.parse(options) };
}

/** Renames a plan, approves it or takes that back. Refuses `plan_not_found`. */
export async function updatePlan(
  db: Db,
  id: string,
  change: PlanChange,
  by: string | null,
  now: Date,
): Promise<PlanView> {
  if (!(await changePlan(db, id, change, by, now))) throw refuse('plan_not_found', { id });
  return openPlan(db, id);
}

/** Keeps what somebody says of a plan. Refuses `plan_not_found`. */
export async function commentPlan(db: Db, id: string, text: string, by: string | null, now: Date): Promise<PlanView> {
  if (!(await insertComment(db, id, text, by, now))) throw refuse('plan_not_found', { id });
  return openPlan(db, id);
}
