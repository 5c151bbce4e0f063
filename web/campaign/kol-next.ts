// What the KOL has to do next: one thing, the most pressing.
import type { KolContent, KolPage } from '../../src/campaign/contract-kol-page.ts';

export type NextKind =
  | 'answer'
  | 'wait_offer'
  | 'agree'
  | 'receive'
  | 'draft'
  | 'change'
  | 'wait_review'
  | 'publish'
  | 'mend'
  | 'wait_confirm'
  | 'done'
  | 'closed';

export interface Next {
  readonly kind: NextKind;
  readonly content: KolContent | null;
}

type Standing = 'draft' | 'change' | 'wait_review' | 'publish' | 'mend' | 'wait_confirm' | 'done';

/** Where one content stands, by its newest draft and its newest publication. */
export function standingOf(content: KolContent): Standing {
  if (content.isConfirmed) return 'done';
  const differs = content.publications[0]?.comparison.differences.some((one) => one.kind !== 'text_untold');
  if (content.publications.length > 0) return differs ? 'mend' : 'wait_confirm';
  const draft = content.drafts[0];
  if (draft === undefined) return 'draft';
  const decision = draft.decisions.at(-1)?.decision;
  if (decision === 'approved') return 'publish';
  return decision === 'sent_back' ? 'change' : 'wait_review';
}

const urgency: readonly Standing[] = ['mend', 'change', 'publish', 'draft', 'wait_review', 'wait_confirm', 'done'];

/** The next step of a placement; of several contents the one that is most pressing, then the one that is due first. */
export function nextOf(page: KolPage): Next {
  if (page.state === 'declined' || page.state === 'cancelled') return { kind: 'closed', content: null };
  if (page.state === 'invited') {
    const open = page.offers.at(-1);
    return { kind: open?.state === 'open' && open.side === 'brand' ? 'answer' : 'wait_offer', content: null };
  }
  if (page.hasContractToAgree) return { kind: 'agree', content: null };
  const isShipped = page.samples.some((one) => one.step === 'shipped');
  const isReceived = page.samples.some((one) => one.step === 'received');
  const sorted = page.contents.toSorted(
    (a, b) =>
      urgency.indexOf(standingOf(a)) - urgency.indexOf(standingOf(b)) ||
      (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'),
  );
  const [first] = sorted;
  if (first === undefined) return { kind: 'done', content: null };
  const standing = standingOf(first);
  if (standing === 'draft' && isShipped && !isReceived) return { kind: 'receive', content: null };
  return { kind: standing, content: standing === 'done' ? null : first };
}
