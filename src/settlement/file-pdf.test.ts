// The statement on paper with what people are really called.
import { expect, test } from 'vitest';
import { brokenText, closeUp, readPdf } from '../../test/support/pdf-text.ts';
import type { Statement } from './contract.ts';
import type { StatementFacts } from './document.ts';
import { statementPdf } from './file-pdf.ts';

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
