// `kolosseo match-policy export · check · use · reset · list`: weights and thresholds of the match as a file.
import { assert } from '../base/assert.ts';
import { writeJson } from '../base/json.ts';
import { say } from '../base/words.ts';
import type { Db } from '../db/connect.ts';
import type { ImportTerminal } from '../import/command.ts';
import { type Action, type AskedAction, askedAction } from '../import/command-action.ts';
import { printFaults, printUsage, readText, type Terminal, userAt, writeText } from '../import/file-document.ts';
import type { MatchPolicy } from './contract-policy.ts';
import { differingFields, readMatchPolicy, writeMatchPolicy } from './policy-text.ts';
import { adoptMatchPolicy, resetMatchPolicy, showMatchPolicy } from './service-notes.ts';
import { matchPolicyCommandWords as words } from './words-command.ts';

const actions = {
  export: { takesFile: false, options: ['out'] },
  check: { takesFile: true, options: [] },
  use: { takesFile: true, options: ['note', 'json'] },
  reset: { takesFile: false, options: ['note', 'json'] },
  list: { takesFile: false, options: ['json'] },
} as const satisfies Record<string, Action>;

interface Work {
  readonly db: Db;
  readonly wanted: AskedAction<keyof typeof actions>;
  readonly io: Terminal;
}

async function exportPolicy({ db, wanted, io }: Work): Promise<number> {
  const { policy } = await showMatchPolicy(db);
  const written = say(words.written, io.language, { version: policy.version, file: wanted.out });
  return writeText(writeMatchPolicy(policy, io.language), wanted.out, written, io);
}

async function checkFile({ db, io }: Work, policy: MatchPolicy): Promise<number> {
  const { policy: inForce } = await showMatchPolicy(db);
  const fields = differingFields(inForce, policy).join(', ') || say(words.nothing, io.language);
  io.out(`${say(words.valid, io.language, { version: policy.version, against: inForce.version, fields })}\n`);
  return 0;
}

const originOf = ({ wanted, io }: Work) => ({ note: wanted.note, byName: userAt(io), at: new Date() });

async function tellInForce({ db, wanted, io }: Work): Promise<number> {
  const { policy, isShipped } = await showMatchPolicy(db);
  const { version } = policy;
  io.out(wanted.isJson ? `${writeJson({ version, isShipped })}\n` : `${say(words.used, io.language, { version })}\n`);
  return 0;
}

/** Refuses `match_policy_taken`. */
async function useFile(work: Work, policy: MatchPolicy): Promise<number> {
  await adoptMatchPolicy(work.db, policy, originOf(work));
  return tellInForce(work);
}

async function resetPolicy(work: Work): Promise<number> {
  await resetMatchPolicy(work.db, originOf(work));
  return tellInForce(work);
}

async function listPolicies({ db, wanted, io }: Work): Promise<number> {
  const { policy, shipped, uses } = await showMatchPolicy(db);
  if (wanted.isJson) {
    io.out(`${writeJson({ inForce: policy.version, shipped: shipped.version, uses })}\n`);
    return 0;
  }
  io.out(`${say(words.inForce, io.language, { version: policy.version })}\n`);
  for (const { at, version, byName, note } of uses)
    io.out(`${say(words.use, io.language, { at, version, name: byName, note }).trimEnd()}\n`);
  return 0;
}

const withoutFile = { export: exportPolicy, reset: resetPolicy, list: listPolicies } as const;
const withFile = { check: checkFile, use: useFile } as const;

/** Runs `match-policy`; gives the exit code: 0 done, 2 wrong usage or an invalid file. Refusals are thrown. */
export async function runMatchPolicy(args: string[], io: ImportTerminal): Promise<number> {
  const wanted = askedAction(args, actions);
  if (wanted === null) return printUsage(words.usage, io);
  const { action, file } = wanted;
  // A faulty file is told before any database is opened.
  const text = actions[action].takesFile ? await readText(file) : null;
  const read = text?.ok ? readMatchPolicy(text.value) : text;
  if (read !== null && !read.ok) return printFaults(read.problem, io);
  const { db, close } = await io.connect();
  try {
    const work = { db, wanted, io };
    if (action !== 'check' && action !== 'use') return await withoutFile[action](work);
    assert(read !== null, 'an action with a file that was not read');
    return await withFile[action](work, read.value);
  } finally {
    await close();
  }
}
