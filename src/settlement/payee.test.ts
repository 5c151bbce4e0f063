// Payment details: what is refused with which advice, what is shown, and that sealed texts open for their owner only.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { Refused } from '../base/refusal.ts';
import { payeeDetailsShape } from './contract-payee.ts';
import { openKeyring, seal, unseal } from './file-keyring.ts';
import { maskAccount } from './payee-mask.ts';
import { payoutWords } from './words-payout.ts';

const folder = mkdtempSync(join(tmpdir(), 'kolosseo-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [oldKey, newKey] = ['ab'.repeat(32), 'cd'.repeat(32)];
const ringOf = (...keys: string[]) => openKeyring({ keys, dataDir: folder }, null);
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
  return 'none';
};

test('what is sealed opens again, under the same name and version only', () => {
  const ring = ringOf(oldKey);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (text, about, other) => {
      const sealed = seal(ring, about, text);
      expect(unseal(ring, about, sealed)).toBe(text);
      if (about !== other) expect(codeOf(() => unseal(ring, other, sealed))).toBe('payee_unreadable');
    }),
  );
});

test('the same text is sealed differently each time, and nothing of it shows', () => {
  const ring = ringOf(oldKey);
  const sealed = Array.from({ length: 50 }, () => seal(ring, 'payee k1 1', 'IT60X0542811101000000123456').sealed);
  expect(new Set(sealed).size).toBe(50);
  expect(sealed.some((one) => Buffer.from(one, 'base64').includes('IT60'))).toBe(false);
});

test('one changed bit is refused and never gives garbage', () => {
  const ring = ringOf(oldKey);
  const { keyId, sealed } = seal(ring, 'payee k1 1', 'IT60X0542811101000000123456');
  const bytes = Buffer.from(sealed, 'base64');
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1 << bit;
      expect(codeOf(() => unseal(ring, 'payee k1 1', { keyId, sealed: changed.toString('base64') }))).toBe(
        'payee_unreadable',
      );
    }),
  );
  expect(codeOf(() => unseal(ring, 'payee k1 1', { keyId, sealed: 'AAAA' }))).toBe('payee_unreadable');
});

test('a key that is not at hand is named; with the earlier key behind the new one both open', () => {
  const sealed = seal(ringOf(oldKey), 'payee k1 1', 'text');
  expect(codeOf(() => unseal(ringOf(newKey), 'payee k1 1', sealed))).toBe('payee_key_missing');
  expect(unseal(ringOf(newKey, oldKey), 'payee k1 1', sealed)).toBe('text');
  expect(seal(ringOf(newKey, oldKey), 'x', 'y').keyId).not.toBe(sealed.keyId);
});

test('without a configured key a file is made that only its owner reads, and is made once', () => {
  const place = { keys: [], dataDir: join(folder, 'fresh') };
  const sealed = seal(openKeyring(place, null), 'a', 'text');
  const file = join(place.dataDir, 'payee.key');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(unseal(openKeyring(place, sealed.keyId), 'a', sealed)).toBe('text');
  const text = readFileSync(file, 'utf8');
  rmSync(file);
  expect(codeOf(() => openKeyring(place, sealed.keyId))).toBe('payee_key_missing');
  writeFileSync(file, `${newKey}\n`);
  expect(codeOf(() => openKeyring(place, sealed.keyId))).toBe('payee_key_missing');
  writeFileSync(file, 'not a key');
  expect(codeOf(() => openKeyring(place, sealed.keyId))).toBe('payee_key_missing');
  writeFileSync(file, text);
  expect(unseal(openKeyring(place, sealed.keyId), 'a', sealed)).toBe('text');
});

test('a mask shows at most four characters of each end and never more than half', () => {
  expect(maskAccount('IT60X0542811101000000123456')).toBe('IT60…3456');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (account) => {
      const [head, tail] = maskAccount(account)
        .split('…')
        .map((end) => [...end].length);
      const length = [...account].length;
      if (!account.includes('…')) {
        expect(Math.max(head!, tail!)).toBeLessThanOrEqual(4);
        expect(head! + tail!).toBeLessThanOrEqual(length / 2);
      }
    }),
  );
});

const sepa = {
  method: 'sepa',
  name: 'Li Xiaotian',
  iban: 'it60 x054 2811 1010 0000 0123 456',
  bic: null,
  country: 'it',
};
const alipay = { method: 'alipay', account: '13800001234', name: '李小甜' };
const bank = {
  method: 'bank',
  name: '李小甜',
  accountNumber: '6222 0000 1234',
  bankName: '中国银行',
  cnaps: '104100000004',
  purpose: 'fee',
  currency: 'CNY',
};

test('details are kept as banks write them', () => {
  expect(payeeDetailsShape.parse(sepa)).toEqual({ ...sepa, iban: 'IT60X0542811101000000123456', country: 'IT' });
  expect(payeeDetailsShape.parse(bank)).toMatchObject({
    accountNumber: '622200001234',
    swift: null,
    bankAddress: null,
  });
  for (const country of ['AL', 'RS', 'CH', 'SM'])
    expect(payeeDetailsShape.safeParse({ ...sepa, country }).success).toBe(true);
});

test.each([
  ['an IBAN whose digits do not add up', { ...sepa, iban: 'IT60X0542811101000000123457' }, 'ibanWrong'],
  ['an IBAN from outside SEPA', { ...sepa, iban: 'TR330006100519786457841326' }, 'ibanNotSepa'],
  ['a payee in China', { ...sepa, country: 'CN' }, 'inChina'],
  ['a country outside SEPA', { ...sepa, country: 'US' }, 'countryNotSepa'],
  ['a country in words', { ...sepa, country: 'Italia' }, 'countryForm'],
  ['a name in hanzi', { ...sepa, name: '李小甜' }, 'nameNotLatin'],
  ['a name too long once it is Latin', { ...sepa, name: 'ß'.repeat(36) }, 'nameTooLong'],
  ['a BIC too short', { ...sepa, bic: 'BKCH' }, 'bicWrong'],
  ['a name that runs as a formula', { ...alipay, name: '=1+1' }, 'plainText'],
  ['a name with a comma', { ...alipay, name: '李,小甜' }, 'alipayName'],
  ['an account that is neither', { ...alipay, account: '12345' }, 'alipayAccount'],
  ['an account that runs as a formula', { ...alipay, account: '-x@a.cn' }, 'alipayAccount'],
  ['a bank without any code', { ...bank, cnaps: null }, 'bankCodeMissing'],
  ['a CNAPS code too short', { ...bank, cnaps: '123' }, 'cnapsForm'],
] as const)('%s is refused with its own advice', (_, details, word) => {
  const { error } = payeeDetailsShape.safeParse(details);
  expect(error?.issues.map((issue) => (issue as { params?: { phrase: unknown } }).params?.phrase)).toEqual([
    payoutWords[word],
  ]);
});
