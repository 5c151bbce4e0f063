import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const bench = join(dirname(fileURLToPath(import.meta.url)), '..', 'bench');
const run = (...args: string[]) => spawnSync(process.execPath, [join(bench, 'run.ts'), ...args], { encoding: 'utf8' });

test.each([[[]], [['nothing']], [['run']], [['../src/cli']]])(
  'asked for %j, the benchmarks are listed and the exit code is 2',
  (args) => {
    const { status, stderr, stdout } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    for (const file of readdirSync(bench).filter((name) => name.endsWith('.ts') && name !== 'run.ts'))
      expect(stderr).toContain(file.replace('.ts', ''));
  },
);
