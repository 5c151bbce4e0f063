import { expect, test } from 'vitest';
import { openPdf } from '../../src/base/file-pdf.ts';
import { brokenText, closeUp, readPdf } from './pdf-text.ts';

async function written(texts: readonly string[], width = 480) {
  const margins = { top: 40, bottom: 40, left: 40, right: 40 };
  const { pdf, bytes } = openPdf({ title: '投放方案 – Città', language: 'zh', margins });
  for (const [place, text] of texts.entries()) {
    if (place > 0) pdf.addPage();
    pdf.font(place % 2 === 0 ? 'regular' : 'bold').text(text, { width });
  }
  pdf.end();
  return readPdf(await bytes);
}

test('hanzi, accents, signs and amounts read back as they were written, page by page', async () => {
  const texts = ['达人：李小甜，佣金 ¥1,234.50（15%）', 'Perché no: 1.234,50 € – «più persone» · 80 % − 3'];
  const { title, pages, text } = await written(texts);
  expect(title).toBe('投放方案 – Città');
  expect(pages).toEqual(texts.map(closeUp));
  expect(text).not.toMatch(brokenText);
});

test('a sentence that is broken over lines reads back whole', async () => {
  const long = '这份方案以两万欧元触达二十三万人，'.repeat(9);
  expect((await written([long], 90)).text).toBe(long);
});

test('a sign that the font does not have reads back as broken', async () => {
  expect((await written(['小甜🍓日记'])).text).toMatch(brokenText);
});

test('what is no PDF is refused', async () => {
  await expect(readPdf(Buffer.from('%PDF-1.7 and the rest'))).rejects.toThrow();
});
