import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AccountFact } from './facts.ts';
import { type AccountRow, gatherAccounts, refOf } from './gather.ts';

const days = ['2026-01-01', '2026-01-02', '2026-01-03'];
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const facts: fc.Arbitrary<AccountFact> = fc.record({
  ref: fc.record({
    platform: fc.constantFrom('weibo' as const, 'douyin' as const),
    uid: fc.constantFrom('1', '2'),
    handle: maybe(fc.constantFrom('a', 'b')),
    hash: fc.constant(null),
    hashedId: fc.constant(null),
  }),
  kol: fc.record({
    name: maybe(fc.constantFrom('n', 'm')),
    topics: fc.constantFrom([], ['food'], ['wine']),
    category: maybe(fc.constantFrom('kol' as const, 'blogger' as const)),
    agency: maybe(fc.constantFrom('x', 'y')),
    region: fc.constant(null),
    gender: fc.constantFrom('female', 'male', null),
  }),
  url: maybe(fc.constantFrom('u', 'v')),
  bio: fc.constant(null),
  avatarUrl: maybe(fc.constantFrom('p', 'q')),
  verifiedText: maybe(fc.constantFrom('v', 'w')),
  observedOn: fc.constantFrom(...days),
  snapshot: maybe(
    fc.record({
      day: fc.constantFrom(...days),
      followers: maybe(fc.nat(9)),
      followersError: fc.constant(null),
      following: maybe(fc.nat(9)),
      postsTotal: maybe(fc.nat(9)),
      likesTotal: fc.constant(null),
    }),
  ),
});
const files = fc
  .array(fc.tuple(facts, fc.boolean()), { maxLength: 40 })
  .map((all) =>
    all.map(([fact, isMention], index): AccountRow => ({ line: index, ref: refOf(fact.ref), fact, isMention })),
  );

/** What the merging takes from rows of one account: the newest row itself and the newest that says each thing. */
function decisionsOf(rows: readonly AccountRow[]) {
  const ordered = rows.toSorted(
    (a, b) =>
      Number(a.isMention) - Number(b.isMention) ||
      b.fact.observedOn.localeCompare(a.fact.observedOn) ||
      b.line - a.line,
  );
  const first = (read: (fact: AccountFact) => unknown) =>
    ordered.map(({ fact }) => read(fact)).find((value) => value !== null) ?? null;
  return {
    // A mention that repeats another says nothing of its own, but for the line it stands on.
    observedOn: ordered.find((row) => !row.isMention)?.fact.observedOn,
    name: first(({ kol }) => kol.name),
    topics: first(({ kol }) => (kol.topics.length > 0 ? kol.topics : null)),
    category: first(({ kol }) => kol.category),
    agency: first(({ kol }) => kol.agency),
    url: first(({ url }) => url),
    handle: first(({ ref }) => ref.handle),
    followers: first(({ snapshot }) => snapshot?.followers ?? null),
    following: first(({ snapshot }) => snapshot?.following ?? null),
    postsTotal: first(({ snapshot }) => snapshot?.postsTotal ?? null),
  };
}

const byAccount = (rows: readonly AccountRow[]) =>
  Object.groupBy(rows, ({ fact, ref }): string => `${fact.ref.platform}|${ref}`);

test('the rows that are kept decide as all of them would, in one handover or in several', () => {
  const check = (rows: readonly AccountRow[], every: number) => {
    const gatherer = gatherAccounts();
    const kept: AccountRow[] = [];
    for (const [index, row] of rows.entries()) {
      gatherer.add(row);
      if (index % every === every - 1) kept.push(...gatherer.take());
    }
    kept.push(...gatherer.take());
    const [all, few] = [byAccount(rows), byAccount(kept)];
    expect(Object.keys(few).sort()).toEqual(Object.keys(all).sort());
    for (const key of Object.keys(all)) expect(decisionsOf(few[key]!)).toEqual(decisionsOf(all[key]!));
  };
  // Mentions carry no more than a post gives: neither figures nor a link.
  const asRead = files.map((rows) =>
    rows.map((row) => {
      if (!row.isMention) return row;
      const kol = { name: row.fact.kol.name, topics: [], category: null, agency: null, region: null, gender: null };
      return { ...row, fact: { ...row.fact, kol, url: null, snapshot: null } };
    }),
  );
  fc.assert(fc.property(asRead, fc.integer({ min: 1, max: 50 }), check), { numRuns: 500 });
});

/** Since when and until when each text is said; what mentions say counts only where nothing else does. */
function spellsOf(rows: readonly AccountRow[]) {
  const read = {
    name: (f: AccountFact) => f.kol.name,
    handle: (f: AccountFact) => f.ref.handle,
    verified: (f: AccountFact) => f.verifiedText,
  };
  const said = rows.flatMap((row) =>
    Object.entries(row.isMention ? { name: read.name, handle: read.handle } : read).flatMap(([text, of]) =>
      of(row.fact) === null ? [] : [{ key: `${text} ${of(row.fact)}`, row }],
    ),
  );
  const days = [...Map.groupBy(said, ({ key }) => key)].map(([key, all]) => {
    const own = all.filter(({ row }) => !row.isMention);
    const observed = (own.length > 0 ? own : all).map(({ row }) => row.fact.observedOn).sort();
    return [key, own.length > 0 ? [observed[0], observed.at(-1)] : 'mentioned'];
  });
  return Object.fromEntries(days);
}

test('since when and until when a name, a handle or a verified text is said is kept too, of all its values', () => {
  fc.assert(
    fc.property(files, (rows) => {
      const gatherer = gatherAccounts();
      for (const row of rows) gatherer.add(row);
      const kept = gatherer.take();
      const keyOf = (row: AccountRow) => `${row.fact.ref.platform}|${row.ref}`;
      const byAccount = Map.groupBy(kept, keyOf);
      for (const [key, all] of Map.groupBy(rows, keyOf))
        expect(spellsOf(byAccount.get(key) ?? [])).toEqual(spellsOf(all));
    }),
  );
});

test('of ninety days of one account three rows are kept at most', () => {
  const gatherer = gatherAccounts();
  const kol = { name: null, topics: [], category: null, agency: null, region: null, gender: null };
  const ref = { platform: 'weibo' as const, uid: '1', handle: 'h', hash: null, hashedId: null };
  for (let line = 1; line <= 90; line += 1) {
    const day = `2026-01-${String((line % 28) + 1).padStart(2, '0')}`;
    const figures = { followers: line, followersError: null, following: null, postsTotal: null, likesTotal: null };
    const fact = {
      ref,
      kol,
      url: null,
      bio: null,
      avatarUrl: null,
      verifiedText: null,
      observedOn: day,
      snapshot: { day, ...figures },
    };
    gatherer.add({ line, ref: refOf(ref), fact, isMention: false });
  }
  const rows = gatherer.take();
  expect(rows.length).toBeLessThanOrEqual(3);
  expect(rows.map((row) => row.line)).toContain(83);
  expect(gatherer.take()).toEqual([]);
});
