import { expect, test } from 'vitest';
import { guessDelimiter } from './delimiter.ts';
import { dayInName, findHeader, type Head, isRuler, monthEndInName, recognise } from './detect.ts';
import { fieldNamed, readHeader } from './headers.ts';

const head = (headers: string[], ...rows: string[][]): Head => ({
  container: 'table',
  encoding: 'utf-8',
  delimiter: ',',
  sheet: null,
  headerLine: 1,
  headers,
  rows: rows.map((cells, index) => ({ line: index + 2, cells })),
  isOwn: false,
});
const clues = { fileName: 'list.csv', folders: [], platform: null };
const fieldsIn = (headers: string[], ...rows: string[][]) =>
  recognise(head(headers, ...rows), clues)?.columns.map((column) => column.field);

test.each([
  ['粉丝数/w', 'followers', 10_000, null],
  ['粉丝（万）', 'followers', 10_000, null],
  ['#Followers', 'followers', 1, null],
  ['\nFollowers', 'followers', 1, null],
  ['图文报价（元）', 'priceImage', 1, 'CNY'],
  ['视频报价(万元)', 'priceVideo', 10_000, 'CNY'],
  ['Prezzo post (€)', 'priceImage', 1, 'EUR'],
  ['所属MCN机构', null, 1, null],
  ['小红书号', 'handle', 1, null],
  ['主页链接', 'url', 1, null],
  ['likes(avg.)', null, 1, null],
  ['粉丝增长率', null, 1, null],
  ['MCN', 'agency', 1, null],
])('the header %s of a list of KOLs is %s', (text, field, factor, currency) => {
  const header = readHeader(text);
  expect([fieldNamed(header, 'kols')?.field ?? null, header.factor, header.currency]).toEqual([
    field,
    factor,
    currency,
  ]);
});

test('of two columns called names the one that looks like handles is the handle', () => {
  const rows = [
    ['mrbeast', 'MrBeast 6000', '60.3M'],
    ['karolg', 'Karol G', '42.4M'],
    ['yzn47', 'يزن الأسمر', '8.9M'],
  ];
  expect(fieldsIn(['Tiktoker name', 'Tiktok name', 'followers'], ...rows)).toEqual(['handle', 'name', 'followers']);
});

test('of doubled columns the one that shows its rounding is read', () => {
  const rows = [
    ['a', '13.8M', '13800000'],
    ['b', '2.1M', '2100000'],
  ];
  expect(fieldsIn(['username', 'Followers', 'Followers'], ...rows)).toEqual(['handle', 'followers', null]);
});

test('a Chinese agency sheet is understood with units and prices', () => {
  const headers = ['达人昵称', '小红书号', '主页链接', '粉丝数/w', '达人类型', '图文报价（元）', '互动率'];
  const found = recognise(head(headers, ['李小甜', 'lixiaotian', '', '12.3', '美妆', '3000', '2%']), clues);
  expect(found?.columns.map((column) => column.field)).toEqual([
    'name',
    'handle',
    'url',
    'followers',
    'topics',
    'priceImage',
    null,
  ]);
  expect(found?.mapping.platform).toBe('xiaohongshu');
  expect(found?.mapping.columns.find((column) => column.field === 'followers')?.factor).toBe(10_000);
});

test('a column of our categories is told from a column of topics by its values', () => {
  expect(fieldsIn(['username', '达人类型'], ['a', '明星'], ['b', '网红'])).toEqual(['handle', 'category']);
  expect(fieldsIn(['username', '达人类型'], ['a', '美妆'], ['b', '旅行'])).toEqual(['handle', 'topics']);
});

test('both dialects of a crawler are told by their headers', () => {
  const old =
    'comment_id,create_time,ip_location,note_id,content,user_id,nickname,parent_comment_id,last_modify_ts,like_count,984';
  const fresh =
    'comment_id,create_time,note_id,content,creator_hash,nickname,sub_comment_count,parent_comment_id,like_count';
  for (const header of [old, fresh]) {
    const found = recognise(head(header.split(','), ['1']), clues);
    expect(found).toMatchObject({ source: 'mediacrawler:xhs:comments', platformFrom: 'source', missing: [] });
  }
  const weibo = recognise(
    head('note_id,content,create_time,create_date_time,liked_count,shared_count,user_id'.split(','), ['1']),
    clues,
  );
  expect(weibo?.source).toBe('mediacrawler:weibo:contents');
  expect(weibo?.columns.find((column) => column.field === 'at')?.header).toBe('create_date_time');
});

test('the platform is looked for in the table, then in the name of the file, then in its folders, else it is missing', () => {
  const table = head(['Username', '#Followers'], ['a', '1']);
  expect(recognise(table, clues)).toMatchObject({ missing: ['platform'], platformFrom: null });
  expect(recognise(table, { ...clues, folders: ['x', 'instagram-directory'] })).toMatchObject({
    missing: [],
    platformFrom: 'folder',
    mapping: { platform: 'instagram' },
  });
  expect(recognise(table, { ...clues, fileName: 'top_tiktok.csv' })?.platformFrom).toBe('file');
  expect(recognise(table, { ...clues, platform: 'weibo' })?.mapping.platform).toBe('weibo');
  expect(recognise(head(['Username', '平台'], ['a', '抖音']), clues)).toMatchObject({
    missing: [],
    platformFrom: 'column',
  });
});

test('comments and posts are told apart although both name a post', () => {
  expect(recognise(head('post_id,comment_id,created_at,commenter,likes,text'.split(',')), clues)?.source).toBe(
    'table:comments',
  );
  expect(recognise(head('post_id,owner_username,taken_at,likes,comments,caption'.split(',')), clues)?.source).toBe(
    'table:posts',
  );
});

test('people who comment are never taken for KOLs, even where the post is not named', () => {
  const headers = ['采集时间', '评论ID', '评论时间', 'UID', '账号昵称', '评论内容'];
  expect(recognise(head(headers, ['1']), clues)).toMatchObject({
    source: 'table:comments',
    missing: ['platform', 'postId'],
  });
});

test('a table about something else is not recognised', () => {
  expect(recognise(head(['date', 'temperature', 'wind'], ['2026-01-01', '4', '12']), clues)).toBeNull();
});

test('the header is found below a banner and blank lines', () => {
  expect(
    findHeader([
      ['最多导出排序后前1000条笔记'],
      [''],
      ['笔记标题', '首次发布时间', '点赞', '评论'],
      ['a', 'b', '1', '2'],
    ]),
  ).toBe(2);
});

test('rulers are lines of signs only', () => {
  expect(isRuler(['====='])).toBe(true);
  expect(isRuler(['-----', '-----'])).toBe(true);
  expect(isRuler(['-', '-'])).toBe(false);
  expect(isRuler(['a---'])).toBe(false);
});

test.each([
  ['1_detail_comments_2025-07-30 (1).csv', '2025-07-30'],
  ['xhs_contents_20250730_120000.xlsx', '2025-07-30'],
  ['粉丝2026年01月05日.csv', '2026-01-05'],
  ['list-nov_2022.csv', null],
  ['id_12345678.csv', null],
])('the name %s carries the day %s', (name, day) => {
  expect(dayInName(name)).toBe(day);
});

test.each([
  ['a,b,c\n1,"x;y;z;w",3\n', ','],
  ['a;b;c\n1,5;2,5;3\n', ';'],
  ['a\tb\tc\n=====\n1\t2\t3\n', '\t'],
  ['name\nx\n', ','],
  ['a,b\n1,"line; one\nline; two; three"\n2,x\n', ','],
])('the cells of %j are separated by %j', (sample, sign) => {
  expect(guessDelimiter(sample)).toBe(sign);
});

test.each([
  ['list_-_-nov_2022.csv', '2022-11-30'],
  ['TIKTOK_-_---DEC_2022.csv', '2022-12-31'],
  ['KOL febbraio 2024.xlsx', '2024-02-29'],
  ['达人2025年3月.csv', '2025-03-31'],
  ['march of the brands.csv', null],
  ['list 2022.csv', null],
])('the name %s carries a month that ends on %s', (name, day) => {
  expect(monthEndInName(name)).toBe(day);
});

test('a contact on WeChat does not make it a list about WeChat', () => {
  expect(recognise(head(['抖音昵称', '抖音号', '微信号'], ['a', 'b', 'c']), clues)?.mapping.platform).toBe('douyin');
});

test.each([
  ['id,bid,正文,日期,点赞数,评论数,转发数,完整日期', 'weibo-crawler:posts', '1669879400.csv', []],
  ['id,bid,正文,日期,点赞数,评论数,转发数,完整日期', 'weibo-crawler:posts', 'posts.csv', ['owner']],
  ['微博id,微博正文,发布时间,发布工具,点赞数,转发数,评论数', 'weibospider:posts', '1669879400.csv', []],
  ['采集时间,UID,SEC_UID,作品ID,作品描述,发布时间,账号昵称,点赞数量', 'douk:works', 'x.csv', []],
  ['采集时间,作品ID,作品类型,作品标题,收藏数量,作者ID', 'xhs-downloader:works', 'x.csv', []],
  ['笔记id,评论id,用户id,评论内容', 'spider-xhs:comments', 'x.csv', []],
  [
    '笔记标题,首次发布时间,体裁,曝光,观看量,封面点击率,点赞,评论,收藏,涨粉,分享,人均观看时长,弹幕',
    'office:xiaohongshu:posts',
    '笔记列表明细表.xlsx',
    ['owner'],
  ],
  [
    '作品名称,发布时间,体裁,审核状态,播放量,完播率,点赞量,分享量,评论量,收藏量',
    'office:douyin:posts',
    '作品列表.xlsx',
    ['owner'],
  ],
  [
    '视频标题,发布时间,播放量,互动率,点赞量,评论量,弹幕量,收藏量,投币量,转发量',
    'office:bilibili:posts',
    '近期稿件对比.csv',
    ['owner'],
  ],
  [
    '视频描述,视频ID,发布时间,完播率,播放量,推荐,喜欢,评论量,分享量',
    'office:channels:posts',
    '视频号动态数据明细.csv',
    ['owner'],
  ],
  [
    '内容标题,发表日期,阅读人数,分享人数,阅读后关注人数,送达人数,内容url',
    'office:wechat:posts',
    'total_1_2.csv',
    ['owner'],
  ],
  ['rank,id,title,date,views,likes,collects,comments,url', 'opencli:xiaohongshu:posts', 'x.csv', ['owner']],
  ['screen_name,uid,followers,following,statuses,verified', 'opencli:weibo:kols', 'x.csv', []],
])('the headers %s are those of %s', (headers, source, fileName, missing) => {
  expect(recognise(head(headers.split(','), ['1']), { ...clues, fileName })).toMatchObject({ source, missing });
});
