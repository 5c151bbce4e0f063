import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom } from '../../base/random.ts';
import { chainShape, weighChain } from './chain.ts';
import { creditJourneys } from './credit.ts';
import { type Journey, journeyTable } from './journey-table.ts';
import { type Model, models } from './models.ts';
import { rateByOrders, rateExactly } from './rates.ts';
import { removalEffects } from './removal.ts';

const journey = (
  path: string,
  conversions: number,
  nulls: number | null = 0,
  value: number | null = null,
): Journey => ({
  path: path.split('>'),
  conversions,
  value,
  nulls,
});
const quick = { rounds: 0, few: 0 };
const creditsOf = (journeys: readonly Journey[], model: Model) =>
  Object.fromEntries(
    creditJourneys(journeys, quick).channels.map(({ channel, credits }) => [channel, credits[model]!.conversions]),
  );

const threeSteps = [journey('C1>C2>C3', 1), journey('C1', 0, 1), journey('C2>C3', 0, 1)];
const twoChannels = [journey('G', 2, 1), journey('M', 1), journey('G>M', 1)];

test('three channels of which the first is dispensable half the time: 0.2, 0.4, 0.4', () => {
  const { base, channels } = creditJourneys(threeSteps, quick);
  expect(base).toBeCloseTo(1 / 3, 12);
  expect(channels.map(({ removal }) => removal)).toEqual([0.5, 1, 1].map((one) => expect.closeTo(one, 12)));
  expect(channels.map(({ credits }) => credits.markovNulls?.conversions)).toEqual(
    [0.2, 0.4, 0.4].map((one) => expect.closeTo(one, 12)),
  );
});

test('two channels, one of them alone more often: 2.4 and 1.6 of four purchases', () => {
  const { base, channels } = creditJourneys(twoChannels, quick);
  expect(base).toBeCloseTo(0.8, 12);
  expect(channels.map(({ removal }) => removal)).toEqual([0.75, 0.5].map((one) => expect.closeTo(one, 12)));
  expect(channels.map(({ credits }) => credits.markovNulls?.conversions)).toEqual(
    [2.4, 1.6].map((one) => expect.closeTo(one, 12)),
  );
});

test('rules divide a path as their names say; repeats count for linear and not for Shapley', () => {
  const journeys = [journey('A>B>A>A', 8)];
  expect(creditsOf(journeys, 'first')).toEqual({ A: 8, B: 0 });
  expect(creditsOf(journeys, 'last')).toEqual({ A: 8, B: 0 });
  expect(creditsOf(journeys, 'linear')).toEqual({ A: 6, B: 2 });
  expect(creditsOf(journeys, 'shapley')).toEqual({ A: 4, B: 4 });
});

test('value follows its own chain: a channel behind dear purchases earns more value than purchases', () => {
  const { channels, value } = creditJourneys([journey('A', 10, 0, 10), journey('B', 10, 0, 90)], quick);
  expect(value).toBe(100);
  expect(channels.map(({ credits }) => credits.markov.conversions)).toEqual([10, 10]);
  expect(channels.map(({ credits }) => credits.markov.value)).toEqual([10, 90].map((one) => expect.closeTo(one, 9)));
});

test('what is unknown stays unknown and is told', () => {
  const { nulls, value, channels, notes } = creditJourneys([journey('A', 1, null)], quick);
  expect([nulls, value]).toEqual([null, null]);
  expect(channels[0]!.credits.markovNulls).toBeNull();
  expect(channels[0]!.credits.first.value).toBeNull();
  expect(notes.map(({ en }) => en).join()).toContain('Journeys without a purchase were not given');
});

test('every answer says that it pays nobody', () => {
  const { pays, notes } = creditJourneys(twoChannels);
  expect(pays).toBe(false);
  expect(notes[0]).toMatchObject({
    en: expect.stringContaining('pays nobody'),
    zh: expect.stringContaining('不作为结算'),
  });
});

test('no journeys at all give an empty answer instead of a fault', () => {
  expect(creditJourneys([])).toMatchObject({ conversions: 0, channels: [], groups: [], base: 0 });
  const unsold = creditJourneys([journey('A>B', 0, 5)], quick);
  expect(unsold.channels.map(({ credits }) => credits.markovNulls?.conversions)).toEqual([0, 0]);
  expect(unsold.notes.map(({ en }) => en).join()).toContain('no credit to divide');
});

test('channels that few journeys met are told as a group of their tier, divided by reach where it is known', () => {
  const journeys = [journey('A', 40), journey('B', 3), journey('C', 2), journey('D', 1)];
  const about = new Map([
    ['B', { tier: 'micro', reach: 300 }],
    ['C', { tier: 'micro', reach: 100 }],
  ] as const);
  const { channels, groups } = creditJourneys(journeys, { about });
  expect(channels.filter(({ isFew }) => isFew).map(({ channel }) => channel)).toEqual(['B', 'C', 'D']);
  expect(groups).toMatchObject([
    {
      name: { en: 'Other Micro', it: 'Altri Micro', zh: '其他尾部' },
      journeys: 5,
      members: [
        { channel: 'B', share: 0.75 },
        { channel: 'C', share: 0.25 },
      ],
      credits: { last: { conversions: 5 } },
    },
    { name: { en: 'Other' }, tier: null, members: [{ channel: 'D', share: null }] },
  ]);
});

test('Shapley and Markov more than twofold apart raise a warning', () => {
  const journeys = [journey('A>B', 100), journey('B', 5), journey('A', 0, 900), journey('B', 0, 5)];
  const { differing } = creditJourneys([...journeys, journey('C>B', 1), journey('C>A', 0, 400)], quick);
  expect(differing.map(({ channel }) => channel)).toEqual(['C']);
  expect(differing[0]!.text.it).toContain('più del doppio');
});

test('intervals hold the credit, narrow with more journeys, and are the same for the same seed', () => {
  const many = twoChannels.map((one) => ({ ...one, conversions: one.conversions * 500, nulls: 500 }));
  const few = twoChannels.map((one) => ({ ...one, conversions: one.conversions * 5, nulls: 5 }));
  const width = (journeys: readonly Journey[]) => {
    const [{ credits } = expect.fail('a channel')] = creditJourneys(journeys).channels;
    const { low, high, conversions } = credits.markovNulls!;
    expect(low! < conversions && conversions < high!).toBe(true);
    return (high! - low!) / conversions;
  };
  expect(width(many)).toBeLessThan(width(few) / 5);
  expect(creditJourneys(many)).toEqual(creditJourneys(many));
  expect(creditJourneys(many)).not.toEqual(creditJourneys(many, { seed: 2 }));
});

test('smoothing draws rare steps toward each other and leaves the sum', () => {
  const plain = creditJourneys(threeSteps, quick);
  const smooth = creditJourneys(threeSteps, { ...quick, smoothing: 0.5 });
  const credits = smooth.channels.map(({ credits: { markovNulls } }) => markovNulls!.conversions);
  expect(credits.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  expect(smooth.base).not.toBeCloseTo(plain.base, 3);
});

const channelName = fc.constantFrom('A', 'B', 'C', 'D', 'E');
const someJourneys = fc.array(
  fc.record({
    path: fc.array(channelName, { minLength: 1, maxLength: 6 }),
    conversions: fc.integer({ min: 0, max: 20 }),
    value: fc.double({ min: 0, max: 1000, noNaN: true }),
    nulls: fc.integer({ min: 0, max: 50 }),
  }),
  { minLength: 1, maxLength: 25 },
);

test('credits of every model add up to the purchases and to their value, for states of one to three channels', () => {
  fc.assert(
    fc.property(someJourneys, fc.integer({ min: 1, max: 3 }), (journeys, order) => {
      const { channels, conversions, value } = creditJourneys(journeys, { ...quick, order });
      for (const model of models) {
        const sum = (of: 'conversions' | 'value') =>
          channels.reduce((total, { credits }) => total + (credits[model]?.[of] ?? 0), 0);
        expect(sum('conversions')).toBeCloseTo(conversions, 6);
        // A chain divides value only where some purchase is worth something.
        expect(sum('value')).toBeCloseTo(conversions > 0 ? value! : 0, 6);
      }
    }),
  );
});

test('the order of the rows and their division over rows change nothing', () => {
  fc.assert(
    fc.property(someJourneys, fc.integer(), (journeys, seed) => {
      const random = randomFrom(seed);
      const whole = journeys.map((one) => ({ ...one, value: Math.round(one.value) }));
      const split = whole.flatMap((one) => [
        { ...one, nulls: 0 },
        { ...one, conversions: 0, value: 0 },
      ]);
      const mixed = split.toSorted(() => random() - 0.5);
      expect(creditJourneys(mixed, { rounds: 3 })).toEqual(creditJourneys(whole, { rounds: 3 }));
    }),
    { numRuns: 40 },
  );
});

test('a channel that nobody met on the way gets nothing', () => {
  fc.assert(
    fc.property(someJourneys, (journeys) => {
      const { channels } = creditJourneys([...journeys, journey('Z', 0, 0, 0)], quick);
      const unused = channels.find(({ channel }) => channel === 'Z')!;
      for (const model of models) expect(unused.credits[model]?.conversions ?? 0).toBe(0);
      expect(unused.journeys).toBe(0);
    }),
  );
});

test('one inverse, sweeps, and a walk with the channel struck out agree on what a channel loses', () => {
  fc.assert(
    fc.property(someJourneys, fc.integer({ min: 1, max: 3 }), (journeys, order) => {
      const table = journeyTable(journeys);
      const chain = weighChain(chainShape(table, order), table);
      const dense = removalEffects(chain);
      const swept = removalEffects(chain, 0);
      dense.effects.forEach((effect, at) => {
        expect(swept.effects[at]).toBeCloseTo(effect, 9);
      });
      const walk = (removed: ReadonlySet<number>) => {
        let here = new Float64Array(chain.shape.states);
        here[0] = 1;
        let bought = 0;
        for (let step = 0; step < 400; step++) {
          const next = new Float64Array(chain.shape.states);
          here.forEach((share, state) => {
            bought += share * chain.converts[state]!;
          });
          chain.edgeShare.forEach((share, edge) => {
            const to = chain.shape.edgeTo[edge]!;
            if (!removed.has(to)) next[to]! += here[chain.shape.edgeFrom[edge]!]! * share;
          });
          here = next;
        }
        return bought;
      };
      const base = walk(new Set());
      expect(dense.base).toBeCloseTo(base, 6);
      chain.shape.statesOf.forEach((states, channel) => {
        const lost = base > 0 ? 1 - walk(new Set(states)) / base : 0;
        expect(dense.effects[channel]).toBeCloseTo(lost, 5);
      });
    }),
    { numRuns: 50 },
  );
});

test('shares of the conversion rate add up to it, and sampled orders come near the exact ones', () => {
  fc.assert(
    fc.property(someJourneys, (journeys) => {
      const table = journeyTable(journeys);
      const exact = rateExactly(table);
      const bought = journeys.reduce((sum, { conversions }) => sum + conversions, 0);
      const all = journeys.reduce((sum, { conversions, nulls }) => sum + conversions + nulls, 0);
      expect(exact.reduce((sum, one) => sum + one, 0)).toBeCloseTo(all > 0 ? bought / all : 0, 9);
      rateByOrders(table, randomFrom(1)).forEach((share, at) => {
        expect(Math.abs(share - exact[at]!)).toBeLessThan(0.05);
      });
    }),
    { numRuns: 40 },
  );
});
