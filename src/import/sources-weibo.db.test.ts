// weibo-crawler and weiboSpider: CSV of every generation, JSON that wraps an account with its posts, the database.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import { makeDatabase } from '../../test/support/import-files.ts';
import { importerInto } from '../../test/support/importing.ts';

const database = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'kolosseo-weibo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { take, clear, select } = importerInto(database, folder);
beforeEach(clear);

const posts = () =>
  select('select id, text, at, likes, comments, shares, rounded, original, tags from post order by id');
const at = new Date('2025-12-23T09:12:54Z');
const first = { id: '5012345678901234', text: '今天的咖啡，好', likes: 300, comments: 41, shares: 9, tags: ['咖啡'] };
const users = `用户id,昵称,性别,生日,所在地,IP属地,学习经历,公司,注册时间,阳光信用,微博数,粉丝数,关注数,简介,主页,头像,高清头像,微博等级,会员等级,是否认证,认证类型,认证信息,上次记录微博信息
1669879400,小野,f,,上海,上海,,,2010-01-01,,1200,100.3万,88,无,https://weibo.com/u/1669879400,https://x/crop.180/00a1.jpg,https://x/large/00a1.jpg,,,True,0,知名咖啡博主,
`;

const bom = '\uFEFF';
const own = '今天的咖啡，好';
const newest = `id,bid,正文,头条文章url,原始图片url,视频url,Live Photo视频url,位置,日期,工具,点赞数,评论数,转发数,话题,@用户,完整日期,是否编辑过,编辑次数,是否原创,源用户id,源用户昵称,源微博id,源微博bid,源微博正文,源微博头条文章url`;

test('rows end where an original post ends, ids carry a tab, and 1000000 means that or more', async () => {
  const csv = `${bom}${newest}
5012345678901234\t,z1,"${own}",,a.jpg,,,上海,2025-12-23T17:12:54,iPhone,300,41,9,咖啡,,2025-12-23 17:12:54,False,0,True
5012345678901235\t,z2,转,,,,,,2025-12-23T18:00:00,iPhone,1000000,41,9,,,2025-12-23 18:00:00,False,0,False,77,别人,5012345678900000,z0,原文,
`;
  const taken = await take('小野/1669879400.csv', csv);
  expect(taken).toMatchObject([{ source: 'weibo-crawler:posts', rows: 2, stored: 2, rejected: 0 }]);
  expect(await posts()).toEqual([
    { ...first, at, rounded: false, original: true },
    expect.objectContaining({ text: '转', likes: 1_000_000, rounded: true, original: false }),
  ]);
  expect(await select('select handle, uid from account')).toEqual([{ uid: '1669879400', handle: '1669879400' }]);
  await take('小野/users.csv', `${bom}${users}`);
  expect(await select('select avatar_url, verified_text from account')).toEqual([
    { avatar_url: 'https://x/large/00a1.jpg', verified_text: '知名咖啡博主' },
  ]);
  expect(await select('select uid, name, followers, followers_error, bio from account')).toEqual([
    { uid: '1669879400', name: '小野', followers: 1_003_000, followers_error: 500, bio: null },
  ]);
});

test('a header that lacks the column of live photos is mended, with and without the columns of what is passed on', async () => {
  const header = 'id,bid,正文,头条文章url,原始图片url,视频url,位置,日期,工具,点赞数,评论数,转发数,话题,@用户,完整日期';
  const row = `5012345678901234\t,z1,"${own}",,a.jpg,v.mp4,live.mov,上海,2025-12-23T17:12:54,iPhone,300,41,9,咖啡,,2025-12-23 17:12:54`;
  await take('1669879400.csv', `${bom}${header}\n${row}\n`);
  expect(await posts()).toEqual([{ ...first, at, rounded: false, original: null }]);
  await clear();
  const passed = `,是否原创,源用户id,源用户昵称,源微博id,源微博bid,源微博正文,源微博头条文章url,源微博原始图片url,源微博视频url,源微博位置,源微博日期`;
  const more = `${row.replace('8901234', '8901235')},False,77,别人,5012345678900000,z0,原文,,,,live.mov,北京,2025-12-01T00:00:00`;
  const taken = await take('1669879400.csv', `${bom}${header}${passed}\n${row},True\n${more}\n`);
  expect(taken).toMatchObject([{ rows: 2, stored: 2, rejected: 0 }]);
  expect(await posts()).toEqual([
    { ...first, at, rounded: false, original: true },
    { ...first, id: '5012345678901235', at, rounded: false, original: false },
  ]);
});

test('the oldest files know the day only', async () => {
  const header = 'id,bid,正文,头条文章url,原始图片url,视频url,位置,日期,工具,点赞数,评论数,转发数,话题,@用户';
  await take(
    '1669879400.csv',
    `${bom}${header}\n5012345678901234\t,z1,"${own}",,,,上海,2025-12-23,iPhone,300,41,9,咖啡,\n`,
  );
  expect(await posts()).toMatchObject([{ ...first, at: new Date('2025-12-22T16:00:00Z') }]);
});

const wrapped = {
  user: {
    ...{ id: '1669879400', screen_name: '小野', gender: 'f', location: '上海', statuses_count: 1200, follow_count: 88 },
    ...{ followers_count: '100.3万', description: '每天一杯', profile_url: 'https://m.weibo.cn/u/1669879400' },
  },
  weibo: [
    {
      ...{ user_id: 1_669_879_400, screen_name: '小野', id: 5_012_345_678_901_234, bid: 'z1', text: own, pics: '' },
      ...{ created_at: '2025-12-23', source: 'iPhone', attitudes_count: 300, comments_count: 41, reposts_count: 9 },
      ...{ topics: '咖啡', at_users: '', full_created_at: '2025-12-23 17:12:54', retweet: { id: 1, text: '原文 {"' } },
    },
    { id: 5_012_345_678_901_235, user_id: 1_669_879_400, text: 'bad', attitudes_count: 'many', bid: 'z2' },
  ],
};

test.each([
  ['in one line', JSON.stringify(wrapped)],
  ['indented', JSON.stringify(wrapped, null, 4)],
])('JSON %s holds an account and its posts', async (_, text) => {
  const taken = await take('小野/1669879400.json', text);
  expect(taken).toMatchObject([
    { name: '1669879400.json › user', source: 'weibo-crawler:users', rows: 1, stored: 1 },
    { name: '1669879400.json › weibo', source: 'weibo-crawler:posts', rows: 2, stored: 1, rejected: 1 },
  ]);
  expect(await posts()).toEqual([{ ...first, at, rounded: false, original: null }]);
  expect(await select('select uid, name, followers, bio from account')).toEqual([
    { uid: '1669879400', name: '小野', followers: 1_003_000, bio: '每天一杯' },
  ]);
});

test('wrapped JSON that was cut off keeps what is whole and tells what is not', async () => {
  const text = JSON.stringify(wrapped, null, 4);
  const [, cut] = await take('小野/1669879400.json', text.slice(0, text.lastIndexOf('"attitudes_count"')));
  expect(cut).toMatchObject({ rows: 2, stored: 1, rejects: [expect.stringContaining('bad_json')] });
});

test('the database is read table by table; who passed a post on and the tool’s own notes are left out', async () => {
  makeDatabase(join(folder, 'weibodata.db'), {
    bins: { columns: 'id,ext,data,weibo_id', rows: [['1', 'jpg', null, '5012345678901234']] },
    comments: {
      columns: 'id,bid,weibo_id,root_id,user_id,created_at,user_screen_name,user_avatar_url,text,pic_url,like_count',
      rows: [
        ['c1', 'z', '5012345678901234', 'c1', '7', 'Sat Dec 23 17:12:54 +0800 2025', '路人', '', '真香', '', 3],
        ['c2', 'z', '5012345678901234', 'c1', '1669879400', '2025-12-23', '小野', '', '谢谢', '', 1],
      ],
    },
    reposts: {
      columns: 'id,bid,weibo_id,user_id,created_at,user_screen_name,user_avatar_url,text,like_count',
      rows: [['r1', 'z', '5012345678901234', '8', '2025-12-23', '路人', '', '转', 0]],
    },
    user: {
      columns:
        'id,nick_name,gender,follower_count,follow_count,birthday,location,ip_location,edu,company,reg_date,main_page_url,avatar_url,bio',
      rows: [['1669879400', '小野', 'f', 1_003_000, 88, '', '上海', '', '', '', '', 'https://weibo.com/u/1', '', '无']],
    },
    weibo: {
      columns:
        'id,bid,user_id,screen_name,text,article_url,topics,at_users,pics,video_url,live_photo_url,location,created_at,source,attitudes_count,comments_count,reposts_count,retweet_id,edited,edit_count',
      rows: [
        [
          5_012_345_678_901_234n,
          'z1',
          '1669879400',
          '小野',
          own,
          '',
          '咖啡',
          '',
          '',
          '',
          '',
          '',
          '2025-12-23 17:12:54',
          'x',
          300,
          41,
          9,
          '',
          0,
          0,
        ],
      ],
    },
  });
  const taken = await take('weibodata.db', null);
  expect(taken.map(({ name, source, rows, rejected }) => [name, source, rows, rejected])).toEqual([
    ['weibodata.db › user', 'weibo-crawler:users', 1, 0],
    ['weibodata.db › weibo', 'weibo-crawler:posts', 1, 0],
    ['weibodata.db › comments', 'weibo-crawler:comments', 2, 0],
  ]);
  expect(await posts()).toEqual([{ ...first, at, rounded: false, original: null }]);
  expect(await select('select id, reply_to, by_kol, likes from comment order by id')).toEqual([
    { id: 'c1', reply_to: null, by_kol: false, likes: 3 },
    { id: 'c2', reply_to: 'c1', by_kol: true, likes: 1 },
  ]);
});

const spider = `微博id,微博正文,头条文章url,原始图片url,被转发微博原始图片url,是否为原创微博,微博视频url,发布位置,发布时间,发布工具,点赞数,转发数,评论数
z0JH2lOMb,${own},无,无,无,True,无,无,2025-12-23 17:12,iPhone,300,9,41
`;

test('weiboSpider writes shares before comments, its header again at every run, and 无 for nothing', async () => {
  const again = `微博id,微博正文,头条文章url,原始图片url,微博视频url,发布位置,发布时间,发布工具,点赞数,转发数,评论数\n`;
  const more = spider.split('\n')[1]!.replace('z0JH2lOMb', 'z0JH2lOMc').replace(',300,', ',无,');
  const taken = await take('小野/1669879400.csv', `${bom}${spider}${bom}${spider.split('\n')[0]}\n${again}${more}\n`);
  expect(taken).toMatchObject([{ source: 'weibospider:posts', rows: 2, stored: 2, rejected: 0 }]);
  expect(await posts()).toMatchObject([
    {
      id: '3501756485200075',
      likes: 300,
      shares: 9,
      comments: 41,
      original: true,
      at: new Date('2025-12-23T09:12:00Z'),
    },
    { id: '3501756485200076', likes: null, shares: 9, comments: 41 },
  ]);
});

test('the short id of a post and its number are one post', async () => {
  await take('小野/1669879400.csv', `${bom}${spider}`);
  const number = `${bom}${newest}\n3501756485200075\t,z0JH2lOMb,"${own}",,,,,,2025-12-23T17:12:54,x,301,41,9,咖啡,,2025-12-23 17:12:54,False,0,True\n`;
  await take('1669879400.csv', number);
  expect(await posts()).toMatchObject([{ id: '3501756485200075', likes: 301 }]);
});

test('weiboSpider’s JSON holds an account and its posts too', async () => {
  const text = JSON.stringify({
    user: {
      id: '1669879400',
      nickname: '小野',
      gender: '女',
      location: '上海',
      description: '无',
      weibo_num: 1200,
      following: 88,
      followers: 1_003_000,
    },
    weibo: [
      {
        ...{ id: 'z0JH2lOMb', user_id: '1669879400', content: own, original: false, publish_place: '无' },
        ...{ publish_time: '2025-12-23 17:12', up_num: 300, retweet_num: 9, comment_num: 41 },
      },
    ],
  });
  const taken = await take('1669879400.json', text);
  expect(taken.map(({ source, stored }) => [source, stored])).toEqual([
    ['weibospider:users', 1],
    ['weibospider:posts', 1],
  ]);
  expect(await posts()).toMatchObject([{ likes: 300, shares: 9, comments: 41, original: false }]);
  expect(await select('select bio, followers, posts_total from account')).toEqual([
    { bio: null, followers: 1_003_000, posts_total: 1200 },
  ]);
});
