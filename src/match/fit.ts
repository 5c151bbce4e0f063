// The fit of one account to one brief: parts with what they rest on, reasons for and against, or why it is out.
import type { Day } from '../base/day.ts';
import { type MatchPolicy, type PartId, partIds } from './contract-policy.ts';
import { classRules, endorserArticle } from './endorser-rules.ts';
import type { MatchBrief, MatchFacts } from './facts.ts';
import { filterOut } from './hard-filters.ts';
import { type OnTarget, onTargetOf } from './on-target.ts';
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
  readonly known: Readonly<Record<PartId, boolean>>;
  readonly reasons: readonly Reason[];
  /** Why it is out; null when it may be chosen. */
  readonly out: Reason | null;
  readonly onTarget: OnTarget;
  /** What a part rests on; made when it is read. */
  readonly linesOf: (part: PartId) => readonly Line[];
  /** What the law asks of an endorser for this brief. */
  readonly ruleLines: () => readonly Line[];
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

/** Scores one account. Same facts, brief, policy and day give the same answer. */
export function scoreFit(
  facts: MatchFacts,
  brief: MatchBrief,
  today: Day,
  policy: MatchPolicy = defaultMatchPolicy,
): Fit {
  const question: Question = { facts, brief, policy, today };
  const onTarget = onTargetOf(brief.audience, facts.platform, facts.readers);
  const judged: Readonly<Record<PartId, Judged>> = {
    coherence: judgeCoherence(question),
    use: judgeUse(question),
    relation: judgeRelation(question),
    experience: judgeExperience(question),
    competitor: judgeCompetitor(question),
    audience: judgeAudience(question, onTarget),
    authenticity: judgeAuthenticity(question),
    craft: judgeCraft(question),
    price: judgePrice(question),
    availability: judgeAvailability(question),
  };
  let whole = 0;
  let score = 0;
  for (const part of partIds) {
    whole += policy.weights[part];
    score += policy.weights[part] * judged[part].value;
  }
  const each = <Value>(pick: (one: Judged) => Value) =>
    Object.fromEntries(partIds.map((part) => [part, pick(judged[part])])) as Record<PartId, Value>;
  return {
    score: Math.round((score / whole) * 1000) / 10,
    parts: each((one) => Math.round(one.value * 100) / 100),
    known: each((one) => one.isKnown),
    reasons: partIds.flatMap((part) => judged[part].reasons),
    out: filterOut(question),
    onTarget,
    linesOf: (part) => judged[part].lines(),
    ruleLines: () => ruleLines(question),
  };
}
