import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { aCampaign, anAccount } from '../../test/support/build.ts';
import { testDatabase } from '../../test/support/database.ts';
import { pickIndex, randomFrom } from '../base/random.ts';
import { makeLink } from './service.ts';
import { countClicks } from './service-tally.ts';
import { findNewestClick } from './store-tally.ts';

const { db } = await testDatabase();
await anAccount(db, { id: 'a', name: '李小甜' });
await anAccount(db, { id: 'b', name: '晓雨' });
const hourMs = 3_600_000;

async function aCampaignWithLinks() {
  const campaign = await aCampaign(db, ['a', 'b']);
  const wish = { targetUrl: 'https://shop.example/', deliverableId: null };
  const links = [];
  for (const { id } of campaign.placements) links.push(await makeLink(db, { ...wish, placementId: id }, ''));
  return { id: campaign.id, codes: links.map((link) => link.code) };
}

async function click(campaign: { id: string; codes: readonly string[] }, facts: object) {
  const one = {
    code: campaign.codes[0]!,
    visitor: randomUUID(),
    kind: 'person',
    person: null,
    province: null,
    ...facts,
  } as {
    at: Date;
    code: string;
    visitor: string;
    kind: string;
    person: string | null;
    province: string | null;
  };
  await sql`insert into click (campaign_id, id, at, link_code, visitor, kind, person, province)
    values (${campaign.id}, ${randomUUID()}, ${one.at}, ${one.code}, ${one.visitor}, ${one.kind}, ${one.person}, ${one.province})`.execute(
    db,
  );
}

/** True for the first of a day's length by who clicked: by the visitor's cookie, and without one by address and browser. */
const isFirst = (who: string) =>
  sql.raw(
    `coalesce(c.at - lag(c.at) over (partition by c.link_code, c.kind, c.${who} order by c.at, c.id) >= interval '24 hours', true)`,
  );

/** Every click of a campaign read at once, with whether it begins a visit: what the kept counts must agree with. */
const visitsOf = (campaignId: string) => sql`(
  select c.link_code, c.kind, c.province, c.kind = 'person' and ${isFirst('visitor')} and (c.person is null or ${isFirst('person')}) as is_visit
  from click c where c.campaign_id = ${campaignId})`;

const totalOf = (all: readonly { clicks: number; visits: number; machines: number }[]) =>
  all.reduce((sum, one) => [sum[0]! + one.clicks, sum[1]! + one.visits, sum[2]! + one.machines], [0, 0, 0]);

async function expectAgreement(campaignId: string, now: Date) {
  const counts = await countClicks(db, campaignId, now);
  const { rows: known } = await sql<{ code: string; clicks: number; visits: number; machines: number }>`
    select link_code as code, count(*) filter (where kind = 'person')::int as clicks, count(*) filter (where is_visit)::int as visits,
      count(*) filter (where kind <> 'person')::int as machines from ${visitsOf(campaignId)} visits group by 1`.execute(
    db,
  );
  const { rows: provinces } = await sql<{ province: string | null; people: number }>`
    select province, count(*)::int as people from ${visitsOf(campaignId)} visits where is_visit group by 1`.execute(db);
  expect(counts.links.toSorted((a, b) => a.code.localeCompare(b.code))).toEqual(
    known.toSorted((a, b) => a.code.localeCompare(b.code)),
  );
  expect(counts.provinces.filter((one) => one.visits > 0).map((one) => [one.province, one.visits])).toEqual(
    expect.arrayContaining(provinces.map((one) => [one.province, one.people])),
  );
  expect(totalOf(counts.provinces)).toEqual(totalOf(counts.links));
  return counts;
}

test('however the counting is cut into steps, it agrees with counting all clicks at once', async () => {
  for (const seed of [1, 2, 3]) {
    const random = randomFrom(seed);
    const campaign = await aCampaignWithLinks();
    const end = Date.now();
    const begin = end - 40 * hourMs;
    let counted = begin;
    // Clicks come in the order of time; in between somebody looks.
    const moments = Array.from({ length: 150 }, () => begin + random() * (end - begin)).sort((a, b) => a - b);
    for (const atMs of moments) {
      const hasCookie = random() < 0.5;
      await click(campaign, {
        at: new Date(atMs),
        code: campaign.codes[pickIndex(random, 2)],
        visitor: hasCookie ? `v${pickIndex(random, 12)}` : randomUUID(),
        person: hasCookie ? null : `p${pickIndex(random, 8)}`,
        kind: random() < 0.1 ? 'bot' : 'person',
        province: ['上海', '北京', null][pickIndex(random, 3)],
      });
      if (atMs - counted > 5 * hourMs) {
        counted = atMs;
        await expectAgreement(campaign.id, new Date(atMs));
      }
    }
    const last = await expectAgreement(campaign.id, new Date(end));
    expect(totalOf(last.hours)).toEqual(totalOf(last.links));
    expect(last.isComplete).toBe(true);
  }
});

test('a click that was committed late is found when its hour is over', async () => {
  const campaign = await aCampaignWithLinks();
  const start = Math.floor(Date.now() / hourMs) * hourMs - 3 * hourMs;
  await click(campaign, { at: new Date(start + 60_000) });
  expect((await countClicks(db, campaign.id, new Date(start + 30 * 60_000))).links[0]).toMatchObject({ clicks: 1 });
  await click(campaign, { at: new Date(start + 61_000) });
  expect((await countClicks(db, campaign.id, new Date(start + 31 * 60_000))).links[0]).toMatchObject({ clicks: 1 });
  expect((await countClicks(db, campaign.id, new Date(start + 76 * 60_000))).links[0]).toMatchObject({ clicks: 2 });
});

test('several who look at once count every click once', async () => {
  const campaign = await aCampaignWithLinks();
  const now = Date.now();
  for (let number = 0; number < 40; number += 1) await click(campaign, { at: new Date(now - number * 10 * 60_000) });
  await Promise.all([1, 2, 3, 4].map(() => countClicks(db, campaign.id, new Date(now))));
  const counts = await countClicks(db, campaign.id, new Date(now));
  expect(totalOf(counts.links)).toEqual([40, 40, 0]);
});

test('hours before the last 48 are in the sums, not among the hours; the newest click is told', async () => {
  const campaign = await aCampaignWithLinks();
  const now = new Date();
  expect(await findNewestClick(db, campaign.id)).toBeNull();
  await click(campaign, { at: new Date(now.getTime() - 80 * hourMs) });
  await click(campaign, { at: new Date(now.getTime() - 5_000) });
  const counts = await countClicks(db, campaign.id, now);
  expect(totalOf(counts.links)).toEqual([2, 2, 0]);
  expect(totalOf(counts.hours)).toEqual([1, 1, 0]);
  expect(await findNewestClick(db, campaign.id)).toEqual(new Date(now.getTime() - 5_000));
});
