import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventArchive, sampleArchive } from '../generate/archive.ts';
import { readByContract } from './own-lines.ts';
import { readPlainLine } from './own-plain.ts';

const moments = [
  '2026-03-01T10:00:00Z',
  '2026-03-01T10:00:00.250Z',
  '2026-02-29T10:00:00Z',
  '2024-02-29T23:59:59.999Z',
  '2026-12-31T24:00:00Z',
  '2026-03-01T10:00:60Z',
  '2026-03-01T10:00:00+08:00',
  '2026-03-01T10:00Z',
  '2026-03-01 10:00:00Z',
  '2026-13-01T10:00:00Z',
  '0999-01-01T00:00:00Z',
  '2026-0a-01T10:00:00Z',
];
const days = ['2026-03-01', '2026-02-29', '2024-02-29', '2026-3-1', '2026-04-31', '0001-01-01', '2026-03-01T', ''];
const oddities = fc.constantFrom<unknown>(
  null,
  undefined,
  '',
  'x',
  'é'.repeat(201),
  'x'.repeat(20_001),
  0,
  -1,
  1.5,
  2 ** 53,
  -0,
  1e300,
  true,
  false,
  [],
  ['a'],
  [1],
  ['x'.repeat(201)],
  {},
  'weibo',
  'image',
  'kol',
  'EUR',
  'constructor',
  ...moments,
  ...days,
);
const fieldNames =
  'platform uid handle id post author at title text format original sponsored tags sponsors url views likes comments shares saves wows rounded observedAt byKol replyTo name bio avatarUrl verifiedText topics category agency region gender day followers followersError following postsTotal likesTotal amount currency validFrom extra'.split(
    ' ',
  );
const plainLines = fc.record(
  {
    type: fc.constantFrom('account', 'snapshot', 'price', 'post', 'comment', 'other', null),
    platform: fc.constantFrom('weibo', 'xiaohongshu'),
    uid: fc.string({ maxLength: 12 }),
    id: fc.string({ minLength: 1, maxLength: 12 }),
    post: fc.string({ minLength: 1, maxLength: 12 }),
    day: fc.constantFrom(...days),
    at: fc.constantFrom(...moments),
    validFrom: fc.constantFrom(...days),
    format: fc.constant('image'),
    amount: fc.nat(),
    currency: fc.constant('CNY'),
    likes: fc.nat(),
  },
  { requiredKeys: ['type', 'platform', 'uid', 'id', 'post', 'day', 'validFrom', 'format', 'amount', 'currency'] },
);
const oddLines = fc
  .tuple(plainLines, fc.dictionary(fc.constantFrom(...fieldNames), oddities, { maxKeys: 3 }))
  .map(([line, odd]) => ({ ...line, ...odd }));

test('whatever is read plainly is what the contract reads', () => {
  const check = (value: unknown) => {
    const plain = readPlainLine(value, '2026-01-01');
    if (plain) expect({ ok: true, value: plain }).toEqual(readByContract(1, value, '2026-01-01'));
  };
  fc.assert(fc.property(oddLines, check), { numRuns: 20_000 });
  fc.assert(fc.property(fc.anything(), check), { numRuns: 2000 });
});

test('every line of an invented archive is read plainly', () => {
  const lines = [...inventArchive({ ...sampleArchive, kols: 4 })].flatMap((record) => record.lines);
  expect(lines.filter((line) => readPlainLine(line, '2026-01-01') === null)).toEqual([]);
  for (const line of lines)
    expect({ ok: true, value: readPlainLine(line, '2026-01-01') }).toEqual(readByContract(1, line, '2026-01-01'));
});
