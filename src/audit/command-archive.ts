// `kolosseo audit --all [--json]` and `kolosseo audit --account ID [--again AUDIT] [--json]`: audits accounts of the archive,
// or makes an old audit again. Anything else is an audit of plain files.
import { parseArgs } from 'node:util';
import { writeJson } from '../base/json.ts';
import { type Phrase, say } from '../base/words.ts';
import type { Connection } from '../db/connect.ts';
import type { ImportTerminal } from '../import/command.ts';
import { printUsage, type Terminal } from '../import/file-document.ts';
import { progressLine } from '../import/progress-line.ts';
import { runAudit } from './command-audit.ts';
import { auditWords } from './missing-words.ts';
import { policyCommandWords } from './policy-words.ts';
import { auditAgain } from './service.ts';
import { auditArchive } from './service-archive.ts';
import { type Repeated, repeatAudit } from './service-policy.ts';
import { tellAudit } from './tell.ts';

/** A line of progress for accounts that are audited one after the other; says nothing where JSON is asked for. */
export function auditProgress(isJson: boolean, io: Terminal) {
  const started = Date.now();
  const line = progressLine(io, started);
  const show = (audited: number, all: number): void => {
    if (isJson) return;
    const rate = Math.round(audited / Math.max((Date.now() - started) / 1000, 0.001));
    const text = say(auditWords.progress, io.language, { n: audited, all, rate });
    line.show(audited / Math.max(all, 1), text, Date.now());
  };
  return { show, clear: () => line.clear() };
}

/**
 * Everything of which enough is known; says how many and how many changed, with `head` before it in JSON. Exit code 0; 1 when
 * another is at work.
 */
export async function auditAll(
  { db, url }: Connection,
  isJson: boolean,
  io: Terminal,
  head: Readonly<Record<string, string>> = {},
): Promise<number> {
  const progress = auditProgress(isJson, io);
  const run = await auditArchive({ db, url, now: new Date(), onProgress: progress.show });
  progress.clear();
  if (run === null) {
    io.err(`${say(auditWords.busy, io.language)}\n`);
    return 1;
  }
  const { audited, kept, changed } = run;
  const counted = { audited, kept, changed };
  io.out(isJson ? `${writeJson({ ...head, ...counted })}\n` : `${say(auditWords.audited, io.language, counted)}\n`);
  return 0;
}

const repeatedWords: Readonly<Record<Repeated['outcome'], Phrase>> = {
  same: policyCommandWords.sameBytes,
  other_evidence: policyCommandWords.otherEvidence,
  other_program: policyCommandWords.otherBytes,
};

/** Exit code 0 when the audit comes out the same, 1 when not. Refuses `audit_not_found` and `policy_not_found`. */
async function auditRepeated({ db }: Connection, { account, again, isJson }: Wanted, io: Terminal): Promise<number> {
  const repeated = await repeatAudit(db, account, again ?? '');
  const { id, outcome, hashBefore: before, hashNow: after } = repeated;
  io.out(isJson ? `${writeJson(repeated)}\n` : `${say(repeatedWords[outcome], io.language, { id, before, after })}\n`);
  return outcome === 'same' ? 0 : 1;
}

interface Wanted {
  readonly account: string;
  readonly again: string | undefined;
  readonly isJson: boolean;
}

/** Refuses `account_not_found`. */
async function auditOne({ db }: Connection, { account, isJson }: Wanted, io: Terminal): Promise<number> {
  const audit = await auditAgain(db, account, new Date());
  io.out(isJson ? `${writeJson(audit)}\n` : tellAudit({ ...audit, id: audit.accountId }, io.language));
  return 0;
}

const options = {
  account: { type: 'string' },
  again: { type: 'string' },
  all: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** Runs `audit`; gives the exit code: 0 done, 2 wrong usage or an invalid document. Refusals are thrown. */
export async function runAuditCommand(args: string[], io: ImportTerminal): Promise<number> {
  const { values } = parseArgs({ args, options, strict: false });
  const { account, again, all, json } = values;
  if (account === undefined && !all) return runAudit(args, io);
  const isOne =
    typeof account === 'string' && account !== '' && !all && (again === undefined || typeof again === 'string');
  const isAsked = isOne || (account === undefined && again === undefined && all === true);
  const isKnown = args.every((arg) => !arg.startsWith('-') || /^--((account|again)(=.*)?|all|json)$/.test(arg));
  if (!isAsked || !isKnown) return printUsage(auditWords.usage, io);
  const isJson = json === true;
  const connection = await io.connect();
  try {
    if (typeof account !== 'string') return await auditAll(connection, isJson, io);
    const wanted = { account, again: typeof again === 'string' ? again : undefined, isJson };
    return await (wanted.again === undefined ? auditOne : auditRepeated)(connection, wanted, io);
  } finally {
    await connection.close();
  }
}
