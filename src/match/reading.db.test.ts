import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { anAccount } from '../../test/support/build.ts';
import { testDatabase } from '../../test/support/database.ts';
import { readArchive } from './service-reading.ts';
import { findModel, listAccountTopics } from './store-reading.ts';

const { db } = await testDatabase();
const now = new Date('2026-11-26T00:00:00Z');
await anAccount(db, { id: 'a', name: '李小甜', topics: ['food'] });
await anAccount(db, { id: 'b', name: '小狗日记' });
const addPost = (account: string, id: string, text: string, more: { sponsored?: boolean; importId?: string } = {}) =>
  sql`insert into post (account_id, id, text, sponsored, import_id) values (${account}, ${id}, ${text}, ${more.sponsored ?? null}, ${more.importId ?? null})
    on conflict (account_id, id) do update set text = excluded.text, import_id = excluded.import_id`.execute(db);
const readOf = async (id: string) => (await listAccountTopics(db)).get(id);

test('posts are read once, and what an account posts about is known without its tags', async () => {
  await addPost('a', '1', '今天做了果酱和面包，早餐太好吃了');
  await addPost('a', '2', '【广告】早餐新出的巧克力饼干');
  await addPost('b', '1', '我家狗狗和小猫');
  await readArchive(db, now);
  expect((await readOf('b'))?.shares.animals).toBeGreaterThan(0.5);
  expect(await readOf('a')).toMatchObject({ posts: 2, classes: { food: { unpaid: 1, paid: 1 } } });
  const model = await findModel(db);
  await readArchive(db, now);
  expect(await findModel(db)).toEqual(model);
});

test('a post that a later import changed is read again', async () => {
  await addPost('b', '1', '新口红试色，底妆很服帖', { importId: 'later' });
  await readArchive(db, now);
  expect((await readOf('b'))?.shares.beauty).toBeGreaterThan(0.5);
});

test('many new posts have the topics learned anew, few do not', async () => {
  const before = await findModel(db);
  for (let at = 0; at < 5; at += 1) await addPost('a', `more ${at}`, `果酱 ${at}`);
  await readArchive(db, now);
  const after = await findModel(db);
  expect(after?.id).not.toBe(before?.id);
  expect(after).toMatchObject({ accounts: 1, readPosts: 8 });
});

test('what was read of a post goes with it, and where many went the topics are learned anew', async () => {
  await sql`delete from post where account_id = 'a' and id like 'more%'`.execute(db);
  await readArchive(db, now);
  expect((await findModel(db))?.readPosts).toBe(3);
});
