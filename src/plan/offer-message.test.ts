import { expect, test } from 'vitest';
import { languages } from '../base/words.ts';
import { reason, topicNames } from '../match/reason.ts';
import { type MessageFacts, offerMessage } from './offer-message.ts';

const facts: MessageFacts = {
  name: '李小甜',
  brand: {
    name: 'Fichi del Cilento',
    products: [
      { name: 'Confettura di fichi bianchi', productClass: 'food', terms: ['fig jam', '无花果酱'] },
      { name: 'Miele di castagno', productClass: 'food', terms: [] },
    ],
  },
  reasons: [
    reason('coherence', 'topics_posted', 'for', { topics: topicNames(['food']), share: 61, n: 40 }),
    reason('use', 'already_uses', 'for', { count: 3, term: '无花果酱' }),
    reason('competitor', 'names_competitor', 'against', { competitor: 'Bonne Maman', count: 2 }),
    reason('price', 'price_cheap', 'for', { under: 20 }),
  ],
  platform: 'xiaohongshu',
  pieces: [
    { format: 'video', posts: 2 },
    { format: 'image', posts: 1 },
  ],
  startsOn: '2026-12-01',
  endsOn: '2026-12-31',
  currency: 'EUR',
  offer: { fixed: 21_000, commissionBps: 1_850, guaranteeInstead: 30_000 },
  feeSource: 'quoted',
};

test('the Chinese message has everything that a KOL asks for first', () => {
  const text = offerMessage(facts, 'zh');
  expect(text).toContain('李小甜老师，您好！');
  expect(text).toContain(
    '我们是品牌「Fichi del Cilento」，想邀请您合作推广无花果酱（Confettura di fichi bianchi）、Miele di castagno（食品）。',
  );
  expect(text).toContain('【合作平台】小红书\n【合作形式】视频 2 条 + 图文 1 篇');
  expect(text).toContain('【发布时间】2026年12月1日至2026年12月31日之间');
  expect(text).toContain('坑位费 €210.00（约合人民币 ¥1,720）（含以上全部内容）+ 佣金 18.5%');
  expect(text).toContain('保底 €300.00');
  expect(text).toContain('标注“广告”');
  expect(text).toContain('蒲公英');
  for (const ask of ['报价确认', '档期', '后台受众截图', '样品收件信息']) expect(text).toContain(ask);
});

test('what the KOL did of its own accord is said first; what is ours to know is not said', () => {
  const text = offerMessage(facts, 'zh');
  expect(text).toContain('是因为看到您在 3 篇日常内容里自然提到过“无花果酱”，您的内容涉及美食');
  expect(text).not.toContain('Bonne Maman');
  expect(text).not.toMatch(/20\s?%|61/);
});

test.each(languages)('in %s no hole stays open, whatever is missing', (language) => {
  const bare: MessageFacts = {
    ...facts,
    brand: { name: 'Fichi', products: [] },
    ...{ reasons: [], startsOn: null, endsOn: null, platform: 'instagram', currency: 'CNY', feeSource: 'estimated' },
    offer: { fixed: 340_000, commissionBps: 0, guaranteeInstead: null },
  };
  for (const one of [facts, bare, { ...bare, startsOn: '2026-12-01' }, { ...bare, endsOn: '2026-12-31' }])
    expect(offerMessage(one, language)).not.toMatch(/[{}]|undefined|null|NaN/);
});

test('nothing unknown is claimed: no reasons, dates, samples or commission where there are none', () => {
  const text = offerMessage(
    {
      ...facts,
      brand: { name: 'Fichi', products: [] },
      ...{ reasons: [], startsOn: null, endsOn: null, currency: 'CNY', feeSource: 'estimated' },
      offer: { fixed: 340_000, commissionBps: 0, guaranteeInstead: null },
    },
    'zh',
  );
  expect(text).toContain('【发布时间】待协商');
  expect(text).toContain('一口价 ¥3,400.00，含以上全部内容，不另计佣金');
  expect(text).toContain('我们还没有您的报价');
  for (const unsaid of ['因为', '佣金 ', '保底', '样品', '约合', '参考了您的报价']) expect(text).not.toContain(unsaid);
});

test('an offer below the quote is said to be what the budget allows, not the quote', () => {
  const text = offerMessage({ ...facts, feeSource: 'given' }, 'it');
  expect(text).toContain('È quanto possiamo proporre');
  expect(text).not.toContain('parte dalla sua quotazione');
});
