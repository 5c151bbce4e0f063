// A text of a placement with all that is known of it, as the check of the law reads it. What nobody knows stays unknown.
import { classOf } from '../brand/class-of.ts';
import type { Content, Finding } from '../compliance/contract.ts';
import type { Deliverable, Placement } from './contract.ts';
import type { AiUse } from './contract-work.ts';

/** What the archive and the workspace know of whoever speaks and of what is spoken of. */
export interface SpeakerFacts {
  readonly bio: string | null;
  readonly followers: number | null;
  /** Average views a month over the last six; null where there are no posts of them. */
  readonly monthlyViews: number | null;
  /** What was looked up of the endorser; null where nobody has. */
  readonly endorser: { readonly underTen: boolean; readonly penalisedOn: string | null } | null;
  readonly brandName: string;
  readonly brandTerms: readonly string[];
  readonly products: readonly { readonly name: string; readonly productClass: string | null }[];
}

/** The class of all products of a brand where it is one; null where there are several or nobody said. */
function onlyClass(products: SpeakerFacts['products']): string | null {
  const classes = new Set(products.map((one) => classOf(one.productClass)));
  const [first] = classes;
  return classes.size === 1 && first !== undefined ? first : null;
}

const dayOfStep = ({ samples }: Placement, step: string) => samples.findLast((one) => one.step === step)?.onDay ?? null;

/** What is checked of a text of a content. */
export function contentOf(
  { text, aiUse }: { readonly text: string; readonly aiUse: AiUse | null },
  deliverable: Deliverable,
  placement: Placement,
  facts: SpeakerFacts,
): Content {
  const { endorser } = facts;
  return {
    text,
    bio: facts.bio,
    markets: [...deliverable.markets],
    platform: deliverable.platform as Content['platform'],
    hasWayToBuy: deliverable.canBuy,
    brand: facts.brandName,
    products: [facts.brandName, ...facts.products.map((one) => one.name), ...facts.brandTerms],
    productClass: onlyClass(facts.products),
    registration: [],
    kol: {
      // What was looked up is whether the endorser is under ten: ten is the least that is known.
      age: endorser === null ? null : endorser.underTen ? 9 : 10,
      penalisedOn: endorser === null ? null : (endorser.penalisedOn ?? 'none'),
      followers: facts.followers,
      monthlyViews: facts.monthlyViews,
      credentials: [],
      isMinorAudience: null,
    },
    process: {
      sampleReceivedOn: dayOfStep(placement, 'received'),
      trialOn: dayOfStep(placement, 'tried'),
      declarationNumber: deliverable.declaration,
      ai: aiUse,
      publishesOn: deliverable.dueOn,
    },
  };
}

/** The rules that ask for an advertising label and say that it is not there. */
const labelRules = ['cn_ad_label', 'it_label_missing'];

/** Whether a checked text has the label that its markets ask for, or an answer that says where else it is. */
export function isLabelled(findings: readonly (Finding & { readonly answer: unknown })[]): boolean {
  return !findings.some((one) => labelRules.includes(one.rule) && one.answer === null);
}

/** Passages that the law forbids or questions, that nobody excused, and that did not stand in what was approved. */
export function unlawfulSince(
  published: readonly (Finding & { readonly answer: unknown })[],
  approved: readonly Finding[],
): string[] {
  const before = new Set(approved.map((one) => `${one.rule} ${one.passage?.text ?? ''}`));
  return published.flatMap((one) =>
    one.severity !== 'duty' &&
    one.passage !== null &&
    one.answer === null &&
    !before.has(`${one.rule} ${one.passage.text}`)
      ? [one.passage.text]
      : [],
  );
}
