// Commands that work on the whole workspace: serve it, bring its schema up to date.
import { say } from './base/words.ts';
import { cliWords } from './cli-words.ts';
import { loadConfig } from './config.ts';
import { openEmbedded } from './db/embedded.ts';
import { migrate } from './db/migrate.ts';
import type { Terminal } from './import/file-document.ts';
import { startApp } from './start.ts';

/** Serves until the process is told to stop. */
export async function runServe(_args: string[], io: Terminal): Promise<number> {
  const running = await startApp(loadConfig(), (text) => io.err(`${text}\n`), null);
  await new Promise<void>((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
  await running.stop();
  return 0;
}

export async function runMigrate(_args: string[], io: Terminal): Promise<number> {
  const config = loadConfig();
  const embedded = config.databaseUrl === null ? await openEmbedded(config.dataDir) : null;
  try {
    const names = await migrate(embedded?.url ?? config.databaseUrl ?? '');
    io.out(
      `${names.length > 0 ? say(cliWords.migrated, io.language, { names: names.join(', ') }) : say(cliWords.upToDate, io.language)}\n`,
    );
    return 0;
  } finally {
    await embedded?.release();
  }
}
