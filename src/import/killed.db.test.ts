// A process that is killed in the middle of an import leaves nothing behind but the record, which is marked as failed.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import { failInterruptedImports } from './service.ts';
import { listImports } from './store.ts';

const database = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'kolosseo-killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const here = dirname(fileURLToPath(import.meta.url));

const script = `
  import { connect } from '${join(here, '..', 'db', 'connect.ts')}';
  import { importCommand } from '${join(here, 'command.ts')}';
  const [url, file] = process.argv.slice(1);
  const io = { out() {}, err() {}, language: 'en', connect: async () => connect(url, 3) };
  process.exitCode = await importCommand([file], io);`;

const counts = async () => {
  const { rows } = await database.pool.query<{ rows: number }>(
    'select (select count(*) from account) + (select count(*) from kol) + (select count(*) from account_key) + (select count(*) from snapshot) as rows',
  );
  return rows[0]?.rows;
};
const running = async () => (await listImports(database.db, 1)).find((one) => one.state === 'running');

test('a killed process leaves nothing, and its import is marked as failed', async () => {
  const file = join(folder, 'instagram.csv');
  const line = (index: number) => `user${index},${index}`;
  writeFileSync(file, `Username,Followers\n${Array.from({ length: 400_000 }, (_, index) => line(index)).join('\n')}\n`);
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, database.url, file], {
    stdio: 'inherit',
  });
  const ended = new Promise((done) => child.once('exit', (_, signal) => done(signal)));
  while (child.exitCode === null && !((await running())?.progress?.rows ?? 0)) await sleep(20);
  expect(await failInterruptedImports(database.db)).toBe(0);
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
  for (let tries = 0; tries < 200 && (await running()); tries += 1) {
    await failInterruptedImports(database.db);
    await sleep(50);
  }
  expect(await listImports(database.db, 1)).toMatchObject([
    { state: 'failed', errorCode: 'import_interrupted', rows: 0 },
  ]);
  expect(await counts()).toBe(0);
});
