// Small planning instances with every kind of rule, for properties: a plan can be held against all plans of them.
import fc from 'fast-check';
import { type Instance, instanceShape } from '../../src/plan/contract.ts';

/** Hundredths: shrinking must not end in numbers that no market has. */
const decimal = (most: number) => fc.integer({ min: 0, max: Math.round(most * 100) }).map((whole) => whole / 100);

const options = fc
  .array(
    fc.record({
      cost: fc.oneof(
        { arbitrary: fc.integer({ min: 0, max: 60 }), weight: 9 },
        { arbitrary: fc.constant(null), weight: 1 },
      ),
      factor: decimal(3),
      extra: fc.oneof(fc.constant(0), decimal(40)),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((list) => list.map((option, index) => ({ id: `${index + 1} posts`, ...option })));

const candidate = fc.record({
  tier: fc.constantFrom('top', 'mid', null),
  platform: fc.constantFrom('weibo', 'douyin', null),
  group: fc.oneof({ arbitrary: fc.constant(null), weight: 3 }, { arbitrary: fc.constantFrom('g1', 'g2'), weight: 1 }),
  exposure: fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), decimal(1.5)), {
    maxLength: 4,
  }),
  options,
});

const share = fc.constantFrom({ min: 0, max: 1 }, { min: 0.3, max: 1 }, { min: 0.1, max: 0.5 }, { min: 0, max: 0.4 });
const ids = ['k0', 'k1', 'k2', 'k3', 'k4', 'k5'];

/** Up to six candidates on three cells, with shares, groups, musts, bans and a count. */
export const smallInstance = fc
  .record({
    cells: fc.tuple(...[0, 1, 2].map(() => decimal(100))),
    candidates: fc.array(candidate, { maxLength: 6 }),
    budget: fc.integer({ min: 0, max: 160 }),
    reach: fc.constantFrom<Instance['reach']>(
      { model: 'poisson' },
      { model: 'nbd', shape: 0.7 },
      { model: 'nbd', shape: 2 },
    ),
    tierShares: fc.dictionary(fc.constantFrom('top', 'mid', 'none'), share, { maxKeys: 2 }),
    platformShares: fc.dictionary(fc.constantFrom('weibo', 'douyin'), share, { maxKeys: 1 }),
    must: fc.subarray(ids, { maxLength: 1 }),
    ban: fc.subarray(ids, { maxLength: 1 }),
    maxCandidates: fc.constantFrom(null, null, 0, 2, 3),
  })
  .map(({ cells, candidates, must, ban, ...rest }): Instance => {
    const named = candidates.map((one, index) => ({ id: `k${index}`, ...one }));
    const known = must.filter((id) => named.some((one) => one.id === id) && !ban.includes(id));
    const shaped = cells.map((population, index) => ({ id: `c${index}`, population, value: index + 1 }));
    return instanceShape.parse({ ...rest, cells: shaped, candidates: named, must: known, ban });
  });
