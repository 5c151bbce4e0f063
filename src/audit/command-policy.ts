// `kolosseo policy export · check · try · use · reset · list`: the audit policy as a file.
import { assert } from '../base/assert.ts';
import { writeJson } from '../base/json.ts';
import { say } from '../base/words.ts';
import type { Connection } from '../db/connect.ts';
import type { ImportTerminal } from '../import/command.ts';
import { type Action, type AskedAction, askedAction } from '../import/command-action.ts';
import { printFaults, printUsage, type Terminal, userAt, writeText } from '../import/file-document.ts';
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
} as const satisfies Record<string, Action>;

interface Work {
  readonly connection: Connection;
  readonly wanted: AskedAction<keyof typeof actions>;
  readonly io: Terminal;
}

async function exportPolicy({ connection, wanted, io }: Work): Promise<number> {
  const policy = await newestPolicy(connection.db);
  const written = say(words.written, io.language, { version: policy.version, file: wanted.out });
  return writeText(writePolicy(policy, io.language), wanted.out, written, io);
}

async function tryFile({ connection, wanted, io }: Work, policy: AuditPolicy): Promise<number> {
  const { isJson } = wanted;
  const limit = wanted.limit ?? listedChanges;
  const progress = auditProgress(isJson, io);
  const { db, url } = connection;
  const trial = await tryPolicy({ db, url, policy, limit, onProgress: progress.show });
  progress.clear();
  io.out(isJson ? `${writeJson(trial)}\n` : tellTrial(trial, io.language));
  return 0;
}

/** Refuses `policy_version_taken`. */
async function putInForce({ connection, wanted, io }: Work, policy: AuditPolicy): Promise<number> {
  await adoptPolicy(connection.db, policy, { note: wanted.note, byName: userAt(io), at: new Date() });
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
  const wanted = askedAction(args, actions);
  if (wanted === null) return printUsage(words.usage, io);
  const { action } = wanted;
  // A faulty file is told before any database is opened.
  const read = actions[action].takesFile ? await readPolicyFile(wanted.file) : null;
  if (read !== null && !read.ok) return printFaults(read.problem, io);
  const connection = await io.connect();
  try {
    const work = { connection, wanted, io };
    if (action === 'export' || action === 'list' || action === 'reset') return await withoutFile[action](work);
    assert(read !== null, 'an action with a file that was not read');
    return await withFile[action](work, read.value);
  } finally {
    await connection.close();
  }
}
