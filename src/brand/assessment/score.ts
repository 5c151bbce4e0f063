// How well a company stands in each area. A better answer never lowers an area; skipped questions do not count, and too few
// answers are said to be too few.
import type { CompanyFacts } from './condition.ts';
import { type Standing, standings } from './flow.ts';
import { type AssessmentPolicy, defaultAssessmentPolicy, type Level } from './policy.ts';
import { type Answers, type Area, pointsOf, type Question, type Questionnaire } from './question.ts';

export interface AreaScore {
  readonly area: string;
  /** 0–100; null = not enough answers. */
  readonly score: number | null;
  /** Scored questions answered, and those that are put. */
  readonly answered: number;
  readonly asked: number;
}

export interface Score {
  readonly areas: readonly AreaScore[];
  /** 0–100; null = not enough answers. */
  readonly total: number | null;
  readonly level: Level | null;
}

interface Counted {
  readonly weight: number;
  readonly points: number;
}

/** What a question adds to its area; null where it does not count. What is ruled out counts as 0: it cannot be there. */
function countOf(question: Question, standing: Standing, answers: Answers): Counted | null {
  if (question.weight === 0) return null;
  if (standing === 'ruled_out') return { weight: question.weight, points: 0 };
  const points = standing === 'asked' ? pointsOf(question, answers[question.id]) : null;
  return points === null ? null : { weight: question.weight, points };
}

const weightOf = (questions: readonly Question[]) => questions.reduce((sum, one) => sum + one.weight, 0);

/** The share of an area's weight that was answered. Branches play no part: a better answer that opens one takes nothing away. */
function coverage(area: Area, standing: ReadonlyMap<string, Standing>, answers: Answers): number {
  const first = area.questions.filter((one) => one.weight > 0 && !one.from && standing.get(one.id) === 'asked');
  const given = first.filter((one) => pointsOf(one, answers[one.id]) !== null);
  return first.length === 0 ? 0 : weightOf(given) / weightOf(first);
}

function scoreArea(
  area: Area,
  standing: ReadonlyMap<string, Standing>,
  answers: Answers,
  policy: AssessmentPolicy,
): AreaScore {
  const asked = area.questions.filter((one) => one.weight > 0 && standing.get(one.id) === 'asked');
  const answered = asked.filter((one) => pointsOf(one, answers[one.id]) !== null).length;
  const counted = area.questions.flatMap((one) => countOf(one, standing.get(one.id)!, answers) ?? []);
  const weight = counted.reduce((sum, one) => sum + one.weight, 0);
  const points = counted.reduce((sum, one) => sum + one.weight * one.points, 0);
  const isEnough = coverage(area, standing, answers) >= policy.enough;
  return { area: area.id, score: isEnough ? points / weight : null, answered, asked: asked.length };
}

/** The level of a total. */
export function levelOf(total: number, { levels }: AssessmentPolicy = defaultAssessmentPolicy): Level {
  return levels.findLast((one) => total >= one.from)!.level;
}

/** The weighted mean of the areas that have enough answers; null where those are too few. */
export function scoreAnswers(
  questionnaire: Questionnaire,
  answers: Answers,
  company: CompanyFacts,
  policy: AssessmentPolicy = defaultAssessmentPolicy,
): Score {
  const standing = standings(questionnaire, answers, company);
  const areas = questionnaire.areas.map((area) => scoreArea(area, standing, answers, policy));
  const weights = questionnaire.areas.map((area) => area.weight);
  const whole = weights.reduce((sum, one) => sum + one, 0);
  let [weight, sum] = [0, 0];
  for (const [index, { score }] of areas.entries()) {
    if (score === null) continue;
    weight += weights[index]!;
    sum += weights[index]! * score;
  }
  const total = weight / whole >= policy.enough ? sum / weight : null;
  return { areas, total, level: total === null ? null : levelOf(total, policy) };
}
