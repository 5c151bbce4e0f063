// Where the real data for development lies, beside the checkout; tests and benchmarks that want it say so when it is absent.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'shared', 'data');

/** The path of a file of real data; null where it is not at hand. */
export function realData(...path: readonly string[]): string | null {
  const file = join(folder, ...path);
  return existsSync(file) ? file : null;
}
