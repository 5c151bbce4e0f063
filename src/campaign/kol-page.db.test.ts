// The private link under attack: guessed, replayed, used on other placements, fed with hostile files.
import { sql } from 'kysely';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { aCampaign, anAccount } from '../../test/support/build.ts';
import { movePlacementTo } from '../../test/support/moving.ts';
import { aPicture, formType, formWith, kolOf, staffOf, tokenOf } from '../../test/support/work.ts';
import type { Placement } from './contract.ts';
import type { KolPage } from './contract-kol-page.ts';
import type { Act, Attachment } from './contract-work.ts';
import { missLimit } from './miss-limit.ts';

const app = await testApp();
const { db } = app.database;
await anAccount(db, { id: 'a', name: '李小甜' });
await anAccount(db, { id: 'b', name: '王大厨' });
const { placements } = await aCampaign(db, ['a', 'b']);
const [own, other] = ['a', 'b'].map((id) => placements.find((one) => one.accountId === id)!) as [Placement, Placement];
const staff = staffOf(app);
const linkOf = async (placement: Placement, days = 90) => {
  const { body } = await staff<{ url: string }>('POST', `/placements/${placement.id}/private-links`, {
    ...{ language: 'zh', days },
  });
  return tokenOf(body.url);
};
for (const one of [own, other]) await movePlacementTo(db, one.id, 'agreed');
const token = await linkOf(own);
const kol = kolOf(app, token);
const upload = (bytes: Buffer, name = 'a.jpg', type = 'image/jpeg', purpose = 'draft', secret = token) =>
  app.server.inject({
    ...{ method: 'POST', url: `/api/v1/k/${secret}/files?purpose=${purpose}`, payload: formWith(bytes, name, type) },
    headers: { 'content-type': formType, 'accept-language': 'zh' },
  });
const fetchFile = (id: string, secret = token) =>
  app.server.inject({ method: 'GET', url: `/api/v1/k/${secret}/files/${id}` });
const contentOf = (placement: Placement) => placement.deliverables[0]!.id;
const draft = { text: '【广告】好吃' };

test('the database holds no token, and the page is told to nobody on the way', async () => {
  const { rows } = await sql<{ row: string }>`select to_jsonb(l)::text as row from private_link l`.execute(db);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ row }) => row.includes(token))).toEqual([]);
  const answer = await app.server.inject({ method: 'GET', url: `/api/v1/k/${token}` });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers).toMatchObject({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
});

test('a page shows its own placement and nothing of others', async () => {
  const { body } = await kol<KolPage>('GET');
  const text = JSON.stringify(body);
  expect(body).toMatchObject({ kolName: '李小甜', state: 'agreed', contents: [{ fee: 300_000 }] });
  for (const secret of ['王大厨', other.id, contentOf(other), 'handle_b']) expect(text).not.toContain(secret);
});

test.each([
  ['one sign changed', (secret: string) => `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`],
  ['cut short', (secret: string) => secret.slice(0, -1)],
  ['with a path behind it', (secret: string) => `${secret}%2F..`],
  ['as a wildcard', () => '%25'],
  ['as SQL', () => encodeURIComponent("' or 1=1 --")],
  ['the hash itself', () => 'a'.repeat(64)],
  ['the id of the placement', () => own.id],
])('a token %s opens nothing', async (_what, change) => {
  const { status, body } = await kolOf(app, change(token))<{ code: string }>('GET');
  expect([status, body.code]).toEqual([404, 'private_link_invalid']);
});

test('files, drafts, comments and offers of another placement cannot be reached', async () => {
  const foreign = await linkOf(other);
  const file = (await upload(await aPicture(), 'b.jpg', 'image/jpeg', 'draft', foreign)).json<Attachment>();
  expect((await fetchFile(file.id, foreign)).statusCode).toBe(200);
  expect((await fetchFile(file.id)).statusCode).toBe(404);
  const page = await kolOf(app, foreign)<KolPage>('POST', `/contents/${contentOf(other)}/drafts`, draft);
  const foreignDraft = page.body.contents[0]!.drafts[0]!.id;
  const tries = [
    await kol<{ code: string }>('POST', `/contents/${contentOf(other)}/drafts`, draft),
    await kol<{ code: string }>('POST', `/drafts/${foreignDraft}/comments`, { text: '看到了' }),
    await kol<{ code: string }>('POST', `/contents/${contentOf(own)}/drafts`, { ...draft, attachments: [file.id] }),
    await kol<{ code: string }>('PUT', `/contents/${contentOf(other)}/declaration`, { declaration: 'X' }),
    await kol<{ code: string }>('POST', `/contents/${contentOf(other)}/publications`, {
      ...{ url: 'https://www.xiaohongshu.com/explore/1', publishedAt: '2026-01-02T00:00:00Z' },
    }),
  ];
  expect(tries.map(({ status, body }) => [status, body.code])).toEqual([
    [404, 'deliverable_not_found'],
    [404, 'draft_not_found'],
    [404, 'attachment_not_found'],
    [404, 'deliverable_not_found'],
    [404, 'deliverable_not_found'],
  ]);
});

test('what a private link opens is no session: the workspace stays shut', async () => {
  const answer = await app.server.inject({
    ...{ method: 'GET', url: '/api/v1/campaigns' },
    headers: { authorization: `Bearer ${token}`, 'x-api-key': token, cookie: `kolosseo.session_token=${token}` },
  });
  expect(answer.statusCode).toBe(401);
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
const plainPdf = (body = '') =>
  `%PDF-1.4\n1 0 obj\n<< /Type /Catalog ${body} >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`;

test.each([
  ['an SVG with a script', Buffer.from(svg), 'a.svg', 'image/svg+xml'],
  ['an SVG that says it is a JPEG', Buffer.from(svg), 'a.jpg', 'image/jpeg'],
  [
    'a page of HTML that says it is a PNG',
    Buffer.from('<!doctype html><script>alert(1)</script>'),
    'a.png',
    'image/png',
  ],
  ['a page that begins as a GIF', Buffer.from('GIF89a/*<script>*/=1;alert(1)'), 'a.gif', 'image/gif'],
  ['an archive', Buffer.from('PK\u0003\u0004something'), 'a.zip', 'application/zip'],
  ['the first bytes of a JPEG and then nothing', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'a.jpg', 'image/jpeg'],
  ['nothing at all', Buffer.alloc(0), 'a.jpg', 'image/jpeg'],
  ['a paper where a picture is asked for', Buffer.from(plainPdf()), 'a.pdf', 'application/pdf'],
])('%s is refused and leaves nothing', async (_what, bytes, name, type) => {
  const before = (await kol<KolPage>('GET')).body.files.length;
  const answer = await upload(bytes, name, type);
  expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([415, 'upload_unreadable']);
  expect((await kol<KolPage>('GET')).body.files).toHaveLength(before);
});

test('a TIFF is refused although the library could read it', async () => {
  expect((await upload(await aPicture('tiff'), 'a.jpg')).statusCode).toBe(415);
});

test.each([
  ['runs a program', '/OpenAction << /S /JavaScript /JS (app.alert) >>'],
  ['runs one under a disguised name', '/#4fpenAction << /S /J#61vaScript >>'],
  ['carries another file', '/Names << /EmbeddedFiles 3 0 R >>'],
])('a PDF that %s is refused, also as a signed contract', async (_what, body) => {
  expect((await upload(Buffer.from(plainPdf(body)), 'a.pdf', 'application/pdf', 'signed')).statusCode).toBe(415);
});

test('a PDF with an archive or a page behind its end is refused', async () => {
  const answer = await upload(Buffer.from(`${plainPdf()}PK\u0003\u0004<script>`), 'a.pdf', 'application/pdf', 'signed');
  expect(answer.statusCode).toBe(415);
});

test('of a picture only its points are kept: no place, no camera, nothing that was hidden behind it', async () => {
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const hidden = Buffer.from('<script>alert(document.domain)</script>PK\u0003\u0004');
    const answer = await upload(Buffer.concat([await aPicture(format), hidden]), 'x.jpg');
    expect(answer.statusCode).toBe(201);
    const kept = await fetchFile(answer.json<Attachment>().id);
    const text = kept.rawPayload.toString('latin1');
    expect(text).not.toContain('SECRET-CAMERA');
    expect(text).not.toContain('<script>');
    expect(await sharp(kept.rawPayload).metadata()).toMatchObject({ width: 60, height: 40 });
    expect(kept.headers).toMatchObject({
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
  }
});

test('a picture that is small as a file and huge in memory is refused', async () => {
  const bomb = await sharp({
    create: { width: 12_000, height: 12_000, channels: 3, background: '#000' },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 9 })
    .toBuffer();
  expect(bomb.length).toBeLessThan(2 * 1024 ** 2);
  expect((await upload(bomb, 'a.png', 'image/png')).statusCode).toBe(415);
});

test.each([
  ['../../etc/passwd.jpg', 'passwd.jpg'],
  ['..\\..\\windows\\system32\\cmd.exe', 'cmd.jpg'],
  ['C:\\a\\b.jpg', 'b.jpg'],
  ['a\u0007b<script>.svg', 'abscript.jpg'],
  ['无花果酱 图1.jpg', '无花果酱 图1.jpg'],
  [`${'长'.repeat(500)}.jpg`, `${'长'.repeat(80)}.jpg`],
  ['.', 'file.jpg'],
])('the name %s is kept as %s', async (name, kept) => {
  const answer = await upload(await aPicture(), name);
  expect(answer.json<Attachment>().name).toBe(kept);
});

test('files of 5 GB are cut off after 20 MB: the connection ends and the memory does not grow', async () => {
  await app.server.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  let sent = 0;
  const chunk = Buffer.alloc(1024 ** 2, 0x41);
  const body = new ReadableStream<Uint8Array>({
    start: (to) => to.enqueue(formWith(Buffer.from([0xff, 0xd8, 0xff]), 'a.jpg').subarray(0, -22)),
    pull: (to) => {
      if (sent >= 5 * 1024) return to.close();
      sent += 1;
      to.enqueue(chunk);
    },
  });
  const before = process.memoryUsage().rss;
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/k/${token}/files?purpose=draft`, {
    ...{ method: 'POST', body, duplex: 'half', headers: { 'content-type': formType } },
  } as RequestInit).then(
    (one) => one.status,
    () => 'cut off',
  );
  expect(['cut off', 413]).toContain(answer);
  expect(sent).toBeLessThan(60);
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 ** 2);
  const told = await fetch(`http://127.0.0.1:${port}/api/v1/k/${token}/files?purpose=draft`, {
    ...{ method: 'POST', body: Buffer.alloc(21 * 1024 ** 2), headers: { 'content-type': formType } },
  }).then(
    (one) => one.status,
    () => 'cut off',
  );
  expect(['cut off', 413]).toContain(told);
  const honest = await fetch(`http://127.0.0.1:${port}/api/v1/k/${token}`);
  expect(honest.status).toBe(200);
}, 60_000);

test('everything that was done through the link is on record', async () => {
  const { body } = await staff<Act[]>('GET', `/placements/${own.id}/record`);
  const done = body.filter((one) => one.throughLink);
  expect(done.filter((one) => one.act === 'file').length).toBeGreaterThan(5);
  expect(done.some((one) => one.act === 'opened')).toBe(true);
  expect(new Set(done.map((one) => [one.side, one.byName].join()))).toEqual(new Set(['kol,李小甜']));
  const change = sql`update placement_act set act = 'nothing'`.execute(db);
  await expect(change).rejects.toThrow('append-only');
});

test('a link that was ended, replaced or has expired opens nothing any more, for reading or writing', async () => {
  const second = await linkOf(own);
  expect((await kol('GET')).status).toBe(404);
  expect((await kol('POST', `/contents/${contentOf(own)}/drafts`, draft)).status).toBe(404);
  expect((await kolOf(app, second)('GET')).status).toBe(200);
  await staff('DELETE', `/placements/${own.id}/private-links`);
  expect((await kolOf(app, second)('GET')).status).toBe(404);
  const third = await linkOf(own, 1);
  await sql`update private_link set expires_at = now() - interval '1 second' where revoked_at is null`.execute(db);
  expect((await kolOf(app, third)('GET')).status).toBe(404);
  expect((await upload(await aPicture(), 'a.jpg', 'image/jpeg', 'draft', third)).statusCode).toBe(404);
});

test('an address that guesses is refused after some misses, while a link that holds opens for those who share the address', async () => {
  const good = await linkOf(own);
  const guess = kolOf(app, 'A'.repeat(43));
  const statuses = new Set<number>();
  for (let miss = 0; miss <= missLimit.most; miss += 1) statuses.add((await guess('GET')).status);
  expect(statuses.has(429)).toBe(true);
  expect((await guess('GET')).status).toBe(429);
  expect((await kolOf(app, good)('GET')).status).toBe(200);
});
