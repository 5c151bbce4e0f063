// The fit of one KOL to one brief: parts with what they rest on, reasons for and against, or why it is out.
import { type Day, daysBetween } from '../base/day.ts';
import { topicTerms } from '../base/terms.ts';
import { languages, type Phrase, sayAll } from '../base/words.ts';
import { defaultMatchPolicy, type MatchPolicy, type PartId, partIds } from './policy.ts';
import { matchWords, type ReasonCode } from './words.ts';

export interface Collaborated {
  readonly brand: string;
  readonly productClass: string | null;
  readonly startedOn: Day | null;
  readonly endedOn: Day | null;
  readonly exclusiveUntil: Day | null;
}

/** What the archive knows of an account that bears on a brief. */
export interface MatchFacts {
  readonly accountId: string;
  readonly kolId: string;
  readonly name: string;
  readonly topics: readonly string[];
  readonly followers: number | null;
  readonly verdict: string | null;
  readonly authenticity: number | null;
  /** Cheapest quote in the brief's minor units; null = not known. */
  readonly price: number | null;
  /** Posts that name the brief's things, unpaid and paid, and one of the words found. */
  readonly unpaidMentions: number;
  readonly paidMentions: number;
  readonly term: string | null;
  readonly brandMentions: number;
  /** Posts that name a competitor, by competitor. */
  readonly competitorMentions: Readonly<Record<string, number>>;
  readonly collaborations: readonly Collaborated[];
}

export interface MatchBrief {
  readonly brandName: string;
  readonly topics: readonly string[];
  readonly budget: number;
  readonly exclude: readonly string[];
  readonly verdicts: readonly string[];
  readonly coolingOffDays: number;
  readonly productClasses: readonly string[];
  readonly competitors: readonly { readonly name: string; readonly fame: number }[];
}

export interface Reason {
  readonly code: ReasonCode;
  readonly sign: 'for' | 'against' | 'unknown';
  readonly text: Phrase;
}

export interface Fit {
  /** 0–100. */
  readonly score: number;
  readonly parts: Readonly<Record<PartId, number>>;
  readonly reasons: readonly Reason[];
  /** Why it is out; null when it may be chosen. */
  readonly out: Reason | null;
}

type Facts = Record<string, string | number | null>;
interface Judged {
  /** 0–1. */
  readonly value: number;
  readonly reasons: readonly Reason[];
}

const reason = (code: ReasonCode, sign: Reason['sign'], facts: Facts = {}): Reason => ({
  code,
  sign,
  text: sayAll(matchWords[code], facts),
});
const judged = (value: number, ...reasons: Reason[]): Judged => ({ value, reasons });

/** Names of topics differ by language, so the phrase is filled language by language. */
function topicReason(code: ReasonCode, sign: Reason['sign'], topics: readonly string[]): Reason {
  const named = (language: (typeof languages)[number]) =>
    topics
      .map((topic) => (topic in topicTerms ? topicTerms[topic as keyof typeof topicTerms][language] : topic))
      .join(', ');
  const text = Object.fromEntries(
    languages.map((language) => [language, matchWords[code][language].replace('{topics}', named(language))]),
  );
  return { code, sign, text: text as unknown as Phrase };
}

function judgeCoherence(facts: MatchFacts, brief: MatchBrief): Judged {
  if (facts.topics.length === 0) return judged(0.3, reason('topics_unknown', 'unknown'));
  const shared = facts.topics.filter((topic) => brief.topics.includes(topic));
  if (shared.length === 0) return judged(0, topicReason('topics_foreign', 'against', facts.topics.slice(0, 3)));
  const focus = shared.length / facts.topics.length;
  return judged(0.5 + 0.5 * focus, topicReason('topics_shared', 'for', shared));
}

function judgeUse(facts: MatchFacts): Judged {
  if (facts.unpaidMentions > 0)
    return judged(
      Math.min(1, 0.5 + facts.unpaidMentions / 6),
      reason('already_uses', 'for', { count: facts.unpaidMentions, term: facts.term }),
    );
  if (facts.paidMentions > 0) return judged(0.2, reason('only_paid', 'against', { count: facts.paidMentions }));
  return judged(0.2);
}

function judgeRelation(facts: MatchFacts, brief: MatchBrief): Judged {
  const worked = facts.collaborations.some((one) => one.brand.toLowerCase() === brief.brandName.toLowerCase());
  if (worked) return judged(1, reason('worked_with_brand', 'for'));
  if (facts.brandMentions > 0) return judged(0.8, reason('knows_brand', 'for', { count: facts.brandMentions }));
  return judged(0.3);
}

const isCompetitor = (brief: MatchBrief, name: string) =>
  brief.competitors.find((one) => one.name.toLowerCase() === name.toLowerCase());

/** Length, recency and fame of work with a competitor: followers keep associating the two (DESIGN §3). 0–1. */
function associationOf(one: Collaborated, fame: number, today: Day): { weight: number; months: number; since: number } {
  const months = one.startedOn ? Math.max(1, Math.round(daysBetween(one.startedOn, one.endedOn ?? today) / 30)) : 1;
  const since = one.endedOn ? Math.max(0, Math.round(daysBetween(one.endedOn, today) / 30)) : 0;
  return { weight: Math.min(1, months / 12) * 0.5 ** (since / 12) * (0.4 + 0.2 * fame), months, since };
}

function judgeExperience(facts: MatchFacts, brief: MatchBrief, today: Day): Judged {
  const reasons: Reason[] = [];
  let value = 0.3;
  const inSector = facts.collaborations.filter(
    (one) =>
      one.productClass !== null && brief.productClasses.includes(one.productClass) && !isCompetitor(brief, one.brand),
  );
  if (inSector.length > 0) {
    value = Math.min(1, 0.5 + inSector.length / 8);
    reasons.push(reason('sector_experience', 'for', { count: inSector.length }));
  }
  for (const one of facts.collaborations) {
    const competitor = isCompetitor(brief, one.brand);
    if (!competitor) continue;
    const { weight, months, since } = associationOf(one, competitor.fame, today);
    value -= weight;
    reasons.push(reason('competitor_association', 'against', { competitor: competitor.name, months, since }));
  }
  for (const [competitor, count] of Object.entries(facts.competitorMentions)) {
    if (count === 0) continue;
    value -= Math.min(0.3, count / 20);
    reasons.push(reason('names_competitor', 'against', { competitor, count }));
  }
  return { value: Math.max(0, value), reasons };
}

function judgeAudience(facts: MatchFacts, policy: MatchPolicy): Judged {
  if (facts.followers === null) return judged(0.2, reason('audience_unknown', 'unknown'));
  const value = Math.min(1, Math.log10(Math.max(1, facts.followers)) / Math.log10(policy.fullAudience));
  if (facts.followers >= 100_000) return judged(value, reason('audience_large', 'for', { followers: facts.followers }));
  return facts.followers < 5_000
    ? judged(value, reason('audience_small', 'against', { followers: facts.followers }))
    : judged(value);
}

function judgeAuthenticity(facts: MatchFacts): Judged {
  const { verdict, authenticity } = facts;
  if (authenticity === null || verdict === null || verdict === 'not_enough_data')
    return judged(0.4, reason('verdict_unknown', 'unknown'));
  const code = `verdict_${verdict}` as 'verdict_authentic' | 'verdict_look_closer' | 'verdict_risk';
  return judged(
    authenticity / 100,
    reason(code, verdict === 'authentic' ? 'for' : 'against', { authenticity: Math.round(authenticity) }),
  );
}

function judgePrice(facts: MatchFacts, brief: MatchBrief, policy: MatchPolicy): Judged {
  if (facts.price === null) return judged(0.4, reason('price_unknown', 'unknown'));
  const share = facts.price / brief.budget;
  const percent = Math.round(share * 1000) / 10;
  if (share <= policy.comfortableShare) return judged(1 - share, reason('price_fits', 'for', { share: percent }));
  return judged(Math.max(0, 0.6 - share), reason('price_heavy', 'against', { share: percent }));
}

/** Hard filters, each with its word: exclusion, verdict, price, exclusivity, cooling-off. */
function judgeOut(facts: MatchFacts, brief: MatchBrief, today: Day): Reason | null {
  const named = [facts.name, facts.kolId, facts.accountId].map((one) => one.toLowerCase());
  if (brief.exclude.some((one) => named.includes(one.toLowerCase()))) return reason('out_excluded', 'against');
  if (!brief.verdicts.includes(facts.verdict ?? 'not_enough_data')) return reason('out_verdict', 'against');
  if (facts.price !== null && facts.price > brief.budget) return reason('out_price', 'against');
  for (const one of facts.collaborations) {
    const competitor = isCompetitor(brief, one.brand);
    if (!competitor) continue;
    if (one.exclusiveUntil !== null && one.exclusiveUntil >= today)
      return reason('out_exclusive', 'against', { competitor: competitor.name, until: one.exclusiveUntil });
    const since = one.endedOn === null ? 0 : daysBetween(one.endedOn, today);
    if (one.startedOn !== null && since < brief.coolingOffDays)
      return reason('out_cooling', 'against', { competitor: competitor.name, days: brief.coolingOffDays });
  }
  return null;
}

/** Scores one KOL. Same facts, brief, policy and day give the same answer. */
export function scoreFit(
  facts: MatchFacts,
  brief: MatchBrief,
  today: Day,
  policy: MatchPolicy = defaultMatchPolicy,
): Fit {
  const parts: Readonly<Record<PartId, Judged>> = {
    coherence: judgeCoherence(facts, brief),
    use: judgeUse(facts),
    relation: judgeRelation(facts, brief),
    experience: judgeExperience(facts, brief, today),
    audience: judgeAudience(facts, policy),
    authenticity: judgeAuthenticity(facts),
    price: judgePrice(facts, brief, policy),
  };
  const whole = partIds.reduce((sum, part) => sum + policy.weights[part], 0);
  const score = partIds.reduce((sum, part) => sum + policy.weights[part] * parts[part].value, 0) / whole;
  return {
    score: Math.round(score * 1000) / 10,
    parts: Object.fromEntries(partIds.map((part) => [part, Math.round(parts[part].value * 100) / 100])) as Record<
      PartId,
      number
    >,
    reasons: partIds.flatMap((part) => parts[part].reasons),
    out: judgeOut(facts, brief, today),
  };
}
