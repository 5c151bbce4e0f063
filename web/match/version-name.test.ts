import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchPolicyShape } from '../../src/match/contract-policy.ts';
import { versionName } from './version-name.ts';

test('a new version is called by day and minute', () => {
  expect(versionName(new Date('2026-11-26T04:21:59Z'))).toBe('2026-11-26-0421');
});

test('whenever it is made, the policy accepts the name', () => {
  const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(fc.property(moments, (now) => matchPolicyShape.shape.version.safeParse(versionName(now)).success));
});
