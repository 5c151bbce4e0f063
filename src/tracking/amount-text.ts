// Amounts as people and programs write them, with either decimal mark → plain decimals.
import type { DecimalMark } from './contract-order-file.ts';

const pointForm = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const commaForm = /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;

const bare = (text: string) => text.normalize('NFKC').replace(/[¥€$\s'’元]/g, '');

/**
 * `¥1,234.50`, `1.234,50 €`, `12,50` → a plain decimal; null where it is none. Only what can be read in both ways (`1,234`, `1.234`)
 * goes by `decimal`.
 */
export function plainAmount(text: string, decimal: DecimalMark): string | null {
  const plain = bare(text);
  const [isPoint, isComma] = [pointForm.test(plain), commaForm.test(plain)];
  if (isPoint && (decimal === 'point' || !isComma)) return plain.replaceAll(',', '');
  return isComma ? plain.replaceAll('.', '').replace(',', '.') : null;
}

/** The decimal mark of a column: a comma where some cells can only be read with one, and none only with a point. */
export function guessDecimal(cells: readonly string[]): DecimalMark {
  const plain = cells.map(bare);
  const isCommaOnly = plain.some((cell) => commaForm.test(cell) && !pointForm.test(cell));
  return isCommaOnly && !plain.some((cell) => pointForm.test(cell) && !commaForm.test(cell)) ? 'comma' : 'point';
}
