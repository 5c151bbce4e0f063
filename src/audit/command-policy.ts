// `kolosseo policy export · check · try · use · reset · list`: the audit policy as a file.
import { writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { writeJson } from '../base/json.ts';
import { say } from '../base/words.ts';
import type { Connection } from '../db/connect.ts';
import type { ImportTerminal } from '../import/command.ts';
import { faultAt } from '../import/document.ts';
import { printFaults, printUsage, type Terminal } from '../import/file-document.ts';
import { auditAll, auditProgress } from './command-archive.ts';
import { readPolicyFile } from './file-policy.ts';
import { type AuditPolicy, defaultAuditPolicy } from './policy.ts';
import { differingFields, writePolicy } from './policy-text.ts';
import { policyCommandWords as words } from './policy-words.ts';
import { adoptPolicy, listedChanges, tryPolicy } from './service-policy.ts';
import { listPolicyUses, newestPolicy } from './store-policy.ts';
import { tellTrial } from './tell-trial.ts';

const actions = {
  export: { takesFile: false, options: ['out'] },
  check: { takesFile: true, options: [] },
  try: { takesFile: true, options: ['limit', 'json'] },
  use: { takesFile: true, options: ['note', 'json'] },
  reset: { takesFile: false, options: ['note', 'json'] },
  list: { takesFile: false, options: ['json'] },
} as const satisfies Record<string, { takesFile: boolean; options: readonly string[] }>;

interface Wanted {
  readonly action: keyof typeof actions;
  readonly file: string;
  readonly out: string | null;
  readonly note: string;
  readonly limit: number;
  readonly isJson: boolean;
}

const options = {
  out: { type: 'string' },
  note: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** What the arguments ask for; null for wrong usage. */
function wantedBy(args: string[]): Wanted | null {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [name = '', file = '', ...rest] = positionals;
    if (!Object.hasOwn(actions, name) || rest.length > 0) return null;
    const action = name as keyof typeof actions;
    const { takesFile, options: known }: { takesFile: boolean; options: readonly string[] } = actions[action];
    if (takesFile !== (file !== '') || !Object.keys(values).every((option) => known.includes(option))) return null;
    const { out = null, note = '', limit = String(listedChanges), json: isJson = false } = values;
    if (!/^\d{1,7}$/.test(limit) || note.length > 500) return null;
    return { action, file, out, note, limit: Number(limit), isJson };
  } catch {
    return null;
  }
}

/** Who sits at the terminal, as the system knows them. */
function userName(io: Terminal): string {
  try {
    return userInfo().username;
  } catch {
    // a container may run as a number that has no name
    return say(words.terminal, io.language);
  }
}

interface Work {
  readonly connection: Connection;
  readonly wanted: Wanted;
  readonly io: Terminal;
}

async function exportPolicy({ connection, wanted, io }: Work): Promise<number> {
  const policy = await newestPolicy(connection.db);
  const text = writePolicy(policy, io.language);
  if (wanted.out === null) {
    io.out(text);
    return 0;
  }
  try {
    await writeFile(wanted.out, text);
  } catch {
    return printFaults([faultAt([], words.unwritableFile, { file: wanted.out })], io);
  }
  io.out(`${say(words.written, io.language, { version: policy.version, file: wanted.out })}\n`);
  return 0;
}

async function tryFile({ connection, wanted, io }: Work, policy: AuditPolicy): Promise<number> {
  const { limit, isJson } = wanted;
  const progress = auditProgress(isJson, io);
  const { db, url } = connection;
  const trial = await tryPolicy({ db, url, policy, limit, onProgress: progress.show });
  progress.clear();
  io.out(isJson ? `${writeJson(trial)}\n` : tellTrial(trial, io.language));
  return 0;
}

/** Refuses `policy_version_taken`. */
async function putInForce({ connection, wanted, io }: Work, policy: AuditPolicy): Promise<number> {
  await adoptPolicy(connection.db, policy, { note: wanted.note, byName: userName(io), at: new Date() });
  const { version } = policy;
  if (!wanted.isJson) io.out(`${say(words.used, io.language, { version })}\n`);
  return auditAll(connection, wanted.isJson, io, { version });
}

async function listPolicies({ connection, wanted, io }: Work): Promise<number> {
  const inForce = await newestPolicy(connection.db);
  const uses = await listPolicyUses(connection.db);
  if (wanted.isJson) {
    io.out(`${writeJson({ inForce: inForce.version, shipped: defaultAuditPolicy.version, uses })}\n`);
    return 0;
  }
  io.out(`${say(words.inForce, io.language, { version: inForce.version })}\n`);
  for (const { at, version, byName, note } of uses)
    io.out(`${say(words.use, io.language, { at, version, name: byName, note }).trimEnd()}\n`);
  return 0;
}

async function checkFile({ connection, io }: Work, policy: AuditPolicy): Promise<number> {
  const inForce = await newestPolicy(connection.db);
  const fields = differingFields(inForce, policy).join(', ') || say(words.nothing, io.language);
  io.out(`${say(words.valid, io.language, { version: policy.version, against: inForce.version, fields })}\n`);
  return 0;
}

const withoutFile = {
  export: exportPolicy,
  list: listPolicies,
  reset: (work: Work) => putInForce(work, defaultAuditPolicy),
} as const;
const withFile = { check: checkFile, try: tryFile, use: putInForce } as const;

/** Runs `policy`; gives the exit code: 0 done, 1 refused, 2 wrong usage or an invalid file. Refusals are thrown. */
export async function runPolicy(args: string[], io: ImportTerminal): Promise<number> {
  const wanted = wantedBy(args);
  if (wanted === null) return printUsage(words.usage, io);
  const { action } = wanted;
  // A faulty file is told before any database is opened.
  const read = actions[action].takesFile ? await readPolicyFile(wanted.file) : null;
  if (read !== null && !read.ok) return printFaults(read.problem, io);
  const connection = await io.connect();
  try {
    const work = { connection, wanted, io };
    if (action === 'export' || action === 'list' || action === 'reset') return await withoutFile[action](work);
    return await withFile[action](work, read?.value ?? defaultAuditPolicy);
  } finally {
    await connection.close();
  }
}
