// The statement on paper with what people are really called.
import { expect, test, vi } from 'vitest';
import { brokenText, closeUp, readPdf } from '../../test/support/pdf-text.ts';
import type { Statement } from './contract.ts';
import { type StatementFacts, statementCsv } from './document.ts';
import { statementPdf } from './file-pdf.ts';
import { statementWorkbook } from './file-statement-workbook.ts';

const statement: Statement = {
  ...{ id: '2026-11/k1', kol: 'k1', currency: 'EUR', paid: false, deliverables: [], lines: [] },
  ...{ fixed: 120_050n, commission: 0n, guaranteeTopUp: 0n, capCut: 0n, returns: 0n, carried: 0n },
  ...{ total: 120_050n, payable: 120_050n },
};
const facts: StatementFacts = {
  statement,
  kolName: '小甜🍓日记',
  campaignName: 'Fichi & miele 🍯',
  brandName: 'Fichi del Cilento',
  periodId: '2026-11',
  closedAt: '2026-12-01T00:00:00Z',
  paidAt: null,
  nameOf: (kolId) => ({ k1: '李小甜' })[kolId] ?? kolId,
};

test.each([
  [
    'it',
    ['KOL: 小甜[emoji]日记', 'Campagna: Fichi & miele [emoji]', 'Da pagare 1.200,50 €', 'Nessuna vendita maturata'],
  ],
  ['zh', ['达人: 小甜[表情]日记', '品牌: Fichi del Cilento', '应付 €1,200.50', '本账期无到期销售。']],
] as const)('signs that the font lacks become a word in %s, and nothing else is lost', async (language, texts) => {
  const { text } = await readPdf(await statementPdf(facts, language));
  for (const one of texts) expect(text).toContain(closeUp(one));
  expect(text).not.toMatch(brokenText);
  expect(text).not.toMatch(/Pagato|已于/);
});

test.each([
  ['it', ["Agenzia: Stella d'Oriente", 'quote dei KOL', 'Quota', '李小甜', '2026-11/k1', '48,22']],
  ['zh', ['机构: Stella d’Oriente', '分成', '李小甜', '2026-11/k1', '48.22']],
] as const)('the statement of an agency says whose shares it is made of, in %s', async (language, texts) => {
  const shared = { ...statement, kol: 'agency:mcn:EUR', fixed: 0n, total: 4_822n, payable: 4_822n };
  const agency = {
    ...facts,
    statement: { ...shared, shares: [{ kol: 'k1', amount: 4_822n }] },
    kolName: 'Stella d’Oriente',
  };
  const { text } = await readPdf(await statementPdf(agency, language));
  for (const one of texts) expect(text).toContain(closeUp(one));
  expect(text).not.toContain(language === 'it' ? 'Nessuna vendita' : '无到期销售');
  const csv = statementCsv(agency, language);
  expect(csv).toContain('李小甜');
  expect(csv).toContain('2026-11/k1');
});

test('the same statement gives the same bytes, whenever and in whichever form it is fetched', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-02T00:00:00Z') });
  const made = async () => [
    await statementPdf(facts, 'it'),
    await statementWorkbook(facts, 'zh'),
    Buffer.from(statementCsv(facts, 'en')),
  ];
  const first = await made();
  vi.setSystemTime(new Date('2027-06-01T12:34:56Z'));
  const second = await made();
  vi.useRealTimers();
  for (const [index, bytes] of first.entries()) expect(bytes.equals(second[index]!)).toBe(true);
});
