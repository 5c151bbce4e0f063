// Files for banks: valid by their format, exact to the cent, the same for the same batch.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { parseAmount } from '../base/money.ts';
import { type AlipayPayment, alipayParts, alipayReason, alipayTemplateText, alipayText } from './alipay-file.ts';
import { payeeDetailsShape } from './contract-payee.ts';
import { alipayFile, bankListCsv, bankListWorkbook } from './file-payout.ts';
import { filesOf } from './payout-files.ts';
import { type SepaOrder, sepaXml } from './sepa-file.ts';
import { sepaRemark, sepaText } from './sepa-text.ts';

const schema = readFileSync(new URL('../../test/support/pain-001-sct.xsd', import.meta.url), 'utf8');
const faultsOf = async (xml: string) => (await validateXML({ xml, schema })).errors.map((error) => error.rawMessage);

const iban = 'IT60X0542811101000000123456';
const order: SepaOrder = {
  messageId: 'P20261126ABCDEFGHJK',
  createdAt: new Date('2026-11-26T08:30:15.123Z'),
  executeOn: '2026-11-27',
  debtor: { name: 'Fichi del Cilento S.r.l.', iban, bic: null },
  transfers: [
    {
      endToEndId: 'K0123456789ABCDEF',
      amount: 303_000n,
      name: 'Li Xiaotian',
      iban: 'DE89370400440532013000',
      bic: 'COBADEFFXXX',
      remark: 'K0123456789ABCDEF 2026-11',
    },
    {
      endToEndId: 'K0123456789ABCDE0',
      amount: 1n,
      name: "Niccolo' D'Amico + C.",
      iban,
      bic: null,
      remark: 'K0123456789ABCDE0',
    },
  ],
};

test('a SEPA file is valid by the schema of its message and sums to the cent', async () => {
  const xml = sepaXml(order);
  expect(await faultsOf(xml)).toEqual([]);
  expect(xml).toContain('<NbOfTxs>2</NbOfTxs><CtrlSum>3030.01</CtrlSum>');
  expect(xml).toContain('<ReqdExctnDt><Dt>2026-11-27</Dt></ReqdExctnDt>');
  expect(xml).toContain('<BICFI>COBADEFFXXX</BICFI>');
  expect(xml).toContain('<CreDtTm>2026-11-26T08:30:15Z</CreDtTm>');
  expect(sepaXml(order)).toBe(xml);
});

test('the schema refuses what a bank would: another currency, hanzi in a name, elements out of order', async () => {
  const xml = sepaXml(order);
  for (const wrong of [
    xml.replace('Ccy="EUR"', 'Ccy="CNY"'),
    xml.replace('Li Xiaotian', '李小甜'),
    xml.replace('<BICFI>COBADEFFXXX</BICFI>', '<BIC>COBADEFFXXX</BIC>'),
    xml.replace('<ChrgBr>SLEV</ChrgBr>', ''),
    xml.replace('>0.01<', '>0.001<'),
  ])
    expect((await faultsOf(wrong)).length).toBeGreaterThan(0);
});

test('any order of payees that the form takes is valid by the schema', async () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => {
    const details = { method: 'sepa', name: text, iban, bic: null, country: 'IT' };
    return payeeDetailsShape.safeParse(details).success;
  });
  const transfer = fc.record({
    name,
    amount: fc.bigInt({ min: 1n, max: 99_999_999_999n }),
    about: fc.string({ unit: 'grapheme' }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(transfer, { minLength: 1, maxLength: 5 }), async (all) => {
      const transfers = all.map((one, at) => ({
        ...{ endToEndId: `K${at}`, amount: one.amount, name: sepaText(one.name) ?? '', iban, bic: null },
        remark: sepaRemark(`K${at} ${one.about}`).slice(0, 140).trim(),
      }));
      const xml = sepaXml({ ...order, transfers });
      expect(await faultsOf(xml)).toEqual([]);
      const amounts = [...xml.matchAll(/<InstdAmt Ccy="EUR">([\d.]+)</g)].map((hit) => parseAmount(hit[1]!, 'EUR')!);
      const sums = [...xml.matchAll(/<CtrlSum>([\d.]+)</g)].map((hit) => parseAmount(hit[1]!, 'EUR'));
      const sum = amounts.reduce((total, one) => total + one, 0n);
      expect(sums).toEqual([sum, sum]);
    }),
    { numRuns: 25 },
  );
});

test.each([
  ['Niccolò Però', 'Niccolo Pero'],
  ['Straße & Søn', 'Strasse + Son'],
  ['Łukasz Müller–Weiß', 'Lukasz Muller-Weiss'],
  ['D’Amico', "D'Amico"],
  ['李小甜', null],
  ['Li 小甜', null],
  ['…', null],
])('%s is %s in SEPA’s letters', (name, written) => {
  expect(sepaText(name)).toBe(written);
});

const payment = (at: number, amount = 100n): AlipayPayment => ({
  shortId: `K${String(at).padStart(16, '0')}`,
  account: `138${String(at).padStart(8, '0')}`,
  name: '李小甜',
  amount,
  reason: alipayReason(`K${at}`, '双十一', '2026-11'),
});
const batch = {
  id: 'P20261126ABCDEFGHJK',
  executeOn: '2026-11-27',
  payer: { account: 'pay@brand.cn', name: '无花果（上海）有限公司' },
};

test('an Alipay file has its head, its sum and one row per payment', () => {
  const payments = [payment(1, 303_000n), payment(2, 50n)];
  const [part] = alipayParts({ ...batch, payments });
  expect(alipayText({ ...batch, payments }, part!).split('\r\n')).toEqual([
    '批次号,付款日期,付款人email,账户名称,总金额（元）,总笔数',
    'P20261126ABCDEFGHJK,20261127,pay@brand.cn,无花果（上海）有限公司,3030.50,2',
    '商户流水号,收款人email,收款人姓名,付款金额（元）,付款理由',
    'K0000000000000001,13800000001,李小甜,3030.00,K1 双十一 2026-11',
    'K0000000000000002,13800000002,李小甜,0.50,K2 双十一 2026-11',
    '',
  ]);
  expect(alipayTemplateText(part!).split('\r\n')[2]).toBe('1,13800000001,李小甜,3030.00,K1 双十一 2026-11');
});

test('a batch is split at 3,000 rows, every file with a number of its own, and the sums of the files are the batch’s', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_100 }), (count) => {
      const payments = Array.from({ length: count }, (_, at) => payment(at, BigInt(at + 1)));
      const parts = alipayParts({ ...batch, payments });
      expect(parts.map((part) => part.payments.length).every((length) => length > 0 && length <= 3_000)).toBe(true);
      expect(parts.flatMap((part) => part.payments)).toEqual(payments);
      expect(new Set(parts.map((part) => part.batchNumber)).size).toBe(parts.length);
      expect(parts.every((part) => /^[0-9A-Za-z]{11,32}$/.test(part.batchNumber))).toBe(true);
      const files = filesOf(
        { ...batch, method: 'alipay' },
        payments.map((one) => ({ amount: one.amount.toString() })),
      );
      for (const form of ['alipay', 'alipay-template'] as const) {
        const sums = files.filter((file) => file.form === form).map((file) => BigInt(file.total));
        expect(sums.reduce((sum, one) => sum + one, 0n)).toBe((BigInt(count) * BigInt(count + 1)) / 2n);
      }
    }),
    { numRuns: 20 },
  );
});

test('names come back from GB18030 as they are, rare characters too', () => {
  for (const name of ['李小甜', '㛃䶮𬱖', 'Müller（上海）', '王·努尔']) {
    const payments = [{ ...payment(1), name }];
    const bytes = alipayFile({ ...batch, payments }, 'alipay', 1)!.bytes;
    expect(new TextDecoder('gb18030', { fatal: true }).decode(bytes)).toContain(`,${name},1.00,`);
  }
  const common = alipayFile({ ...batch, payments: [payment(1)] }, 'alipay', 1)!.bytes;
  expect(
    common.equals(
      iconv.encode(
        alipayText({ ...batch, payments: [payment(1)] }, alipayParts({ ...batch, payments: [payment(1)] })[0]!),
        'gbk',
      ),
    ),
  ).toBe(true);
  expect(alipayFile({ ...batch, payments: [payment(1)] }, 'alipay', 2)).toBeNull();
});

test('a reason is never empty, at most 100 letters, and a plain cell', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (campaign, period) => {
      const reason = alipayReason('K0', campaign, period);
      expect(reason.startsWith('K0')).toBe(true);
      expect([...reason].length).toBeLessThanOrEqual(100);
      expect(reason).not.toMatch(/[,"\r\n]/);
    }),
  );
});

const wire = {
  shortId: 'K1',
  payee: payeeDetailsShape.parse({
    ...{
      method: 'bank',
      name: 'Hangzhou Xiaotian Media Co.',
      accountNumber: '6222 0000 1234 5678',
      bankName: 'Bank of China',
    },
    ...{ swift: 'bkchcnbj', purpose: 'Advertising services', currency: 'CNY' },
  }),
  amount: 123_456n,
  currency: 'USD',
  campaignName: '双十一',
  periodId: '2026-11',
} as const;

test('the list for banks tells every field in the reader’s language, the account as text', async () => {
  if (wire.payee.method !== 'bank') throw new Error('a bank payee was read as another');
  const payments = [{ ...wire, payee: wire.payee }];
  const csv = bankListCsv(payments, 'it').bytes.toString('utf8');
  expect(csv.split('\r\n')[0]).toContain('Beneficiario,Numero di conto,Banca,CNAPS,SWIFT/BIC');
  expect(csv.split('\r\n')[1]).toBe(
    '1,Hangzhou Xiaotian Media Co.,6222000012345678,Bank of China,,BKCHCNBJ,,1234.56,USD,CNY,Advertising services,K1,双十一,2026-11',
  );
  const [first, again] = [await bankListWorkbook(payments, 'zh'), await bankListWorkbook(payments, 'zh')];
  expect(first.bytes.equals(again.bytes)).toBe(true);
  const [header, row] = (await readExcelFile(first.bytes))[0]!.data;
  expect(header!.slice(0, 3)).toEqual(['序号', '收款人', '收款账号']);
  expect(row!.slice(1, 3)).toEqual(['Hangzhou Xiaotian Media Co.', '6222000012345678']);
  expect(row![7]).toBe(1234.56);
});
