import { expect, test } from 'vitest';
import { accountEvidence } from '../../test/support/account-evidence.ts';
import { runCommand, temporaryFile, toLines } from '../../test/support/terminal.ts';
import { runAudit } from './command-audit.ts';
import { auditShape, scoredProfilesShape } from './contract.ts';

const evidence = accountEvidence(3, { burst: 0.3 });

test('a document gives one JSON document, the same every time', async () => {
  const file = temporaryFile('evidence.json', JSON.stringify(evidence));
  const first = await runCommand(runAudit, ['--evidence', file, '--json']);
  const again = await runCommand(runAudit, ['--evidence', file, '--json']);
  expect([first.code, first.err]).toEqual([0, '']);
  expect(again.out).toBe(first.out);
  expect(auditShape.parse(JSON.parse(first.out)).verdict).toBe('look_closer');
});

test('a file of lines gives one answer a line, in the same order, with its id', async () => {
  const lines = ['a', 'b', 'c'].map((id, index) => ({ id, ...accountEvidence(index) }));
  const file = temporaryFile('evidence.jsonl', toLines(lines));
  const { code, out } = await runCommand(runAudit, ['--evidence', file, '--json']);
  expect(code).toBe(0);
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(['a', 'b', 'c']);
});

test.each<['it' | 'en' | 'zh', string]>([
  ['it', 'Esito: da guardare meglio'],
  ['en', 'Verdict: look closer'],
  ['zh', '结论：需进一步核查'],
])('without --json people read it in %s', async (language, sentence) => {
  const file = temporaryFile('evidence.json', JSON.stringify(evidence));
  const { out } = await runCommand(runAudit, ['--evidence', file], language);
  expect(out).toContain(sentence);
});

test('faults are told by their pointer, and the exit code is 2', async () => {
  const wrong = {
    account: {
      platform: 'weibo',
      followers: [
        ['2026-02-30', 5],
        ['2026-01-01', -1],
      ],
    },
    posts: [{ id: 'p', at: 'x' }],
  };
  const file = temporaryFile('evidence.json', JSON.stringify(wrong));
  const { code, out, err } = await runCommand(runAudit, ['--evidence', file, '--json'], 'it');
  expect([code, out]).toEqual([2, '']);
  const pointers = err
    .trim()
    .split('\n')
    .map((line) => line.split(':')[0]);
  expect(pointers).toEqual(['/account/followers/0/0', '/account/followers/1/1', '/posts/0/at']);
  const lines = temporaryFile('evidence.jsonl', `${JSON.stringify({ account: { platform: 'weibo' } })}\n{}\n`);
  expect((await runCommand(runAudit, ['--evidence', lines])).err).toContain('/1/account');
});

test('profiles are scored row by row; any column may be absent, any cell empty', async () => {
  const rows = ['following,followers,posts,has_picture,extra', '1900,12,0,0,x', '300,450,120,1,y', ',,,,'];
  const { code, out } = await runCommand(runAudit, ['--profiles', temporaryFile('f.csv', rows.join('\r\n')), '--json']);
  const scored = scoredProfilesShape.parse(JSON.parse(out));
  expect([code, scored.share]).toEqual([0, null]);
  expect(scored.profiles.map(({ row }) => row)).toEqual([1, 2, 3]);
  expect(scored.profiles[0]!.fake).toBeGreaterThan(0.9);
  expect(scored.profiles[1]!.fake).toBeLessThan(0.1);
});

test('from 100 rows a share is estimated with its interval', async () => {
  const rows = Array.from({ length: 200 }, (_, index) => (index % 4 === 0 ? '12,1900,0,0,0' : '450,300,120,1,40'));
  const file = temporaryFile('f.csv', ['followers,following,posts,has_picture,bio_length', ...rows].join('\n'));
  const { out } = await runCommand(runAudit, ['--profiles', file, '--json']);
  const { share } = scoredProfilesShape.parse(JSON.parse(out));
  expect(share!.estimate).toBeCloseTo(0.24, 1);
  expect(share!.low).toBeLessThan(share!.estimate);
  expect(share!.high).toBeGreaterThan(share!.estimate);
  expect((await runCommand(runAudit, ['--profiles', file], 'zh')).out).toContain('假粉约占');
});

test('a cell that is no number is told with its row and column', async () => {
  const file = temporaryFile('f.csv', 'followers,private\n1.2万,0\n5,maybe\n');
  const { code, err } = await runCommand(runAudit, ['--profiles', file]);
  expect(code).toBe(2);
  expect(
    err
      .trim()
      .split('\n')
      .map((line) => line.split(':')[0]),
  ).toEqual(['/1/followers', '/2/private']);
});

test('wrong usage, a missing file and a file without known columns exit with 2', async () => {
  expect((await runCommand(runAudit, [])).code).toBe(2);
  expect((await runCommand(runAudit, ['--evidence', 'a', '--profiles', 'b'])).code).toBe(2);
  expect((await runCommand(runAudit, ['--profiles', '/nowhere.csv'])).code).toBe(2);
  expect((await runCommand(runAudit, ['--profiles', temporaryFile('f.csv', 'a,b\n1,2\n')])).code).toBe(2);
});

test('fields named as the parts of an object are unknown fields like any other', async () => {
  const text = JSON.stringify(evidence).replace('{', '{"__proto__":{"a":1},"constructor":{"b":2},');
  const { code, err } = await runCommand(runAudit, ['--evidence', temporaryFile('evidence.json', text), '--json']);
  expect([code, err.match(/Unknown field/g)?.length]).toEqual([0, 2]);
});

test('a policy file decides about a document too, and a faulty one is told before anything is audited', async () => {
  const file = temporaryFile('evidence.json', JSON.stringify(evidence));
  const policy = temporaryFile(
    'policy.yaml',
    'version: 2026-12-01-harsh\nevidenceFrom: 10\nbands: {authentic: 90, risk: 89}',
  );
  const { code, out } = await runCommand(runAudit, ['--evidence', file, '--policy', policy, '--json']);
  expect([code, JSON.parse(out).policy]).toEqual([0, '2026-12-01-harsh']);
  const wrong = temporaryFile('policy.yaml', 'version: 2026-12-01\nbands: {authentic: 1, risk: 2}');
  const refused = await runCommand(runAudit, ['--evidence', file, '--policy', wrong, '--json']);
  expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringContaining('/bands/authentic:') });
  expect((await runCommand(runAudit, ['--profiles', file, '--policy', policy])).code).toBe(2);
});
