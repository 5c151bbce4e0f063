// `npm start`: builds what is missing, opens the workspace, fills it at the very first start, serves it.
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { addPerson } from './account/service.ts';
import { listPeople } from './account/store.ts';
import { followUp } from './after-import.ts';
import type { App } from './app.ts';
import { buildApp, openWorkspace, type Workspace } from './app.ts';
import { endLostTries } from './audit/store-policy-try.ts';
import { endLostRuns } from './audit/store-run.ts';
import { type Language, languageOf, say } from './base/words.ts';
import type { Config } from './config.ts';
import { failInterruptedImports } from './import/service.ts';
import { configOrExit } from './open-config.ts';
import { forecastTaskName } from './plan/job-forecast.ts';
import { fillWithSamples } from './samples.ts';
import { startWords } from './start-words.ts';
import { buildWeb, isWebStale, webFolder } from './web-build.ts';

const defaultPort = 4100;

type Print = (text: string) => void;

/** Makes the owner where nobody can sign in yet; the password is shown this once. */
async function welcomeOwner(workspace: Workspace, app: App, print: Print, language: Language): Promise<void> {
  if ((await listPeople(workspace.db)).length > 0) return;
  const password = randomBytes(9).toString('base64url');
  const email = 'owner@kolosseo.local';
  await addPerson(workspace.db, app.auth, { name: 'Owner', email, password, role: 'owner' });
  print(say(startWords.owner, language, { email, password }));
}

/** Listens on the wanted port, or from 4100 upwards on the first one that is free. */
async function listen(app: App, config: Config): Promise<number> {
  const first = config.port ?? defaultPort;
  for (let port = first; ; port += 1) {
    try {
      await app.server.listen({ host: config.host, port });
      const address = app.server.server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    } catch (error) {
      const isBusy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isBusy || config.port !== null || port - first >= 50) throw error;
    }
  }
}

export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts everything. `fill` is called once, on a new workspace, unless the user wants it empty. */
export async function startApp(
  config: Config,
  print: Print,
  fill: ((workspace: Workspace) => Promise<void>) | null,
): Promise<Running> {
  const language = languageOf(config.terminalLanguage);
  if (isWebStale()) {
    print(say(startWords.building, language));
    await buildWeb();
  }
  const workspace = await openWorkspace(config);
  const app = await buildApp(config, workspace, webFolder);
  if (workspace.isNew && fill) {
    print(say(startWords.filling, language));
    await fill(workspace);
  }
  await failInterruptedImports(workspace.db);
  await endLostRuns(workspace.db, new Date());
  await endLostTries(workspace.db, new Date());
  await followUp(workspace);
  await app.queue.start();
  // What was imported on the command line while nothing ran here is learned from now.
  await app.queue.add(forecastTaskName, {}, { once: true });
  const port = await listen(app, config);
  const url = `http://${config.host === '127.0.0.1' || config.host === '0.0.0.0' ? 'localhost' : config.host}:${port}`;
  print(say(startWords.ready, language, { url }));
  // Not waited for: whoever searches before it is done waits for it then.
  app.searcher.warm().catch(() => undefined);
  await welcomeOwner(workspace, app, print, language);
  return {
    url,
    stop: async () => {
      await app.server.close();
      await workspace.close();
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const config = configOrExit();
  const isEmpty = process.argv.includes('--empty');
  const fill = (workspace: Workspace) => fillWithSamples(workspace, new Date(), languageOf(config.terminalLanguage));
  const running = await startApp(config, (text) => void process.stdout.write(`${text}\n`), isEmpty ? null : fill);
  const stop = () => void running.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
