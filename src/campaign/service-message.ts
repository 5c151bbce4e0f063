// The facts of the messages to a KOL, and the messages.
import type { Language } from '../base/words.ts';
import type { Db } from '../db/connect.ts';
import type { Placement } from './contract.ts';
import { type MessageFacts, messageKinds } from './contract-brief.ts';
import { plainShare } from './contract-terms.ts';
import { doesFit, kolMessage } from './message.ts';
import { openCampaign, openPlacement } from './service.ts';
import { deedsOf } from './service-deed.ts';
import type { CodesOf } from './service-publication.ts';
import { listDrafts } from './store-draft.ts';
import { listOffers } from './store-offer.ts';

type Contents = Placement['deliverables'];

const earliest = (contents: Contents): string | null => contents.flatMap(({ dueOn }) => dueOn ?? []).sort()[0] ?? null;

function piecesOf(contents: Contents): MessageFacts['pieces'] {
  const counts = new Map<Contents[number]['format'], number>();
  for (const { format } of contents) counts.set(format, (counts.get(format) ?? 0) + 1);
  return [...counts].map(([format, n]) => ({ format, n }));
}

/** What was asked to be changed on the newest draft of each content that was sent back: the decision's note, and open comments. */
async function changesOf(db: Db, placementId: string, contents: Contents): Promise<string[]> {
  const drafts = await listDrafts(db, placementId);
  return contents
    .filter(({ decision }) => decision === 'sent_back')
    .flatMap(({ id }) => {
      const newest = drafts.find(({ deliverableId }) => deliverableId === id);
      const note = newest?.decisions.at(-1)?.note ?? null;
      const open = (newest?.comments ?? []).filter(({ side, settledAt }) => side === 'brand' && settledAt === null);
      return [...(note === null ? [] : [note]), ...open.map(({ text }) => text)];
    });
}

/** All messages of a placement in a language, those that it waits for first. Refuses `placement_not_found`. */
export async function messagesOf(db: Db, placementId: string, language: Language, codesOf: CodesOf) {
  const placement = await openPlacement(db, placementId);
  const campaign = await openCampaign(db, placement.campaignId);
  const { deliverables: contents, terms, state } = placement;
  const open = contents.filter(({ doneAt }) => doneAt === null);
  // While nothing is agreed the message says what we offer now, not what the plan began with.
  const offer =
    state === 'invited' ? (await listOffers(db, placementId)).findLast((one) => one.side === 'brand') : undefined;
  const asked: readonly { readonly fee: number }[] = offer?.fees ?? contents;
  const deed = (await deedsOf(db, placementId)).find((one) => !one.isStale && one.state !== 'void');
  const facts: MessageFacts = {
    ...{ kolName: placement.kolName, brand: campaign.brandName, campaign: campaign.name, currency: placement.currency },
    pieces: piecesOf(contents),
    fees: asked.reduce((sum, one) => sum + one.fee, 0),
    commissionBps: plainShare(offer?.terms ?? terms),
    draftBy: earliest(open.filter(({ draft }) => draft === null)),
    publishOn: earliest(open),
    isLabelled: contents.some(({ markets, canBuy }) => markets.includes('cn') && canBuy),
    codes: [...(await codesOf(placementId))],
    contract: deed?.number ?? null,
    changes: await changesOf(db, placementId, contents),
    link: null,
  };
  const messages = messageKinds
    .filter((kind) => kind !== 'contract_ready' || facts.contract !== null)
    .map((kind) => ({
      ...{ kind, fits: doesFit(kind, state, facts) },
      text: kolMessage(kind, facts, language, { hasLink: placement.link !== null }),
    }));
  return { facts, messages: messages.toSorted((a, b) => Number(b.fits) - Number(a.fits)) };
}
