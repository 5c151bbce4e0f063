import { expect, test } from 'vitest';
import { languages } from '../base/words.ts';
import { briefDocument, missingByLanguage } from './brief-document.ts';
import { overridden, proposeBrief } from './brief-propose.ts';
import { type BriefPlacement, briefOverrideShape, campaignBriefShape } from './contract-brief.ts';

const brand = {
  name: 'Fichi',
  description: 'Marmellate toscane',
  terms: ['fig jam', '无花果酱'],
  products: [{ name: 'Confettura', productClass: 'food', terms: ['fig jam', '无花果酱'] }],
};
const proposal = proposeBrief({
  brand,
  brief: { goal: 'launch', audience: { genders: ['female'], ages: ['25-34'], regions: ['上海'] } },
  startsOn: '2026-11-01',
  endsOn: null,
});
const placement: BriefPlacement = {
  ...{ kolName: '李小甜', codes: ['LI10'], approvalRounds: 2, approvalDays: 3, keepOnlineDays: 180 },
  deliverables: [
    { format: 'video', platform: 'douyin', dueOn: '2026-11-11', isLabelled: true },
    { format: 'live', platform: 'taobao_live', dueOn: null, isLabelled: true },
  ],
};
const facts = { campaign: '双十一', brand: 'Fichi', brief: proposal, placement };

test('a first brief comes from the brand, and what the brand wrote stays in its language', () => {
  expect(proposal.about).toEqual({
    it: 'Marmellate toscane Scopo: lanciare il prodotto. Pubblico: Donna, 25-34, 上海.',
    en: 'Aim: to launch the product. Audience: Female, 25-34, 上海.',
    zh: '目标：新品上市推广。目标人群：女、25-34、上海。',
  });
  expect(proposal.products).toEqual([
    { name: 'Confettura', facts: { it: 'Alimentari, fig jam', en: 'Food, fig jam', zh: '食品、无花果酱' } },
  ]);
  expect(proposal).toMatchObject({ hashtags: ['#figjam', '#无花果酱'], mandatory: ['广告'], startsOn: '2026-11-01' });
});

test.each([
  ['food', '普通食品'],
  ['alcohol', '饮酒动作'],
  ['cosmetics', '药妆'],
  ['酒类', '饮酒动作'],
  ['infant_food', '母乳'],
  ['medicine', '代言人'],
])('for a product of class %s the law’s own don’t is proposed, once, beside those of all', (productClass, words) => {
  const products = [1, 2].map((n) => ({ name: `p${n}`, productClass, terms: [] }));
  const donts = proposeBrief({ brand: { ...brand, products }, brief: null, startsOn: null, endsOn: null }).donts;
  expect(donts.filter(({ zh }) => zh!.includes(words))).toHaveLength(1);
  expect(donts).toHaveLength(4);
});

test('of an unknown class nothing is made up', () => {
  const products = [{ name: 'x', productClass: 'ombrelli', terms: [] }];
  const { donts, products: told } = proposeBrief({
    brand: { ...brand, products },
    brief: null,
    startsOn: null,
    endsOn: null,
  });
  expect(donts).toHaveLength(3);
  expect(told).toEqual([{ name: 'x', facts: { it: null, en: null, zh: null } }]);
});

test('a document in Chinese says what to make, until when, with which code', () => {
  const { title, subtitle, sections, missing } = briefDocument(facts, 'zh');
  expect([title, subtitle, missing]).toEqual(['投放 Brief：双十一', 'Fichi · 致 李小甜', 0]);
  const said = (id: string) => sections.find((one) => one.id === id)?.items.map(({ text }) => text);
  expect(said('contents')).toEqual(['抖音 · 视频：2026年11月11日前发布', '淘宝直播 · 直播']);
  expect(said('codes')![0]).toBe('您的专属优惠码：LI10');
  expect(said('dates')).toEqual([
    '2026年11月1日起。',
    '发布前请先提交稿件，我们在3个工作日内反馈；含修改2次。',
    '内容发布后请保留至少180天。',
  ]);
});

test('what nobody wrote in a language stands in another, says so, and is counted', () => {
  const messages = [{ it: 'Solo fichi toscani', en: null, zh: null }];
  const brief = campaignBriefShape.parse({ ...proposal, messages });
  const document = briefDocument({ ...facts, brief }, 'zh');
  expect(document.sections.find(({ id }) => id === 'messages')!.items).toEqual([
    { text: 'Solo fichi toscani', language: 'it' },
  ]);
  expect([document.missing, document.notice]).toEqual([1, '尚无中文版的内容：1 处，以原文语言显示。']);
  expect(missingByLanguage(brief)).toEqual({ it: 0, en: 1, zh: 1 });
});

test('in every language every section has its heading, and none is empty', () => {
  for (const language of languages) {
    const { sections, title } = briefDocument(facts, language);
    expect(title).not.toMatch(/[{}]/);
    expect(sections.map(({ id }) => id)).toEqual(briefDocument(facts, 'it').sections.map(({ id }) => id));
    for (const { heading, items } of sections) {
      expect(heading).not.toBe('');
      expect(items.map(({ text }) => text).join('')).not.toMatch(/[{}]|undefined|^$/);
    }
  }
});

test('what is otherwise for one placement takes the place of what is for all, the rest stays', () => {
  const override = briefOverrideShape.parse({ hashtags: ['#solo'], mood: { zh: '清晨厨房' } });
  const own = overridden(proposal, override);
  expect(own).toMatchObject({ hashtags: ['#solo'], mood: { zh: '清晨厨房', it: null }, donts: proposal.donts });
  expect(overridden(proposal, null)).toBe(proposal);
});
