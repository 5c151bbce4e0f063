import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { aCampaign, anAccount } from '../../test/support/build.ts';
import { closeUp, readPdf } from '../../test/support/pdf-text.ts';
import { aPicture, formType, formWith } from '../../test/support/work.ts';
import type { Placement } from './contract.ts';
import type { Deed, DeedHead, StoredParty } from './contract-deed.ts';

const app = await testApp();
const { db } = app.database;
await anAccount(db, { id: 'a', name: '李小甜' });
await anAccount(db, { id: 'b', name: 'Chef Wu' });
const campaign = await aCampaign(db, ['a', 'b'], {
  deliverables: [{ format: 'video', dueOn: '2026-12-01', fee: 300_000 }],
});
const first = campaign.placements.find(({ accountId }) => accountId === 'a')!;
const second = campaign.placements.find(({ accountId }) => accountId === 'b')!;

async function call<Body>(
  method: 'GET' | 'POST' | 'PUT',
  url: string,
  payload?: object,
  role: 'manager' | 'viewer' = 'manager',
): Promise<{ status: number; body: Body }> {
  const answer = await app.server.inject({
    ...{ method, url: `/api/v1${url}` },
    headers: { cookie: await app.cookieOf(role), 'accept-language': 'en' },
    ...(payload ? { payload } : {}),
  });
  return { status: answer.statusCode, body: answer.json() as Body };
}
const file = async (url: string) =>
  app.server.inject({ url: `/api/v1${url}`, headers: { cookie: await app.cookieOf('viewer') } });
const make = async (placement: Placement, languages = ['zh', 'it']) =>
  (await call<Deed>('POST', `/placements/${placement.id}/deeds`, { languages })).body;
const note = (deed: Deed, event: object) => call<Deed & { code: string }>('POST', `/deeds/${deed.id}/events`, event);
const newTerms = (placement: Placement, terms: object) =>
  call<Placement>('POST', `/placements/${placement.id}/terms`, { terms: { ...placement.terms, ...terms } });

test('a party is named by the archive until somebody enters it, and a wrong number is refused with where and why', async () => {
  const { body: known } = await call<StoredParty>('GET', `/parties/kol/${first.kolId}`);
  expect(known).toMatchObject({ isKept: false, party: { legal: 'person', nameHanzi: '李小甜', nameLatin: null } });
  const company = { legal: 'company', nameHanzi: '某某文化传媒有限公司', seat: '杭州市' };
  const wrong = { ...company, registration: { kind: 'uscc', number: '91350100M000100Y44' } };
  const refused = await call<{ errors: { pointer: string }[] }>('PUT', `/parties/kol/${first.kolId}`, wrong);
  expect(refused).toMatchObject({ status: 400, body: { errors: [{ pointer: '/registration/number' }] } });
  const number = { legal: 'person', nameHanzi: '李小甜', registration: { kind: 'other', number: '3301' } };
  expect((await call('PUT', `/parties/kol/${first.kolId}`, number)).status).toBe(400);
  const right = { ...company, registration: { kind: 'uscc', number: '91350100M000100Y43' } };
  expect((await call('PUT', `/parties/kol/${first.kolId}`, right)).body).toMatchObject({
    isKept: true,
    changedBy: 'manager',
  });
  expect((await call('GET', '/parties/kol/nobody')).body).toMatchObject({ code: 'party_not_found' });
});

test('a contract is previewed without being kept, then made with a number and a hash', async () => {
  const { body: preview } = await call<Deed>('GET', `/placements/${first.id}/deeds/preview?first=zh&second=en`);
  expect(preview.sections.flatMap((one) => one.paragraphs.flat())).toContain(
    'Content no. 1: Video, Douyin, “handle_a”; to be published by 1 December 2026; fixed fee CNY 3,000.00.',
  );
  expect((await call<DeedHead[]>('GET', `/placements/${first.id}/deeds`)).body).toEqual([]);
  const deed = await make(first);
  expect(deed).toMatchObject({ state: 'made', isStale: false, termsVersion: 1, languages: ['zh', 'it'], changes: [] });
  expect([deed.number, deed.sha256]).toEqual([
    expect.stringMatching(/^\d{4}-\d{4,}$/),
    expect.stringMatching(/^[0-9a-f]{64}$/),
  ]);
  expect(deed.parties[1]![0]).toContain('91350100M000100Y43');
  expect(deed.missing).toContainEqual({ party: 'kol', fields: ['representative', 'email'] });
  expect((await make(first)).number > deed.number).toBe(true);
});

test('two languages are two', async () => {
  expect((await call('POST', `/placements/${first.id}/deeds`, { languages: ['zh', 'zh'] })).status).toBe(400);
  expect((await call('POST', `/placements/${first.id}/deeds`, { languages: ['zh', 'it'] }, 'viewer')).status).toBe(403);
});

test('its files say what was kept, and the PDF is the same whenever it is fetched', async () => {
  const deed = await make(first, ['it', 'en']);
  const pdf = await file(`/deeds/${deed.id}/file.pdf`);
  expect(pdf.headers['content-type']).toBe('application/pdf');
  const { text } = await readPdf(pdf.rawPayload);
  for (const words of [deed.number, deed.sha256, 'CNY 3.000,00', 'CNY 3,000.00', '15%'])
    expect(text).toContain(closeUp(words));
  expect((await file(`/deeds/${deed.id}/file.pdf`)).rawPayload.equals(pdf.rawPayload)).toBe(true);
  const docx = await file(`/deeds/${deed.id}/file.docx`);
  expect(docx.headers['content-disposition']).toContain(`contract-${deed.number}-it-en.docx`);
  expect(docx.rawPayload.subarray(0, 2).toString()).toBe('PK');
  expect((await file('/deeds/nothing/file.pdf')).statusCode).toBe(404);
});

/** A scan of the signed paper, as a file of the placement. */
const uploadCopy = async (placement: { readonly id: string }): Promise<string> => {
  const answer = await app.server.inject({
    ...{ method: 'POST', url: `/api/v1/placements/${placement.id}/files?purpose=signed` },
    payload: formWith(await aPicture(), 'scan.jpg'),
    headers: { cookie: await app.cookieOf('manager'), 'content-type': formType },
  });
  return answer.json<{ id: string }>().id;
};

test('both sides agree, each once, and only then a signed copy is attached', async () => {
  const deed = await make(first);
  expect((await note(deed, { kind: 'offered' })).body.state).toBe('offered');
  expect((await note(deed, { kind: 'agreed' })).status).toBe(400);
  expect((await note(deed, { kind: 'agreed', side: 'kol', note: 'WeChat' })).body.state).toBe('offered');
  expect((await note(deed, { kind: 'agreed', side: 'kol' })).body.code).toBe('deed_event_twice');
  const copy = await uploadCopy(first);
  expect((await note(deed, { kind: 'signed', attachment: 'file-1' })).body.code).toBe('attachment_not_found');
  expect((await note(deed, { kind: 'signed', attachment: copy })).body.code).toBe('deed_not_agreed');
  expect((await note(deed, { kind: 'agreed', side: 'brand' })).body.state).toBe('agreed');
  const { body } = await note(deed, { kind: 'signed', attachment: copy });
  expect(body.state).toBe('signed');
  expect(body.events.map(({ kind, side, by, attachment }) => [kind, side, by, attachment])).toEqual([
    ['offered', null, 'manager', null],
    ['agreed', 'kol', 'manager', null],
    ['agreed', 'brand', 'manager', null],
    ['signed', null, 'manager', copy],
  ]);
});

test('when terms change, a contract says what changed and can no longer be agreed to', async () => {
  const deed = await make(second);
  await newTerms(second, { cap: 90_000 });
  const { body: now } = await call<Deed>('GET', `/deeds/${deed.id}`);
  expect(now.isStale).toBe(true);
  expect(now.changes).toEqual([
    expect.objectContaining({
      section: 'commission',
      before: [['佣金不设封顶。', 'Non è previsto un tetto.']],
      after: [
        [
          '封顶：每一账期的佣金（退款扣回前）不超过人民币900.00元。',
          'Tetto: la provvigione di un periodo, prima dei rimborsi, non supera CNY 900,00.',
        ],
      ],
    }),
  ]);
  const refused = await note(deed, { kind: 'agreed', side: 'brand' });
  expect(refused).toMatchObject({ status: 409, body: { code: 'deed_stale' } });
  expect((await note(deed, { kind: 'void', note: 'new terms' })).body.state).toBe('void');
  expect((await note(deed, { kind: 'offered' })).body.code).toBe('deed_void');
  const fresh = await make(second);
  expect(fresh).toMatchObject({ isStale: false, termsVersion: 2 });
  await sql`update deliverable set fee = fee + 1 where placement_id = ${second.id}`.execute(db);
  const [newest] = (await call<DeedHead[]>('GET', `/placements/${second.id}/deeds`)).body;
  expect(newest).toMatchObject({ id: fresh.id, isStale: true });
});

test('conditions are agreed with the terms, and terms from before they existed have those that cost nothing', async () => {
  const bare = await call<Placement>('GET', `/placements/${first.id}`);
  expect(bare.body.terms.conditions).toMatchObject({ approvalRounds: 2, delay: { bpsPerDay: 0, maxBps: 0 } });
  const delay = { graceDays: 1, bpsPerDay: 500, maxBps: 2_000 };
  const { body } = await newTerms(first, { conditions: { ...first.terms.conditions, delay } });
  expect(body.terms.conditions.delay).toEqual(delay);
  await sql`insert into agreement_terms (placement_id, version, valid_from, document) values (${first.id}, 99, now(), '{"cap": 5}')`.execute(
    db,
  );
  const old = await call<Placement>('GET', `/placements/${first.id}`);
  expect(old.body.terms).toMatchObject({ cap: 5, conditions: { killFee: { beforeDraftBps: 0 } } });
});

test.each([["update deed set number = 'x'"], ['delete from deed_event'], ['truncate deed cascade']])(
  'PostgreSQL refuses: %s',
  async (statement) => {
    await expect(sql.raw(statement).execute(db)).rejects.toThrow('append-only');
  },
);
