import { expect, test } from 'vitest';
import { parseBriefFile, writeBriefFile } from './brief-file.ts';

const text = `
brand:
  name: Fichi del Cilento
  terms: [无花果酱, fig jam]
  products: [{ name: Confettura di fichi, productClass: food }]
  competitors: [{ name: Bonne Maman, fame: 3 }]
brief:
  name: Lancio 11.11
  goal: launch
  topics: [food]
  budget: 20000
  currency: EUR
  tierShares: { micro: { min: 0.2 } }
`;

test('a brief file is read with its budget in cents', () => {
  const read = parseBriefFile(text);
  expect(read).toMatchObject({
    ok: true,
    value: {
      brief: { budget: 2_000_000, currency: 'EUR', tierShares: { micro: { min: 0.2, max: 1 } }, coolingOffDays: 180 },
    },
  });
});

test('a brief of before the target group wishes nothing of it, and knows no economics', () => {
  const read = parseBriefFile(text);
  expect(read).toMatchObject({
    ok: true,
    value: {
      brand: { competitors: [{ name: 'Bonne Maman', fame: 3, productClass: null }] },
      brief: {
        audience: { genders: [], ages: [], regions: [] },
        planGoal: 'reach',
        platformShares: {},
        averageOrder: null,
        marginBps: null,
        returnRateBps: null,
        platformFeeBps: null,
        commissionBps: null,
      },
    },
  });
});

test('a brief for profit is read with its target group and economics, and written back', () => {
  const read = parseBriefFile(`${text}  planGoal: profit
  audience: { genders: [female], ages: [25-34], regions: [上海] }
  platformShares: { taobao_live: { max: 0.5 } }
  averageOrder: "48.50"
  marginBps: 4500
`);
  if (!read.ok) throw new Error('the brief is readable');
  expect(read.value.brief).toMatchObject({
    planGoal: 'profit',
    averageOrder: 4850,
    marginBps: 4500,
    platformShares: { taobao_live: { min: 0, max: 0.5 } },
  });
  const brand = { ...read.value.brand, id: 'b1' };
  const stored = { ...read.value.brief, id: 'x', brandId: 'b1', brandName: brand.name, createdAt: '' };
  expect(parseBriefFile(writeBriefFile(brand, stored))).toEqual(read);
});

test('a budget in yen has no decimals', () => {
  expect(parseBriefFile(text.replace('EUR', 'JPY'))).toMatchObject({ ok: true, value: { brief: { budget: 20_000 } } });
});

test('a brief that is written is read as the same brief', () => {
  const read = parseBriefFile(text);
  if (!read.ok) throw new Error('the sample is readable');
  const brand = { ...read.value.brand, id: 'b1' };
  const again = parseBriefFile(
    writeBriefFile(brand, { ...read.value.brief, id: 'x', brandId: 'b1', brandName: brand.name, createdAt: '' }),
  );
  expect(again).toEqual(read);
});

test('a brief without a budget names the field', () => {
  const read = parseBriefFile(text.replace('  budget: 20000\n', ''));
  expect(read).toMatchObject({ ok: false, problem: { kind: 'fields', faults: [{ pointer: '/brief/budget' }] } });
});

test.each([
  ['budget: 20000', 'budget: -5', '/brief/budget'],
  ['currency: EUR', 'currency: LIRA', '/brief/currency'],
  ['topics: [food]', 'topics: [sushi]', '/brief/topics/0'],
  ['goal: launch', 'goal: fame', '/brief/goal'],
  ['goal: launch', 'goal: launch\n  planGoal: profit', '/brief/averageOrder'],
  ['goal: launch', 'goal: launch\n  averageOrder: 0', '/brief/averageOrder'],
  ['goal: launch', 'goal: launch\n  marginBps: 10001', '/brief/marginBps'],
  ['goal: launch', 'goal: launch\n  audience: { ages: [12-17] }', '/brief/audience/ages/0'],
  [
    'goal: launch',
    'goal: launch\n  platformShares: { douyin: { min: 0.7 }, weibo: { min: 0.5 } }',
    '/brief/platformShares',
  ],
])('%s changed to %s is refused at its field', (right, wrong, pointer) => {
  const read = parseBriefFile(text.replace(right, wrong));
  expect(read.ok).toBe(false);
  if (!read.ok && read.problem.kind === 'fields')
    expect(read.problem.faults.map((fault) => fault.pointer)).toContain(pointer);
});

test('broken YAML names the line', () => {
  expect(parseBriefFile('brand:\n  name: "open\n')).toMatchObject({ ok: false, problem: { kind: 'syntax' } });
});
