import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { type Content, contentShape } from './contract.ts';
import { ruleWordsOf } from './rule-words.ts';
import { currentRules } from './rules/current.ts';

const day = '2026-11-20';
type Given = Partial<Omit<Content, 'kol' | 'process'>> & {
  kol?: Partial<Content['kol']>;
  process?: Partial<Content['process']>;
};

/** A content of which everything is known and lawful but the text. */
const contentOf = (text: string, { kol, process, ...more }: Given = {}): Content =>
  contentShape.parse({
    text,
    markets: ['cn'],
    platform: 'douyin',
    hasWayToBuy: true,
    brand: 'Fichi',
    productClass: 'food',
    bio: '',
    ...more,
    kol: {
      age: 30,
      penalisedOn: 'none',
      followers: 20_000,
      monthlyViews: 50_000,
      credentials: ['-'],
      isMinorAudience: false,
      ...kol,
    },
    process: {
      sampleReceivedOn: '2026-10-20',
      trialOn: '2026-11-01',
      declarationNumber: 'PGY-1',
      ai: 'none',
      publishesOn: day,
      ...process,
    },
  });
const findings = (text: string, given: Given = {}) =>
  checkContent(contentOf(text, given), day).filter((one) => one.severity !== 'duty');
const said = (text: string, given: Given = {}) => findings(text, given).map((one) => `${one.severity} ${one.rule}`);

test.each([
  ['#广告 全网第一好吃', '全网第一', null],
  ['#广告 最 佳 选择', '最 佳', '最佳'],
  ['#广告 zui佳选择', 'zui佳', '最佳'],
  ['#广告 销量第①', '销量第①', '销量第一'],
  ['#广告 國家級品質', '國家級', null],
  ['#广告 顶💥级风味', '顶💥级', '顶级'],
  ['#广告 醉佳之选', '醉佳', '最佳'],
  ['#广告 NO.1 果酱', 'NO.1', null],
])('in “%s” the passage is “%s” and is seen as %s', (text, written, seenAs) => {
  const [found] = findings(text);
  expect(found).toMatchObject({ rule: 'cn_absolute_term', passage: { text: written, seenAs } });
  expect(text.slice(found!.passage!.at, found!.passage!.at + found!.passage!.length)).toBe(written);
});

test('an absolute term asks for the exemptions of the guide, cites law and amount, and names the words in three languages', () => {
  const [found] = findings('#广告 最佳选择');
  expect(found?.exemptions.map((one) => one.id)).toEqual(
    expect.arrayContaining(['own_attitude', 'self_comparison', 'usage_tip', 'grading', 'name_or_award', 'provable']),
  );
  expect(found?.fine?.zh).toContain('二十万元以上一百万元以下');
  expect(found?.why.it).toContain('“最佳”');
  expect(found?.source.article).toContain('第六条');
});

test('an absolute term inside the name of a product is no claim, and beside it it is', () => {
  const named = { products: ['顶级牧场牌牛奶'] };
  expect(said('#广告 顶级牧场牌牛奶到货', named)).toEqual([]);
  expect(said('#广告 顶级牧场牌牛奶，顶级口感', named)).toEqual(['must_fix cn_absolute_term']);
  // A "name" that is nothing but the term spares nothing.
  expect(said('#广告 最佳', { products: ['最佳'] })).toEqual(['must_fix cn_absolute_term']);
});

test('the same words are lawful for one product class and not for another', () => {
  expect(said('#广告 美白精华', { productClass: 'home' })).toEqual([]);
  expect(said('#广告 美白精华', { productClass: 'cosmetics' })).toEqual(['ask cn_cosmetics_registration']);
  const filed = { productClass: '化妆品', registration: [{ kind: 'cosmetics_filing', number: '国妆备进字' }] } as const;
  expect(said('#广告 美白精华', { ...filed, registration: [...filed.registration] })).toEqual([
    'must_fix cn_cosmetics_special',
  ]);
  const special = [{ kind: 'cosmetics_special' as const, number: '国妆特进字J2023' }];
  expect(said('#广告 美白精华', { productClass: 'cosmetics', registration: special })).toEqual([]);
});

test('medical effect and financial yield cannot be exempted', () => {
  for (const [text, productClass] of [
    ['#广告 能治疗失眠', 'food'],
    ['#广告 投资有风险。稳赚不赔', 'finance'],
    ['#广告 投资有风险。收益最高', 'finance'],
  ] as const) {
    const [found] = findings(text, { productClass });
    expect(found).toMatchObject({ severity: 'must_fix', exemptions: [] });
  }
});

test('nothing fails open: what is not known is asked, once each', () => {
  const unknown = {
    productClass: null,
    platform: null,
    bio: null,
    markets: ['cn', 'it'] as ('cn' | 'it')[],
    kol: { age: null, penalisedOn: null, followers: null, monthlyViews: null, credentials: [], isMinorAudience: null },
    process: { sampleReceivedOn: null, trialOn: null, declarationNumber: null, ai: null },
  };
  const asked = said('Pubblicità #广告 果酱到货', unknown);
  for (const rule of [
    'class_unknown',
    'cn_trial_first',
    'cn_endorser_age',
    'cn_endorser_penalty',
    'cn_ai_label',
    'it_agcom_list',
    'it_ai_altered',
    'cn_platform_declaration',
  ])
    expect(asked.filter((one) => one === `ask ${rule}`)).toHaveLength(1);
  expect(asked.every((one) => one.startsWith('ask '))).toBe(true);
  for (const one of findings('Pubblicità #广告 果酱到货', unknown)) expect(one.exemptions.length).toBeGreaterThan(0);
  // A class that no list knows is as good as unknown.
  expect(said('#广告 果酱', { productClass: 'slime' })).toEqual(['ask class_unknown']);
});

test('a rule holds from its first day to its last', () => {
  const on = (when: string) =>
    checkContent(contentOf('果酱到货，点链接', { process: { ai: 'generated' } }), when)
      .filter((one) => one.severity === 'must_fix')
      .map((one) => one.rule);
  expect(on('2016-08-31')).toEqual([]);
  expect(on('2023-04-30')).toEqual(['cn_ad_label_2016']);
  expect(on('2023-05-01')).toEqual(['cn_ad_label']);
  expect(on('2025-08-31')).toEqual(['cn_ad_label']);
  expect(on('2025-09-01')).toEqual(['cn_ad_label', 'cn_ai_label']);
});

test('the law of the readers counts, not of the writer', () => {
  const text = 'La migliore confettura al mondo, 全网第一';
  const rules = (markets: ('cn' | 'it')[]) => new Set(findings(text, { markets }).map((one) => one.market));
  expect(rules(['cn'])).toEqual(new Set(['cn']));
  expect(rules(['it'])).toEqual(new Set(['it']));
  expect(rules(['cn', 'it'])).toEqual(new Set(['cn', 'it']));
});

test('AGCOM’s threshold counts followers or views, and one that reaches it decides alone', () => {
  const listed = (kol: Given['kol'], bio: string | null = 'Chef') =>
    said('Pubblicità – Fichi', { markets: ['it'], bio, ...(kol && { kol }) });
  expect(listed({ followers: 499_999, monthlyViews: 999_999 })).toEqual([]);
  expect(listed({ followers: 500_000, monthlyViews: null })).toEqual(['must_fix it_agcom_list']);
  expect(listed({ followers: 0, monthlyViews: 1_000_000 })).toEqual(['must_fix it_agcom_list']);
  expect(listed({ followers: 0, monthlyViews: null })).toEqual(['ask it_agcom_list']);
  expect(listed({ followers: 500_000 }, 'Chef – In elenco AGCOM')).toEqual([]);
  expect(listed({ followers: 500_000 }, null)).toEqual(['ask it_agcom_list']);
});

test('every rule has its texts, its days in order and an id of its own', () => {
  const ids = currentRules.rules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const rule of currentRules.rules) {
    const { title, why, mend } = ruleWordsOf(rule.id);
    for (const phrase of [title, why, mend])
      for (const text of Object.values(phrase)) expect(text.length).toBeGreaterThan(1);
    expect(rule.validTo === null || rule.validFrom <= rule.validTo).toBe(true);
    for (const better of rule.yieldsTo) expect(ids).toContain(better);
    // A matcher is data: it survives being written and read.
    expect(JSON.parse(JSON.stringify(rule.find))).toEqual(rule.find);
  }
  const codes = new Set(currentRules.rules.flatMap((rule) => rule.codes));
  for (const code of [...Array.from({ length: 12 }, (_, at) => `C${at + 1}`), 'I1', 'I2', 'I3', 'I4', 'I5', 'I6'])
    expect(codes).toContain(code);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        '最',
        '佳',
        '第',
        '①',
        '一',
        'zui',
        ' ',
        '❤️',
        '國家',
        '级',
        '治疗',
        '。',
        '#',
        'Pubblicità',
        'à',
        '👨‍👩‍👧',
        '\n',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);
const withText = (text: string) => ({ ...contentOf('x'), markets: ['cn' as const, 'it' as const], text });

test('every passage stands in the original at its place', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { passage } of checkContent(withText(text), day))
        if (passage) {
          expect(text.slice(passage.at, passage.at + passage.length)).toBe(passage.text);
          expect(passage.length).toBeGreaterThan(0);
        }
    }),
  );
});

test('the same text is read the same way twice', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(checkContent(withText(text), day)).toEqual(checkContent(withText(text), day));
    }),
  );
});

const unlawful = ['全网第一', '国家级品质', '顶级口感', '治疗失眠', '增强免疫力', '独一无二', '稳赚不赔'] as const;

test('harmless sentences around it never hide a finding', () => {
  const harmless = fc.constantFrom(
    '早上好。',
    '今天天气不错！',
    '\n',
    '配酸面包。',
    '周末见。',
    '🍞🍞\n',
    'Buongiorno. ',
  );
  fc.assert(
    fc.property(fc.constantFrom(...unlawful), fc.array(harmless), fc.array(harmless), (term, before, after) => {
      const rules = (text: string) => new Set(findings(text).map((one) => one.rule));
      const alone = rules(`#广告 。${term}`);
      const among = rules(`#广告 。${before.join('')}${term}。${after.join('')}`);
      for (const rule of alone) expect(among).toContain(rule);
    }),
  );
});

test('a found term is still found in disguise', () => {
  const ornament = fc.constantFrom(' ', '\u200b', '❤️', '·', '-', '*', '　', '🔥', '_', '/', '．', '“');
  fc.assert(
    fc.property(fc.constantFrom(...unlawful), fc.array(ornament, { minLength: 1, maxLength: 6 }), (term, ornaments) => {
      const disguised = [...term].map((char, at) => char + (ornaments[at % ornaments.length] ?? '')).join('');
      const rules = (text: string) => new Set(findings(text).map((one) => one.rule));
      for (const rule of rules(`#广告 。${term}`)) expect(rules(`#广告 。${disguised}`)).toContain(rule);
    }),
  );
});
