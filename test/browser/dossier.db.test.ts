// The dossier of a KOL as a user works on it: reads the reason, opens what was tried, overrules and takes that back, takes
// the PDF home, looks at the rings, audits everything again; in light and dark, and on a phone.
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { auditAgain } from '../../src/audit/service.ts';
import { importSamples } from '../../src/samples.ts';
import { barriersOf } from '../support/barriers.ts';
import { openBrowserApp, owner } from '../support/browser-app.ts';
import { testDatabase } from '../support/database.ts';
import { closeUp, readPdf } from '../support/pdf-text.ts';

const database = await testDatabase();
const { base, faults, openPage } = await openBrowserApp(database);
const { db } = database;
let page: Page;
let kolId = '';
const reason = 'Il back-office mostra una campagna pubblicitaria in quei giorni.';

/** Somebody whose follower curve speaks against, with two audits; and a ring under the same account. */
async function prepare(): Promise<void> {
  await importSamples(database, new Date());
  const { rows } = await sql<{ accountId: string; kolId: string }>`
    select c.account_id, c.kol_id from card c
    where c.verdict = 'risk' and exists (
      select 1 from audit a where a.account_id = c.account_id
        and jsonb_path_exists(a.families, '$[*].findings[*] ? (@.code == "follower_burst")'))
    order by c.account_id limit 1`.execute(db);
  const { accountId } = rows[0]!;
  kolId = rows[0]!.kolId;
  await sql`insert into snapshot (account_id, day, followers)
    select account_id, max(day) + 1, max(followers) from snapshot where account_id = ${accountId} group by 1`.execute(
    db,
  );
  await auditAgain(db, accountId, new Date());
  await sql`insert into ring (id, platform, people, posts, accounts, is_fan_club, members, pairs, found_at)
    values ('r1', 'douyin', 6, 9, 2, false, '["u1","u2","u3","u4","u5","u6"]', '[[0,1,5],[1,2,4],[2,3,4],[3,4,3],[4,5,3]]', now())`.execute(
    db,
  );
  await sql`insert into ring_account (account_id, ring_id, here, comments, share, posts) values (${accountId}, 'r1', 5, 20, 0.4, 6)`.execute(
    db,
  );
}

beforeAll(async () => {
  await prepare();
  page = await openPage();
});

const dossier = () => page.locator('#audit');

test('the dossier begins with its reason, and shows the curve with its band and the marked days', async () => {
  await page.goto(`${base}/archive/${kolId}`);
  await page.getByLabel('E-mail').fill(owner.email);
  await page.getByLabel('Password').fill(owner.password);
  await page.getByRole('button', { name: 'Accedi' }).click();
  await dossier()
    .getByText(/^\S+ tipi di indizi fanno pensare a follower/)
    .waitFor();
  await dossier().locator('[data-mark="open"]').waitFor();
  await dossier().locator('[data-mark="band"]').waitFor();
  await dossier().getByText('Che cosa cambierebbe l’esito').waitFor();
  await dossier()
    .getByText(/esportazione dal back-office del KOL, /)
    .waitFor();
  expect(await barriersOf(page)).toEqual([]);
});

test('the innocent explanations that were tried open on a click', async () => {
  const growth = dossier().locator('[data-family="growth"]');
  const cause = growth.getByText(/^Post virale: no/).first();
  expect(await cause.isVisible()).toBe(false);
  await growth.getByText('Spiegazioni innocenti provate (5)').first().click();
  await cause.waitFor();
});

test('a person overrules the verdict with a reason; both are shown, here and in the archive', async () => {
  await dossier().getByRole('button', { name: 'Contesta l’esito…' }).click();
  const form = page.getByRole('dialog');
  const confirm = form.getByRole('button', { name: 'Contesta', exact: true });
  await form.getByRole('radio', { name: 'Autentico' }).check();
  expect(await confirm.isDisabled()).toBe(true);
  await form.getByLabel('Perché').fill(reason);
  expect(await barriersOf(page)).toEqual([]);
  await confirm.click();
  await dossier().locator('[data-appeal="in_force"]').getByText(reason).waitFor();
  await dossier().locator('[data-verdict="risk"]').getByText('La verifica dice').waitFor();
  await page.goto(`${base}/archive?verdict=authentic`);
  await page.getByLabel('Esito corretto da una persona; la verifica dice: A rischio').first().waitFor();
});

test('withdrawn, the appeal stays visible and the audit counts again', async () => {
  await page.goto(`${base}/archive/${kolId}`);
  await dossier().getByRole('button', { name: 'Ritira' }).click();
  await dossier().getByText('Correzioni precedenti (1)').click();
  const past = dossier().locator('[data-appeal="withdrawn"]');
  await past.getByText(reason).waitFor();
  await past.getByText(/^Ritirato da Giulia/).waitFor();
});

test('two audits stand side by side, with what changed', async () => {
  await dossier()
    .getByText(/^Verifiche precedenti/)
    .click();
  await dossier().getByRole('button', { name: 'Metti a confronto' }).click();
  const table = dossier().getByRole('table');
  await table.getByText('90 giorni, 20 post').waitFor();
  await table.getByText('91 giorni, 20 post').waitFor();
  expect(await barriersOf(page)).toEqual([]);
});

test('a sample of followers given as a file becomes evidence', async () => {
  const family = dossier().locator('[data-family="followers"]');
  const header = 'followers,following,posts,has_picture,bio_length,handle_length,handle_digits,private';
  const csv = [header, ...Array.from({ length: 150 }, () => '3,1900,0,no,0,14,6,no')].join('\n');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    family.getByRole('button', { name: 'Carica un campione (CSV)' }).click(),
  ]);
  await chooser.setFiles({ name: 'fan.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await family.getByText(/^Campione di 150 follower/).waitFor();
  await family.getByText(/^Nel campione di 150 follower/).waitFor();
});

test.each([
  ['italiano', 'Verifica dell’audience'],
  ['中文', '粉丝真实性审核'],
])('the PDF in %s comes home under the name of the KOL', async (language, what) => {
  await dossier().getByRole('button', { name: 'PDF' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: `Scarica il dossier in ${language}` }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/ \d{4}-\d{2}-\d{2}\.pdf$/);
  const { title, text } = await readPdf(readFileSync(await download.path()));
  expect(title).toContain(`${what} – `);
  // On paper curly quotes are straight where they would tear words apart.
  expect(text.replaceAll("'", '’')).toContain(closeUp(title.replace(' – ', '')));
});

test('a ring opens as a network with the accounts that it stood under', async () => {
  await page.goto(`${base}/archive`);
  await page.getByRole('link', { name: 'Gruppi' }).click();
  await page.getByRole('link', { name: /più account/ }).click();
  await page.getByRole('heading', { name: 'Gruppo di 6 persone su Douyin' }).waitFor();
  await page.getByText(/disegnati 6 di 6/).waitFor();
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await dossier().waitFor();
});

test('an audit of everything is asked for on the archive page, which says how it ended', async () => {
  await page.goto(`${base}/archive`);
  const button = page.getByRole('button', { name: 'Verifica tutto' });
  await button.click();
  await page.getByText(/In coda|Imparo|di \d+ account/).waitFor();
  await page.getByText(/Ultima verifica di tutto: .* 34 account verificati/).waitFor();
  expect(await button.isEnabled()).toBe(true);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from audit_run where fault is null`.execute(db);
  expect(rows[0]!.n).toBe(2);
});

test('without a ring the page says what was searched', async () => {
  await page.goto(`${base}/archive/rings`);
  await page.getByText(/Nessun gruppo tra [\d.]+ commenti|\d+ servizi e \d+ fan club/).waitFor();
});

test.each(['light', 'dark'] as const)(
  'the pages have no serious barrier in %s, and fit a phone in Chinese',
  async (theme) => {
    for (const path of [`/archive/${kolId}`, '/archive/rings', '/archive']) {
      await page.setViewportSize({ width: 1280, height: 860 });
      await page.evaluate((chosen) => {
        localStorage.setItem('kolosseo.theme', chosen);
        localStorage.setItem('kolosseo.language', 'zh');
      }, theme);
      await page.goto(`${base}${path}`);
      await page.locator('h1').waitFor();
      await page.waitForLoadState('networkidle');
      await page.evaluate("for (const one of document.querySelectorAll('#audit details')) one.open = true");
      expect(await barriersOf(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.waitForFunction('document.documentElement.scrollWidth === 390');
    }
  },
);

test('no page threw', () => {
  expect(faults).toEqual([]);
});
