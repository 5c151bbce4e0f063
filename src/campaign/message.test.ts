import { expect, test } from 'vitest';
import { languages } from '../base/words.ts';
import { type MessageFacts, messageKinds } from './contract-brief.ts';
import { doesFit, kolMessage } from './message.ts';

const facts: MessageFacts = {
  ...{ kolName: '李小甜', brand: 'Fichi', campaign: '双十一', fees: 300_000, currency: 'CNY', commissionBps: 1_500 },
  pieces: [
    { format: 'video', n: 1 },
    { format: 'image', n: 2 },
  ],
  ...{ draftBy: '2026-11-05', publishOn: '2026-11-11', isLabelled: true, codes: ['LI10'], contract: '2026-0007' },
  ...{ changes: ['把“最好吃”改掉', '加上优惠码'], link: null },
};

test('the invitation in Chinese', () => {
  expect(kolMessage('invitation', { ...facts, link: 'https://k.example/k/abc' }, 'zh', { hasLink: true })).toBe(
    [
      '李小甜老师，您好！',
      '我们是「Fichi」，诚邀您参与「双十一」合作：视频 1 条 + 图文 2 篇。',
      '合作费用：¥3,000.00 + 佣金 15%（按扣除退货后的成交额）。',
      '不知您是否有意向？也麻烦告知可合作的档期。',
      '详情请点专属链接：https://k.example/k/abc',
      '谢谢！',
    ].join('\n'),
  );
});

test('changes that were asked for are numbered as they were written', () => {
  expect(kolMessage('changes_asked', facts, 'it', { hasLink: true }).split('\n')).toEqual([
    'Buongiorno 李小甜!',
    'Grazie della bozza per «双十一», ci piace. Le chiediamo questi ritocchi:',
    '1. 把“最好吃”改掉',
    '2. 加上优惠码',
    'Trova tutto nel link personale che le abbiamo mandato.',
    'Grazie!',
  ]);
});

test('an approval says when, the label, the code, and asks for the address', () => {
  const text = kolMessage('approved', facts, 'zh', { hasLink: false });
  expect(text).toContain('麻烦您于 2026年11月11日 发布');
  expect(text).toContain('标注“广告”');
  expect(text).toContain('LI10');
  expect(text).not.toContain('链接：http');
});

test('a fact that is missing leaves its sentence out, in every language and message', () => {
  const bare: MessageFacts = {
    ...facts,
    ...{ draftBy: null, publishOn: null, isLabelled: false, codes: [], changes: [], commissionBps: null },
  };
  for (const language of languages)
    for (const kind of messageKinds)
      for (const one of [facts, bare]) {
        const text = kolMessage(kind, one, language, { hasLink: false });
        expect(text).not.toMatch(/[{}]|undefined|null/);
        expect(text.split('\n').every((line) => line.trim() !== '')).toBe(true);
        expect(text.length).toBeLessThan(400);
      }
  expect(kolMessage('approved', bare, 'en', { hasLink: false })).not.toMatch(/广告|code/i);
});

test.each([
  ['invited', 'invitation', true],
  ['invited', 'approved', false],
  ['agreed', 'contract_ready', true],
  ['agreed', 'changes_asked', true],
  ['approved', 'publish_reminder', true],
  ['settled', 'statement_ready', true],
  ['cancelled', 'invitation', false],
] as const)('of a placement that is %s, %s is what it waits for: %s', (state, kind, fits) => {
  expect(doesFit(kind, state, facts)).toBe(fits);
});

test('without its fact a message fits nowhere', () => {
  expect(doesFit('contract_ready', 'agreed', { contract: null, changes: [] })).toBe(false);
  expect(doesFit('changes_asked', 'agreed', { contract: null, changes: [] })).toBe(false);
});
