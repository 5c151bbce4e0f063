import { expect, test } from 'vitest';
import { detailFields, detailsOf } from './payee-fields.ts';

test('an optional field that is empty is no value, and no field of another method is sent', () => {
  expect(detailsOf('sepa', false, { name: ' Li ', iban: 'IT60', bic: ' ', country: 'IT', cnaps: '1' })).toEqual({
    ...{ method: 'sepa', name: 'Li', iban: 'IT60', bic: null, country: 'IT' },
  });
});

test('what was not written is sent as empty, so that the answer names it', () => {
  expect(detailsOf('alipay', false, {})).toEqual({ method: 'alipay', account: '', name: '' });
});

test('the account that pays by SEPA names no country', () => {
  expect(detailFields('sepa', true).map((field) => field.name)).toEqual(['name', 'iban', 'bic']);
  expect(detailFields('sepa', false).map((field) => field.name)).toContain('country');
});
