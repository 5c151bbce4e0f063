import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import { buildServer } from '../http/server.ts';
import { runImportJob } from './job.ts';
import { importRoutes } from './routes.ts';

const database = await testDatabase();
const uploadsDir = mkdtempSync(join(tmpdir(), 'kolosseo-uploads-'));
const caller = { userId: 'u', name: 'U', email: 'u@example.com', role: 'manager', by: 'key' } as const;
const server = await buildServer({ logLevel: 'silent', recognise: async () => caller });
const waiting: string[] = [];
const stored: string[] = [];
const enqueue = async (id: string) => void waiting.push(id);
await server.register(importRoutes({ connection: database, uploadsDir, enqueue }), { prefix: '/api/v1' });
afterAll(async () => {
  await server.close();
  rmSync(uploadsDir, { recursive: true, force: true });
});

/** What a worker does: runs everything that waits. */
async function work(): Promise<void> {
  const deps = { connection: database, uploadsDir, stored: async (_: unknown, id: string) => void stored.push(id) };
  for (const id of waiting.splice(0)) await runImportJob(deps, id);
}

async function upload(name: string, content: string, fields: Record<string, string> = {}, language = 'it') {
  const form = new FormData();
  form.append('file', new Blob([content]), name);
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  const request = new Response(form);
  const answer = await server.inject({
    method: 'POST',
    url: '/api/v1/imports',
    headers: { 'content-type': request.headers.get('content-type') ?? '', 'accept-language': language },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  return { status: answer.statusCode, body: answer.json() };
}
async function call(method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) {
  const answer = await server.inject({ method, url: `/api/v1/imports${path}`, ...(payload ? { payload } : {}) });
  return {
    status: answer.statusCode,
    body: answer.headers['content-type']?.includes('json') ? answer.json() : answer.body,
  };
}

test('an upload is recognised, run in the background and accounted for', async () => {
  const sent = await upload(
    'instagram.csv',
    'Username,Category,#Followers\nanna,beauty,1200\nbruno,food,2.3万\nx,food,abc\n',
    {
      lastModified: String(Date.parse('2026-02-03T10:00:00+08:00')),
    },
  );
  expect(sent.status).toBe(201);
  expect(sent.body).toMatchObject({
    state: 'ready',
    source: 'table:kols',
    encoding: 'utf-8',
    detection: { platformFrom: 'file', missing: [], headerLine: 1, delimiter: ',' },
    mapping: { kind: 'kols', platform: 'instagram' },
    remarks: [{ code: 'day_assumed', examples: ['2026-02-03'] }],
  });
  expect(sent.body.detection.columns.map((column: { field: string }) => column.field)).toEqual([
    'handle',
    'topics',
    'followers',
  ]);
  expect(sent.body.detection.preview).toMatchObject([
    { line: 2, stored: { platform: 'instagram', handle: 'anna', followers: 1200, topics: ['beauty'] } },
    { line: 3, stored: { followers: 23_000, followersError: 500 } },
    { line: 4, stored: null, reject: { column: '#Followers', code: 'bad_number', value: 'abc' } },
  ]);
  const { id } = sent.body;
  expect((await call('POST', `/${id}/run`)).status).toBe(202);
  await work();
  const done = (await call('GET', `/${id}`)).body;
  expect(done).toMatchObject({ state: 'done', rows: 3, stored: 2, unchanged: 0, rejected: 1, error: null });
  expect(done.finishedAt).not.toBeNull();
  expect(stored).toContain(id);
  expect(readdirSync(uploadsDir)).toEqual([]);
  const csv = (await call('GET', `/${id}/rejects.csv`)).body;
  expect(csv).toBe(
    '\uFEFFline,column,code,value,advice,original row\r\n4,#Followers,bad_number,abc,"The number cannot be read: write for example 12345, 1.2万 or 28k",Username=x | Category=food | #Followers=abc\r\n',
  );
  expect((await call('POST', `/${id}/run`)).body).toMatchObject({ code: 'import_not_ready' });
});

test('a column that is corrected keeps the unit and the currency that its header names', async () => {
  const { body } = await upload('units.csv', '账号,规模（万）,合作费（千元）\nanna,23.5,3.8\n');
  const columns = [
    { header: '账号', field: 'handle' },
    { header: '规模（万）', field: 'followers' },
    { header: '合作费（千元）', field: 'priceImage' },
  ];
  const corrected = await call('PUT', `/${body.id}/mapping`, { kind: 'kols', platform: 'weibo', columns });
  expect(corrected.body.detection.preview).toMatchObject([
    { stored: { followers: 235_000, prices: ['image 380000 CNY'] } },
  ]);
});

test('what is not known is asked for, and a corrected mapping shows at once what would be stored', async () => {
  const { body } = await upload('list.csv', 'Username,Numero\nanna,12\n');
  expect(body).toMatchObject({ state: 'uploaded', detection: { missing: ['platform'] } });
  expect((await call('POST', `/${body.id}/run`)).body).toMatchObject({ status: 422, code: 'platform_unknown' });
  const mapping = {
    kind: 'kols',
    platform: 'weibo',
    columns: [
      { header: 'Username', field: 'handle' },
      { header: 'Numero', field: 'followers', factor: 1000 },
    ],
  };
  const corrected = await call('PUT', `/${body.id}/mapping`, mapping);
  expect(corrected.body).toMatchObject({
    state: 'ready',
    mapping: { platform: 'weibo' },
    detection: { preview: [{ stored: { platform: 'weibo', handle: 'anna', followers: 12_000 } }] },
  });
  expect(
    (await call('PUT', `/${body.id}/mapping`, { ...mapping, columns: [{ header: 'Nope', field: 'handle' }] })).body,
  ).toMatchObject({
    code: 'mapping_incomplete',
  });
  expect(
    (await call('PUT', `/${body.id}/mapping`, { ...mapping, columns: [{ header: 'Numero', field: 'commentId' }] }))
      .status,
  ).toBe(422);
});

test('a correction may leave something open: it is kept, and the import waits for the rest', async () => {
  const { body } = await upload('notes.csv', '标题,日期,点赞\n第一篇,2026-05-01,7\n');
  expect(body.detection.missing).toEqual(['platform', 'owner']);
  const { columns } = body.mapping;
  const half = await call('PUT', `/${body.id}/mapping`, { kind: 'posts', platform: 'douyin', columns });
  expect(half.body).toMatchObject({ state: 'uploaded', detection: { missing: ['owner'] } });
  const whole = await call('PUT', `/${body.id}/mapping`, { kind: 'posts', platform: 'douyin', owner: 'anna', columns });
  expect(whole.body).toMatchObject({ state: 'ready', detection: { missing: [], isRemembered: false } });
});

test('a mapping that was run is offered again for the same headers; day and owner are asked anew', async () => {
  const first = await upload('maggio.csv', 'Chi,Quanti\nanna,12\n');
  expect(first.status).toBe(422);
  const csv = 'Username,Quanti,Note\nanna,12,x\n';
  const { body } = await upload('maggio.csv', csv);
  const columns = [
    { header: 'Username', field: 'handle' },
    { header: 'Quanti', field: 'followers', factor: 1000 },
  ];
  await call('PUT', `/${body.id}/mapping`, { kind: 'kols', platform: 'weibo', columns });
  await call('POST', `/${body.id}/run`);
  await work();
  const next = await upload('giugno.csv', csv.replace('anna', 'bea'));
  expect(next.body).toMatchObject({
    state: 'ready',
    mapping: { platform: 'weibo', observedOn: null },
    detection: { isRemembered: true, preview: [{ stored: { handle: 'bea', followers: 12_000 } }] },
  });
  expect((await upload('instagram.csv', csv)).body.mapping.platform).toBe('instagram');
});

test.each([
  ['report.csv', '%PDF-1.7', 415, 'file_not_a_table', 'non è una tabella ma PDF'],
  ['empty.csv', '', 422, 'file_empty', 'vuoto'],
  ['header.csv', 'Username,Followers\n', 422, 'file_without_rows', 'nessuna riga'],
  ['weather.csv', 'day,wind\n1,2\n', 422, 'headers_not_recognised', 'nessuna colonna'],
])('%s is refused in the reader’s language and not kept', async (name, content, status, code, said) => {
  const before = readdirSync(uploadsDir);
  const sent = await upload(name, content);
  expect([sent.status, sent.body.code]).toEqual([status, code]);
  expect(sent.body.title).toContain(said);
  expect(readdirSync(uploadsDir)).toEqual(before);
});

test('a form without a file is refused', async () => {
  expect((await call('POST', '', {})).body).toMatchObject({ code: 'file_missing' });
});

test('an import that waits can be cancelled, and then run after all', async () => {
  const { body } = await upload('tiktok.csv', 'username,followers\nzoe,5\n');
  expect((await call('POST', `/${body.id}/cancel`)).body).toMatchObject({ state: 'cancelled' });
  expect((await call('POST', `/${body.id}/cancel`)).body).toMatchObject({ code: 'import_not_ready' });
  await call('POST', `/${body.id}/run`);
  await work();
  expect((await call('GET', `/${body.id}`)).body).toMatchObject({ state: 'done', stored: 1 });
});

test('a run that fails says why in its record', async () => {
  const { body } = await upload('tiktok.csv', 'username,followers\nzoe,5\n');
  await call('POST', `/${body.id}/run`);
  for (const name of readdirSync(uploadsDir)) rmSync(join(uploadsDir, name));
  await work();
  expect((await call('GET', `/${body.id}`)).body).toMatchObject({
    state: 'failed',
    error: { code: 'file_missing', title: expect.stringContaining('missing') },
  });
});

test('imports are listed, newest first; an unknown one is not found', async () => {
  const { body } = await call('GET', '?limit=2');
  expect(body).toHaveLength(2);
  expect(body[0].createdAt >= body[1].createdAt).toBe(true);
  expect((await call('GET', '/none')).body).toMatchObject({ code: 'import_not_found' });
});
