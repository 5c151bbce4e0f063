import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { factsDraw } from '../../test/support/deed-draws.ts';
import { brokenText, closeUp, readPdf } from '../../test/support/pdf-text.ts';
import type { DeedFacts } from './contract-deed.ts';
import { assembleDeed, type DeedPaper, type Pair } from './deed-assemble.ts';
import { deedClauses } from './deed-clauses/all.ts';
import { deedDocx } from './file-deed-docx.ts';
import { deedPdf } from './file-deed-pdf.ts';

const pairs: readonly Pair[] = [
  ['zh', 'it'],
  ['zh', 'en'],
  ['it', 'en'],
];
const drawn = fc.sample(factsDraw, { numRuns: 3, seed: 11 });

function paperOf(facts: DeedFacts, languages: Pair): DeedPaper {
  const text = assembleDeed(facts, deedClauses, languages);
  const sha256 = createHash('sha256').update(JSON.stringify(text)).digest('hex');
  return { number: '2026-0042', languages, sha256, createdAt: '2026-11-26T03:00:00.000Z', document: { text } };
}
const rowsOf = ({ document: { text } }: DeedPaper) => [
  ...text.notice,
  ...text.title,
  ...text.sections.flatMap(({ heading, paragraphs }) => [...heading, ...paragraphs.flat()]),
  ...text.approval.flat(),
];
const straight = (text: string) => text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');

test.each(pairs)(
  'the PDF in %s and %s says every paragraph of both columns, its number and its hash',
  async (...pair) => {
    for (const facts of drawn) {
      const paper = paperOf(facts, pair);
      const { pages, text, title } = await readPdf(await deedPdf(paper));
      const words = straight(text);
      const missing = rowsOf(paper).filter((row) => !words.includes(closeUp(straight(row))));
      expect(missing).toEqual([]);
      // Italian has words with “null” in them: annullare, nulla.
      expect(text.replaceAll(/null(?=[aio])/gi, '')).not.toMatch(brokenText);
      expect(title).toContain('2026-0042');
      for (const page of pages) expect(page).toContain(paper.sha256);
      expect(pages[0]).toMatch(pair[0] === 'zh' ? /草案，须经律师审核/ : /BOZZAPERILLEGALE/);
    }
  },
);

test('the same contract is the same PDF to the byte', async () => {
  const paper = paperOf(drawn[0]!, ['zh', 'it']);
  expect((await deedPdf(paper)).equals(await deedPdf(paper))).toBe(true);
});

test('a paragraph that is taller than a page goes on on the next ones, and none of it is lost', async () => {
  const long = Array.from({ length: 900 }, (_, n) => `word${n}`).join(' ');
  const facts = { ...drawn[0]!, campaign: long };
  const { text, pages } = await readPdf(await deedPdf(paperOf(facts, ['zh', 'en'])));
  expect(pages.length).toBeGreaterThan(3);
  for (const n of [0, 450, 899]) expect(text.match(new RegExp(`word${n}(?!\\d)`, 'g'))).toHaveLength(2);
});

test.each(pairs)(
  'the DOCX in %s and %s has every paragraph in a table of two columns, with a font for hanzi',
  async (...pair) => {
    const paper = paperOf(drawn[1]!, pair);
    const parts = unzipSync(new Uint8Array(await deedDocx(paper)));
    const body = strFromU8(parts['word/document.xml']!);
    const said = [...body.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((one) =>
      one[1]!.replaceAll('&apos;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    );
    expect(rowsOf(paper).filter((row) => !said.includes(row))).toEqual([]);
    const rows = body.split('<w:tr>').slice(1);
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.every((row) => row.split('<w:tc>').length === 3)).toBe(true);
    expect(body).toContain('w:eastAsia="宋体"');
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining(['[Content_Types].xml', 'word/styles.xml', 'word/footer1.xml']),
    );
    expect(strFromU8(parts['word/footer1.xml']!)).toContain(paper.sha256);
  },
);
