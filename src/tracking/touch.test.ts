import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedRules } from './attribute.ts';
import { couponCodeShape } from './contract.ts';
import { newSlotShape } from './contract-touch.ts';
import { proposeCodes } from './coupon-code.ts';
import { recognisePhrase } from './phrase.ts';
import { handOut, isMiniPage, isScene } from './scene.ts';
import { linkCode } from './target.ts';
import { gatherTouchpoints, type TouchPlacement } from './touch.ts';
import { isLeading } from './touch-state.ts';

test.each([
  ['Fichi d’Oro', '李小甜', 'FCHDRLXT'],
  ['Fichi', 'Ann Rossi', 'FCHANNR'],
  ['金丝雀', '晓雨同学', 'JSQXYTX'],
])('a code of %s for %s begins as %s', (brand, kol, code) => {
  expect(proposeCodes(brand, kol)[0]).toBe(code);
});

test('whatever the names, proposals are codes, differ, and have no 0, O, 1 or I', () => {
  const name = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.stringMatching(/^[\u4e00-\u9fa5]{1,8}$/),
    fc.constant('ÉÀÖ Ω 😀'),
  );
  fc.assert(
    fc.property(name, name, (brand, kol) => {
      const codes = proposeCodes(brand, kol);
      expect(codes.length).toBeGreaterThanOrEqual(64);
      expect(new Set(codes).size).toBe(codes.length);
      for (const code of codes) {
        expect(couponCodeShape.safeParse(code).success).toBe(true);
        expect(code).toMatch(/^[A-HJ-NP-Z2-9]{4,12}$/);
      }
    }),
  );
});

test.each([
  ['￥AbCd1234EfGh￥ 打开淘宝', 'taobao'],
  ['(CZ3457890abc) 复制这段话', 'taobao'],
  ['https://m.tb.cn/h.abcd', 'taobao'],
  ['8.61 nqh:/ 06/26 复制打开抖音，看看【张三的作品】 https://v.douyin.com/iRyLb8kf', 'douyin'],
  ['看这里 https://shop.example/fichi', 'address'],
  ['无花果暗号2026', 'plain'],
  ['$19', 'plain'],
] as const)('%s looks like %s', (text, form) => {
  expect(recognisePhrase(text)).toBe(form);
});

test('the code of a link is a scene of at most 12 characters', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 7, maxLength: 7 }), (random) => {
      const code = linkCode(random);
      expect(code).toMatch(/^[0-9A-Za-z]{1,12}$/);
      expect(isScene(code)).toBe(true);
    }),
  );
});

test('a developer is handed bodies that WeChat takes', () => {
  const told = handOut('pages/index/index', 'Ab3dE7k')!;
  expect(JSON.parse(told.miniProgram)).toEqual({ page: 'pages/index/index', scene: 'Ab3dE7k' });
  expect(told.path).toBe('pages/index/index?scene=Ab3dE7k');
  expect(JSON.parse(told.officialAccount)).toMatchObject({
    action_name: 'QR_LIMIT_STR_SCENE',
    action_info: { scene: { scene_str: 'Ab3dE7k' } },
  });
  expect(JSON.parse(told.hint)).toEqual({ kind: 'scene', value: 'Ab3dE7k' });
});

test.each(['/pages/index', 'pages/index?a=1', '', 'pages//index', 'pages/首页'])(
  '%s is no page of a mini-program',
  (page) => {
    expect(isMiniPage(page)).toBe(false);
    expect(handOut(page, 'Ab3dE7k')).toBeNull();
  },
);

test.each(['', 'a%20b', '无花果', 'x'.repeat(33)])('%s is no scene', (scene) => {
  expect(isScene(scene)).toBe(false);
});

test('a slot ends after it begins and lasts no longer than a month', () => {
  const slot = (startsAt: string, endsAt: string) => newSlotShape.safeParse({ startsAt, endsAt }).success;
  expect(slot('2026-11-11T20:00:00+08:00', '2026-11-11T23:00:00+08:00')).toBe(true);
  expect(slot('2026-11-11T20:00:00+08:00', '2026-11-11T13:00:00+01:00')).toBe(false);
  expect(slot('2026-11-11T20:00:00+08:00', '2027-11-11T20:00:00+08:00')).toBe(false);
  expect(slot('2026-11-11T20:00:00', '2026-11-11T23:00:00')).toBe(false);
});

const placement: TouchPlacement = {
  placementId: 'p1',
  campaignId: 'c',
  campaignName: '双十一',
  targetUrl: null,
  startsOn: null,
  endsOn: null,
  brandName: 'Fichi',
  kolId: 'k1',
  kolName: '李小甜',
  platform: 'douyin',
  state: 'agreed',
  windowDays: null,
  liveAfterMinutes: 60,
};
const link = {
  code: 'Ab3dE7k',
  targetUrl: 'https://shop.example/',
  deliverableId: null,
  format: null,
  expiresAt: null,
  isPaused: false,
};

test('a placement is told what is its own, and what it lacks', () => {
  const given = {
    links: [
      { placementId: 'p1', ...link },
      { placementId: 'p2', ...link, code: 'Zz9yX2w' },
    ],
    coupons: [{ placementId: 'p2', code: 'OTHER' }],
    natives: [{ placementId: 'p1', kind: 'phrase' as const, value: '￥AbCd1234EfGh￥' }],
    slots: [],
    policy: shippedRules,
  };
  const found = gatherTouchpoints(placement, given, 'https://go.example', new Date('2026-11-01'));
  expect(found.links.map((one) => one.url)).toEqual(['https://go.example/r/Ab3dE7k']);
  expect(found.links[0]!.modules).toBeGreaterThanOrEqual(21);
  expect(found.coupons).toEqual([]);
  expect(found.phrases).toEqual([{ value: '￥AbCd1234EfGh￥', looksLike: 'taobao' }]);
  expect(found.missing).toEqual(['coupon', 'sku', 'slot']);
  // Terms that say nothing leave it to the policy.
  expect(found).toMatchObject({
    windowDays: 7,
    liveAfterMinutes: 60,
    order: ['coupon', 'code', 'sku', 'click', 'live'],
  });
});

test('a link that is paused, over, or of one post leaves the link missing', () => {
  const now = new Date('2026-11-01T00:00:00Z');
  const gather = (change: object) =>
    gatherTouchpoints(
      placement,
      { links: [{ placementId: 'p1', ...link, ...change }], coupons: [], natives: [], slots: [], policy: shippedRules },
      '',
      now,
    ).missing;
  expect(gather({})).not.toContain('link');
  expect(gather({ isPaused: true })).toContain('link');
  expect(gather({ expiresAt: '2026-10-31T00:00:00Z' })).toContain('link');
  expect(gather({ deliverableId: 'd' })).toContain('link');
  expect(isLeading({ isPaused: false, expiresAt: '2026-11-01T00:00:01Z' }, now)).toBe(true);
});
