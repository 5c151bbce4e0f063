import { expect, test } from 'vitest';
import { summariseClicks } from './summary.ts';

const counted = (clicks: number, machines = 0) => ({ clicks, visits: clicks - 1, machines });
const now = new Date('2026-11-12T10:30:00Z');
const counts = {
  hours: [
    { hour: '2026-11-09T15:00:00.000Z', ...counted(2) },
    { hour: '2026-11-09T16:00:00.000Z', ...counted(3, 1) },
    { hour: '2026-11-12T10:00:00.000Z', ...counted(4) },
  ],
  provinces: [
    { province: null, ...counted(4) },
    { province: '上海', ...counted(4) },
    { province: '北京', ...counted(1) },
  ],
  links: [
    { code: 'a1', ...counted(5) },
    { code: 'a2', ...counted(3) },
    { code: 'b1', ...counted(2) },
  ],
  countedUntil: now,
  isComplete: true,
};
const sale = { orders: 0, net: 0, refunded: 0, currency: null };
const facts = {
  sales: [
    { kolId: 'b', kolName: 'B', ...sale },
    { kolId: 'a', kolName: 'A', ...sale },
    { kolId: 'c', kolName: 'C', ...sale, net: 5 },
  ],
  seen: [{ code: 'a2', seen: 1 }],
  links: [
    { code: 'a1', kolId: 'a' },
    { code: 'a2', kolId: 'a' },
    { code: 'b1', kolId: 'b' },
  ],
};
const found = summariseClicks(counts, facts, now);

test('days are those of China, hours those of the last 48', () => {
  expect(found.clicks).toEqual([
    { day: '2026-11-09', people: 2, machines: 0 },
    { day: '2026-11-10', people: 3, machines: 1 },
    { day: '2026-11-12', people: 4, machines: 0 },
  ]);
  expect(found.hours).toEqual([{ hour: '2026-11-12T10:00:00Z', people: 4, machines: 0 }]);
});

test('provinces with visits come by how many, what is not known last of its number', () => {
  expect(found.provinces).toEqual([
    { province: '上海', people: 3 },
    { province: null, people: 3 },
  ]);
});

test('a KOL has the clicks of all its links; who sold most comes first, then who was visited most', () => {
  expect(found.byKol.map((kol) => [kol.kolName, kol.people, kol.seen, kol.clicks])).toEqual([
    ['C', 0, 0, 0],
    ['A', 6, 1, 8],
    ['B', 1, 0, 2],
  ]);
});
