import { expect, test } from 'vitest';
import { decorateTarget, linkCode, slug } from './target.ts';

const facts = { platform: 'douyin', campaign: '双十一', kol: 'k1', visitor: 'v1', click: 'Ab3dE.c1' };

test('the shop learns platform, campaign, KOL and visitor', () => {
  const url = new URL(decorateTarget('https://shop.example/fichi?sku=7', facts));
  expect(Object.fromEntries(url.searchParams)).toEqual({
    sku: '7',
    utm_source: 'douyin',
    utm_medium: 'kol',
    utm_campaign: '双十一',
    utm_content: 'k1',
    kol_visitor: 'v1',
    kol_click: 'Ab3dE.c1',
  });
});

test('parameters that the brand set itself stay', () => {
  expect(new URL(decorateTarget('https://shop.example/?utm_source=own', facts)).searchParams.get('utm_source')).toBe(
    'own',
  );
});

test('a code has seven characters and none that look alike', () => {
  expect(linkCode(new Uint8Array([0, 1, 2, 56, 57, 255, 100, 9]))).toMatch(/^[2-9A-HJ-NP-Za-km-z]{7}$/);
});

test('a slug keeps hanzi and drops signs', () => {
  expect(slug(' Lancio 双十一! ')).toBe('lancio-双十一');
});
