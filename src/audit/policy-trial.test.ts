// What a policy would change, on audits that are written down here.
import { expect, test } from 'vitest';
import type { Verdict } from '../base/id.ts';
import { type FamilyId, familyIds } from './contract.ts';
import type { PolicyChange } from './contract-policy.ts';
import { type AuditPolicy, defaultAuditPolicy } from './policy.ts';
import { changeOf, movedFamilies, sumUp, type Weighed } from './policy-trial.ts';

function weighed(
  verdict: Verdict,
  ratios: Partial<Record<FamilyId, number>>,
  policy: AuditPolicy = defaultAuditPolicy,
): Weighed {
  const families = familyIds.map((id) => ({
    id,
    status: id in ratios ? ('measured' as const) : ('not_enough_data' as const),
    missing: null,
    missingText: null,
    logLikelihoodRatio: ratios[id] ?? null,
    findings: [],
  }));
  return { audit: { verdict, authenticity: 60, families }, policy };
}

const heavy = { ...defaultAuditPolicy, weights: { ...defaultAuditPolicy.weights, growth: 3, comments: 1.6 } };

test('families are named by how far their weighted ratio moves', () => {
  const ratios = { growth: 1, comments: 1, followers: 2 };
  expect(movedFamilies(weighed('risk', ratios), weighed('risk', ratios, heavy))).toEqual(['growth', 'comments']);
});

test('a family that is measured only now has moved; one that is missing in both has not', () => {
  expect(movedFamilies(weighed('risk', {}), weighed('risk', { commenters: 2 }))).toEqual(['commenters']);
});

test('the same verdict is no change', () => {
  const one = weighed('authentic', { growth: 1 });
  expect(changeOf({ shown: one.audit, inForce: one, tried: weighed('authentic', { growth: 1 }, heavy) })).toBeNull();
});

test('a change that the policy in force would make too is told apart', () => {
  const shown = weighed('authentic', { growth: -1 });
  const tried = weighed('risk', { growth: 2 }, heavy);
  const byPolicy = changeOf({ shown: shown.audit, inForce: weighed('authentic', { growth: 2 }), tried });
  expect(byPolicy).toMatchObject({ before: 'authentic', after: 'risk', isByPolicy: true, families: ['growth'] });
  const byEvidence = changeOf({ shown: shown.audit, inForce: weighed('risk', { growth: 2 }), tried });
  expect(byEvidence).toMatchObject({ isByPolicy: false, families: ['growth'] });
});

const change = (accountId: string, before: Verdict, after: Verdict, to: number): PolicyChange => ({
  ...{ accountId, kolId: 'k', name: accountId, platform: 'weibo', before, after, isByPolicy: accountId !== 'c' },
  ...{ authenticityBefore: 80, authenticityAfter: to, families: [] },
});

test('all changes are counted, the gravest are listed first, and no more than asked for', () => {
  const changes = [
    change('a', 'look_closer', 'authentic', 90),
    change('b', 'authentic', 'look_closer', 60),
    change('c', 'look_closer', 'risk', 30),
    change('d', 'authentic', 'risk', 30),
    change('e', 'authentic', 'risk', 10),
  ];
  const head = { version: 'x', against: 'y', fields: [], accounts: 9 };
  const trial = sumUp(head, changes, 3);
  expect(trial.changes.map(({ accountId }) => accountId)).toEqual(['e', 'd', 'c']);
  expect(trial).toMatchObject({ accounts: 9, changed: 5, changedByPolicy: 4 });
  expect(trial.counts).toEqual([
    { before: 'authentic', after: 'look_closer', accounts: 1 },
    { before: 'authentic', after: 'risk', accounts: 2 },
    { before: 'look_closer', after: 'authentic', accounts: 1 },
    { before: 'look_closer', after: 'risk', accounts: 1 },
  ]);
});
