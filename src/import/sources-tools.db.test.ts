// The other tools' files: XHS-Downloader, DouK-Downloader, Spider_XHS, opencli; and what KOLs export from their own back
// offices.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import { makeDatabase, makeWorkbook } from '../../test/support/import-files.ts';
import { importerInto, toCsv } from '../../test/support/importing.ts';

const database = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'kolosseo-tools-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { take, clear, select } = importerInto(database, folder);
beforeEach(clear);
const one = async (query: string) => (await select(query))[0];
const at = new Date('2026-05-19T07:39:28Z');
const cells = (text: string) => text.split(',');

const explored =
  '采集时间,作品ID,作品类型,作品标题,作品描述,作品标签,发布时间,最后更新时间,收藏数量,评论数量,分享数量,点赞数量,作者昵称,作者ID,作者链接,作品链接,下载地址,动图地址';
const exploredRow = cells(
  '2026-05-21_10:00:00,64f0000000000000000000a1,图文,三天两夜,第一天,旅行 意大利,2026-05-19_15:39:28,2026-05-19_15:39:28,-1,41,9,2.3万,橄榄树,5f0000000000000000000001,,,,',
);

test('XHS-Downloader’s database: -1 is missing, an underscore stands before the time, blanks between tags', async () => {
  makeDatabase(join(folder, 'ExploreData.db'), { explore_data: { columns: explored, rows: [exploredRow] } });
  const taken = await take('ExploreData.db', null);
  expect(taken).toMatchObject([
    { name: 'ExploreData.db › explore_data', source: 'xhs-downloader:works', rows: 1, stored: 1, rejected: 0 },
  ]);
  expect(await one('select * from post')).toMatchObject({
    ...{ id: '64f0000000000000000000a1', at, saves: null, comments: 41, shares: 9, likes: 23_000, rounded: true },
    ...{ tags: ['旅行', '意大利'], format: 'image', observed_at: new Date('2026-05-21T02:00:00Z') },
  });
});

const doukWorks =
  '作品类型,采集时间,UID,SEC_UID,ID,作品ID,作品描述,作品话题,视频时长,视频高度,视频宽度,作品链接,发布时间,视频URI,账号昵称,年龄,账号签名,下载地址,音乐作者,音乐标题,音乐链接,静态封面,动态封面,隐藏标签,点赞数量,评论数量,收藏数量,分享数量,播放数量,额外信息';
const doukUsers =
  '采集时间,昵称昵称,账号链接,账号签名,抖音号,年龄,性别,国家,省份,城市,地区,IP归属地,标签,企业,SEC_UID,UID,SHORT_ID,头像链接,背景图链接,作品数量,获赞数量,喜欢数量,粉丝数量,关注数量,粉丝最大值';
const doukComments =
  '采集时间,评论ID,评论时间,UID,SEC_UID,账号昵称,账号签名,年龄,IP归属地,评论内容,评论表情,评论图片,点赞数量,回复数量,回复ID,回复对象';
const doukWork = cells(
  '视频,2026-05-21 10:00:00,99887766,MS4wLjABAAAAx,mianbao,7300000000000000123,面,,00:00:15,1,1,,2026-05-19 15:39:28,v,面包,,,,,,,,,,12000,41,88,9,-1,',
);
const doukUser = cells(
  '2026-05-21 10:00:00,面包,https://www.douyin.com/user/MS4wLjABAAAAx,,mianbao,,,,,,,浙江,,,MS4wLjABAAAAx,99887766,,,,40,900000,3,23000,12,25000',
);
const doukComment = (id: string, uid: string, reply: string) =>
  cells(`2026-05-21 10:00:00,${id},2026-05-19 16:00:00,${uid},MS4wx,路人,,,浙江,真香,,,3,0,${reply},`);

test('DouK-Downloader: works, users and comments, whose work is in the name of the table', async () => {
  makeDatabase(join(folder, 'Data.db'), {
    作品_面包: { columns: doukWorks, rows: [doukWork] },
    账号数据: { columns: doukUsers, rows: [doukUser] },
    作品7300000000000000123_评论数据: {
      columns: doukComments,
      rows: [doukComment('7301', '5', '0'), doukComment('7302', '99887766', '7301')],
    },
  });
  const taken = await take('Data.db', null);
  expect(taken.map(({ source, rows, rejects }) => [source, rows, rejects])).toEqual([
    ['douk:users', 1, []],
    ['douk:works', 1, []],
    ['douk:comments', 2, []],
  ]);
  expect(await one('select * from post')).toMatchObject({ at, likes: 12_000, saves: 88, views: null });
  expect(await select('select uid, handle, followers, url from account')).toEqual([
    { uid: 'MS4wLjABAAAAx', handle: 'mianbao', followers: 23_000, url: 'https://www.douyin.com/user/MS4wLjABAAAAx' },
  ]);
  expect(await select('select id, post_id, by_kol, reply_to from comment order by id')).toEqual([
    { id: '7301', post_id: '7300000000000000123', by_kol: false, reply_to: null },
    { id: '7302', post_id: '7300000000000000123', by_kol: true, reply_to: '7301' },
  ]);
});

test('DouK-Downloader’s CSV and XLSX are read alike, a file of comments by the id in its name', async () => {
  await take('works.csv', toCsv([cells(doukWorks), doukWork]));
  const rows = [cells(doukComments), doukComment('7301', '5', '0')];
  const taken = await take('作品7300000000000000123_评论数据.xlsx', await makeWorkbook({ Sheet: rows }));
  expect(taken).toMatchObject([{ source: 'douk:comments', rows: 1, stored: 1, rejected: 0 }]);
});

const spiderNotes =
  '笔记id,笔记url,笔记类型,用户id,用户主页url,昵称,头像url,标题,描述,点赞数量,收藏数量,评论数量,分享数量,视频封面url,视频地址url,图片地址url列表,标签,上传时间,ip归属地';
const spiderUsers =
  '用户id,用户主页url,用户名,头像url,小红书号,性别,ip地址,介绍,关注数量,粉丝数量,作品被赞和收藏数量,标签';
const spiderComments =
  '笔记id,笔记url,评论id,用户id,用户主页url,昵称,头像url,评论内容,评论标签,点赞数量,上传时间,ip归属地,图片地址url列表';

test('Spider_XHS writes lists as Python prints them, and None for nothing', async () => {
  const note = [
    ...cells(
      '64f0000000000000000000a1,,图集,5f0000000000000000000001,,橄榄树,,三天两夜,第一天,2.3万,88,41,9,None,None',
    ),
    ...["['https://x/1', 'https://x/2']", `['旅行', "caffe' al bar"]`, '2026-05-19 15:39:28', '浙江'],
  ];
  const user = cells(
    '5f0000000000000000000001,,橄榄树,https://x/avatar/1040g2.jpg,ganlanshu,女,浙江,None,120,2.3万,10万+,[]',
  );
  const comment = cells(`64f0000000000000000000a1,,c1,a1,,路人,,真香,['is_author'],3,2026-05-19 16:00:00,浙江,[]`);
  for (const [name, header, row] of [
    ['用户.xlsx', spiderUsers, user],
    ['笔记.xlsx', spiderNotes, note],
    ['评论.xlsx', spiderComments, comment],
  ] as const)
    expect(await take(name, await makeWorkbook({ Sheet: [cells(header), row] }))).toMatchObject([
      { source: expect.stringContaining('spider-xhs:'), rows: 1, stored: 1, rejected: 0 },
    ]);
  const post = await one('select * from post');
  expect(post).toMatchObject({ at, tags: ['旅行', "caffe' al bar"], likes: 23_000, format: 'image' });
  expect(await one('select uid, handle, followers, bio from account')).toEqual({
    ...{ uid: '5f0000000000000000000001', handle: 'ganlanshu', followers: 23_000, bio: null },
  });
  expect(await one('select avatar_url from account')).toEqual({ avatar_url: 'https://x/avatar/1040g2.jpg' });
  expect(await one('select gender, region from kol')).toEqual({ gender: 'female', region: '浙江' });
  expect(await one('select text, likes from comment')).toEqual({ text: '真香', likes: 3 });
});

test.each([
  [
    'notes.json',
    [{ rank: 1, id: '64f0a1', title: '三天', date: '2026-05-19', views: 9800, likes: 320, collects: 88, comments: 41 }],
    { id: '64f0a1', views: 9800, likes: 320, saves: 88, comments: 41 },
  ],
  [
    'summary.json',
    [
      {
        ...{ rank: 1, id: '64f0a1', title: '三天', views: 9800, likes: 320, collects: 88, comments: 41, shares: 9 },
        ...{ avg_view_time: '21s', rise_fans: 3, top_source: '首页', top_interest: '旅行', url: '' },
      },
    ],
    { id: '64f0a1', views: 9800, shares: 9, at: null },
  ],
  [
    'videos.json',
    [
      {
        aweme_id: '7300000000000000123',
        title: '面',
        status: 'ok',
        play_count: 98,
        digg_count: 3,
        create_time: '2026-05-19',
      },
    ],
    { id: '7300000000000000123', views: 98, likes: 3 },
  ],
  [
    'bili.json',
    [
      {
        rank: 1,
        title: '镜头',
        plays: '9.8万',
        likes: 3,
        date: '2026-05-19',
        url: 'https://www.bilibili.com/video/BV1xx411c7mD',
      },
    ],
    { id: 'BV1xx411c7mD', views: 98_000 },
  ],
])('opencli’s %s is stored for the owner that is named', async (name, rows, stored) => {
  expect(await take(name, JSON.stringify(rows, null, 2), { owner: 'me' })).toMatchObject([{ rows: 1, stored: 1 }]);
  expect(await one('select * from post')).toMatchObject(stored);
});

test.each([
  [
    'weibo.json',
    {
      screen_name: '小野',
      uid: '1669879400',
      followers: 1_003_000,
      following: 8,
      statuses: 9,
      verified: true,
      description: '',
      location: '上海',
      url: '',
    },
  ],
  ['douyin.json', { uid: '99887766', nickname: '小野', follower_count: 1_003_000, following_count: 8, aweme_count: 9 }],
])('opencli’s profile in %s is an account', async (name, row) => {
  expect(await take(name, JSON.stringify([row]))).toMatchObject([{ rows: 1, stored: 1 }]);
  expect(await one('select name, followers, posts_total from account')).toEqual({
    ...{ name: '小野', followers: 1_003_000, posts_total: 9 },
  });
});

const offices = [
  [
    '作品列表.xlsx',
    'douyin',
    '作品名称,发布时间,体裁,审核状态,播放量,完播率,5s完播率,封面点击率,2s跳出率,平均播放时长,点赞量,分享量,评论量,收藏量,主页访问量,粉丝增量',
    '面,2026-05-19 15:39:28,视频,已通过,98000,0.31,0.5,-,0.2,14.7,300,9,41,88,12,3',
    { views: 98_000, likes: 300, shares: 9, comments: 41, saves: 88, at },
  ],
  [
    '近期稿件对比.csv',
    'bilibili',
    '视频标题,发布时间,播放量,游客播放占比,粉丝观看率,封标点击率,互动率,涨粉量,取关量,点赞量,点赞率,评论量,评论率,弹幕量,弹幕率,收藏量,收藏率,投币量,投币率,转发量,转发率,平均播放进度',
    '镜头,2026年05月19日 15:39:28,98000,0.3,0.2,4.5,0.1,3,1,300,0.1,41,0.1,5,0.1,88,0.1,7,0.1,9,0.1,0.5',
    { views: 98_000, likes: 300, shares: 9, comments: 41, saves: 88, at },
  ],
  [
    '视频号动态数据明细.csv',
    'wechat',
    '视频描述,视频ID,发布时间,完播率,平均播放时长,播放量,推荐(♡),喜欢(👍),评论量,分享量,关注量,转发聊天和朋友圈,设为铃声,设为状态,设为朋友圈封面',
    '赶海,export/UzFf1,2026/05/19,4.41%,14.73秒,98000,120,300,41,9,3,2,0,0,0',
    { id: 'export/UzFf1', views: 98_000, likes: 300, shares: 9, comments: 41, saves: null },
  ],
  [
    'total_1_2.csv',
    'wechat',
    '内容标题,发表日期,阅读人数,分享人数,阅读后关注人数,送达人数,送达完成率,阅读完成率,内容url',
    '橄榄油指南,20260519,98000,9,3,120000,0.9,0.6,https://mp.weixin.qq.com/s/abc',
    { views: 98_000, shares: 9, likes: null, url: 'https://mp.weixin.qq.com/s/abc' },
  ],
  [
    '快手作品.csv',
    'kuaishou',
    '作品标题,发布时间,播放量,点赞量,评论量,分享量',
    '赶海,2026-05-19 15:39:28,98000,300,41,9',
    { views: 98_000, likes: 300, shares: 9, comments: 41, at },
  ],
] as const;

test.each(offices)(
  'the back office’s %s is stored for the owner that is named',
  async (name, platform, header, row, stored) => {
    const rows = [cells(header), cells(row)];
    const content = name.endsWith('.xlsx') ? await makeWorkbook({ Sheet1: rows }) : toCsv(rows);
    const [taken] = await take(name, content, { owner: 'ganlanshu' });
    expect(taken).toMatchObject({ source: expect.stringMatching(/^office:/), rows: 1, stored: 1, rejected: 0 });
    expect(await one('select * from post')).toMatchObject(stored);
    expect(await one('select platform, handle from account')).toEqual({ platform, handle: 'ganlanshu' });
  },
);

test('公众号’s export in GBK below a line about its source is read as well', async () => {
  const { encode } = (await import('iconv-lite')).default;
  const [, , header, row] = offices[3];
  const text = `数据来源概况：2026-05-01至2026-05-31\n${toCsv([cells(header), cells(row)])}`;
  expect(await take('total_3_4.csv', encode(text, 'gbk'), { owner: 'ganlanshu' })).toMatchObject([
    { rows: 1, stored: 1 },
  ]);
  expect(await one('select title, views from post')).toEqual({ title: '橄榄油指南', views: 98_000 });
});
