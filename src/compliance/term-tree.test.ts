import { expect, test } from 'vitest';
import { closeForm } from './normal-form.ts';
import { expandTerms, findTerms, termTree } from './term-tree.ts';

const tree = termTree(['最{佳|好}', '销量第一', '治疗', 'top1']);
const terms = (text: string) => findTerms(tree, closeForm(text).text).map((hit) => hit.term);

test('braces are written out', () => {
  expect(expandTerms(['a{b|c}{d|e}', 'f'])).toEqual(['abd', 'abe', 'acd', 'ace', 'f']);
});

test.each([
  ['zui佳', ['最佳']],
  ['最jia', ['最佳']],
  ['蕞佳', ['最佳']],
  ['zhi疗', ['治疗']],
  ['治liáo', ['治疗']],
  ['销量第1', ['销量第一']],
  ['销量第❶名', ['销量第一']],
  ['TOP 1', ['top1']],
  ['ＴＯＰ１', ['top1']],
  ['冶疗', ['治疗']],
])('%s is read as %j', (text, found) => {
  expect(terms(text)).toEqual(found);
});

test.each([
  ['销量第10'],
  ['销量第12名'],
  ['TOP10'],
  ['stop1'],
  ['最。佳'],
  ['最，好'],
  ['taizui佳'],
  ['最jiao'],
  ['zui jiao hao'],
  ['最#佳'],
])('%s is none', (text) => {
  expect(terms(text)).toEqual([]);
});
