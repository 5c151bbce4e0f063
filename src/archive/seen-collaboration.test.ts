// Captions as KOLs write them, in Chinese, English and Italian: what shows a collaboration, and what only looks like one.
import { expect, test } from 'vitest';
import { disclosureIn } from './disclosure.ts';
import { brandKey, type CaptionedPost, detectCollaborations } from './seen-collaboration.ts';

const post = (text: string, given: Partial<CaptionedPost> = {}): CaptionedPost => ({
  ...{ accountId: 'a', postId: text, on: '2026-11-01', title: null, text, tags: [], sponsors: [], sponsored: null },
  ...given,
});
const nobody = { ownNames: [], knownBrands: [] };
const brandsIn = (text: string, given: Partial<CaptionedPost> = {}) =>
  detectCollaborations([post(text, given)], nobody).seen.map((one) => one.brand);

test.each([
  ['【广告】无花果酱配酸面包，早餐就靠它', '广告'],
  ['今天的早餐 #广告# 真的好吃', '#广告'],
  ['和橄榄湾合作的第三年，还是爱它', '和橄榄湾合作'],
  ['感谢橄榄湾的邀请，去了一趟托斯卡纳', '感谢橄榄湾的邀请'],
  ['受橄榄湾邀请参观酒庄', '受橄榄湾邀请'],
  ['恰饭内容，但真心推荐', '恰饭'],
  ['Sunday pasta, in partnership with Barilla #yum', 'in partnership with'],
  ['New bag day! #ad', '#ad'],
  ['Colazione di oggi in collaborazione con Mulino Bianco', 'in collaborazione con'],
  ['ADV | la mia routine della sera', 'ADV'],
  ['#prodottofornitoda Collistar, provato un mese', '#prodottofornitoda'],
])('%s is marked', (text, mark) => {
  expect(disclosureIn(text)).toContain(mark);
});

test.each([
  '商务合作请联系 V：abc123',
  '合作：hello@example.com',
  '团队合作真的很重要',
  '村里的合作社新米上市',
  '这不是广告，自费买的',
  '非广告，无合作，纯分享',
  '在广告公司上班的一天',
  'Dad and I on the road #roadtrip #dads',
  'Not sponsored, I just love it',
  'Non è una pubblicità: l’ho comprato io',
  'I had an addiction to coffee',
])('%s is not', (text) => {
  expect(disclosureIn(text)).toBeNull();
});

test('the brand is who is called beside the mark, not the KOL, not the platform, not an address', () => {
  const given = { ownNames: ['芒果的厨房'], knownBrands: [] };
  const text = '【广告】@橄榄湾官方 新油到了！@小红书成长助手 @芒果的厨房 联系 me@example.com';
  expect(detectCollaborations([post(text)], given).seen.map((one) => one.brand)).toEqual(['橄榄湾官方']); // the name as it is called, under one key with 橄榄湾
});

test('the brand is whom the mark names', () => {
  expect(brandsIn('和橄榄湾合作的第三年，还是爱它')).toEqual(['橄榄湾']);
  expect(brandsIn('感谢Acqua Viva的赞助')).toEqual(['Acqua Viva']);
  expect(brandsIn('Colazione in collaborazione con Mulino Bianco, buona giornata')).toEqual(['Mulino Bianco']);
  expect(brandsIn('感谢大家的邀请 #广告')).toEqual([]);
});

test('a sponsor that the file names is enough, and whoever else is called then is nobody’s brand', () => {
  const { seen } = detectCollaborations([post('Shot by @friend.photo', { sponsors: ['gucci'] })], nobody);
  expect(seen).toMatchObject([{ brand: 'gucci', strength: 'named', posts: [{ signs: ['sponsor'], mark: null }] }]);
});

test('without a mark a call is a friend; a brand that the archive knows is possible, and never more', () => {
  expect(brandsIn('和 @小鹿 一起去爬山')).toEqual([]);
  const known = { ownNames: [], knownBrands: ['Bonne Maman'] };
  const { seen } = detectCollaborations([post('早餐 @bonne_maman #周末#')], known);
  expect(seen).toMatchObject([{ brand: 'Bonne Maman', key: 'bonnemaman', strength: 'possible' }]);
  const topic = detectCollaborations([post('早餐', { tags: ['Bonne Maman'] })], known).seen;
  expect(topic[0]!.posts[0]!.signs).toEqual(['topic']);
});

test('posts of one brand are one collaboration with all of them as evidence, newest first', () => {
  const { seen } = detectCollaborations(
    [
      post('#ad @bonne.maman jam', { postId: '1', on: '2026-03-01' }),
      post('Sponsored by Bonne Maman', { postId: '2', on: '2026-05-02' }),
    ],
    nobody,
  );
  expect(seen).toMatchObject([{ key: 'bonnemaman', firstOn: '2026-03-01', lastOn: '2026-05-02', strength: 'marked' }]);
  expect(seen[0]!.posts.map((one) => one.postId)).toEqual(['2', '1']);
});

test('a paid post that names nobody is shown apart, with its topics as what it may be', () => {
  const { seen, unnamed } = detectCollaborations(
    [post('今天的早餐 #广告# #橄榄湾# #早餐打卡#'), post('没有标记', { sponsored: true })],
    nobody,
  );
  expect(seen).toEqual([]);
  expect(unnamed.map((one) => one.candidates)).toEqual([['橄榄湾'], []]);
});

test('one brand has one key however it is written', () => {
  expect(
    new Set(['Bonne Maman', '@bonne_maman', 'ＢＯＮＮＥ ＭＡＭＡＮ', 'Bonne Maman Official'].map(brandKey)),
  ).toEqual(new Set(['bonnemaman']));
});
