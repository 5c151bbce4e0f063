import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCard, type GivenCard } from '../../test/support/cards.ts';
import { dayNumber } from '../base/day.ts';
import { type Filter, type Search, searchShape } from './contract.ts';
import { type RangeName, rangeFields, rangeNames } from './contract-search.ts';
import type { IndexedCard } from './search-columns.ts';
import { SearchIndex } from './search-index.ts';

const platforms = ['douyin', 'weibo', 'xiaohongshu'] as const;
const topicNames = ['food', 'wine', 'travel'] as const;

const today = '2026-11-25';
/** Days at both sides of every choice, and some that no calendar of ours should hold. */
const anyDay = fc.oneof(
  fc.constantFrom(0, 30, 31, 90, 91, 180, 181, 365, 366, -1, 1_000).map((days) => dayNumber(today) - days),
  fc.constantFrom(-5_000, 20_000, 20_300, 90_000),
);

const anyCard: fc.Arbitrary<GivenCard> = fc.record({
  name: fc.constantFrom('李小甜', '李佳琦', '王小明', 'Anna Rossi', '單依純'),
  handle: fc.option(fc.constantFrom('sweet', 'li_li', 'xiaoming8')),
  platform: fc.constantFrom(...platforms),
  topics: fc.subarray([...topicNames]),
  category: fc.option(fc.constantFrom('blogger', 'kol')),
  verdict: fc.option(fc.constantFrom('authentic', 'risk', 'not_enough_data')),
  agency: fc.option(fc.constantFrom('美ONE', 'Papitube')),
  region: fc.option(fc.constantFrom('上海', '杭州')),
  gender: fc.option(fc.constantFrom('female', 'male')),
  followers: fc.option(fc.constantFrom(500, 5_000, 50_000, 500_000, 5_000_000)),
  priceCny: fc.option(fc.constantFrom(100, 50_000, 50_001, 70_000, 200_000, 1_000_000, 5_000_000, 5_000_001)),
  engagementPlace: fc.option(fc.constantFrom(0, 0.25, 0.26, 0.5, 0.75, 0.9, 0.95, 1)),
  lastPostOn: fc.option(anyDay),
  collaboratedOn: fc.option(anyDay),
  brands: fc.subarray(['Rigoni', 'rigoni', 'Rigoni di Asiago', 'Barilla Italia', ' ', 'R'.repeat(201)]),
});

const anyFilter = fc.record(
  {
    q: fc.constantFrom('', '李', 'lxt', 'xiao', 'rosi', 'li', 'food', '小甜 上海'),
    platform: fc.subarray([...platforms]),
    topic: fc.subarray([...topicNames]),
    verdict: fc.subarray(['authentic', 'risk', 'not_enough_data'] as const),
    gender: fc.subarray(['female', 'male'] as const),
    agency: fc.subarray(['美ONE', 'Papitube', 'unknown']),
    region: fc.subarray(['上海']),
    followersMin: fc.constantFrom(0, 5_000),
    priceMin: fc.constantFrom(0, 50_001),
    priceMax: fc.constantFrom(5_000, 100_000, 200_000),
    placeMin: fc.constantFrom(0, 0.5),
    placeMax: fc.constantFrom(0.25, 0.9),
    activeSince: fc.constant('2025-01-01'),
    activeUntil: fc.constantFrom('2025-11-24', '2026-10-01'),
    brand: fc.constantFrom('barilla', ' Rigoni', 'nobody', ' '),
    collaboratedSince: fc.constant('2025-01-01'),
  },
  { requiredKeys: [] },
);

function indexOf(cards: readonly IndexedCard[]): SearchIndex {
  const index = new SearchIndex();
  index.write(cards);
  return index;
}

/** The filter read literally, one card at a time, without the words of the query. */
function passes(card: IndexedCard, filter: Filter): boolean {
  const oneOf = (values: readonly string[] | undefined, value: string | null) =>
    !values?.length || (value !== null && values.includes(value));
  const atLeast = (value: number | null, least: number | undefined) =>
    least === undefined || (value !== null && value >= least);
  const atMost = (value: number | null, most: number | undefined) =>
    most === undefined || (value !== null && value <= most);
  const dayOf = (day: string | undefined) => (day === undefined ? undefined : dayNumber(day));
  const brand = filter.brand?.trim().toLowerCase();
  return (
    oneOf(filter.platform, card.platform) &&
    oneOf(filter.verdict, card.verdict ?? 'not_enough_data') &&
    oneOf(filter.gender, card.gender) &&
    oneOf(filter.agency, card.agency) &&
    oneOf(filter.region, card.region) &&
    (!filter.topic?.length || card.topics.some((topic) => filter.topic?.includes(topic as 'food'))) &&
    atLeast(card.followers, filter.followersMin) &&
    atLeast(card.priceCny, filter.priceMin) &&
    atMost(card.priceCny, filter.priceMax) &&
    atLeast(card.engagementPlace, filter.placeMin) &&
    atMost(card.engagementPlace, filter.placeMax) &&
    atLeast(card.lastPostOn, dayOf(filter.activeSince)) &&
    atMost(card.lastPostOn, dayOf(filter.activeUntil)) &&
    atLeast(card.collaboratedOn, dayOf(filter.collaboratedSince)) &&
    (!brand || card.brands.some((one) => one.toLowerCase().includes(brand)))
  );
}

const all = (index: SearchIndex, search: Partial<Search>) => index.allIds(searchShape.parse(search));

test('a filter leaves exactly the cards that pass it one by one, and the words of a query only take away', () => {
  fc.assert(
    fc.property(fc.array(anyCard, { maxLength: 40 }), anyFilter, (given, filter) => {
      const cards = given.map(aCard);
      const index = indexOf(cards);
      const { q: _q, ...rest } = filter;
      const expected = cards.filter((card) => passes(card, rest)).map((card) => card.accountId);
      expect(all(index, rest).sort()).toEqual(expected.sort());
      expect(all(index, filter).filter((id) => !expected.includes(id))).toEqual([]);
    }),
  );
});

const isRange = (facet: string): facet is RangeName => (rangeNames as readonly string[]).includes(facet);

test('every count of a facet is what choosing that value alone would find', () => {
  fc.assert(
    fc.property(fc.array(anyCard, { maxLength: 40 }), anyFilter, (given, filter) => {
      const index = indexOf(given.map(aCard));
      for (const [facet, counts] of Object.entries(index.facets(filter, today))) {
        if (isRange(facet)) continue;
        expect(counts).toEqual(counts.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)));
        for (const { value, count } of counts)
          expect(all(index, { ...filter, [facet]: [value] }), `${facet} ${value}`).toHaveLength(count);
      }
    }),
  );
});

test('every count of a ready-made choice is what the filter that it sets would find, card by card', () => {
  fc.assert(
    fc.property(fc.array(anyCard, { maxLength: 40 }), anyFilter, (given, filter) => {
      const cards = given.map(aCard);
      const index = indexOf(cards);
      const facets = index.facets(filter, today);
      for (const range of rangeNames)
        for (const { value, count, sets } of facets[range]) {
          const { q, ...others } = filter;
          const without = Object.fromEntries(
            Object.entries(others).filter(([field]) => !(rangeFields[range] as readonly string[]).includes(field)),
          );
          const wanted = { ...without, ...sets };
          expect(Object.keys(sets).every((field) => (rangeFields[range] as readonly string[]).includes(field))).toBe(
            true,
          );
          expect(all(index, { ...wanted, q }), `${range} ${value}`).toHaveLength(count);
          if (!q)
            expect(
              cards.filter((card) => passes(card, wanted)),
              `${range} ${value}`,
            ).toHaveLength(count);
        }
    }),
  );
});

test('the ready-made choices are always the same, but for the brands, of which the commonest are offered', () => {
  const named = Array.from({ length: 25 }, (_, at) => `brand ${String(at).padStart(2, '0')}`);
  const cards = named.flatMap((brand, at) =>
    Array.from({ length: at + 1 }, () => aCard({ name: 'a', brands: [brand, 'Everybody’s'] })),
  );
  const { price, place, active, collaborated, brand } = indexOf(cards).facets({}, today);
  expect(price.map((one) => one.value)).toEqual(['500', '2000', '10000', '50000', 'beyond']);
  expect(place.map((one) => one.value)).toEqual(['top_5', 'top_25', 'upper_half', 'lower_quarter']);
  expect(active.map((one) => one.value)).toEqual(['30', '90', '180', '365', 'beyond']);
  expect(active.map((one) => one.sets)).toEqual([
    { activeSince: '2026-10-26' },
    { activeSince: '2026-08-27' },
    { activeSince: '2026-05-29' },
    { activeSince: '2025-11-25' },
    { activeUntil: '2025-11-24' },
  ]);
  expect(collaborated.map((one) => one.value)).toEqual(['30', '90', '365']);
  expect(brand.map((one) => one.value)).toEqual(['Everybody’s', ...named.toReversed().slice(0, 19)]);
  expect(brand[1]).toEqual({ value: 'brand 24', count: 25, sets: { brand: 'brand 24' } });
});

const anyOrder = fc.record({
  sort: fc.constantFrom('relevance', 'followers', 'price', 'name', 'activity', 'engagement' as const),
  order: fc.constantFrom('asc', 'desc', undefined),
  pageSize: fc.integer({ min: 1, max: 7 }),
});

test('pages put together are the whole list: nobody twice, nobody lost, missing figures last', () => {
  fc.assert(
    fc.property(fc.array(anyCard, { maxLength: 40 }), anyFilter, anyOrder, (given, filter, order) => {
      const cards = given.map(aCard);
      const index = indexOf(cards);
      const search = searchShape.parse({ ...filter, ...order });
      const whole = index.allIds(search);
      const paged: string[] = [];
      for (let after: string | undefined; ; ) {
        const page = index.search({ ...search, after });
        expect(page.total).toBe(whole.length);
        paged.push(...page.ids);
        if (page.next === null) break;
        after = page.next;
      }
      expect(paged).toEqual(whole);
      if (search.sort !== 'followers') return;
      const figures = whole.map((id) => cards.find((card) => card.accountId === id)!.followers);
      expect(figures).toEqual([
        ...figures.filter((one) => one !== null).sort((a, b) => (search.order === 'asc' ? a - b : b - a)),
        ...figures.filter((one) => one === null),
      ]);
    }),
  );
});

test('a page begins behind the last one even when cards came and went meanwhile', () => {
  const cards = [900, 800, 700, 600].map((followers, at) => aCard({ name: `n${at}`, followers }));
  const index = indexOf(cards);
  const first = index.search(searchShape.parse({ sort: 'followers', pageSize: 2 }));
  index.write([aCard({ name: 'new', followers: 950 }), { ...cards[1]!, followers: 10 }]);
  const second = index.search(searchShape.parse({ sort: 'followers', pageSize: 2, after: first.next! }));
  expect(second.ids).toEqual([cards[2]!.accountId, cards[3]!.accountId]);
});

test('an index that was written to card by card answers as one that was made anew', () => {
  fc.assert(
    fc.property(
      fc.array(anyCard, { minLength: 1, maxLength: 30 }),
      fc.array(anyCard, { maxLength: 15 }),
      anyOrder,
      (old, changes, order) => {
        const cards = old.map(aCard);
        const index = indexOf(cards);
        const search = searchShape.parse({ q: 'xiao', ...order });
        index.search(search);
        changes.forEach((change, at) => {
          const before = cards[at % cards.length]!;
          const next = { ...aCard(change), accountId: before.accountId };
          cards[at % cards.length] = next;
          index.write([next]);
          if (at % 3 === 0) index.search(search);
        });
        const anew = indexOf(cards);
        expect(index.allIds(search)).toEqual(anew.allIds(search));
        expect(index.facets(search, today)).toEqual(anew.facets(search, today));
      },
    ),
  );
});

test('whoever is called exactly so comes first, then by followers', () => {
  const index = indexOf([
    aCard({ name: '小甜甜日记', followers: 9_000_000 }),
    aCard({ name: '小甜', followers: 10 }),
    aCard({ name: '爱吃的小甜', followers: 5_000_000 }),
    aCard({ name: '别人', bio: '小甜的朋友', followers: 99_000_000 }),
  ]);
  const { why } = index.search(searchShape.parse({ q: '小甜' }));
  expect(why.map(([one]) => `${one!.field} ${one!.how}`)).toEqual([
    'name whole',
    'name start',
    'name inside',
    'bio start',
  ]);
});

test('more like this: shares topics first, says why, and knows nothing of strangers', () => {
  const own = aCard({ name: 'a', topics: ['wine', 'food'], followers: 50_000, platform: 'douyin', priceCny: 100_000 });
  const near = aCard({ name: 'b', topics: ['wine', 'food'], followers: 60_000, platform: 'douyin', priceCny: 90_000 });
  const far = aCard({ name: 'c', topics: ['wine', 'cars', 'games'], followers: 9_000_000, platform: 'weibo' });
  const other = aCard({ name: 'd', topics: ['cars'], followers: 50_000, platform: 'douyin' });
  const index = indexOf([own, near, far, other]);
  const alike = index.alike(own.accountId, 5)!;
  expect(alike.map((one) => one.accountId)).toEqual([near.accountId, far.accountId]);
  expect(alike[0]!.reasons).toEqual(['topics', 'followers', 'platform', 'price', 'tier']);
  expect(alike[1]!.reasons).toEqual([]);
  expect(index.alike('nobody', 5)).toBeNull();
});
