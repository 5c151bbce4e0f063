import { expect, test } from 'vitest';
import { handleCore, type Person, type PersonAccount } from './identity.ts';
import { proposeIdentities } from './identity-pairs.ts';
import { spokenName } from './search-text.ts';

const person = (kolId: string, account: Partial<PersonAccount>, agency: string | null = null): Person => ({
  kolId,
  agency,
  accounts: [{ platform: 'weibo', uid: kolId, handle: null, name: kolId, bio: null, ...account }],
});
const propose = (...people: Person[]) => proposeIdentities(people, spokenName);
const codes = (...people: Person[]) => propose(...people)[0]?.reasons.map((reason) => reason.code) ?? [];

test('a link in the profile text is nearly certain, and says so in three languages', () => {
  const [found] = propose(
    person('a', {
      platform: 'weibo',
      name: '甜甜',
      bio: '小红书 https://www.xiaohongshu.com/user/profile/5f0000000000000000000001',
    }),
    person('b', { platform: 'xiaohongshu', uid: '5f0000000000000000000001', name: '李小甜Sweet' }),
  );
  expect(found).toMatchObject({ kolA: 'a', kolB: 'b' });
  expect(found!.probability).toBeGreaterThan(0.95);
  expect(found!.reasons[0]!.text).toEqual({
    it: 'il profilo su Weibo rimanda a quello su Xiaohongshu',
    en: 'the profile on Weibo links to the one on Xiaohongshu',
    zh: '微博主页简介中有小红书主页链接',
  });
});

test('the same rare name on two platforms is proposed, in simplified and traditional characters', () => {
  const people = [person('a', { name: '單依純的廚房' }), person('b', { platform: 'douyin', name: '单依纯的厨房' })];
  expect(codes(...people)).toEqual(['same_name']);
});

test('a name that many have says little', () => {
  const people = Array.from({ length: 8 }, (_, index) =>
    person(`k${index}`, { name: '芒果日记', platform: index % 2 ? 'weibo' : 'douyin' }),
  );
  expect(propose(...people)).toEqual([]);
});

test('two accounts on one platform are rarely one person', () => {
  expect(propose(person('a', { name: '芒果的厨房' }), person('b', { name: '芒果的厨房' }))).toEqual([]);
});

test('a short name alone is no reason', () => {
  expect(propose(person('a', { name: '小李' }), person('b', { platform: 'douyin', name: '小李' }))).toEqual([]);
});

test('name and handle together are surer than either, and another agency makes them less sure', () => {
  const one = person('a', { name: '焰狼Blaze', handle: 'blaze_wolf' }, '微念');
  const same = person('b', { platform: 'twitch', name: '焰狼Blaze', handle: 'blazewolf' }, '微念');
  const other = { ...same, agency: '无忧' };
  const [together] = propose(one, same);
  const [apart] = propose(one, other);
  expect(together!.probability).toBeGreaterThan(0.95);
  expect(apart!.probability).toBeLessThan(together!.probability);
  expect(apart!.reasons.at(-1)).toMatchObject({ code: 'other_agency', sign: 'against' });
});

test('a name spoken in pinyin is recognised as a handle', () => {
  expect(
    codes(
      person('a', { name: '焰狼先生' }),
      person('b', { platform: 'twitch', handle: 'yanlangxiansheng', name: 'x' }),
    ),
  ).toEqual(['name_as_handle']);
});

test('people with nothing in common are not compared', () => {
  expect(propose(person('a', { name: '晓雨同学' }), person('b', { platform: 'douyin', name: '老王说车' }))).toEqual([]);
});

test.each([
  ['torifu_ch', 'torifu'],
  ['Blaze.Official', 'blaze'],
  ['anna1999', 'anna'],
  ['live', 'live'],
])('the core of the handle %s is %s', (handle, core) => {
  expect(handleCore(handle)).toBe(core);
});

test('the order of the people does not matter', () => {
  const people = [
    person('a', { name: '芒果的厨房' }),
    person('b', { platform: 'douyin', name: '芒果的厨房' }),
    person('c', { platform: 'bilibili', name: '芒果的厨房' }),
  ];
  expect(propose(...people.toReversed())).toEqual(propose(...people));
});
