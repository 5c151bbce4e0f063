// QR codes as modules, and as a drawing of true size. Dark on light with a quiet zone of four modules (ISO/IEC 18004, 6.3.8).
import QRCode from 'qrcode';
import type { QrLevel } from './qr-levels.ts';

/** Light modules on every side of the symbol. */
export const quietModules = 4;
/** Below two pixels a module readers begin to fail. Own measurement: `qr.test.ts` decodes at exactly two. */
const leastPixels = 2;

export interface Qr {
  /** Modules of a side, without the quiet zone. */
  readonly size: number;
  readonly isDark: (row: number, column: number) => boolean;
}

/** The smallest symbol that holds a text at this level. */
export function encodeQr(text: string, level: QrLevel): Qr {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: level });
  return { size: modules.size, isDark: (row, column) => modules.get(row, column) === 1 };
}

/** Pixels of a side in print: a millimetre is 1/25.4 of an inch. */
export const pixelsOf = (mm: number, dpi: number): number => Math.round((mm / 25.4) * dpi);

/** The smallest side in pixels that `rasterQr` draws. */
export const leastPixelsOf = (qr: Qr): number => leastPixels * (qr.size + 2 * quietModules);

/** A drawing whose side, quiet zone included, is `mm` millimetres when it is printed at 100 %. */
export function drawQr(qr: Qr, mm: number): string {
  const side = qr.size + 2 * quietModules;
  const runs: string[] = [];
  for (let row = 0; row < qr.size; row += 1)
    for (let column = 0; column < qr.size; column += 1) {
      if (!qr.isDark(row, column)) continue;
      const from = column;
      while (column + 1 < qr.size && qr.isDark(row, column + 1)) column += 1;
      runs.push(`M${from + quietModules} ${row + quietModules}h${column - from + 1}v1h-${column - from + 1}z`);
    }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${mm}mm" height="${mm}mm" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${runs.join('')}"/></svg>\n`;
}

/**
 * The lines of a square picture of exactly `pixels` a side, true = dark. Every module has the same whole number of pixels;
 * what is left over widens the quiet zone. Null where a module would have fewer than two.
 */
export function rasterQr(qr: Qr, pixels: number): readonly (readonly boolean[])[] | null {
  const scale = Math.floor(pixels / (qr.size + 2 * quietModules));
  if (scale < leastPixels) return null;
  const start = Math.floor((pixels - qr.size * scale) / 2);
  const moduleAt = (pixel: number) => Math.floor((pixel - start) / scale);
  const isInside = (module: number) => module >= 0 && module < qr.size;
  const columns = Array.from({ length: pixels }, (_, pixel) => moduleAt(pixel));
  const light: readonly boolean[] = columns.map(() => false);
  const rows = Array.from({ length: qr.size }, (_, row) =>
    columns.map((column) => isInside(column) && qr.isDark(row, column)),
  );
  return columns.map((row) => rows[row] ?? light);
}
