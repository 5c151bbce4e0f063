// Real files as users hold them. They are not part of the repository: where they are absent, the tests are skipped.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import { connect } from '../db/connect.ts';
import { importCommand } from './command.ts';

const data = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'shared', 'data');
const database = await testDatabase();

interface Report {
  files: {
    file: string;
    source: string;
    encoding: string;
    platform: string;
    rows: number;
    stored: number;
    unchanged: number;
    rejected: number;
    rejects: { code: string }[];
  }[];
  rows: number;
  stored: number;
  unchanged: number;
  rejected: number;
}

async function run(folder: string): Promise<Report> {
  let out = '';
  const io = { err: () => undefined, language: 'en' as const, connect: async () => connect(database.url, 3) };
  await importCommand([join(data, folder), '--json'], {
    ...io,
    out: (text) => {
      out += text;
    },
  });
  const report = JSON.parse(out) as Report;
  for (const file of report.files) expect(file.rows).toBe(file.stored + file.unchanged + file.rejected);
  return report;
}
const count = async (table: string) =>
  Number((await database.pool.query(`select count(*) as n from ${table}`)).rows[0].n);
const byName = (report: Report) =>
  Object.fromEntries(
    report.files.map(({ file, rows, rejected, encoding }) => [file.split('/').at(-1), [rows, rejected, encoding]]),
  );
/** Skips with a message that names what is missing. */
const withData = (folder: string) => test.skipIf(!existsSync(join(data, folder)));
const minutes = 120_000;

withData('instagram-directory')(
  'the directory of 33,935 names with its posts and comments is stored whole (needs shared/data)',
  async () => {
    const report = await run('instagram-directory');
    expect(byName(report)).toEqual({
      'influencers.txt': [33_935, 0, 'utf-8'],
      'posts.csv.gz': [7_882, 0, 'utf-8'],
      'comments.csv.gz': [121_418, 0, 'utf-8'],
    });
    expect(await count('account')).toBeGreaterThanOrEqual(33_935);
    expect([await count('post'), await count('comment')]).toEqual([7_882, 121_418]);
    const again = await run('instagram-directory');
    expect(again).toMatchObject({ stored: 0, unchanged: 163_235, rejected: 0 });
  },
  minutes,
);

withData('xiaohongshu-crawl')(
  'the crawler’s 17 files keep their Chinese and reject what a spreadsheet damaged (needs shared/data)',
  async () => {
    const report = await run('xiaohongshu-crawl');
    expect(byName(report)).toEqual({
      '1_detail_comments_2025-07-30 (1).csv': [1_396, expect.any(Number), 'utf-8'],
      '1_detail_comments_2025-07-30 (2).csv': [7_590, expect.any(Number), 'utf-8'],
      '1_detail_comments_2025-07-30 (3).csv': [4_606, expect.any(Number), 'utf-8'],
      '1_detail_comments_2025-07-30.csv': [5_268, expect.any(Number), 'gb18030'],
      '1_detail_comments_2025-07-31 (1).csv': [2_098, expect.any(Number), 'utf-8'],
      '1_detail_comments_2025-07-31.csv': [8_563, 8_563, 'utf-8'],
      '1_detail_comments_2025-08-05.csv': [8_690, expect.any(Number), 'gb18030'],
      '1_detail_contents_2025-07-30 (1).csv': [10, 0, 'gb18030'],
      '1_detail_contents_2025-07-30 (2).csv': [10, 0, 'utf-8'],
      '1_detail_contents_2025-07-30 (3).csv': [10, 0, 'utf-8'],
      '1_detail_contents_2025-07-30.csv': [11, 0, 'utf-8'],
      '1_detail_contents_2025-07-31.csv': [1, 0, 'utf-8'],
      '1_detail_contents_2025-08-05.csv': [13, 0, 'gb18030'],
      'comments48-57.csv': [6_264, 6_264, 'utf-8'],
      'contents48-57.csv': [10, 10, 'utf-8'],
      '（108-124）1_detail_comments_2025-08-01.csv': [11_925, expect.any(Number), 'gb18030'],
      '（108-124）1_detail_contents_2025-08-01.csv': [17, 0, 'gb18030'],
    });
    const codes = new Set(report.files.flatMap((file) => file.rejects.map((reject) => reject.code)));
    expect([...codes].filter((code) => !['damaged_timestamp', 'damaged_id', 'unknown_post'].includes(code))).toEqual(
      [],
    );
    const { rows } = await database.pool.query(
      `select count(*) as n from comment where text ~ '[\\uFFFD\\uFDD0\\uFDD1]' and text !~ '�'`,
    );
    expect(Number(rows[0].n)).toBe(0);
    expect(await run('xiaohongshu-crawl')).toMatchObject({ stored: 0, rejected: report.rejected });
  },
  minutes,
);

withData('tiktok-directory')(
  'a directory with cells of several lines is stored whole (needs shared/data)',
  async () => {
    expect(await run('tiktok-directory')).toMatchObject({
      rows: 5_000,
      rejected: 0,
      files: [{ platform: 'tiktok', source: 'table:kols' }],
    });
  },
  minutes,
);

withData('top-lists-2022')(
  'spreadsheets in four header dialects are understood (needs shared/data)',
  async () => {
    const report = await run('top-lists-2022');
    expect(report.files.map(({ rows, rejected, source }) => [rows, rejected, source])).toEqual(
      report.files.map(() => [1_000, 0, 'table:kols']),
    );
    const { rows } = await database.pool.query("select followers_error from account where uid = 'cristiano'");
    expect(rows).toEqual([{ followers_error: 50_000 }]);
  },
  minutes,
);
