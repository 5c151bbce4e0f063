// `kolosseo verify-ledger [--json]`: recounts the seals of every campaign's ledger, and the balances of every currency.
import { parseArgs } from 'node:util';
import { say } from '../base/words.ts';
import type { ImportTerminal } from '../import/command.ts';
import { printUsage } from '../import/file-document.ts';
import { verifyLedgers } from './service-verify.ts';
import { settlementWords } from './words.ts';

function isJsonWanted(args: string[]): boolean | null {
  try {
    return parseArgs({ args, options: { json: { type: 'boolean' } } }).values.json ?? false;
  } catch {
    return null;
  }
}

/** Runs `verify-ledger`; gives the exit code: 0 all is as it was booked, 1 something is not, 2 wrong usage. */
export async function runVerifyLedger(args: string[], io: ImportTerminal): Promise<number> {
  const isJson = isJsonWanted(args);
  if (isJson === null) return printUsage(settlementWords.verifyUsage, io);
  const connection = await io.connect();
  try {
    const checks = await verifyLedgers(connection.db);
    if (isJson) io.out(`${JSON.stringify(checks)}\n`);
    else if (checks.length === 0) io.out(`${say(settlementWords.noLedger, io.language)}\n`);
    else
      for (const { campaign, entries, brokenAt } of checks) {
        const word = brokenAt === null ? settlementWords.sealsHold : settlementWords.sealBroken;
        io.out(`${say(word, io.language, { campaign, n: entries, place: brokenAt ?? 0 })}\n`);
      }
    return checks.some(({ brokenAt }) => brokenAt !== null) ? 1 : 0;
  } finally {
    await connection.close();
  }
}
