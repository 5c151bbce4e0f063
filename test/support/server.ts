// The real server as a process of its own, without pages, on a port that the system chose: to be killed or measured.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src');

/** Clicks are answered and forgotten: what a benchmark lays beside the durable server. */
const forgetting = `
  const ask = workspace.pool.query.bind(workspace.pool);
  workspace.pool.query = (query, ...rest) =>
    query?.name === 'insert_clicks' ? Promise.resolve({ rows: [] }) : ask(query, ...rest);`;

const script = (change: string) => `
  import { buildApp, openWorkspace } from '${join(source, 'app.ts')}';
  import { loadConfig } from '${join(source, 'config.ts')}';
  const config = loadConfig();
  const workspace = await openWorkspace(config);${change}
  const { server } = await buildApp(config, workspace);
  await server.listen({ host: config.host, port: 0 });
  process.stdout.write(\`port \${server.server.address().port}\\n\`);`;

export interface ServerProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Ends the process at once, as a power cut would; resolves when it is gone. */
  kill(): Promise<void>;
}

/** Starts the server over a migrated database; resolves when it listens. `prefix` is a command to run it under. */
export async function spawnServer(
  databaseUrl: string,
  dataDir: string,
  prefix: readonly string[] = [],
  forgetsClicks = false,
): Promise<ServerProcess> {
  const [command = '', ...args] = [
    ...prefix,
    process.execPath,
    '--input-type=module',
    '-e',
    script(forgetsClicks ? forgetting : ''),
  ];
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: databaseUrl, KOLOSSEO_DATA_DIR: dataDir, KOLOSSEO_LOG_LEVEL: 'error' },
  });
  const gone = once(child, 'exit');
  let said = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    said += chunk;
    if (/port \d+\n/.test(said)) break;
  }
  const port = /port (\d+)/.exec(said)?.[1];
  if (port === undefined) throw new Error('the server ended before it listened');
  return {
    url: `http://127.0.0.1:${port}`,
    child,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
