// Messages to a KOL in its language, plain text. Each claims only what is known: a fact that is missing leaves its sentence out.
import { type Currency, formatMoney } from '../base/money.ts';
import { type Language, localeOf, say } from '../base/words.ts';
import { pieceWords } from '../plan/words-message.ts';
import type { MessageFacts, MessageKind } from './contract-brief.ts';
import { writeDay } from './deed-value.ts';
import type { State } from './moves.ts';
import { messageWords as w } from './words-message.ts';

const mostChanges = 9;

function piecesText({ pieces }: MessageFacts, language: Language): string {
  return pieces.map(({ format, n }) => say(pieceWords[format], language, { n })).join(language === 'zh' ? ' + ' : ', ');
}

function payText({ fees, currency, commissionBps }: MessageFacts, language: Language): string {
  const money = formatMoney({ amount: BigInt(fees), currency: currency as Currency }, language);
  if (commissionBps === 0) return say(w.pay, language, { fees: money });
  if (commissionBps === null) return say(w.payRules, language, { fees: money });
  const rate = (commissionBps / 10_000).toLocaleString(localeOf(language), {
    ...{ style: 'percent', maximumFractionDigits: 2 },
  });
  return say(w.payShare, language, { fees: money, rate });
}

/** With its day where there is one, else without. */
function dated(
  on: string | null,
  withDay: keyof typeof w,
  without: keyof typeof w,
  language: Language,
  campaign: string,
) {
  return say(w[on === null ? without : withDay], language, {
    campaign,
    day: on === null ? null : writeDay(on, language),
  });
}

const changeLines = ({ changes }: MessageFacts, language: Language): string[] =>
  changes.length === 0
    ? [w.changesOpen[language]]
    : changes
        .slice(0, mostChanges)
        .map((change, index) => say(w.change, language, { n: index + 1, change: change.replaceAll(/\s+/g, ' ') }));

const publishingLines = ({ isLabelled, codes }: MessageFacts, language: Language): string[] => [
  ...(isLabelled ? [w.label[language]] : []),
  ...(codes.length > 0 ? [say(w.code, language, { codes: codes.join(language === 'zh' ? '、' : ', ') })] : []),
  w.url[language],
];

function bodyOf(kind: MessageKind, facts: MessageFacts, language: Language): string[] {
  const { brand, campaign, contract } = facts;
  const pieces = piecesText(facts, language);
  switch (kind) {
    case 'invitation':
      return [
        say(w.invitation, language, { brand, campaign, pieces }),
        payText(facts, language),
        w.invitationAsk[language],
      ];
    case 'counter_offer':
      return [say(w.counter, language, { campaign, pieces }), payText(facts, language), w.counterAsk[language]];
    case 'contract_ready':
      return [say(w.contract, language, { campaign, contract })];
    case 'draft_reminder':
      return [dated(facts.draftBy, 'draftBy', 'draft', language, campaign)];
    case 'changes_asked':
      return [say(w.changes, language, { campaign }), ...changeLines(facts, language)];
    case 'approved':
      return [
        dated(facts.publishOn, 'approvedOn', 'approved', language, campaign),
        ...publishingLines(facts, language),
      ];
    case 'publish_reminder':
      return [dated(facts.publishOn, 'publishOn', 'publish', language, campaign), ...publishingLines(facts, language)];
    case 'statement_ready':
      return [say(w.statement, language, { campaign })];
  }
}

export interface MessageWish {
  /** Whether a private link is open, even where its address is not known any more. */
  readonly hasLink: boolean;
}

/** A message, ready to be pasted. */
export function kolMessage(
  kind: MessageKind,
  facts: MessageFacts,
  language: Language,
  { hasLink }: MessageWish,
): string {
  const link =
    facts.link !== null ? [say(w.link, language, { link: facts.link })] : hasLink ? [w.linkBefore[language]] : [];
  return [
    say(w.hello, language, { name: facts.kolName }),
    ...bodyOf(kind, facts, language),
    ...link,
    w.bye[language],
  ].join('\n');
}

const fitting: Readonly<Record<State, readonly MessageKind[]>> = {
  invited: ['invitation', 'counter_offer'],
  agreed: ['contract_ready', 'draft_reminder', 'changes_asked'],
  drafted: ['changes_asked', 'approved'],
  approved: ['approved', 'publish_reminder'],
  published: ['statement_ready'],
  measured: ['statement_ready'],
  settled: ['statement_ready'],
  ...{ declined: [], cancelled: [] },
};

/** Whether a message is what a placement waits for; one that lacks its fact never is. */
export function doesFit(kind: MessageKind, state: State, facts: Pick<MessageFacts, 'contract' | 'changes'>): boolean {
  if (kind === 'contract_ready' && facts.contract === null) return false;
  if (kind === 'changes_asked' && facts.changes.length === 0) return false;
  return fitting[state].includes(kind);
}
