import { expect, test } from 'vitest';
import { tellSource } from './source-words.ts';

test.each([
  ['mediacrawler:xhs:comments', 'it', 'MediaCrawler · Xiaohongshu · commenti'],
  ['mediacrawler:bili:contents', 'zh', 'MediaCrawler · 哔哩哔哩 · 作品'],
  ['mediacrawler:tieba:contents', 'zh', 'MediaCrawler · 贴吧 · 作品'],
  ['spider-xhs:notes', 'en', 'Spider_XHS · posts'],
  ['table:kols', 'en', 'table · list of KOLs'],
  ['table:audience', 'it', 'tabella · quote del pubblico'],
  ['douyin-open:fans', 'zh', 'Douyin Open · 粉丝画像'],
  ['xingtu:audience', 'en', 'Xingtu (星图) · shares of audiences'],
  ['kolosseo:jsonl', 'it', 'file di Kolosseo · jsonl'],
  ['unheard-of:thing', 'en', 'unheard-of · thing'],
] as const)('%s reads in %s as %s', (source, language, told) => {
  expect(tellSource(source, language)).toBe(told);
});
