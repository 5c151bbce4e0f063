// `kolosseo audit --evidence FILE [--policy FILE] [--json]` and `kolosseo audit --profiles FILE.csv [--json]`: audits plain
// files without a database. A .jsonl file is streamed: one document a line in, one a line out.
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { writeJson } from '../base/json.ts';
import { randomFrom } from '../base/random.ts';
import { checkDocument, faultAt } from '../import/document.ts';
import { documentWords } from '../import/document-words.ts';
import {
  isReadable,
  parseJson,
  printFaults,
  printUsage,
  printWarnings,
  readDocument,
  readLines,
  type Terminal,
} from '../import/file-document.ts';
import { auditEvidence } from './audit.ts';
import { type Audit, evidenceShape, type ScoredProfiles } from './contract.ts';
import { readPolicyFile } from './file-policy.ts';
import { readProfiles } from './file-profiles.ts';
import { auditWords } from './missing-words.ts';
import { type AuditPolicy, defaultAuditPolicy } from './policy.ts';
import { estimateShare, scoreProfile } from './profile-score.ts';
import { rounded } from './statistics.ts';
import { tellAudit, tellProfiles } from './tell.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const profileSeed = 1;

interface Wanted {
  readonly kind: 'evidence' | 'profiles';
  readonly file: string;
  /** A file with the policy; null = the shipped one. */
  readonly policy: string | null;
  readonly isJson: boolean;
}

const options = {
  evidence: { type: 'string' },
  profiles: { type: 'string' },
  policy: { type: 'string' },
  json: { type: 'boolean' },
} as const;

function wantedBy(args: string[]): Wanted | null {
  try {
    const { evidence, profiles, policy = null, json: isJson = false } = parseArgs({ args, options }).values;
    if (evidence !== undefined && profiles === undefined) return { kind: 'evidence', file: evidence, policy, isJson };
    if (profiles === undefined || evidence !== undefined || policy !== null) return null;
    return { kind: 'profiles', file: profiles, policy, isJson };
  } catch {
    return null;
  }
}

function printAudit(audit: Audit, isJson: boolean, io: Terminal): void {
  io.out(isJson ? `${writeJson(audit)}\n` : tellAudit(audit, io.language));
}

async function auditDocument(wanted: Wanted, policy: AuditPolicy, io: Terminal): Promise<number> {
  const read = await readDocument(wanted.file, evidenceShape);
  if (!read.ok) return printFaults(read.problem, io);
  printWarnings(read.value.warnings, io);
  printAudit(auditEvidence(read.value.value, sha256, { policy }), wanted.isJson, io);
  return 0;
}

/** Answers line by line as it reads; stops at the first invalid line, whose number from 0 leads the pointers. */
async function auditLines(wanted: Wanted, policy: AuditPolicy, io: Terminal): Promise<number> {
  for await (const { index, text } of readLines(wanted.file)) {
    const parsed = parseJson(text, [index]);
    if (!parsed.ok) return printFaults(parsed.problem, io);
    const checked = checkDocument(evidenceShape, parsed.value, [index]);
    if (!checked.ok) return printFaults(checked.problem, io);
    printWarnings(checked.value.warnings, io);
    printAudit(auditEvidence(checked.value.value, sha256, { policy }), wanted.isJson, io);
  }
  return 0;
}

async function auditProfiles(wanted: Wanted, io: Terminal): Promise<number> {
  const read = await readProfiles(wanted.file);
  if (!read.ok) return printFaults(read.problem, io);
  const scores = read.value.map(scoreProfile);
  const share = estimateShare(scores, randomFrom(profileSeed));
  const scored: ScoredProfiles = {
    profiles: scores.map((score, index) => ({ row: index + 1, fake: rounded(score, 6) })),
    share:
      share === null
        ? null
        : { estimate: rounded(share.estimate, 4), low: rounded(share.low, 4), high: rounded(share.high, 4) },
  };
  io.out(wanted.isJson ? `${writeJson(scored)}\n` : tellProfiles(scored, io.language));
  return 0;
}

/** Runs `audit`; gives the exit code: 0 done, 2 wrong usage or an invalid document. */
export async function runAudit(args: string[], io: Terminal): Promise<number> {
  const wanted = wantedBy(args);
  if (!wanted) return printUsage(auditWords.usage, io);
  if (!(await isReadable(wanted.file)))
    return printFaults([faultAt([], documentWords.unreadableFile, { file: wanted.file })], io);
  if (wanted.kind === 'profiles') return auditProfiles(wanted, io);
  const policy =
    wanted.policy === null ? { ok: true as const, value: defaultAuditPolicy } : await readPolicyFile(wanted.policy);
  if (!policy.ok) return printFaults(policy.problem, io);
  return wanted.file.endsWith('.jsonl')
    ? auditLines(wanted, policy.value, io)
    : auditDocument(wanted, policy.value, io);
}
