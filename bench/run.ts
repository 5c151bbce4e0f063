// `npm run bench -- NAME [arguments]`: runs bench/NAME.ts. An unknown or missing name lists the names and exits with 2.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const names = readdirSync(here)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();
const [node = '', , name = '', ...args] = process.argv;

if (names.includes(name)) {
  const file = join(here, `${name}.ts`);
  process.argv = [node, file, ...args];
  await import(file);
} else {
  process.stderr.write(`npm run bench -- NAME, where NAME is one of: ${names.join(' · ')}\n`);
  process.exitCode = 2;
}
