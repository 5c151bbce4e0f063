// A small cosmetics maker of Modena that knows nothing of China: from the first question to a brief with a reason for every
// default, to a plan; then an hour with the expert, and a written question that is answered.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { profiles } from '../../src/brand/assessment/profiles.ts';
import { findQuestion } from '../../src/brand/assessment/questionnaire.ts';
import { importSamples } from '../../src/samples.ts';
import { openBrowserApp, owner } from '../support/browser-app.ts';
import { choose, fits, look } from '../support/browser-steps.ts';
import { testDatabase } from '../support/database.ts';
import { offerOf } from '../support/desk.ts';

const database = await testDatabase();
const { base, faults, openPage } = await openBrowserApp(database);
const [maker] = profiles;
let chiara: Page;
let phone: Page;
let giulia: Page;

const ask = async (who: Page, path: string, data: object) => {
  const answer = await who.request.post(`${base}/api/v1${path}`, { data, headers: { origin: base } });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.status() === 204 ? null : answer.json();
};
/** Answers what is put on the page as the maker does, until everything was. */
async function answerAll(who: Page, questionnaire: 'export' | 'shop' | 'social', language: 'it' | 'zh') {
  const next = language === 'it' ? 'Avanti' : '下一题';
  const finish = who.getByRole('button', { name: language === 'it' ? 'Mostra il risultato' : '查看结果' });
  const byText = new Map(
    Object.keys(maker!.answers[questionnaire]).map((id) => [findQuestion(id)!.question.text[language], id]),
  );
  const heading = who.locator('h2').first();
  for (let put = 0; put < 40; put++) {
    await heading.waitFor();
    const text = await heading.innerText();
    const id = byText.get(text);
    if (id === undefined) break;
    const { question } = findQuestion(id)!;
    const chosen = maker!.answers[questionnaire][id]!;
    for (const option of chosen)
      await who
        .getByRole('group', { name: text })
        .getByRole('button', { name: question.options.find((one) => one.id === option)!.text[language], exact: true })
        .click();
    if (question.kind === 'many') await who.getByRole('button', { name: next }).click();
    await who.waitForFunction(`document.querySelector('h2')?.textContent !== ${JSON.stringify(text)}`);
  }
  await finish.waitFor();
  return finish;
}

beforeAll(async () => {
  await importSamples(database, new Date());
  giulia = await openPage({ isSignedIn: true });
  const email = 'chiara@example.com';
  await ask(giulia, '/people', { name: 'Chiara', email, password: owner.password, role: 'manager' });
  chiara = await openPage();
  phone = await openPage({ locale: 'zh-CN', width: 390, height: 844 });
  for (const who of [chiara, phone]) await ask(who, '/session', { email, password: owner.password });
}, 180_000);

test('she says who she is', async () => {
  await chiara.goto(`${base}/desk`);
  await chiara.getByRole('link', { name: /Valuta l’azienda/ }).click();
  await chiara.getByRole('heading', { name: 'Valutazioni' }).waitFor();
  const another = chiara.getByRole('button', { name: 'Altra azienda' });
  await chiara.getByLabel('Marchio').first().waitFor();
  if (await another.isVisible()) await another.click();
  await chiara.getByRole('textbox', { name: 'Marchio' }).fill('Acqua di Ghirlandina');
  for (const [label, choice] of [
    ['Provincia', 'Modena (MO)'],
    ['Addetti', 'fino a 9 addetti'],
    ['Settore', 'Cosmetica e cura della persona'],
  ] as const) {
    await choose(chiara, label, choice);
  }
  await fits(chiara, 1280);
  await chiara.getByRole('button', { name: 'Avanti' }).click();
  await chiara.getByText('Modena · fino a 9 addetti · Cosmetica e cura della persona').waitFor();
}, 120_000);

test('the first questionnaire puts a question at a time with its reason; it is left and resumed where it was', async () => {
  const card = chiara.getByRole('article', { name: 'Pronti per la Cina' });
  await card.getByRole('button', { name: 'Comincia' }).click();
  await chiara.getByRole('heading', { name: 'Che cosa volete vendere in Cina per primo?' }).waitFor();
  await chiara.getByText('Da questo dipendono permessi').waitFor();
  await chiara.getByRole('button', { name: 'Cosmetici e cura della persona' }).click();
  await chiara.getByRole('heading', { name: 'Quanto è conosciuto oggi il vostro marchio in Cina?' }).waitFor();
  await fits(chiara, 1280);
  await look(chiara, 'question-it');
  await chiara.getByRole('link', { name: 'Lascia e riprendi dopo' }).click();
  await card.getByRole('button', { name: /^Riprendi: 1 di \d+$/ }).click();
  await chiara.getByRole('heading', { name: 'Quanto è conosciuto oggi il vostro marchio in Cina?' }).waitFor();
}, 120_000);

test('answers that do not go together are asked again before there is a result', async () => {
  const finish = await answerAll(chiara, 'export', 'it');
  await chiara.getByRole('button', { name: /In quanti giorni arriva\?/ }).click();
  await chiara.getByRole('button', { name: 'Uno–tre giorni' }).click();
  await chiara.goto(`${chiara.url().split('?')[0]}?q=review`);
  await chiara.getByText('La merce parte dall’Italia e arriva in tre giorni?').waitFor();
  expect(await finish.isDisabled()).toBe(true);
  await look(chiara, 'contradiction-it');
  await fits(chiara, 1280);
  const box = chiara.locator('div', { hasText: /^La merce parte dall’Italia/ }).last();
  await box.getByRole('button', { name: 'Cambia' }).last().click();
  await chiara.getByRole('button', { name: 'Due o tre settimane' }).click();
  await chiara.goto(`${chiara.url().split('?')[0]}?q=review`);
  await finish.click();
}, 180_000);

test('the result says where she stands, what to do first, what not yet, and on which answers it rests', async () => {
  await chiara
    .getByText(/^All’inizio/)
    .first()
    .waitFor();
  await chiara.getByRole('heading', { name: 'Depositate il marchio in Cina' }).waitFor();
  await chiara.getByRole('heading', { name: 'Nessun KOL top finché il marchio non è depositato' }).waitFor();
  const step = chiara.locator('li', { has: chiara.getByRole('heading', { name: 'Depositate il marchio in Cina' }) });
  await step.getByText(/^Si basa su/).click();
  await step.getByText('Il marchio è registrato in Cina?').waitFor();
  await chiara.getByText(/Confronto con aziende simili: da 10 in su/).waitFor();
  // Who is asked for help knows what it is about.
  const expert = chiara.getByRole('link', { name: /Fissa un appuntamento con l’esperto/ }).first();
  expect(await expert.getAttribute('href')).toMatch(/^\/desk\/book\?brand=.+&page=.+&title=/);
  await fits(chiara, 1280);
  await look(chiara, 'result-it');
  const download = chiara.waitForEvent('download');
  await chiara.getByRole('link', { name: 'PDF it' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
}, 120_000);

test('the other two are answered on a phone in Chinese', async () => {
  await phone.goto(`${base}/assessments`);
  await phone.getByRole('combobox', { name: '选择品牌' }).click();
  await phone
    .locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: 'Acqua di Ghirlandina' })
    .click();
  await fits(phone, 390);
  await look(phone, 'list-zh');
  await phone.locator('.ant-select-dropdown:visible').waitFor({ state: 'detached' });
  for (const [questionnaire, name] of [
    ['shop', '店铺与电商'],
    ['social', '社媒与达人'],
  ] as const) {
    await phone.getByRole('article', { name }).getByRole('button', { name: '开始' }).click();
    await phone.locator('h2').first().waitFor();
    await fits(phone, 390);
    await look(phone, `question-${questionnaire}-zh`);
    await (await answerAll(phone, questionnaire, 'zh')).click();
    await phone.getByRole('heading', { name: '最有用的下一步' }).waitFor();
    await fits(phone, 390);
    await look(phone, `result-${questionnaire}-zh`);
    await phone.getByRole('link', { name: '全部评估' }).click();
  }
}, 240_000);

test('the proposed brief explains every default, and one is changed with a click', async () => {
  await chiara.getByRole('link', { name: 'Proponi un brief' }).click();
  await chiara.getByRole('heading', { name: 'Brief proposto' }).waitFor();
  const fields = [
    'Obiettivo',
    'Temi',
    'Piattaforme',
    'Pubblico',
    'Fasce di KOL',
    'Budget',
    'Quando',
    'Compenso',
    'Valore di una vendita',
    'Chi può essere scelto',
  ];
  for (const name of fields) {
    const field = chiara.getByRole('region', { name, exact: true });
    expect(await field.getByRole('listitem').count(), name).toBeGreaterThan(0);
  }
  const budget = chiara.getByRole('region', { name: 'Budget', exact: true });
  await budget.getByText(/^Un primo giro costa tra/).waitFor();
  await chiara.getByRole('region', { name: 'Compenso' }).getByText('Solo fisso').first().waitFor();
  await fits(chiara, 1280);
  await look(chiara, 'proposal-it');
  const platforms = chiara.getByRole('region', { name: 'Piattaforme' });
  await platforms.getByRole('button', { name: 'Qualsiasi piattaforma' }).click();
  await platforms.getByText('scelto da voi').waitFor();
  await phone.getByRole('link', { name: /生成投放需求/ }).click();
  await phone.getByRole('heading', { name: '建议投放需求' }).waitFor();
  await phone.getByRole('region', { name: '预算' }).waitFor();
  await fits(phone, 390);
  await look(phone, 'proposal-zh');
}, 120_000);

test('the brief leads to who fits, and to a plan', async () => {
  await chiara.getByRole('button', { name: 'Crea il brief' }).click();
  await chiara.getByText('Fai il piano', { exact: true }).click();
  await chiara.getByRole('button', { name: 'Fai un piano' }).click();
  await chiara
    .getByText(/meglio possibile/)
    .first()
    .waitFor();
  await chiara.locator('[data-old="false"]').first().waitFor();
  expect(await chiara.locator('tbody tr.ant-table-row').count()).toBeGreaterThan(0);
  await look(chiara, 'plan-it');
}, 180_000);

test('she books an hour with the expert of her province, and sees both clocks', async () => {
  await ask(
    giulia,
    '/expert-offers',
    offerOf({
      topics: ['registration', 'law'],
      provinces: ['MO', 'RE'],
      title: { it: 'Primi passi in Cina', en: null, zh: null },
    }),
  );
  await chiara.goto(`${base}/desk/book`);
  await choose(chiara, 'Per quale marchio', 'Acqua di Ghirlandina');
  await chiara.getByRole('button', { name: 'Guarda gli orari' }).click();
  // The first day may have begun already, or be within the notice.
  await chiara.locator('[class*=_days_] button').last().click();
  await chiara
    .getByRole('button', { name: /^10:00/ })
    .first()
    .click();
  await choose(chiara, 'Tema', 'Marchio e registrazioni');
  await chiara.getByLabel('Di che cosa si tratta').fill('Marchio e notifica dei cosmetici');
  await fits(chiara, 1280);
  await look(chiara, 'book-it');
  await chiara.getByRole('button', { name: 'Prenota', exact: true }).click();
  await chiara.waitForURL(/\/desk\/appointments\//);
  await chiara
    .getByText(/1[67]:00–1[78]:00|1[67]:00–1[67]:30/)
    .first()
    .waitFor();
  await look(chiara, 'booked-it');
}, 120_000);

test('she asks about a KOL, and the expert sees the page as she saw it, answers, and keeps the answer in the guide', async () => {
  await chiara.goto(`${base}/archive`);
  await chiara.locator('tbody tr.ant-table-row a').first().click();
  await chiara.locator('#audit').waitFor();
  const name = await chiara.locator('h1').innerText();
  await chiara.getByRole('button', { name: 'Chiedi a un esperto' }).first().click();
  await chiara.waitForURL(/\/desk\/questions\/new/);
  await chiara.getByLabel('In una riga').fill('Come riconosco i follower falsi?');
  await chiara
    .getByRole('button', { name: /follower/ })
    .first()
    .waitFor();
  await look(chiara, 'ask-it');
  await chiara.getByLabel('La domanda').fill('La curva di questo KOL sale di colpo: devo preoccuparmi?');
  await choose(chiara, 'Tema', 'Verifica del pubblico');
  await fits(chiara, 1280);
  await chiara.getByRole('button', { name: 'Invia la domanda' }).click();
  await chiara.waitForURL(/\/desk\/questions\/[0-9a-f-]{36}$/);
  const address = chiara.url();

  await giulia.goto(`${base}/`);
  await giulia
    .getByRole('link', { name: /Come riconosco i follower falsi\?/ })
    .first()
    .click();
  await giulia
    .getByRole('link', { name: /Vedi la pagina come la vedeva chi chiede/ })
    .first()
    .click();
  await giulia.getByText(/^Così Chiara vedeva questa pagina/).waitFor();
  expect(await giulia.locator('h1').innerText()).toContain(name);
  await giulia.locator('#audit').waitFor();
  await look(giulia, 'seen-it');
  await giulia.goto(address);
  await giulia.getByLabel('Rispondi').fill('Guarda prima se c’è un video riuscito in quei giorni: lo dice l’audit.');
  await giulia.getByRole('button', { name: 'Invia la risposta' }).click();
  await giulia.getByText('Risposta data', { exact: true }).waitFor();
  await giulia.getByRole('button', { name: 'Metti nella guida' }).click();
  await giulia.getByRole('dialog').waitFor();
  await fits(giulia, 1280);
  await look(giulia, 'entry-it');
  await chiara.goto(address);
  await chiara.getByText('Guarda prima se c’è un video riuscito').waitFor();
  await chiara.getByRole('radio').nth(4).click();
  await chiara.getByRole('button', { name: 'Salva il voto' }).click();
  await look(chiara, 'answered-it');
}, 180_000);

test('no page threw', () => {
  expect(faults).toEqual([]);
});
