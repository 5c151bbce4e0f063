import { expect, test } from 'vitest';
import type { Person } from './identity.ts';
import { proposeIdentities } from './identity-pairs.ts';
import { handleCore, type PersonAccount } from './identity-signs.ts';
import { spokenName } from './search-text.ts';

const person = (kolId: string, account: Partial<PersonAccount>, agency: string | null = null): Person => ({
  kolId,
  agency,
  accounts: [
    {
      platform: 'weibo',
      uid: kolId,
      handle: null,
      name: kolId,
      bio: null,
      avatarUrl: null,
      verifiedText: null,
      ...account,
    },
  ],
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

const picture = 'https://sns-avatar-qc.xhscdn.com/avatar/1040g2jo31a1b2c3d4e5f6.jpg?imageView2/2/w/540/format/webp';

test('a picture that only two show and a name that many have are one person', () => {
  const others = Array.from({ length: 8 }, (_, index) => person(`k${index}`, { name: '芒果日记' }));
  const [found, ...more] = propose(
    person('a', { platform: 'douyin', name: '芒果日记', avatarUrl: picture }),
    person('b', { platform: 'xiaohongshu', name: '芒果日记', avatarUrl: picture.replace('540', '180') }),
    ...others,
  );
  expect(more).toEqual([]);
  expect(found!.reasons.map(({ code }) => code).toSorted()).toEqual(['common_name', 'same_avatar', 'same_name']);
  expect(found!.probability).toBeGreaterThan(0.95);
});

test('no sign alone but a link makes two KOLs surely one: others may use the same name or picture', () => {
  const alone = [
    propose(person('a', { name: '焰狼先生的厨房' }), person('b', { platform: 'douyin', name: '焰狼先生的厨房' })),
    propose(person('a', { avatarUrl: picture }), person('b', { platform: 'douyin', avatarUrl: picture })),
    propose(person('a', { handle: 'blaze_wolf' }), person('b', { platform: 'douyin', handle: 'blazewolf' })),
  ];
  for (const [found] of alone) {
    expect(found!.probability).toBeGreaterThan(0.8);
    expect(found!.probability).toBeLessThan(0.95);
  }
});

test('a default picture that many show is no sign', () => {
  const people = Array.from({ length: 6 }, (_, index) =>
    person(`k${index}`, { platform: index % 2 ? 'weibo' : 'douyin', avatarUrl: picture }),
  );
  expect(propose(...people)).toEqual([]);
});

test.each([
  [['知名美食博主', '知名美食博主'], null],
  [['微博原创视频博主', '微博原创视频博主'], null],
  [['《小甜的厨房手记》作者', '知名美食博主，《小甜的厨房手记》作者'], 'same_verified'],
  [['微念（示例）签约美食博主', '微念（示例）签约美食博主'], null],
])('verified texts %j say %s', (texts, code) => {
  const [a, b] = texts.map((verifiedText, index) =>
    person(`k${index}`, { platform: index ? 'weibo' : 'douyin', verifiedText }, index ? null : '微念（示例）'),
  );
  expect(codes(a!, b!)[0] ?? null).toBe(code);
});

test('a verified text that names the other is a sign where the names differ', () => {
  const one = person('a', { name: '甜甜的小日子', verifiedText: '知名美食博主李子柒' });
  expect(codes(one, person('b', { platform: 'douyin', name: '李子柒' }))).toEqual(['verified_names']);
  const same = person('a', { name: '李子柒', verifiedText: '知名美食博主李子柒' });
  expect(codes(same, person('b', { platform: 'douyin', name: '李子柒' }))).toEqual(['same_name']);
});

test('a name made of parts that many names have says less than one of its own', () => {
  const crowd = ['糖糖', '可可', '乐乐', '青青', '圆圆'].flatMap((given) =>
    ['同学', '妈妈', '生活家'].map((nick) => person(`${given}${nick}`, { name: `${given}${nick}` })),
  );
  const twins = (name: string) => [person('a', { name }), person('b', { platform: 'douyin', name })];
  const sure = propose(...crowd, ...twins('焰狼布雷泽'))[0]!.probability;
  expect(propose(...crowd, ...twins('糖糖的厨房'))[0]!.probability).toBe(sure);
  expect(propose(...crowd, ...twins('糖糖日记'), person('c', { name: '可可日记' }))).toEqual([]);
});
