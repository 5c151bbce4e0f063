// The fit of one account to one brief: parts with what they rest on, reasons for and against, or why it is out.
import type { Day } from '../base/day.ts';
import { type MatchPolicy, type PartId, partIds } from './contract-policy.ts';
import { classRules, endorserArticle } from './endorser-rules.ts';
import type { MatchBrief, MatchFacts } from './facts.ts';
import { filterOut } from './hard-filters.ts';
import { TargetReader } from './on-target.ts';
import { judgeAudience, judgeAuthenticity, judgeCraft, judgePrice } from './parts-audience.ts';
import { type Judged, judgeCoherence, judgeRelation, judgeUse, type Question } from './parts-content.ts';
import { judgeAvailability, judgeCompetitor, judgeExperience } from './parts-history.ts';
import { defaultMatchPolicy } from './policy.ts';
import { className, type Line, line, type Reason } from './reason.ts';

export interface Fit {
  /** 0–100. */
  readonly score: number;
  /** 0–1, by part. */
  readonly parts: Readonly<Record<PartId, number>>;
  readonly reasons: readonly Reason[];
  /** Why it is out; null when it may be chosen. */
  readonly out: Reason | null;
}

/** What an answer rests on, part by part. */
export interface Explanation {
  readonly known: Readonly<Record<PartId, boolean>>;
  readonly lines: Readonly<Record<PartId, readonly Line[]>>;
  /** What the law asks of an endorser for this brief. */
  readonly rules: readonly Line[];
}

function ruleLines({ facts, brief }: Question): Line[] {
  const ofClass = brief.productClasses.flatMap((productClass) => {
    const rule = classRules[productClass];
    if (!rule) return [];
    const { effect, article } = rule;
    return [line(`rule_${effect}`, { productClass: className(productClass), article })];
  });
  const { endorser, things } = facts;
  const checked =
    endorser === null
      ? line('endorser_unchecked', { article: endorserArticle })
      : endorser.penalisedOn !== null
        ? line('endorser_penalised', { on: endorser.penalisedOn, checkedOn: endorser.checkedOn })
        : line('endorser_checked', { on: endorser.checkedOn });
  const used =
    things.unpaid > 0 ? line('use_evidence', { n: things.unpaid }) : line('use_trial', { article: endorserArticle });
  return [...ofClass, checked, used];
}

/** What a fit is judged by, beside the facts; made once for all accounts of a match. */
export interface FitContext {
  readonly brief: MatchBrief;
  readonly today: Day;
  readonly policy: MatchPolicy;
  readonly target: TargetReader;
}

export const fitContext = (brief: MatchBrief, today: Day, policy: MatchPolicy = defaultMatchPolicy): FitContext => ({
  ...{ brief, today, policy },
  target: new TargetReader(brief.audience, today),
});

type AllJudged = Readonly<Record<PartId, Judged>>;

function judge(question: Question, target: TargetReader): AllJudged {
  return {
    coherence: judgeCoherence(question),
    use: judgeUse(question),
    relation: judgeRelation(question),
    experience: judgeExperience(question),
    competitor: judgeCompetitor(question),
    audience: judgeAudience(
      question,
      target.read(question.facts.platform, question.facts.readers, question.facts.imported),
    ),
    authenticity: judgeAuthenticity(question),
    craft: judgeCraft(question),
    price: judgePrice(question),
    availability: judgeAvailability(question),
  };
}

/** Scores one account. Same facts, brief, policy and day give the same answer. */
export function scoreFit(facts: MatchFacts, { brief, today, policy, target }: FitContext): Fit {
  const question: Question = { facts, brief, policy, today };
  const judged = judge(question, target);
  const parts: Partial<Record<PartId, number>> = {};
  const reasons: Reason[] = [];
  let whole = 0;
  let score = 0;
  for (const part of partIds) {
    const { value, reasons: own } = judged[part];
    whole += policy.weights[part];
    score += policy.weights[part] * value;
    parts[part] = Math.round(value * 100) / 100;
    reasons.push(...own);
  }
  return {
    score: Math.round((score / whole) * 1000) / 10,
    parts: parts as Record<PartId, number>,
    reasons,
    out: filterOut(question),
  };
}

/** What the answer for one account rests on. Made for those that are shown: a match weighs tens of thousands. */
export function explainFit(facts: MatchFacts, { brief, today, policy, target }: FitContext): Explanation {
  const question: Question = { facts, brief, policy, today };
  const judged = judge(question, target);
  const each = <Value>(pick: (one: Judged) => Value) =>
    Object.fromEntries(partIds.map((part) => [part, pick(judged[part])])) as Record<PartId, Value>;
  return { known: each((one) => one.isKnown), lines: each((one) => one.lines()), rules: ruleLines(question) };
}
