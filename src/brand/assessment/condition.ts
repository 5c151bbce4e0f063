// The closed language in which branches, advice and contradictions say when they hold. Where nothing was answered nothing
// holds: no advice rests on a missing answer.

/** What is asked of the company, beside its answers. */
export interface CompanyFacts {
  readonly size: string | null;
  readonly sector: string | null;
}

export type Condition =
  /** One of these options was chosen. */
  | { readonly question: string; readonly in: readonly string[] }
  | { readonly company: keyof CompanyFacts; readonly in: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

export const answered = (question: string, ...options: readonly string[]): Condition => ({ question, in: options });
export const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions });

type Given = Readonly<Record<string, readonly string[] | null>>;

/** The questions on whose answers a condition holds, in its order and each once; null where it does not hold. */
export function basisOf(condition: Condition, answers: Given, company: CompanyFacts): readonly string[] | null {
  if ('question' in condition) {
    const answer = answers[condition.question];
    return answer?.some((one) => condition.in.includes(one)) ? [condition.question] : null;
  }
  if ('company' in condition) {
    const fact = company[condition.company];
    return fact !== null && condition.in.includes(fact) ? [] : null;
  }
  if ('all' in condition) {
    const parts = condition.all.map((one) => basisOf(one, answers, company));
    return parts.some((part) => part === null) ? null : [...new Set(parts.flatMap((part) => part ?? []))];
  }
  const parts = condition.any.map((one) => basisOf(one, answers, company)).filter((part) => part !== null);
  return parts.length === 0 ? null : [...new Set(parts.flat())];
}

/** The questions that a condition speaks of. */
export function namedIn(condition: Condition): readonly string[] {
  if ('question' in condition) return [condition.question];
  if ('company' in condition) return [];
  return ('all' in condition ? condition.all : condition.any).flatMap(namedIn);
}
