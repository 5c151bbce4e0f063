// The page of a KOL over real rows: rates and estimates, indices that stay, collaborations that posts show, readers, sources.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { anAccount } from '../../test/support/build.ts';
import { afterImport } from '../after-import.ts';
import { prepareImport } from '../import/service.ts';
import { runPrepared } from '../import/service-run.ts';

const app = await testApp();
const { db } = app.database;

async function call(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  payload?: object,
  role: 'manager' | 'viewer' = 'manager',
) {
  const headers = { cookie: await app.cookieOf(role) };
  const answer = await app.server.inject({ method, url: `/api/v1${url}`, headers, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.body === '' ? null : answer.json() };
}

async function importFile(name: string, text: string): Promise<string> {
  const path = join(tmpdir(), `${process.pid}-${name}`);
  writeFileSync(path, text);
  const file = {
    path,
    fileName: name,
    folders: [],
    platform: null,
    mapping: null,
    lastModified: null,
    createdBy: null,
  };
  const prepared = await prepareImport(db, file, new Date('2026-11-20T10:00:00Z'));
  await runPrepared(app.database, prepared, {});
  await afterImport(app.database, prepared.id);
  return prepared.id;
}

const list = `平台,小红书号,达人昵称,粉丝数,图文报价,坑位费,佣金比例,日期
小红书,yanzi,燕子的厨房,24000,3200,8000,20%,2026-11-01
`;
const posts = `平台,小红书号,笔记id,标题,正文,发布时间,点赞,合作品牌
小红书,yanzi,n1,早餐,【广告】和橄榄湾合作的第三年,2026-10-02 12:00,120,
小红书,yanzi,n2,晚餐,自己买的酱油，没有合作,2026-10-05 12:00,90,
小红书,yanzi,n3,面包,今天的面包,2026-10-09 12:00,300,麦谷
小红书,yanzi,n4,下午茶,好喝 #广告# #云雾茶#,2026-10-12 12:00,50,
`;
const comments = `comment_id,create_time,ip_location,note_id,content,user_id,nickname,parent_comment_id,last_modify_ts,like_count
c1,1759377600000,上海,n1,这个酱好吃吗,u1,a,0,1759464000000,12
c2,1759381200000,IP属地：广东,n1,已经下单了,u2,b,0,1759464000000,40
c3,1759381200000,,n3,so yummy and nice,u1,a,0,1759464000000,3
`;
await importFile('达人.csv', list);
const postFile = await importFile('笔记.csv', posts);
await importFile('comments.csv', comments);
const { accountId, kolId } = (
  await sql<{
    accountId: string;
    kolId: string;
  }>`select id as account_id, kol_id from account where handle = 'yanzi'`.execute(db)
).rows[0]!;

test('a sheet’s slot fee and commission are terms, and never the price of a post', async () => {
  const { body } = await call('GET', `/accounts/${accountId}/rates`, undefined, 'viewer');
  expect(body.quotes).toMatchObject([
    {
      format: 'image',
      amount: 320_000,
      currency: 'CNY',
      validFrom: '2026-11-01',
      source: '达人.csv',
      row: 2,
      isCurrent: true,
    },
  ]);
  expect(body.terms).toMatchObject([
    { kind: 'pit_fee', amount: 800_000, currency: 'CNY', bps: null, source: '达人.csv', row: 2 },
    { kind: 'commission', amount: null, bps: 2_000 },
  ]);
  const card = (await call('GET', '/kols?q=yanzi')).body.rows[0];
  expect(card.price).toMatchObject({ format: 'image', amount: 320_000 });
});

test('what is not quoted is estimated: from published bands while the archive is small, from comparables once there are ten', async () => {
  const [band] = (await call('GET', `/accounts/${accountId}/rates`)).body.estimates;
  expect(band).toMatchObject({ format: 'video', step: 'norm' });
  expect(band.sources.length).toBeGreaterThan(1);
  for (let n = 1; n <= 12; n += 1) {
    await anAccount(db, { id: `c${n}`, name: `同行${n}`, platform: 'xiaohongshu', followers: 20_000, category: null });
    await sql`insert into price (account_id, format, amount, currency, valid_from) values (${`c${n}`}, 'video', ${n * 100_000}, 'CNY', '2026-10-01')`.execute(
      db,
    );
  }
  await sql`update price set valid_until = '2026-10-31' where account_id = 'c12'`.execute(db);
  await sql`update price set amount = 12195, currency = 'EUR' where account_id = 'c1'`.execute(db);
  const [learned] = (await call('GET', `/accounts/${accountId}/rates`)).body.estimates;
  expect(learned).toMatchObject({
    step: 'platform_tier',
    comparables: 11,
    middle: 600_000,
    low: 200_000,
    high: 1_000_000,
  });
});

test('a quote that has run out is history, and its format is estimated again', async () => {
  const price = {
    format: 'video',
    amount: 500_000,
    currency: 'CNY',
    validFrom: '2026-01-01',
    validUntil: '2026-03-31',
    source: '邮件',
  };
  expect((await call('POST', `/accounts/${accountId}/prices`, price)).status).toBe(204);
  const { body } = await call('GET', `/accounts/${accountId}/rates`);
  expect(body.quotes.find((one: { format: string }) => one.format === 'video')).toMatchObject({
    isCurrent: false,
    source: '邮件',
  });
  expect(body.estimates.map((one: { format: string }) => one.format)).toEqual(['video']);
  const term = { kind: 'commission', bps: 2_500, validFrom: '2026-11-10' };
  const told = await call('POST', `/accounts/${accountId}/terms`, term);
  expect(told.status).toBe(201);
  expect(told.body.terms.filter((one: { isCurrent: boolean }) => one.isCurrent)).toMatchObject([
    { kind: 'pit_fee' },
    { bps: 2_500 },
  ]);
  expect((await call('POST', `/accounts/${accountId}/terms`, term, 'viewer')).status).toBe(403);
  expect((await call('POST', '/accounts/none/terms', term)).body).toMatchObject({ code: 'account_not_found' });
});

test('posts show two collaborations and one paid post that names nobody; what was bought is none', async () => {
  const { body } = await call('GET', `/kols/${kolId}/seen-collaborations`, undefined, 'viewer');
  expect(body.seen).toMatchObject([
    { brand: '麦谷', strength: 'named', state: 'open', posts: [{ postId: 'n3', signs: ['sponsor', 'flag'] }] },
    { brand: '橄榄湾', strength: 'marked', state: 'open', posts: [{ postId: 'n1', on: '2026-10-02' }] },
  ]);
  expect(body.unnamed).toMatchObject([{ postId: 'n4', candidates: ['云雾茶'] }]);
  expect(body.read).toBe(4);
});

test('confirmed it is a declared collaboration with its posts as evidence; dismissed it stays away until taken back', async () => {
  const confirmed = await call('POST', `/kols/${kolId}/seen-collaborations/confirm`, {
    key: '橄榄湾',
    brand: '橄榄湾',
  });
  expect(confirmed.body).toMatchObject({ brand: '橄榄湾', startedOn: '2026-10-02', evidence: [{ postId: 'n1' }] });
  await call('POST', `/kols/${kolId}/seen-collaborations/dismiss`, { key: '麦谷', isDismissed: true });
  await call('POST', `/kols/${kolId}/seen-collaborations/confirm`, {
    brand: '云雾茶',
    posts: [{ accountId, postId: 'n4' }],
  });
  const { seen, unnamed } = (await call('GET', `/kols/${kolId}/seen-collaborations`)).body;
  const states = new Map(seen.map((one: { brand: string; state: string }) => [one.brand, one.state]));
  expect([states.get('橄榄湾'), states.get('麦谷'), unnamed]).toEqual(['confirmed', 'dismissed', []]);
  const again = await call('POST', `/kols/${kolId}/seen-collaborations/dismiss`, { key: '麦谷', isDismissed: false });
  expect(again.body.seen.find((one: { brand: string }) => one.brand === '麦谷').state).toBe('open');
  const declared = (await call('GET', `/kols/${kolId}`)).body.collaborations;
  expect(declared.map((one: { brand: string }) => one.brand).sort()).toEqual(['云雾茶', '橄榄湾']);
  const invented = await call('POST', `/kols/${kolId}/seen-collaborations/confirm`, { key: 'x', brand: 'X' });
  expect([invented.status, invented.body.code]).toEqual([404, 'not_seen']);
});

test('the audience is what comments tell: languages, regions, hours, who comes back; and what is missing', async () => {
  const { body } = await call('GET', `/accounts/${accountId}/audience`);
  expect(body).toMatchObject({
    ...{ comments: 3, readers: 2, returning: 1, readersWithRegion: 2, gaps: ['age_gender', 'fans'] },
    languages: [
      { language: 'zh', comments: 2 },
      { language: 'en', comments: 1 },
    ],
    regions: [
      { region: '上海', readers: 1 },
      { region: '广东', readers: 1 },
    ],
  });
  expect(body.hours[12]).toBe(1);
  expect(body.hours[13]).toBe(2);
});

test('top comments come by likes and name nobody', async () => {
  const { body } = await call('GET', `/accounts/${accountId}/top-comments?limit=2`);
  expect(body.map((one: { text: string }) => one.text)).toEqual(['已经下单了', '这个酱好吃吗']);
  expect(Object.keys(body[0]).sort()).toEqual(['at', 'id', 'likes', 'post', 'postId', 'text']);
});

test('every figure has its file, rows and days, and what was seen is set against what there is', async () => {
  await sql`update account set posts_total = 1731 where id = ${accountId}`.execute(db);
  const { sources, completeness } = (await call('GET', `/accounts/${accountId}/provenance`)).body;
  expect(sources.find((one: { kind: string }) => one.kind === 'posts')).toMatchObject({
    ...{ importId: postFile, file: '笔记.csv', rows: 4, firstRow: 2, lastRow: 5, from: '2026-10-02', to: '2026-10-12' },
  });
  expect(completeness).toMatchObject({ posts: 4, postsTotal: 1_731, comments: 3, days: 1, daysSpan: 1 });
});

test('few peers have no norm; twenty do', async () => {
  expect((await call('GET', `/accounts/${accountId}/peers`)).body).toMatchObject({
    tier: 'micro',
    peers: 1,
    quantiles: null,
  });
  for (let n = 13; n <= 30; n += 1)
    await anAccount(db, { id: `c${n}`, name: `同行${n}`, platform: 'xiaohongshu', followers: 20_000 });
  await sql`update card set engagement = 0.01 * substring(account_id from 2)::int, posts_seen = 5 where account_id ~ '^c[0-9]+$'`.execute(
    db,
  );
  const { body } = await call('GET', `/accounts/${accountId}/peers`);
  expect(body.peers).toBe(31);
  expect(body.quantiles.p10).toBeLessThan(body.quantiles.p50);
  expect((await call('GET', '/accounts/none/peers')).status).toBe(404);
});

test('an index is computed when asked, kept with its inputs, and older ones stay beside the newest', async () => {
  await anAccount(db, { id: 'w', name: '微博号', platform: 'weibo' });
  for (const day of ['2026-11-18', '2026-11-20'])
    await sql`insert into post (account_id, id, at, likes, comments, shares) values ('w', ${day}, ${`${day}T04:00:00Z`}, 60, 9, 12)`.execute(
      db,
    );
  const first = await call('POST', '/accounts/w/indices', { days: 7 });
  expect(first.body).toMatchObject({ lastDay: '2026-11-20', forms: ['bci_registry'], older: [] });
  expect(first.body.newest).toMatchObject([
    {
      form: 'bci_registry',
      from: '2026-11-14',
      to: '2026-11-20',
      inputs: { posts: 2, shares: 24, comments: 18, likes: 120 },
    },
  ]);
  await sql`update post set likes = null where account_id = 'w' and id = '2026-11-18'`.execute(db);
  const second = await call('POST', '/accounts/w/indices', { days: 7 });
  expect(second.body.newest).toMatchObject([{ value: null, missing: [{ input: 'likes', known: 1, of: 2 }] }]);
  expect(second.body.older).toMatchObject([{ value: first.body.newest[0].value }]);
  expect((await call('POST', '/accounts/w/indices', {}, 'viewer')).status).toBe(403);
});

test('a WeChat sheet with 在看 and a displayed 10万+ gives both variants, and its figures keep their names', async () => {
  await importFile(
    '公众号.csv',
    `平台,账号,文章id,标题,发布时间,阅读量,在看,点赞,分享,链接
微信,gzh,w1,无花果的一周,2026-11-20 20:00,10万+,80,300,40,https://mp.weixin.qq.com/s?mid=1&idx=1
微信,gzh,w2,酱料怎么选,2026-11-20 20:00,21000,5,60,8,https://mp.weixin.qq.com/s?mid=1&idx=2
`,
  );
  const { id } = (await sql<{ id: string }>`select id from account where handle = 'gzh'`.execute(db)).rows[0]!;
  const { newest } = (await call('POST', `/accounts/${id}/indices`, { days: 30, to: '2026-11-25' })).body;
  expect(newest.map((one: { form: string }) => one.form)).toEqual(['wci_14_2_four', 'wci_14_2_three']);
  expect(newest[0].value).toBeGreaterThan(0);
  expect(newest[0].inputs).toMatchObject({ reads: 121_001, headlineReads: 100_001, mostWows: 80, shares: 48 });
});

test('PostgreSQL itself refuses to rewrite an index', async () => {
  await expect(sql`update account_index set value = 999`.execute(db)).rejects.toThrow('never rewritten');
});

test('a platform without a published formula, and an account of which nothing was seen, are told so', async () => {
  expect((await call('POST', `/accounts/${accountId}/indices`, {})).body).toMatchObject({
    code: 'no_index_for_platform',
  });
  await anAccount(db, { id: 'empty', name: '空', platform: 'bilibili' });
  expect((await call('POST', '/accounts/empty/indices', {})).body).toMatchObject({ code: 'nothing_observed' });
});

test('a former name is shown with its days and its place, and finds the KOL, who is called by the new one', async () => {
  await importFile('达人旧.csv', '平台,小红书号,达人昵称,日期\n小红书,yanzi,燕子小厨,2026-03-01\n');
  const { rows } = (await call('GET', '/kols?q=yzxc')).body;
  expect(rows).toMatchObject([
    { name: '燕子的厨房', why: [{ word: 'yzxc', field: 'former', how: 'whole', text: 'yzxc' }] },
  ]);
  const kol = (await call('GET', `/kols/${rows[0].kolId}`)).body;
  expect(kol).toMatchObject({ name: '燕子的厨房', accounts: [{ verifiedText: null, avatarUrl: null }] });
  expect(kol.accounts[0].earlier).toEqual([
    {
      ...{ field: 'name', value: '燕子小厨', firstOn: '2026-03-01', lastOn: '2026-03-01' },
      ...{ file: '达人旧.csv', row: 2 },
    },
  ]);
});
