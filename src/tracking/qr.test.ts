import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQr } from '../../test/support/read-qr.ts';
import { writePng } from './file-qr.ts';
import { drawQr, encodeQr, leastPixelsOf, pixelsOf, quietModules, rasterQr } from './qr.ts';
import { qrLevels } from './qr-levels.ts';

const url = 'https://go.brand.example/r/Ab3dE7k';

test.each([
  [30, 72],
  [30, 300],
  [15, 300],
  [60, 150],
])('a code of %i mm at %i dpi has exactly its pixels and is read back', (mm, dpi) => {
  const pixels = pixelsOf(mm, dpi);
  expect(pixels).toBe(Math.round((mm / 25.4) * dpi));
  for (const level of qrLevels) {
    const found = readQr(writePng(rasterQr(encodeQr(url, level), pixels)!, dpi));
    expect(found).toEqual({ text: url, width: pixels, height: pixels });
  }
});

test('the picture knows its resolution, so that programs print it in true size', () => {
  const png = writePng(rasterQr(encodeQr(url, 'M'), 354)!, 300);
  const at = png.indexOf('pHYs') + 4;
  expect(png.readUInt32BE(at)).toBe(Math.round(300 / 0.0254));
  expect(png.readUInt8(at + 8)).toBe(1);
});

test('any address of a link is read back from its smallest picture', () => {
  const address = fc.webUrl({ size: 'small' }).filter((one) => one.length <= 120);
  fc.assert(
    fc.property(address, fc.constantFrom(...qrLevels), (text, level) => {
      const qr = encodeQr(text, level);
      const lines = rasterQr(qr, leastPixelsOf(qr))!;
      expect(readQr(writePng(lines, 72)).text).toBe(text);
    }),
    { numRuns: 40 },
  );
});

test('a picture with less than two pixels a module is not drawn', () => {
  const qr = encodeQr(url, 'M');
  expect(rasterQr(qr, leastPixelsOf(qr) - 1)).toBeNull();
  expect(rasterQr(qr, leastPixelsOf(qr))).not.toBeNull();
});

test('four modules around the symbol are light', () => {
  const qr = encodeQr(url, 'Q');
  const lines = rasterQr(qr, 2 * (qr.size + 2 * quietModules) + 1)!;
  const quiet = 2 * quietModules;
  expect(lines.slice(0, quiet).flat()).not.toContain(true);
  expect(lines.flatMap((line) => line.slice(0, quiet))).not.toContain(true);
  expect(lines.flatMap((line) => line.slice(-quiet))).not.toContain(true);
});

test('the drawing has its size in millimetres and the same dark modules', () => {
  const qr = encodeQr(url, 'M');
  const svg = drawQr(qr, 30);
  expect(svg).toContain('width="30mm" height="30mm"');
  const drawn = [...svg.matchAll(/M\d+ \d+h(\d+)v1h/g)].reduce((sum, run) => sum + Number(run[1]), 0);
  let dark = 0;
  for (let row = 0; row < qr.size; row += 1)
    for (let column = 0; column < qr.size; column += 1) if (qr.isDark(row, column)) dark += 1;
  expect(drawn).toBe(dark);
});
