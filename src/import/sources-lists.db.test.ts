// Lists that vendors and agencies send: 千瓜, 飞瓜, 星图, 蒲公英, KOL 提报表. No vendor publishes a format: the columns are those
// that third parties read and rebuild.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import { makeWorkbook } from '../../test/support/import-files.ts';
import { importerInto } from '../../test/support/importing.ts';

const database = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'kolosseo-lists-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { take, clear, select } = importerInto(database, folder);
beforeEach(clear);

const profile = 'https://www.xiaohongshu.com/user/profile/5f0000000000000000000001';
/** A workbook of one row below its header, written as `header=value | header=value`. */
const listOf = (text: string) => {
  const cells = text.split('|').map((cell) => cell.trim().split('='));
  return makeWorkbook({ Sheet1: [cells.map(([header = '']) => header), cells.map(([, value = '']) => value)] });
};
const accounts = () =>
  select(`select a.platform, a.uid, a.handle, a.name, a.followers, a.followers_error as error, k.topics, g.name as agency
    from account a join kol k on k.id = a.kol_id left join agency g on g.id = k.agency_id order by a.name`);
const prices = async () =>
  (await select('select format, amount, currency from price order by format')).map(
    ({ format, amount, currency }) => `${format} ${amount} ${currency}`,
  );

test('千瓜: topics, totals and live prices; indices and averages are nobody’s followers', async () => {
  const cells = `博主昵称=橄榄树 | 千瓜指数=812.4 | 达人类型=旅行,美食 | 粉丝数=12.3万 | 赞藏总数=98.7万 | 笔记数=310
    | 平均互动=1200 | 平均点赞=900 | 小红书主页=${profile} | 蒲公英主页= | 小红书号=ganlanshu
    | 实时报价-图文=6000 | 实时报价-图文CPE=5 | 实时报价-视频=¥8,000 | 实时报价-视频CPE=6.2 | 关注数=120
    | 标签占比=旅行60% | 简介=--`;
  expect(await take('千瓜达人.xlsx', await listOf(cells))).toMatchObject([{ rows: 1, stored: 1, rejected: 0 }]);
  expect(await accounts()).toMatchObject([
    {
      platform: 'xiaohongshu',
      uid: '5f0000000000000000000001',
      handle: 'ganlanshu',
      followers: 123_000,
      error: 500,
      topics: ['travel', 'food'],
    },
  ]);
  expect(await prices()).toEqual(['image 600000 CNY', 'video 800000 CNY']);
  expect(await select('select posts_total, likes_total, following from snapshot')).toEqual([
    { posts_total: 310, likes_total: 987_000, following: 120 },
  ]);
});

test('飞瓜: totals are read, increments are not', async () => {
  const cells = `姓名=面包 | 抖音ID=mianbao | 认证标识=无 | 飞瓜指数=980 | 总粉丝量=230000 | 30天粉丝增量=1200
    | 总作品数=310 | 30天作品数=12 | 总点赞量=9870000 | 30天点赞增量=3000 | 人均客单价=88 | 人均UV值=1.2`;
  expect(await take('飞瓜.xlsx', await listOf(cells))).toMatchObject([{ rows: 1, stored: 1, rejected: 0 }]);
  expect(await accounts()).toMatchObject([{ platform: 'douyin', handle: 'mianbao', name: '面包', followers: 230_000 }]);
  expect(await select('select followers, posts_total, likes_total from snapshot')).toEqual([
    { followers: 230_000, posts_total: 310, likes_total: 9_870_000 },
  ]);
});

test.each([
  ['认证信息=知名美食博主 | 头像=https://x/1.jpg', '知名美食博主', 'https://x/1.jpg'],
  ['微博认证=《面包记》作者 | 头像链接=//x/2.jpg', '《面包记》作者', '//x/2.jpg'],
  ['认证=是 | 达人头像=[图片]', null, null],
  ['认证标识=未认证 | 头像=1.jpg', null, null],
  ['Verified reason=Food blogger | Profile pic URL=https://x/3.jpg', 'Food blogger', 'https://x/3.jpg'],
])('a list with %s tells the verified text and the picture', async (cells, verified, avatar) => {
  await take('微博达人.xlsx', await listOf(`昵称=面包 | 用户ID=1669879400 | 粉丝数=230000 | ${cells}`));
  expect(await select('select verified_text, avatar_url from account')).toEqual([
    { verified_text: verified, avatar_url: avatar },
  ]);
});

test('星图: the unit of followers stands in the header, a range in a header is no price', async () => {
  const cells = `抖音昵称=面包 | 达人类型=美食 | 内容主题=探店 | 星图主页链接=https://www.xingtu.cn/x
    | 星图ID=6900000000000000001 | 粉丝（万）=23.5 | 1-20s视频报价=12000 | 21-60s视频报价=18000
    | 60s+视频报价=26000 | 达人报价(5w-10w)=6 | 性别=女 | 所在地区=浙江 | 博主机构=谷仓传媒 | 90天商单数=4
    | 90天GMV(21s-60s)=5w | 微信号=x1 | 预期CPM=30 | 预期播放量=10w | 完播率=12%`;
  expect(await take('达人.xlsx', await listOf(cells))).toMatchObject([{ rows: 1, stored: 1, rejected: 0 }]);
  expect(await accounts()).toMatchObject([
    { platform: 'douyin', name: '面包', followers: 235_000, error: 500, agency: '谷仓传媒', topics: ['food'] },
  ]);
  expect(await prices()).toEqual(['short_video 1200000 CNY', 'video 2600000 CNY']);
});

test('蒲公英: ids, prices and both columns of topics; medians and shares stay out', async () => {
  const cells = `博主名称=橄榄树 | 小红书号=ganlanshu | 达人ID=5f0000000000000000000001 | 粉丝数=123456
    | 图文笔记一口价=6000 | 视频笔记一口价=8000.5 | 内容标签=旅行 | 内容特征标签=美食;家居 | 笔记数=310
    | 合作笔记数=12 | 曝光中位数=52000 | 阅读中位数=9800 | 互动率=3.2% | 中位点赞量=300 | 视频完播率=0.31
    | 活跃粉丝占比=62% | 粉丝增长率=-1.2% | 近30日涨粉数=-120 | CPM=88 | CPE=5 | 发现页=70%`;
  expect(await take('蒲公英.xlsx', await listOf(cells))).toMatchObject([{ rows: 1, stored: 1, rejected: 0 }]);
  expect(await accounts()).toMatchObject([
    {
      uid: '5f0000000000000000000001',
      handle: 'ganlanshu',
      followers: 123_456,
      error: null,
      topics: ['travel', 'food', 'home'],
    },
  ]);
  expect(await prices()).toEqual(['image 600000 CNY', 'video 800050 CNY']);
});

test('蒲公英’s own names of fields are understood too', async () => {
  const row = {
    name: '橄榄树',
    redId: 'ganlanshu',
    userId: '5f0000000000000000000001',
    fansNum: 123_456,
    picturePrice: 6000,
  };
  const text = JSON.stringify([{ ...row, videoPrice: 8000, contentTags: ['旅行', '美食'], noteNumber: 310 }]);
  const [taken] = await take('pgy.json', text);
  // Nothing says in which currency: a price without one is never guessed.
  expect(taken).toMatchObject({ rows: 1, rejects: ['1 picturePrice missing_currency'] });
});

const sheets: readonly (readonly [string, string, object, readonly string[]])[] = [
  [
    'with units behind a slash',
    `序号=1 | 达人昵称=橄榄树 | 小红书号=ganlanshu | 主页链接=${profile} | 蒲公英链接= | 账号类型=旅行
    | 粉丝量级=10w-50w | 粉丝数/w=12.3 | 赞藏数/w=98.7 | 阅读中位数=9800 | 粉丝女性用户占比=82%
    | 粉丝年龄25-34占比=45% | 活跃粉丝占比=62% | 图文报备价=6000 | 图文执行价（含平台服务费）=6600
    | 视频报备价=8000 | 预估CPM=88 | CPE=5 | 笔记类型（视频or图文）=图文 | 返点=30% | 推荐理由=粉丝画像好
    | 品牌反馈=`,
    { handle: 'ganlanshu', followers: 123_000, error: 500, topics: ['travel'] },
    ['image 600000 CNY', 'video 800000 CNY'],
  ],
  [
    'with units in brackets',
    `博主名称=橄榄树 | 小红书主页=${profile} | 博主类目=家居 | 达人量级=腰部 | 粉丝量（w）=12.3w
    | 赞藏量（w）=98 | 近30天商单互动中位数=320 | 图文报备裸价=0.6万 | 视频报价=无 | 合作价格（含服务费）=6600
    | 合作形式=图文 | 客户备注=`,
    { uid: '5f0000000000000000000001', followers: 123_000, error: 500, topics: ['home'] },
    ['image 600000 CNY'],
  ],
  [
    'with the platform in the name of the file',
    `账号=ganlanshu | 达人类型=美妆 | 粉丝量=10万+ | 获赞与收藏=98万 | 报价=3000元 | 视频笔记一口价=4,500
    | 达人反馈=可接`,
    { handle: 'ganlanshu', followers: 100_000, error: 100_000, topics: ['beauty'] },
    ['image 300000 CNY', 'video 450000 CNY'],
  ],
];
test.each(sheets)('an agency’s sheet %s is understood', async (_, cells, stored, asked) => {
  expect(await take('小红书KOL提报表.xlsx', await listOf(cells))).toMatchObject([{ rows: 1, stored: 1, rejects: [] }]);
  expect(await accounts()).toMatchObject([{ platform: 'xiaohongshu', ...stored }]);
  expect(await prices()).toEqual(asked);
});

test('every synonym of a header of the field leads to its field', async () => {
  const synonyms = {
    name: '达人昵称 博主名称 博主昵称 抖音昵称 昵称',
    followers: '粉丝数 粉丝量 粉丝数/w 粉丝量（w） 粉丝（万） 总粉丝量',
    likesTotal: '获赞与收藏 赞藏数/w 赞藏量（w） 赞藏总数 总点赞量',
    topics: '账号类型 达人类型 博主类目 内容标签 内容主题',
    url: '主页链接 小红书主页 星图主页链接 星图链接',
    agency: '博主机构 MCN',
    priceImage: '图文报备价 图文报备裸价 图文报价 图文笔记一口价 平台报价 刊例价 报价 实时报价-图文',
    priceVideo: '视频报备价 视频报价 视频笔记一口价 实时报价-视频 60s+视频报价',
    priceShortVideo: '1-20s视频报价 21-60s视频报价',
  };
  const { fieldNamed, readHeader } = await import('./headers.ts');
  for (const [field, words] of Object.entries(synonyms))
    for (const word of words.split(' '))
      expect([word, fieldNamed(readHeader(word), 'kols')?.field]).toEqual([word, field]);
});

test('sheets of one workbook are read for the platform that they are named after', async () => {
  const header = ['昵称', '账号', '粉丝数/w'];
  const taken = await take(
    '提报.xlsx',
    await makeWorkbook({
      小红书: [['2026年6月 KOL 提报'], header, ['橄榄树', 'ganlanshu', '12.3']],
      抖音: [header, ['面包', 'mianbao', '45']],
      备注: [['请于周五前反馈'], ['谢谢']],
    }),
  );
  expect(taken.map(({ name, stored }) => [name, stored])).toEqual([
    ['提报.xlsx › 小红书', 1],
    ['提报.xlsx › 抖音', 1],
  ]);
  expect((await accounts()).map(({ platform, followers }) => [platform, followers])).toEqual([
    ['xiaohongshu', 123_000],
    ['douyin', 450_000],
  ]);
});
