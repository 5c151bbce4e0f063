// What to do next and what not to do yet, chosen from the answers. Every piece of advice names the answers it rests on.
import type { Phrase } from '../../base/words.ts';
import { basisOf, type CompanyFacts, type Condition } from './condition.ts';
import { effectiveAnswers, standings } from './flow.ts';
import { type AssessmentPolicy, defaultAssessmentPolicy, type Effort } from './policy.ts';
import { type Answers, pointsOf, type Question, type Questionnaire } from './question.ts';

/** Where in the app it is done: an address with its name. */
export interface Place {
  readonly path: string;
  readonly text: Phrase;
}

export interface Step {
  readonly id: string;
  readonly title: Phrase;
  readonly text: Phrase;
  readonly effort: Effort;
  /** The questions that would be answered better once it is done. */
  readonly mends: readonly string[];
  readonly when: Condition;
  /** Steps that come first where they are advised too. */
  readonly after?: readonly string[];
  /** Warnings that it ends: a step that ends one that is in force is worth more. */
  readonly lifts?: readonly string[];
  readonly where: Place;
}

/** Something not to do yet. */
export interface NotYet {
  readonly id: string;
  readonly text: Phrase;
  readonly why: Phrase;
  readonly when: Condition;
}

export interface Advice {
  readonly steps: readonly Step[];
  readonly notYet: readonly NotYet[];
}

export type Effect = 'large' | 'medium' | 'small';

export interface ChosenStep {
  readonly step: Step;
  readonly restsOn: readonly string[];
  /** Points of the whole that the answers it mends cost today: at most what it may bring. */
  readonly gain: number;
  readonly effect: Effect;
  /** Warnings in force that it ends. */
  readonly lifts: readonly NotYet[];
}

export interface ChosenNotYet {
  readonly notYet: NotYet;
  readonly restsOn: readonly string[];
}

/** The points of the whole that each answer costs: 0 for the best; a branch that is ruled out costs its full weight. */
function costs(questionnaire: Questionnaire, answers: Answers, company: CompanyFacts): ReadonlyMap<string, number> {
  const standing = standings(questionnaire, answers, company);
  const whole = questionnaire.areas.reduce((sum, one) => sum + one.weight, 0);
  const lost = (question: Question): number | null => {
    if (question.weight === 0) return null;
    if (standing.get(question.id) === 'ruled_out') return 100;
    const points = standing.get(question.id) === 'asked' ? pointsOf(question, answers[question.id]) : null;
    return points === null ? null : 100 - points;
  };
  return new Map(
    questionnaire.areas.flatMap((area) => {
      const counted = area.questions.flatMap((one) => {
        const points = lost(one);
        return points === null ? [] : [{ ...one, points }];
      });
      const sum = counted.reduce((total, one) => total + one.weight, 0);
      return counted.map((one) => [one.id, ((one.points * one.weight) / sum) * (area.weight / whole)] as const);
    }),
  );
}

interface Candidate extends ChosenStep {
  readonly usefulness: number;
}

/** A step is as useful as the most useful one that waits for it. */
function withFollowers(candidates: readonly Candidate[]): readonly Candidate[] {
  const ofFollowers = (one: Candidate, seen: ReadonlySet<string>): number => {
    const followers = candidates.filter(({ step }) => step.after?.includes(one.step.id) && !seen.has(step.id));
    return Math.max(
      one.usefulness,
      ...followers.map((follower) => ofFollowers(follower, new Set([...seen, follower.step.id]))),
    );
  };
  return candidates.map((one) => ({ ...one, usefulness: ofFollowers(one, new Set([one.step.id])) }));
}

/** The most useful first; a step stands behind those it comes after. Ties go by id, so that an order is an order. */
function inOrder(candidates: readonly Candidate[]): ChosenStep[] {
  const open = withFollowers(candidates).toSorted(
    (a, b) => b.usefulness - a.usefulness || a.step.id.localeCompare(b.step.id),
  );
  const done: Candidate[] = [];
  while (open.length > 0) {
    const waits = (one: Candidate) => open.some((other) => other !== one && one.step.after?.includes(other.step.id));
    const next = open.findIndex((one) => !waits(one));
    done.push(...open.splice(Math.max(0, next), 1));
  }
  return done.map(({ usefulness: _, ...one }) => one);
}

/** What the answers say not to do yet. */
export function chooseNotYet(
  questionnaire: Questionnaire,
  { notYet: list }: Advice,
  given: Answers,
  company: CompanyFacts,
): ChosenNotYet[] {
  const answers = effectiveAnswers(questionnaire, given, company);
  return list.flatMap((notYet) => {
    const restsOn = basisOf(notYet.when, answers, company);
    return restsOn === null ? [] : [{ notYet, restsOn }];
  });
}

/**
 * Steps that the answers call for, the most useful first: points it may bring ÷ effort, more where it ends a warning. All
 * three are own choices of the policy.
 */
export function chooseSteps(
  questionnaire: Questionnaire,
  advice: Advice,
  given: Answers,
  company: CompanyFacts,
  policy: AssessmentPolicy = defaultAssessmentPolicy,
): ChosenStep[] {
  const answers = effectiveAnswers(questionnaire, given, company);
  const cost = costs(questionnaire, given, company);
  const warnings = chooseNotYet(questionnaire, advice, given, company).map(({ notYet }) => notYet);
  const candidates = advice.steps.flatMap((step): Candidate[] => {
    const restsOn = basisOf(step.when, answers, company);
    const gain = step.mends.reduce((sum, question) => sum + (cost.get(question) ?? 0), 0);
    if (restsOn === null || gain <= 0) return [];
    const { large, medium } = policy.effect;
    const effect = gain >= large ? 'large' : gain >= medium ? 'medium' : 'small';
    const lifts = warnings.filter((one) => step.lifts?.includes(one.id));
    const usefulness = (gain / policy.effort[step.effort]) * (lifts.length > 0 ? policy.lifting : 1);
    return [{ step, restsOn, gain, effect, lifts, usefulness }];
  });
  return inOrder(candidates).slice(0, policy.steps);
}
