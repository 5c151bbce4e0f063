// `kolosseo audit --all [--json]` and `kolosseo audit --account ID [--json]`: audits accounts of the archive. Anything else
// is an audit of plain files.
import { parseArgs } from 'node:util';
import { writeJson } from '../base/json.ts';
import { say } from '../base/words.ts';
import type { ImportTerminal } from '../import/command.ts';
import { printUsage } from '../import/file-document.ts';
import { progressLine } from '../import/progress-line.ts';
import { runAudit } from './command-audit.ts';
import { auditWords } from './missing-words.ts';
import { auditAgain } from './service.ts';
import { auditArchive } from './service-archive.ts';
import { tellAudit } from './tell.ts';

/** Everything of which enough is known; says how many and how many changed. Exit code 0; 1 when another is at work. */
async function auditAll(isJson: boolean, io: ImportTerminal): Promise<number> {
  const { db, url, close } = await io.connect();
  try {
    const started = Date.now();
    const line = progressLine(io, started);
    const onProgress = (audited: number, all: number) => {
      if (isJson) return;
      const rate = Math.round(audited / Math.max((Date.now() - started) / 1000, 0.001));
      const text = say(auditWords.progress, io.language, { n: audited, all, rate });
      line.show(audited / Math.max(all, 1), text, Date.now());
    };
    const run = await auditArchive({ db, url, now: new Date(), onProgress });
    line.clear();
    if (run === null) {
      io.err(`${say(auditWords.busy, io.language)}\n`);
      return 1;
    }
    const { audited, kept, changed } = run;
    const counted = { audited, kept, changed };
    io.out(isJson ? `${writeJson(counted)}\n` : `${say(auditWords.audited, io.language, counted)}\n`);
    return 0;
  } finally {
    await close();
  }
}

/** Refuses `account_not_found`. */
async function auditOne(accountId: string, isJson: boolean, io: ImportTerminal): Promise<number> {
  const connection = await io.connect();
  try {
    const audit = await auditAgain(connection.db, accountId, new Date());
    io.out(isJson ? `${writeJson(audit)}\n` : tellAudit({ ...audit, id: audit.accountId }, io.language));
    return 0;
  } finally {
    await connection.close();
  }
}

const options = { account: { type: 'string' }, all: { type: 'boolean' }, json: { type: 'boolean' } } as const;

/** Runs `audit`; gives the exit code: 0 done, 2 wrong usage or an invalid document. Refusals are thrown. */
export async function runAuditCommand(args: string[], io: ImportTerminal): Promise<number> {
  const { values } = parseArgs({ args, options, strict: false });
  const { account, all, json } = values;
  if (account === undefined && !all) return runAudit(args, io);
  const isAsked = typeof account === 'string' ? account !== '' && !all : all === true;
  const isKnown = args.every((arg) => !arg.startsWith('-') || /^--(account(=.*)?|all|json)$/.test(arg));
  if (!isAsked || !isKnown) return printUsage(auditWords.usage, io);
  return typeof account === 'string' ? auditOne(account, json === true, io) : auditAll(json === true, io);
}
