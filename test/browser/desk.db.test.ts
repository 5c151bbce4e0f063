// The help desk: an owner opens an expert's hours, companies book, move and are turned away with a reason, the expert answers.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { barriersOf } from '../support/barriers.ts';
import { openBrowserApp, owner } from '../support/browser-app.ts';
import { choose, fits, look } from '../support/browser-steps.ts';
import { testDatabase } from '../support/database.ts';
import { brandIn } from '../support/desk.ts';

const database = await testDatabase();
const { base, faults, openPage } = await openBrowserApp(database);
let giulia: Page;
let lucia: Page;
let company: Page;
let phone: Page;

const ask = async (who: Page, path: string, data: object) => {
  const answer = await who.request.post(`${base}/api/v1${path}`, { data, headers: { origin: base } });
  expect(answer.ok(), await answer.text()).toBe(true);
};
const signIn = async (who: Page, name: string, role: 'manager' | 'viewer') => {
  const email = `${name.toLowerCase()}@example.com`;
  await ask(giulia, '/people', { name, email, password: owner.password, role });
  await ask(who, '/session', { email, password: owner.password });
};
beforeAll(async () => {
  giulia = await openPage({ isSignedIn: true });
  lucia = await openPage({ locale: 'it-IT' });
  company = await openPage({ locale: 'it-IT' });
  phone = await openPage({ locale: 'zh-CN', width: 390, height: 844 });
  await signIn(lucia, 'Lucia', 'manager');
  await signIn(company, 'Marco', 'viewer');
  await brandIn(database.db, 'Acetaia del Duca', 'MO');
  await brandIn(database.db, 'Navigli Moda', 'MI');
  await brandIn(database.db, 'Senza sede', null);
}, 180_000);

test('the owner opens hours of an expert for companies of one province', async () => {
  await giulia.goto(`${base}/desk`);
  await giulia.getByRole('link', { name: 'Nuova offerta' }).click();
  await choose(giulia, 'Esperto', 'Lucia');
  await giulia.getByLabel('Titolo · Italiano').fill('Primo colloquio');
  await giulia.getByLabel('A che cosa serve · Italiano').fill('Mezz’ora sulla dogana');
  await choose(giulia, 'Temi', 'Logistica e dogana');
  await giulia.keyboard.press('Escape');
  await choose(giulia, 'Lingue parlate', '中文');
  await giulia.keyboard.press('Escape');
  await choose(giulia, 'Solo aziende di queste province', 'Modena');
  await giulia.keyboard.press('Escape');
  for (const day of ['sabato', 'domenica'])
    await giulia.getByRole('button', { name: `Aggiungi una fascia: ${day}` }).click();
  await giulia.getByLabel('lunedì dalle').fill('08:30');
  await giulia.getByLabel('Collegamento per le videochiamate').fill('https://meet.example.com/lucia');
  await giulia.getByRole('button', { name: 'Salva' }).click();
  await giulia.waitForURL(/\/desk\/offers\/[0-9a-f-]{36}$/);
  await giulia.getByText('I prossimi orari liberi').waitFor();
  await giulia.getByText('09:00', { exact: true }).first().waitFor();
  expect(await barriersOf(giulia)).toEqual([]);
  await look(giulia, 'desk-1-offer');
});

test('a company of Milano reads why it may not, one without a province how to mend it, one of Modena books', async () => {
  await company.goto(`${base}/desk/book`);
  await choose(company, 'Per quale marchio', 'Navigli Moda');
  await company.getByText('È riservato alle aziende di: Modena.').waitFor();
  expect(await company.getByRole('button', { name: 'Guarda gli orari' }).count()).toBe(0);
  await look(company, 'desk-2-closed');
  await choose(company, 'Per quale marchio', 'Senza sede');
  await company.getByText('Di questa azienda non si sa la provincia', { exact: false }).waitFor();
  await company.getByText('Lo indica il titolare o un responsabile', { exact: false }).waitFor();
  await giulia.goto(`${base}/desk/book`);
  await choose(giulia, 'Per quale marchio', 'Senza sede');
  await choose(giulia, 'Provincia dell’azienda', 'Modena');
  await giulia.getByRole('button', { name: 'Guarda gli orari' }).waitFor();

  await choose(company, 'Per quale marchio', 'Acetaia del Duca');
  await company.getByRole('button', { name: 'Guarda gli orari' }).click();
  // The first day may be half within the notice.
  await company.locator('[class*=_days_] button').last().click();
  await company
    .getByRole('button', { name: /^10:00/ })
    .first()
    .click();
  await company.getByRole('button', { name: 'Prenota', exact: true }).waitFor();
  expect(await barriersOf(company)).toEqual([]);
  await company.getByLabel('Di che cosa si tratta').fill('Codice doganale dell’aceto');
  await look(company, 'desk-3-confirm');
  await company.getByRole('button', { name: 'Prenota', exact: true }).click();
  await company.waitForURL(/\/desk\/appointments\//);
  await company.getByText('Che cosa succede ora').waitFor();
  expect(await barriersOf(company)).toEqual([]);
  await look(company, 'desk-4-booked');
});

test('it is moved with a reason, and its calendar file carries the change', async () => {
  await company.getByRole('button', { name: 'Sposta' }).click();
  const drawer = company.getByRole('dialog');
  await drawer.locator('[class*=_days_] button').last().click();
  await drawer
    .getByRole('button', { name: /^10:30/ })
    .first()
    .click();
  await drawer.getByLabel('Perché').fill('Un altro impegno');
  expect(await barriersOf(company)).toEqual([]);
  await look(company, 'desk-5-move');
  await drawer.getByRole('button', { name: 'Sposta qui' }).click();
  await company.getByText('Spostato', { exact: true }).waitFor();
  const downloading = company.waitForEvent('download');
  await company.getByRole('link', { name: 'File per il calendario' }).click();
  const file = readFileSync(await (await downloading).path(), 'utf8');
  expect(file).toContain('SEQUENCE:1\r\n');
  expect(file.replaceAll('\r\n ', '')).toMatch(
    /DESCRIPTION;LANGUAGE=it-IT:.*10:30–11:00 in Italia \/ 1[67]:30–1[78]:00 in Cina/,
  );
});

test('the expert sees it on both clocks, and on a phone in Chinese', async () => {
  await lucia.goto(`${base}/desk`);
  const row = lucia.locator('section', { hasText: 'Le persone che vedo' }).getByRole('listitem').first();
  await row.getByText('10:30–11:00').waitFor();
  expect(await row.innerText()).toMatch(/Cina\s*1[67]:30–1[78]:00/);
  expect(await barriersOf(lucia)).toEqual([]);
  await look(lucia, 'desk-6-expert');
  await lucia.setViewportSize({ width: 390, height: 844 });
  await lucia.evaluate("localStorage.setItem('kolosseo.language', 'zh')");
  for (const path of ['/desk', '/desk/book']) {
    await lucia.goto(`${base}${path}`);
    await lucia.getByRole('heading', { level: 1 }).waitFor();
    await fits(lucia);
  }
  await lucia.goto(`${base}/desk`);
  await lucia.getByRole('link', { name: /10:30–11:00/ }).click();
  await lucia.getByText('可转发的文字').waitFor();
  await fits(lucia);
  await look(lucia, 'desk-7-appointment-zh');
  await lucia.goto(`${base}/desk`);
  await lucia.getByRole('link', { name: /Primo colloquio/ }).click();
  await lucia.getByText('每周时段').waitFor();
  await fits(lucia);
  await look(lucia, 'desk-8-offer-zh');
});

test('a question about a page is asked in Chinese on a phone, with a picture', async () => {
  await signIn(phone, 'Wei', 'viewer');
  const about = new URLSearchParams({ kind: 'plan', path: '/plans', title: '双十一方案' });
  await phone.goto(`${base}/desk/questions/new?${about}`);
  await phone.getByRole('link', { name: '双十一方案' }).waitFor();
  await phone.getByLabel('一句话概括').fill('成分表怎么写？');
  await phone.getByLabel('问题详情').fill('意大利香醋的中文标签，成分表需要写焦糖色吗？');
  await choose(phone, '主题', '物流与清关');
  const picture = await sharp({ create: { width: 500, height: 400, channels: 3, background: '#7a4b2a' } })
    .jpeg()
    .toBuffer();
  const choosing = phone.waitForEvent('filechooser');
  await phone.getByRole('button', { name: '添加附件' }).click();
  await (await choosing).setFiles({ name: '标签.jpg', mimeType: 'image/jpeg', buffer: picture });
  await phone.getByText('标签.jpg').waitFor();
  await fits(phone);
  await look(phone, 'desk-9-ask-zh');
  await phone.getByRole('button', { name: '提交问题' }).click();
  await phone.waitForURL(/\/desk\/questions\/[0-9a-f-]{36}$/);
  await phone.getByAltText('标签.jpg').waitFor();
  await phone.getByText('需回复', { exact: false }).waitFor();
  await fits(phone);
});

test('the expert finds it on Today and by when it is due, takes and answers it', async () => {
  await lucia.setViewportSize({ width: 1280, height: 860 });
  await lucia.evaluate("localStorage.setItem('kolosseo.language', 'it')");
  await lucia.goto(`${base}/`);
  await lucia.getByRole('link', { name: 'Rispondere a Wei: 成分表怎么写？' }).click();
  await lucia.getByAltText('标签.jpg').waitFor();
  await lucia.getByRole('button', { name: 'La prendo io' }).click();
  await lucia.getByRole('button', { name: 'La prendo io' }).waitFor({ state: 'detached' });
  await lucia.getByText('Nota interna', { exact: true }).click();
  await lucia.getByLabel('Nota interna').fill('Chiedere al laboratorio');
  await lucia.getByRole('button', { name: 'Salva la nota' }).click();
  await lucia.getByText('Chiedere al laboratorio').waitFor();
  await lucia.getByLabel('Rispondi').fill('需要：焦糖色（E150d）须按 GB 2760 标注。');
  await lucia.getByRole('button', { name: 'Invia la risposta' }).click();
  await lucia.getByText('Risposta data', { exact: true }).waitFor();
  expect(await barriersOf(lucia)).toEqual([]);
  await look(lucia, 'desk-10-answered');
});

test('whoever asked reads the answer without the inner note, rates it, and asks on', async () => {
  await phone.goto(`${base}/`);
  await phone.getByRole('link', { name: '已有回答：成分表怎么写？' }).click();
  await phone.getByText('GB 2760', { exact: false }).waitFor();
  expect(await phone.getByText('Chiedere al laboratorio').count()).toBe(0);
  await phone.getByRole('radio').nth(3).click();
  await phone.getByLabel('补充说明（选填）').fill('很清楚');
  await phone.getByRole('button', { name: '提交评分' }).click();
  await phone.getByText('已保存').waitFor();
  await fits(phone);
  await look(phone, 'desk-11-rated-zh');
  await phone.getByText('追问', { exact: true }).first().click();
  await phone.getByRole('textbox', { name: '追问' }).fill('出口报关时也要写吗？');
  await phone.getByRole('button', { name: '提交追问' }).click();
  await phone.getByText('待回答', { exact: true }).waitFor();
  await lucia.goto(`${base}/desk`);
  const row = lucia.getByRole('link', { name: /成分表怎么写/ });
  await row.getByText(/risposta tra \d/).waitFor();
  expect(await barriersOf(lucia)).toEqual([]);
  await look(lucia, 'desk-12-desk');
});

test('no page threw', () => {
  expect(faults).toEqual([]);
});
