// Back-office exports: no ids, no owner; the owner is asked, and the same post is one post whichever file comes first.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import { prepareImport } from './service.ts';
import { runPrepared } from './service-run.ts';

const database = await testDatabase();
const { db } = database;
const folder = mkdtempSync(join(tmpdir(), 'kolosseo-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const now = new Date('2026-06-01T00:00:00Z');

async function take(fileName: string, text: string, owner: string | null) {
  const path = join(folder, fileName);
  writeFileSync(path, text);
  const file = { path, fileName, folders: [], platform: null, mapping: null, lastModified: null, createdBy: null };
  const prepared = await prepareImport(db, file, now);
  const mapping = { ...prepared.mapping, owner: owner ?? prepared.mapping.owner };
  const { rows, stored, unchanged, rejected } = await runPrepared(database, { ...prepared, mapping }, {});
  return { missing: prepared.detection.missing, rows, stored, unchanged, rejected };
}

const posts = async () =>
  (
    await sql<{ id: string; title: string | null; views: number | null; likes: number | null }>`
      select p.id, p.title, p.views, p.likes from post p order by p.at, p.id`.execute(db)
  ).rows;

const office = `最多导出排序后前1000条笔记,,,,,,,,,,,,
笔记标题,首次发布时间,体裁,曝光,观看量,封面点击率,点赞,评论,收藏,涨粉,分享,人均观看时长,弹幕
托斯卡纳三天两夜,2026年05月19日15时39分28秒,图文,52000,9800,0.12,320,41,88,12,9,21,0
厨房收纳,2026年05月20日09时00分00秒,视频,8000,2100,0.10,60,4,12,1,2,33,5
`;
const crawled = `note_id,type,title,desc,video_url,time,last_update_time,user_id,nickname,liked_count,collected_count,comment_count,share_count,tag_list,last_modify_ts,note_url
64f0000000000000000000a1,normal,托斯卡纳三天两夜,路线,,1779176368000,1779176368000,5f0000000000000000000001,橄榄树,300,80,40,8,,1779300000000,
`;

test('the export of a KOL’s back office asks whose it is, and is stored with title and time for an id', async () => {
  expect(await take('笔记列表明细表.csv', office, 'ganlanshu')).toEqual({
    ...{ missing: ['owner'], rows: 2, stored: 2, unchanged: 0, rejected: 0 },
  });
  expect((await posts()).map(({ title, views, likes }) => [title, views, likes])).toEqual([
    ['托斯卡纳三天两夜', 9800, 320],
    ['厨房收纳', 2100, 60],
  ]);
});

test('the same export twice changes nothing', async () => {
  expect(await take('again.csv', office, 'ganlanshu')).toMatchObject({ stored: 0, unchanged: 2 });
});

test('a crawler’s file of the same account gives such a post its real id instead of a second post', async () => {
  // The account is known by its handle so far; a list of KOLs told its id meanwhile.
  await sql`update account_key set uid = '5f0000000000000000000001', provisional = false`.execute(db);
  await take('1_detail_contents_2026-05-21.csv', crawled, null);
  const all = await posts();
  expect(all.map((post) => post.id)).toEqual(['64f0000000000000000000a1', expect.stringMatching(/^≈/)]);
  expect(all[0]).toMatchObject({ title: '托斯卡纳三天两夜', views: 9800 });
});

test('and an export after the crawl finds the post by its title and time', async () => {
  const newer = office.replace('9800', '12000');
  expect(await take('later.csv', newer, 'ganlanshu')).toMatchObject({ rows: 2, stored: 1, unchanged: 1, rejected: 0 });
  expect((await posts()).map((post) => [post.id.slice(0, 3), post.views])).toEqual([
    ['64f', 12_000],
    [expect.stringMatching(/^≈/), 2100],
  ]);
});

test('a row without title or time is rejected: nothing stands for its id', async () => {
  const broken = office.replace('厨房收纳', '').replace('2026年05月20日09时00分00秒', '2026年05月22日09时00分00秒');
  expect(await take('broken.csv', broken, 'ganlanshu')).toMatchObject({ rows: 2, rejected: 1 });
});
