// One check of one text: absolute terms, medical promises, the missing advertising label. It asks where the law asks.
import { type Phrase, sayAll } from '../base/words.ts';
import { type CompliancePolicy, defaultPolicy, type Rule } from './policy.ts';
import { complianceWords, exemptions } from './words.ts';

export interface Draft {
  readonly text: string;
  /** Where its readers are: rules follow the market, not the writer. */
  readonly market: 'cn' | 'it';
  /** Whether it carries a link, a code or another way to buy. */
  readonly canBuy: boolean;
  readonly brand: string;
}

export interface ComplianceFinding {
  readonly rule: Rule['id'];
  readonly severity: Rule['severity'];
  readonly source: string;
  /** The words that were found and where they start, in UTF-16 units; null for what is missing. */
  readonly match: string | null;
  readonly at: number | null;
  readonly why: Phrase;
  readonly mend: Phrase;
  /** The exemptions of the 2023 guide, one of which may apply; empty where none can. */
  readonly exemptions: readonly { readonly id: string; readonly text: Phrase }[];
}

interface Span {
  readonly at: number;
  readonly match: string;
}

function findAll(text: string, patterns: readonly RegExp[]): Span[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((found) => ({ at: found.index, match: found[0] })),
  );
}

const covers = (outer: Span, inner: Span): boolean =>
  outer.at < inner.at + inner.match.length && inner.at < outer.at + outer.match.length;

/** The longest of overlapping spans, in the order of the text. */
function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => b.match.length - a.match.length || a.at - b.at))
    if (!kept.some((one) => covers(one, span))) kept.push(span);
  return kept.sort((a, b) => a.at - b.at);
}

function finding(
  policy: CompliancePolicy,
  id: Rule['id'],
  span: Span | null,
  facts: Record<string, string | number>,
): ComplianceFinding {
  const rule = policy.rules[id];
  return {
    rule: id,
    severity: rule.severity,
    source: rule.source,
    match: span?.match ?? null,
    at: span?.at ?? null,
    why: sayAll(complianceWords[id], { match: span?.match, ...facts }),
    mend: sayAll(complianceWords[`mend_${id}`], facts),
    exemptions:
      id === 'absolute_term'
        ? exemptions.map((exemption) => ({ id: exemption, text: complianceWords[exemption] }))
        : [],
  };
}

/** Reads a draft as an inspector would. No finding means: this check found nothing, not that a lawyer has read it. */
export function checkDraft(draft: Draft, policy: CompliancePolicy = defaultPolicy): readonly ComplianceFinding[] {
  const facts = { within: policy.labelItWithin, brand: draft.brand };
  if (draft.market === 'it') {
    return policy.labelIt.test(draft.text.slice(0, policy.labelItWithin))
      ? []
      : [finding(policy, 'ad_label_missing_it', null, facts)];
  }
  const spared = findAll(draft.text, policy.ordinary);
  const absolute = withoutOverlaps(findAll(draft.text, policy.absolute)).filter(
    (span) => !spared.some((one) => covers(one, span)),
  );
  const medical = withoutOverlaps(findAll(draft.text, policy.medical));
  const label =
    draft.canBuy && !policy.labelCn.test(draft.text) ? [finding(policy, 'ad_label_missing_cn', null, facts)] : [];
  return [
    ...label,
    ...absolute.map((span) => finding(policy, 'absolute_term', span, facts)),
    ...medical.map((span) => finding(policy, 'medical_claim', span, facts)),
  ];
}
