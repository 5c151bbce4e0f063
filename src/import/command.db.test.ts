import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import type { Language } from '../base/words.ts';
import { connect } from '../db/connect.ts';
import { importCommand } from './command.ts';

const database = await testDatabase();
const made = mkdtempSync(join(tmpdir(), 'kolosseo-command-'));
afterAll(() => rmSync(made, { recursive: true, force: true }));
// Three folders above a file may name its platform, and a random name may hold the letters of one.
const folder = join(made, 'files', 'for', 'tests');
mkdirSync(folder, { recursive: true });
function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function run(args: string[], language: Language = 'en') {
  let out = '';
  let err = '';
  const stored: string[] = [];
  const code = await importCommand(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    language,
    connect: async () => connect(database.url, 3),
    stored: async (_connection, id) => void stored.push(id),
  });
  return { code, out, err, stored, json: () => JSON.parse(out) };
}

test('a folder is imported with its posts before their comments, and every row is accounted for', async () => {
  const inner = join(folder, 'crawl');
  mkdirSync(inner);
  writeFileSync(join(inner, 'notes.md'), '# not ours');
  writeFileSync(
    join(inner, 'a_comments.csv'),
    'comment_id,create_time,note_id,content,user_id,parent_comment_id,like_count\nc1,1745984996001,n1,hi,a1,0,8\nc2,1.75E+12,n1,x,a1,0,8\nc3,1745984996001,n0,x,a1,0,8\n',
  );
  writeFileSync(
    join(inner, 'b_contents.csv'),
    'note_id,type,time,user_id,nickname,liked_count,collected_count\nn1,video,1745984996000,u1,甜,1.2万,3\n',
  );
  const { code, json, stored } = await run([inner, '--json', '--rejects', join(folder, 'rejects.csv')]);
  expect(code).toBe(1);
  expect(json()).toMatchObject({
    rows: 4,
    stored: 2,
    unchanged: 0,
    rejected: 2,
    files: [
      {
        file: join(inner, 'a_comments.csv'),
        source: 'mediacrawler:xhs:comments',
        encoding: 'utf-8',
        rows: 3,
        stored: 1,
        rejected: 2,
        rejects: [
          {
            line: 3,
            column: 'create_time',
            code: 'damaged_timestamp',
            value: '1.75E+12',
            advice: expect.stringContaining('export'),
          },
          {
            line: 4,
            column: 'note_id',
            code: 'unknown_post',
            value: 'n0',
            advice: expect.stringContaining('posts first'),
          },
        ],
      },
      { source: 'mediacrawler:xhs:contents', rows: 1, stored: 1, rejected: 0, rejects: [] },
    ],
  });
  expect(stored).toHaveLength(2);
  const rejects = readFileSync(join(folder, 'rejects.csv'), 'utf8');
  expect(rejects.startsWith('\uFEFFfile,line,column,code,value,advice,original row\r\n')).toBe(true);
  expect(rejects.split('\r\n')).toHaveLength(4);
  expect(rejects).not.toContain('a1');
});

test('a clean import exits with 0, also the second time', async () => {
  const path = file('instagram.csv', 'Username,Followers\nanna,1200\n');
  expect((await run([path, '--json'])).code).toBe(0);
  const again = await run([path, '--json']);
  expect([again.code, again.json().unchanged]).toEqual([0, 1]);
});

test('an unknown platform is asked for', async () => {
  const path = file('list.csv', 'Username,Followers\nanna,1200\n');
  const asked = await run([path], 'it');
  expect(asked.code).toBe(1);
  expect(asked.out).toContain('--platform');
  expect((await run([path, '--json'])).json().files[0].error).toMatchObject({ code: 'platform_unknown' });
  expect((await run([path, '--platform', '微博'])).code).toBe(0);
});

test('a mapping may name columns by their header', async () => {
  const path = file('odd.csv', 'chi,quanti\nelsa,12\n');
  const mapping = file(
    'mapping.json',
    JSON.stringify({
      kind: 'kols',
      platform: 'weibo',
      observedOn: '2026-01-01',
      columns: [
        { header: 'chi', field: 'handle' },
        { header: 'quanti', field: 'followers', factor: 10_000 },
      ],
    }),
  );
  expect((await run([path])).out).toContain('No column');
  expect((await run([path, '--mapping', mapping, '--json'])).json()).toMatchObject({ stored: 1 });
  const { rows } = await database.pool.query("select followers from account where uid = 'elsa' and followers = 120000");
  expect(rows).toHaveLength(1);
});

test.each([
  [[], 'Usage'],
  [['--nonsense'], 'Usage'],
  [['none.csv'], 'No such file'],
  [['.', '--platform', 'myspace'], 'Unknown platform'],
])('%j is wrong usage', async (args, said) => {
  const { code, err } = await run(args);
  expect([code, err.includes(said)]).toEqual([2, true]);
});

test('an invalid mapping names its faults by JSON pointer', async () => {
  const mapping = file('bad.json', '{"kind":"kols","columns":[{"header":"a","field":"nope"}]}');
  const { code, err } = await run([file('x.csv', 'a,b\n1,2\n'), '--mapping', mapping]);
  expect([code, err.includes('/columns/0/field')]).toEqual([2, true]);
});

test('a dry run says that nothing was stored', async () => {
  const path = file('tiktok.csv', 'username,followers\nzoe,5\nx,y\n');
  const { code, out } = await run([path, '--dry-run'], 'it');
  expect(code).toBe(1);
  expect(out).toContain('Prova: nulla è stato registrato');
  expect(out).toContain('riga 3, followers: y');
  const { rows } = await database.pool.query("select 1 from account where uid = 'zoe'");
  expect(rows).toEqual([]);
});

test('a PDF among the files is refused without stopping the others', async () => {
  const { code, json } = await run([
    file('a.csv', '%PDF-1.7'),
    file('youtube.csv', 'username,subscribers\nme,5\n'),
    '--json',
  ]);
  expect(code).toBe(1);
  expect(json().files[0].error).toMatchObject({ code: 'file_not_a_table' });
  expect(json()).toMatchObject({ rows: 1, stored: 1 });
});
