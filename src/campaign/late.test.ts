import { expect, test } from 'vitest';
import type { Deliverable, Placement } from './contract.ts';
import { agreementShape } from './contract-terms.ts';
import { type WaitingFacts, waitingOf } from './late.ts';

const content = (change: Partial<Deliverable> = {}): Deliverable => ({
  ...{
    id: 'd',
    format: 'video',
    dueOn: '2026-11-11',
    cut: 0,
    killFee: null,
    fee: 1,
    accountId: 'a',
    platform: 'douyin',
    accountName: 'a',
  },
  ...{ markets: ['cn'], canBuy: true, declaration: null, draft: null, draftVersion: null, decision: null, url: null },
  ...{ publishedAt: null, alerts: 0, doneAt: null },
  ...change,
});
const placement = (change: Partial<Placement>, contents: Deliverable[] = [content()]): Placement => ({
  ...{
    id: 'p',
    campaignId: 'c',
    kolId: 'k',
    accountId: 'a',
    kolName: '李',
    platform: 'douyin',
    tier: 'mid',
    verdict: null,
  },
  ...{
    state: 'agreed',
    next: [],
    currency: 'CNY',
    ownerId: null,
    ownerName: null,
    samples: [],
    offer: null,
    link: null,
  },
  ...{ version: 1, terms: agreementShape.parse({}), deliverables: contents, moves: [] },
  ...change,
});
const on = (today: string, change: Partial<WaitingFacts> = {}): WaitingFacts => ({
  ...{ today, undecidedSince: new Map(), figuresMissing: [], toldOn: new Map() },
  ...change,
});
const told = (one: Placement, facts: WaitingFacts) =>
  waitingOf(one, facts).map(({ kind, on: whose, lateDays }) => [kind, whose, lateDays]);
const tried = { step: 'tried' as const, onDay: '2026-10-20', note: null, side: 'kol' as const, byName: '李', at: '' };

test('before a draft is due it is told as coming, afterwards as late', () => {
  const one = placement({ samples: [tried] });
  expect(told(one, on('2026-11-01'))).toEqual([['draft_due', 'kol', -3]]);
  expect(told(one, on('2026-11-06'))).toEqual([['draft_late', 'kol', 2]]);
});

test('a sample that was not sent and a trial that nobody told are late by the content that is due first', () => {
  expect(told(placement({}), on('2026-11-03'))).toEqual([
    ['sample_late', 'brand', 16],
    ['trial_missing', 'kol', 2],
    ['draft_due', 'kol', -1],
  ]);
});

test('a draft that nobody reads waits for the brand, not for the KOL', () => {
  const one = placement({ samples: [tried], state: 'drafted' }, [content({ draft: '好', draftVersion: 1 })]);
  expect(told(one, on('2026-11-06', { undecidedSince: new Map([['d', '2026-11-01']]) }))).toEqual([
    ['read_draft', 'brand', 3],
  ]);
});

test('what was published otherwise than approved comes first, whatever is late', () => {
  const wrong = content({ id: 'w', decision: 'approved', url: 'https://x.example/1', alerts: 2 });
  const one = placement({ samples: [tried], state: 'approved' }, [
    content({ decision: 'approved', dueOn: '2026-10-01' }),
    wrong,
  ]);
  expect(told(one, on('2026-11-12')).map(([kind]) => kind)).toEqual(['alert', 'publish_late']);
});

test('an offer of the KOL waits for the brand; one of the brand is told once the KOL is silent', () => {
  const offer = { number: 1, at: '2026-11-01T08:00:00.000Z', answer: null, answeredAt: null };
  const from = (side: 'brand' | 'kol') =>
    placement({ state: 'invited', offer: { ...offer, side } }, [content({ dueOn: null })]);
  expect(told(from('kol'), on('2026-11-02'))).toEqual([['answer_offer', 'brand', -1]]);
  expect(told(from('brand'), on('2026-11-04'))).toEqual([]);
  expect(told(from('brand'), on('2026-11-06'))).toEqual([['kol_silent', 'kol', 2]]);
});

test('an offer that was declined waits for another one, and does not fall out of sight', () => {
  const offer = { number: 1, side: 'brand' as const, at: '2026-11-01T08:00:00.000Z' };
  const declined = { ...offer, answer: 'declined' as const, answeredAt: '2026-11-03T08:00:00.000Z' };
  const one = placement({ state: 'invited', offer: declined }, [content({ dueOn: null })]);
  expect(told(one, on('2026-11-09'))).toEqual([['offer_declined', 'brand', 4]]);
});

test('a figure that no import brought is asked for after some days', () => {
  const one = placement({ state: 'published' }, [
    content({ url: 'https://x.example/1', doneAt: '2026-11-11T00:00:00.000Z' }),
  ]);
  const facts = { figuresMissing: [{ deliverableId: 'd', dueOn: '2026-11-12' }] };
  expect(told(one, on('2026-11-13', facts))).toEqual([]);
  expect(told(one, on('2026-11-20', facts))).toEqual([['metrics_missing', 'brand', 8]]);
});

test.each(['declined', 'cancelled', 'settled'] as const)('a placement that is %s waits for nothing', (state) => {
  expect(waitingOf(placement({ state }), on('2027-01-01'))).toEqual([]);
});
