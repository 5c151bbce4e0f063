import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movesByDrafts, stateOfDrafts } from './after-draft.ts';
import { isAllowed, type State } from './moves.ts';

const one = (draft: string | null, decision: 'approved' | 'sent_back' | null = null) => ({ draft, decision });

test.each([
  ['a content without a draft', [one('好'), one(null)], 'agreed'],
  ['a draft that was sent back', [one('好', 'approved'), one('好', 'sent_back')], 'agreed'],
  ['every draft handed in, one not decided yet', [one('好', 'approved'), one('好')], 'drafted'],
  ['every draft approved', [one('好', 'approved'), one('好', 'approved')], 'approved'],
])('%s', (_what, deliverables, state) => {
  expect(stateOfDrafts(deliverables)).toBe(state);
});

test('a placement that is invited, published or cancelled is not moved by drafts', () => {
  for (const state of ['invited', 'published', 'measured', 'settled', 'declined', 'cancelled'] as const)
    expect(movesByDrafts(state, [one('好', 'approved')])).toEqual([]);
});

test('every step is one that the table of moves allows, and the last is where the drafts say', () => {
  const draft = fc.record({
    draft: fc.option(fc.constant('好'), { nil: null }),
    decision: fc.constantFrom('approved' as const, 'sent_back' as const, null),
  });
  fc.assert(
    fc.property(
      fc.constantFrom<State>('agreed', 'drafted', 'approved'),
      fc.array(draft, { minLength: 1, maxLength: 4 }),
      (from, deliverables) => {
        const moves = movesByDrafts(from, deliverables);
        let at = from;
        for (const to of moves) {
          expect(isAllowed(at, to), `${at} → ${to}`).toBe(true);
          at = to;
        }
        expect(at).toBe(stateOfDrafts(deliverables));
      },
    ),
  );
});
