// A person overrules a verdict: both stay, the card follows the one in force, another verdict of an audit makes it outdated.
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { importSamples } from '../../src/samples.ts';
import { testApp } from '../../test/support/app.ts';
import { anAccount } from '../../test/support/build.ts';
import { brokenText, closeUp, readPdf } from '../../test/support/pdf-text.ts';
import { platformTerms, verdictTerms } from '../base/terms.ts';
import type { Language } from '../base/words.ts';

const app = await testApp();
const { db } = app.database;
await importSamples(app.database, new Date('2026-11-20T00:00:00Z'));

type Method = 'GET' | 'POST' | 'DELETE';

async function send(method: Method, url: string, payload?: object, role: 'owner' | 'manager' | 'viewer' = 'manager') {
  const headers = { cookie: await app.cookieOf(role) };
  return app.server.inject({ method, url: `/api/v1${url}`, headers, ...(payload ? { payload } : {}) });
}
const ask = async (...call: Parameters<typeof send>) => {
  const answer = await send(...call);
  return { status: answer.statusCode, body: answer.json() };
};

const { rows } = await sql<{ accountId: string }>`
  select account_id from card where verdict = 'risk' order by account_id limit 3`.execute(db);
const [first, second, third] = rows.map(({ accountId }) => accountId) as [string, string, string];
const wish = { verdict: 'authentic', reason: 'The back office shows an advertising campaign.' };

async function cardOf(accountId: string) {
  const found = await sql<{ verdict: string; overruledVerdict: string | null; authenticity: number }>`
    select verdict, overruled_verdict, authenticity from card where account_id = ${accountId}`.execute(db);
  return found.rows[0]!;
}
const countOf = async (verdict: string) => (await ask('GET', `/kols?verdict=${verdict}`)).body.total;

/** Another verdict for an account: its followers of the last month are taken away. */
async function changeEvidence(accountId: string): Promise<void> {
  await sql`delete from snapshot where account_id = ${accountId} and day > '2026-09-15'`.execute(db);
  await sql`delete from comment where account_id = ${accountId}`.execute(db);
}

test('an overruled verdict is shown with the audit’s own beside it, and found by the one in force', async () => {
  const [risks, authentic] = [await countOf('risk'), await countOf('authentic')];
  const made = await ask('POST', `/accounts/${first}/appeals`, wish);
  expect(made).toMatchObject({
    status: 201,
    body: [{ verdict: 'authentic', overruled: 'risk', state: 'in_force', byName: 'manager', reason: wish.reason }],
  });
  expect(await cardOf(first)).toMatchObject({ verdict: 'authentic', overruledVerdict: 'risk' });
  expect([await countOf('risk'), await countOf('authentic')]).toEqual([risks - 1, authentic + 1]);
  const { body } = await ask('GET', `/accounts/${first}/audit`, undefined, 'viewer');
  expect(body).toMatchObject({ verdict: 'risk', appeal: { verdict: 'authentic', state: 'in_force' } });
});

test('an audit with the same verdict leaves the appeal in force', async () => {
  await sql`insert into snapshot (account_id, day, followers) select account_id, '2026-11-21', max(followers) from snapshot where account_id = ${first} group by 1`.execute(
    db,
  );
  const again = await ask('POST', `/accounts/${first}/audit`);
  expect(again.body).toMatchObject({ verdict: 'risk', appeal: { state: 'in_force' } });
  expect(again.body.appeal.auditId).not.toBe(again.body.id);
  expect(await cardOf(first)).toMatchObject({ verdict: 'authentic', overruledVerdict: 'risk' });
});

test('a newer appeal replaces the older; withdrawing it brings back the audit, not the older appeal', async () => {
  const { body } = await ask('POST', `/accounts/${first}/appeals`, { ...wish, verdict: 'look_closer' });
  expect(body.map(({ state }: { state: string }) => state)).toEqual(['in_force', 'replaced']);
  const back = await ask('DELETE', `/accounts/${first}/appeals/${body[0].id}`, undefined, 'owner');
  expect(back.body).toMatchObject([{ state: 'withdrawn', withdrawnBy: 'owner' }, { state: 'replaced' }]);
  expect(await cardOf(first)).toMatchObject({ verdict: 'risk', overruledVerdict: null });
  expect((await ask('DELETE', `/accounts/${first}/appeals/${body[0].id}`)).body.code).toBe('appeal_not_found');
  expect((await ask('GET', `/accounts/${first}/audit`)).body.appeal).toBeNull();
});

test('an audit that reaches another verdict makes the appeal outdated, and counts', async () => {
  await ask('POST', `/accounts/${second}/appeals`, wish);
  await changeEvidence(second);
  const again = await ask('POST', `/accounts/${second}/audit`);
  expect(again.body.verdict).not.toBe('risk');
  expect(again.body.appeal).toMatchObject({ state: 'outdated', overruled: 'risk', verdict: 'authentic' });
  expect(await cardOf(second)).toMatchObject({ verdict: again.body.verdict, overruledVerdict: null });
  const history = (await ask('GET', `/accounts/${second}/audits`)).body;
  const past = await ask('GET', `/accounts/${second}/audits/${history[1].id}`);
  expect(past.body).toMatchObject({ id: history[1].id, verdict: 'risk', appeal: { state: 'outdated' } });
  expect((await ask('GET', `/accounts/${second}/audits/none`)).body.code).toBe('audit_not_found');
});

test.each<[string, object, number, string]>([
  ['a reason of two words', { verdict: 'authentic', reason: 'is  fine ' }, 400, 'invalid_request'],
  ['no verdict', { reason: wish.reason }, 400, 'invalid_request'],
  ['a verdict that does not exist', { ...wish, verdict: 'guilty' }, 400, 'invalid_request'],
  ['the verdict that the audit has already', { ...wish, verdict: 'risk' }, 409, 'same_verdict'],
])('%s is refused and nothing is kept', async (_, payload, status, code) => {
  expect(await ask('POST', `/accounts/${third}/appeals`, payload)).toMatchObject({ status, body: { code } });
  expect((await ask('GET', `/accounts/${third}/appeals`)).body).toEqual([]);
});

test('a viewer overrules nothing, nor does somebody who is not signed in', async () => {
  expect((await ask('POST', `/accounts/${third}/appeals`, wish, 'viewer')).status).toBe(403);
  const stranger = await app.server.inject({ method: 'POST', url: `/api/v1/accounts/${third}/appeals`, payload: wish });
  expect(stranger.statusCode).toBe(401);
});

test('what was never audited and cannot be has no verdict to overrule', async () => {
  await anAccount(db, { id: 'bare', name: '无名', followers: null });
  expect((await ask('POST', '/accounts/bare/appeals', wish)).body.code).toBe('nothing_to_overrule');
  expect((await ask('POST', '/accounts/none/appeals', wish)).body.code).toBe('account_not_found');
  expect((await ask('GET', '/accounts/none/appeals')).body.code).toBe('account_not_found');
});

test('the curve comes with its band and the stretch that the audit speaks of', async () => {
  const { body } = await ask('GET', `/accounts/${third}/audit/curve`, undefined, 'viewer');
  expect(body.days.length).toBe(90);
  expect(body.stretches).toContainEqual(expect.objectContaining({ isExplained: false }));
  const { day } = body.days.find(({ day }: { day: string }) => day === body.stretches[0].to);
  const last = body.days.find((one: { day: string }) => one.day === day);
  expect(last.followers).toBeGreaterThan(last.high);
});

test.each(['it', 'en', 'zh'] as const)(
  'every dossier of the samples fits one to three pages in %s',
  async (language) => {
    const accounts = await sql<{ accountId: string }>`select account_id from card order by account_id`.execute(db);
    for (const { accountId } of [...accounts.rows.slice(0, 12), { accountId: first }, { accountId: second }]) {
      const answer = await send('GET', `/accounts/${accountId}/audit.pdf?language=${language}`, undefined, 'viewer');
      expect(answer.headers['content-type']).toBe('application/pdf');
      const { pages, text } = await readPdf(answer.rawPayload);
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.length).toBeLessThan(4);
      expect(text).not.toMatch(brokenText);
    }
  },
);

test('a dossier on paper is named after the KOL and refuses who is not there', async () => {
  const answer = await send('GET', `/accounts/${first}/audit.pdf?language=zh`);
  expect(answer.headers['content-disposition']).toMatch(/audit-\d{4}-\d{2}-\d{2}\.pdf.*UTF-8''%/);
  expect((await ask('GET', '/accounts/none/audit.pdf')).body.code).toBe('account_not_found');
});

const readDossier = async (accountId: string, language: Language) =>
  readPdf((await send('GET', `/accounts/${accountId}/audit.pdf?language=${language}`)).rawPayload);

const sentences: Readonly<Record<'it' | 'zh', readonly string[]>> = {
  it: [
    'Autenticità {value} su 100',
    'Follower, giorno per giorno',
    'Gli indizi, dal più pesante',
    'Come è stata fatta',
    'Sono indizi, non prove: un esito è un motivo per chiedere, non una colpa.',
  ],
  zh: [
    '真实度 {value}／100',
    '粉丝逐日变化',
    '证据（按权重排序）',
    '审核说明',
    '以上为迹象，并非定论：结论是进一步核实的理由，而非定性指控。',
  ],
};

test.each(['it', 'zh'] as const)(
  'a dossier reads back in %s: who, the verdict with its reason, findings',
  async (language) => {
    const { body: audit } = await ask('GET', `/accounts/${third}/audit`);
    const card = await sql<{ name: string; platform: keyof typeof platformTerms }>`
    select name, platform from card where account_id = ${third}`.execute(db);
    const { name, platform } = card.rows[0]!;
    const { title, pages, text } = await readDossier(third, language);
    expect(title).toContain(name);
    const head = closeUp(name + platformTerms[platform][language]);
    expect(pages[0]).toContain(head);
    expect(pages[0]).toContain(closeUp(verdictTerms.risk[language] + audit.headline[language]));
    const value = String(Math.round(audit.authenticity));
    for (const one of sentences[language]) expect(text).toContain(closeUp(one.replace('{value}', value)));
    const findings = audit.families.flatMap((one: { findings: object[] }) => one.findings);
    expect(findings.length).toBeGreaterThan(5);
    // One that goes on overleaf has the foot of the page in it.
    const whole = findings.filter((one: { text: Record<Language, string> }) =>
      text.includes(closeUp(one.text[language])),
    );
    expect(findings.length - whole.length).toBeLessThan(pages.length);
  },
);

test.each([
  ['it', 'Autentico', /Esitocorrettodamanageril\d+\p{L}+\d{4}/u],
  ['zh', '真实', /manager于\d{4}年\d+月\d+日/],
] as const)(
  'who overruled a verdict, and why, stands on the dossier in %s beside the audit’s own',
  async (language, own, by) => {
    const reason = '后台显示当天有信息流投放，数据已核对。';
    await ask('POST', `/accounts/${third}/appeals`, { verdict: 'authentic', reason });
    const { pages } = await readDossier(third, language);
    const place = pages[0]!.indexOf(closeUp(reason));
    expect(place).toBeGreaterThan(0);
    expect(pages[0]!.slice(0, place)).toContain(own);
    expect(pages[0]!.slice(0, place)).toMatch(by);
    expect(pages[0]!.slice(place)).toContain(closeUp(verdictTerms.risk[language]));
  },
);
