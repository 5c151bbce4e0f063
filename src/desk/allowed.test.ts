import { expect, test } from 'vitest';
import type { Company } from '../brand/contract-company.ts';
import { type Allowed, whyClosed } from './allowed.ts';

const everybody: Allowed = { provinces: [], sizes: [], sectors: [] };
const modena: Allowed = { ...everybody, provinces: ['MO', 'RE'] };
const company = (fields: Partial<Company>): Company => ({
  brandId: 'b',
  country: 'IT',
  province: null,
  size: null,
  sector: null,
  ...fields,
});

test.each([
  ['an offer to everybody takes a company that nothing is known of', everybody, null, null],
  ['a listed province is taken', modena, company({ province: 'MO' }), null],
  ['another province is not', modena, company({ province: 'MI' }), 'province'],
  ['a company of an unknown province is asked, not let through', modena, company({}), 'province_unknown'],
  ['so is a brand without a company', modena, null, 'province_unknown'],
  ['a company abroad has no province to be asked for', modena, company({ country: 'CN' }), 'province'],
  ['an unknown size is asked', { ...everybody, sizes: ['micro'] }, company({}), 'size_unknown'],
  ['a larger company is not taken', { ...everybody, sizes: ['micro'] }, company({ size: 'large' }), 'size'],
  ['another sector is not taken', { ...everybody, sectors: ['food'] }, company({ sector: 'home' }), 'sector'],
  [
    'all that is listed has to fit',
    { ...modena, sectors: ['food'] },
    company({ province: 'RE', sector: 'food' }),
    null,
  ],
] as const)('%s', (_title, allowed, of, reason) => {
  expect(whyClosed(allowed, of)).toBe(reason);
});
