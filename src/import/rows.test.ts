import { expect, test } from 'vitest';
import type { Column, Field, Mapping } from './contract.ts';
import { readOwnLine } from './own-lines.ts';
import { rowReader } from './rows.ts';

const remarks: string[] = [];
const context = {
  observedOn: '2026-01-01',
  seenAt: null,
  remark: (_code: string, word: string) => void remarks.push(word),
};
function reader(kind: Mapping['kind'], fields: Field[], more: Partial<Mapping> = {}, column: Partial<Column> = {}) {
  const columns = fields.map((field, index) => ({
    column: index,
    header: field,
    field,
    factor: 1,
    currency: null,
    ...column,
  }));
  const mapping: Mapping = {
    kind,
    platform: 'xiaohongshu',
    columns,
    dateOrder: 'dmy',
    observedOn: null,
    currency: null,
    owner: null,
    ...more,
  };
  const read = rowReader(mapping, context);
  return (...cells: string[]) => {
    const result = read(7, cells);
    return result.ok ? result.value : result.problem;
  };
}

test('a row of a list becomes an account with figures of the day', () => {
  const read = reader('kols', ['handle', 'followers', 'topics']);
  expect(read('@lixiaotian', '2.3万', '美妆,穿搭')).toMatchObject({
    account: {
      ref: { platform: 'xiaohongshu', uid: null, handle: 'lixiaotian' },
      kol: { topics: ['beauty', 'fashion'] },
      snapshot: { day: '2026-01-01', followers: 23_000, followersError: 500, following: null },
    },
  });
});

test('a lower bound may be much too low: its error is as large as itself', () => {
  expect(reader('kols', ['handle', 'followers'])('a', '10万+')).toMatchObject({
    account: { snapshot: { followers: 100_000, followersError: 100_000 } },
  });
});

test('missing figures are no snapshot, and never 0', () => {
  expect(reader('kols', ['handle', 'followers'])('a', '--')).toMatchObject({ account: { snapshot: null } });
});

test('a profile link gives the id', () => {
  const read = reader('kols', ['name', 'url']);
  expect(read('甜', 'https://www.xiaohongshu.com/user/profile/5ff0e6410000000001008400')).toMatchObject({
    account: { ref: { uid: '5ff0e6410000000001008400', handle: null } },
  });
  expect(read('甜', 'https://xhslink.com/abc')).toMatchObject({ code: 'missing_id', line: 7 });
});

test('only where a table has nothing else does the name identify', () => {
  expect(reader('kols', ['name'])('甜')).toMatchObject({ account: { ref: { handle: '甜' } } });
});

test('prices take currency and unit from their header', () => {
  const read = reader('kols', ['handle', 'priceImage'], {}, { factor: 1, currency: 'CNY' });
  expect(read('a', '3,000')).toMatchObject({
    prices: [{ format: 'image', amount: 300_000n, currency: 'CNY', validFrom: '2026-01-01' }],
  });
  expect(reader('kols', ['handle', 'priceImage'])('a', '3,000')).toMatchObject({ code: 'missing_currency' });
});

test('a platform named in the row wins, an unknown one rejects the row', () => {
  const read = reader('kols', ['platform', 'handle']);
  expect(read('抖音', 'a')).toMatchObject({ account: { ref: { platform: 'douyin' } } });
  expect(read('MySpace', 'a')).toMatchObject({ code: 'unknown_platform', value: 'MySpace' });
});

test('a word that is no topic is remarked, and the row is kept', () => {
  expect(reader('kols', ['handle', 'topics'])('a', 'fasion')).toMatchObject({ account: { kol: { topics: [] } } });
  expect(remarks).toContain('fasion');
});

test('a post tells whether its counts are rounded and whether it was paid', () => {
  const read = reader('posts', ['postId', 'uid', 'likes', 'comments', 'sponsored', 'sponsor', 'format', 'tags']);
  expect(read('p1', 'u1', '2.4万', '16', 'False', '', 'normal', '家居[话题],#护肤')).toMatchObject({
    post: {
      id: 'p1',
      likes: 24_000,
      comments: 16,
      rounded: true,
      sponsored: false,
      format: 'image',
      tags: ['家居', '护肤'],
    },
  });
  expect(read('p2', 'u1', '24', '', 'False', 'brand', 'video', '')).toMatchObject({
    post: { rounded: false, comments: null, sponsored: true },
  });
});

test('a crawler’s hash of the author identifies an account that has no id', () => {
  expect(reader('posts', ['postId', 'ownerHash'])('p1', 'AB12CD34EF56AB12')).toMatchObject({
    account: { ref: { uid: null, hash: 'ab12cd34ef56ab12' } },
  });
});

test('a reply to nothing is no reply', () => {
  const read = reader('comments', ['commentId', 'postId', 'author', 'replyTo']);
  expect(read('c1', 'p1', 'u1', '0')).toMatchObject({ comment: { replyTo: null } });
  expect(read('c1', '', 'u1', '0')).toMatchObject({ code: 'missing_post', column: 'postId' });
  expect(read('6.86E+23', 'p1', 'u1', '0')).toMatchObject({
    code: 'damaged_id',
    value: '6.86E+23',
    column: 'commentId',
  });
});

test('NUL bytes and half characters never reach the database', () => {
  const read = reader('comments', ['commentId', 'postId', 'text']);
  expect(read('c1', 'p1', 'a\0b\ud83d')).toMatchObject({ comment: { text: 'ab\ufffd' } });
  expect(read('c\0', 'p1', 'x')).toMatchObject({ code: 'bad_value' });
});

test('Kolosseo’s own lines are held against their contract', () => {
  const line = {
    type: 'comment',
    platform: 'weibo',
    post: 'p1',
    id: 'c1',
    author: 'a1',
    at: '2026-01-01T00:00:00+08:00',
    later: 1,
  };
  const read = (value: unknown) => {
    const result = readOwnLine(3, value, '2026-01-01');
    return result.ok ? result.value : result.problem;
  };
  expect(read(line)).toMatchObject({ comment: { postId: 'p1', at: Date.parse('2025-12-31T16:00:00Z') } });
  expect(read({ ...line, at: 'soon' })).toEqual({ line: 3, column: 'at', code: 'bad_value', value: '"soon"' });
  expect(read({ type: 'account', platform: 'weibo' })).toMatchObject({ code: 'missing_id' });
});
