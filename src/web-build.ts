// The built pages of the web app, made when they are missing or older than what they are made from.
import { execFile } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildEnvironment } from './config.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
export const webFolder = join(root, 'dist', 'web');

/** Whether the pages have to be built: absent, or a source is newer. */
export function isWebStale(): boolean {
  const page = join(webFolder, 'index.html');
  if (!existsSync(page)) return true;
  const built = statSync(page).mtimeMs;
  const sources = globSync(['web/**/*.{ts,tsx,css,html}', 'src/**/*.ts', 'package-lock.json'], { cwd: root });
  return sources.some((path) => statSync(join(root, path)).mtimeMs > built);
}

/** Builds the pages where that is needed. Throws with the builder's words when it fails. */
export async function buildWeb(): Promise<void> {
  if (!isWebStale()) return;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const config = join(root, 'web', 'vite.config.ts');
  await promisify(execFile)(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'error'], {
    cwd: root,
    env: buildEnvironment(),
  });
}
