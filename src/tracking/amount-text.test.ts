// Amounts with either decimal mark.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessDecimal, plainAmount } from './amount-text.ts';

test.each([
  ['¥1,234.50', 'point', '1234.50'],
  ['1.234,50 €', 'point', '1234.50'],
  ['12,50', 'point', '12.50'],
  ['１２．５元', 'comma', '12.5'],
  ['1,234', 'point', '1234'],
  ['1,234', 'comma', '1.234'],
  ['1.234', 'comma', '1234'],
  ['1.234', 'point', '1.234'],
  ['-8.00', 'comma', '-8.00'],
  ['1,23,456', 'point', null],
  ['1.2.3', 'comma', null],
  ['gratis', 'point', null],
  ['', 'point', null],
] as const)('%s with a decimal %s is %s', (text, decimal, plain) => {
  expect(plainAmount(text, decimal)).toBe(plain);
});

test('an amount written in either country is read back to the cent', () => {
  const cents = fc.integer({ min: 0, max: 10 ** 12 });
  fc.assert(
    fc.property(
      cents,
      fc.constantFrom(['en-US', 'point'] as const, ['it-IT', 'comma'] as const),
      (minor, [tag, mark]) => {
        const options = { minimumFractionDigits: 2, useGrouping: true };
        const text = new Intl.NumberFormat(tag, options).format(minor / 100);
        expect(Math.round(Number(plainAmount(text, mark)) * 100)).toBe(minor);
        // With two decimals both marks tell themselves.
        expect(plainAmount(text, mark === 'point' ? 'comma' : 'point')).toBe(plainAmount(text, mark));
      },
    ),
  );
});

test('a column has a decimal comma only where its cells say so', () => {
  expect(guessDecimal(['1,234', '88,00', '12'])).toBe('comma');
  expect(guessDecimal(['1,234', '88.00', '12,5'])).toBe('point');
  expect(guessDecimal(['1,234', ''])).toBe('point');
});
