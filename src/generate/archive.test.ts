import { expect, test } from 'vitest';
import { ownLineShape } from '../import/own-lines.ts';
import { inventArchive, sampleArchive } from './archive.ts';

const records = [...inventArchive({ ...sampleArchive, kols: 200 })];

test('every line is a line of our own JSONL', () => {
  const faults = records.flatMap(({ lines }) => lines.filter((line) => !ownLineShape.safeParse(line).success));
  expect(faults.slice(0, 2)).toEqual([]);
});

test('the same seed invents the same archive, another seed another', () => {
  const few = { ...sampleArchive, kols: 3 };
  expect(JSON.stringify([...inventArchive(few)])).toBe(JSON.stringify([...inventArchive(few)]));
  expect(JSON.stringify([...inventArchive({ ...few, seed: 2 })])).not.toBe(JSON.stringify([...inventArchive(few)]));
});

test('about the stated share cheats, in two ways each', () => {
  const cheats = records.filter(({ account }) => account.fraud.length > 0);
  expect(cheats.length / records.length).toBeGreaterThan(0.09);
  expect(cheats.length / records.length).toBeLessThan(0.22);
  expect(cheats.every(({ account }) => account.fraud.length === 2)).toBe(true);
});

const picture = (url: string | null) => /\/([0-9a-f]{20,})/.exec(url ?? '')?.[1] ?? null;
const many = [...inventArchive({ ...sampleArchive, kols: 6_000, detailShare: 0 })].map(({ account }) => account);
const byUid = new Map(many.map((account) => [account.uid, account]));
const twins = many.flatMap((account) =>
  account.twinOf === null ? [] : [[account, byUid.get(account.twinOf)!] as const],
);

test('some of one person’s accounts show one picture under different links, or are verified by the name of the other', () => {
  const alike = twins.filter(
    ([a, b]) => picture(a.avatarUrl) !== null && picture(a.avatarUrl) === picture(b.avatarUrl),
  );
  expect(alike.length / twins.length).toBeGreaterThan(0.06);
  expect(alike.length / twins.length).toBeLessThan(0.18);
  expect(alike.every(([a, b]) => a.avatarUrl !== b.avatarUrl)).toBe(true);
  const named = twins.filter(([a, b]) => a.name !== b.name && a.verifiedText?.endsWith(b.name));
  expect(named.length / twins.length).toBeGreaterThan(0.03);
});

test('strangers share default pictures and words that anybody is verified with', () => {
  const holders = Map.groupBy(many, ({ avatarUrl }) => picture(avatarUrl));
  expect([...holders].filter(([one, all]) => one !== null && all.length > 20).length).toBeGreaterThan(8);
  const texts = Map.groupBy(many, ({ verifiedText }) => verifiedText);
  expect(texts.get('微博原创视频博主')!.length).toBeGreaterThan(20);
});

test('followers spread over the tiers like a log-normal: half below 30,000, few above a million', () => {
  const followers = records.map(({ account }) => account.followers).sort((a, b) => a - b);
  expect(followers[100]).toBeGreaterThan(18_000);
  expect(followers[100]).toBeLessThan(50_000);
  expect(followers.filter((count) => count > 1_000_000).length).toBeLessThan(12);
});

test('the curve ends at the stated followers', () => {
  const { account, lines } = records[0]!;
  const last = lines.findLast((line) => 'type' in line && line.type === 'snapshot') as { followers: number };
  expect(Math.abs(last.followers - account.followers)).toBeLessThanOrEqual(2);
});
