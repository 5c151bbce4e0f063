// Checks what neither the compiler nor the linter can say: sizes, names, files in their place, imports that point left.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);
const sources = tracked.filter((path) => /^(src|web|test|bench)\/.*\.tsx?$/.test(path));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Lines of the longest function of a file, found by the indentation that Biome guarantees. */
function longestFunction(text: string): { lines: number; at: number } {
  let longest = { lines: 0, at: 0 };
  const open: { indent: number; at: number }[] = [];
  text.split('\n').forEach((line, index) => {
    const indent = line.search(/\S/);
    if (indent < 0) return;
    const last = open.at(-1);
    if (last && indent === last.indent && /^\s*\}/.test(line)) {
      open.pop();
      if (index - last.at + 1 > longest.lines) longest = { lines: index - last.at + 1, at: last.at + 1 };
    }
    const starts =
      /^\s*(export )?(async )?function\b/.test(line) ||
      /=>\s*\{$/.test(line) ||
      /^\s*(async )?\w+\(.*\)(: .*)? \{$/.test(line);
    const isStatement = /^\s*(if|for|while|switch|catch|describe|test|} )/.test(line);
    if (starts && !isStatement && line.trimEnd().endsWith('{')) open.push({ indent, at: index });
  });
  return longest;
}

/** Runs the import rule over a throw-away tree of files; returns the exit code and what was printed. */
function cruise(files: Record<string, string>): { status: number | null; output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'kolosseo-imports-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    copyFileSync(join(root, '.dependency-cruiser.cjs'), join(folder, '.dependency-cruiser.cjs'));
    const bin = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
    const run = spawnSync(process.execPath, [bin, '--config', '.dependency-cruiser.cjs', 'src'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status: run.status, output: `${run.stdout}${run.stderr}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('no file is longer than 300 lines', () => {
  const long = sources.filter((path) => read(path).split('\n').length > 301);
  expect(long).toEqual([]);
});

test('no function is longer than 70 lines', () => {
  const long = sources
    .map((path) => ({ path, ...longestFunction(read(path)) }))
    .filter(({ lines }) => lines > 70)
    .map(({ path, at, lines }) => `${path}:${at} ${lines}`);
  expect(long).toEqual([]);
});

test('the check of function length sees a function that is too long', () => {
  const body = Array.from({ length: 80 }, (_, index) => `  count += ${index};`).join('\n');
  expect(longestFunction(`export function long(): void {\n${body}\n}\n`).lines).toBe(82);
});

test('no folder is a drawer for leftovers', () => {
  const drawers = sources.filter((path) => /\/(utils?|helpers?|common|core|lib|types|misc|shared)\//.test(path));
  expect(drawers).toEqual([]);
});

test('file names are kebab-case', () => {
  expect(sources.filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(path.split('/').at(-1)!))).toEqual([]);
});

test('only config.ts reads the environment', () => {
  const readers = sources.filter(
    (path) => path.startsWith('src/') && path !== 'src/config.ts' && /process\.env\b/.test(read(path)),
  );
  expect(readers).toEqual([]);
});

test('refusal codes are unique over all stages', () => {
  const codes = sources
    .filter((path) => /\/errors(-[a-z]+)?\.ts$/.test(path))
    .flatMap((path) => [...read(path).matchAll(/^ {2}(\w+): \{$/gm)].map((match) => match[1]!));
  expect(codes.length).toBe(new Set(codes).size);
});

test('an import that points right is found, and so is a domain file that touches the machine', () => {
  const { status, output } = cruise({
    'src/plan/a.ts': 'export const a = 1;\n',
    'src/import/b.ts':
      "import { readFileSync } from 'node:fs';\nimport { a } from '../plan/a.ts';\nexport const b = [a, readFileSync];\n",
  });
  expect(status).not.toBe(0);
  expect(output).toContain('import-imports-only-left');
  expect(output).toContain('the-domain-touches-no-machine');
});

test('a stage that imports the desk is found, and so is a domain file of the desk that touches the machine', () => {
  const { status, output } = cruise({
    'src/desk/a.ts': "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n",
    'src/campaign/b.ts': "import { a } from '../desk/a.ts';\nexport const b = a;\n",
  });
  expect(status).not.toBe(0);
  expect(output).toContain('no-stage-imports-the-desk');
  expect(output).toContain('the-domain-touches-no-machine');
});

test('an import that points left passes', () => {
  const { status, output } = cruise({
    'src/import/a.ts': 'export const a = 1;\n',
    'src/plan/b.ts': "import { a } from '../import/a.ts';\nexport const b = a;\n",
  });
  expect(output).toContain('no dependency violations found');
  expect(status).toBe(0);
});
