// `npm run -s kolosseo -- COMMAND`: each command calls one service or engine. Exit codes: 0 done · 1 refused or partly
// rejected · 2 wrong usage or invalid document · 3 fault.

import { afterImport } from './after-import.ts';
import { openWorkspace } from './app.ts';
import { runSearch } from './archive/command-search.ts';
import { runAuditCommand } from './audit/command-archive.ts';
import { runPolicy } from './audit/command-policy.ts';
import { Refused } from './base/refusal.ts';
import { languageOf, say } from './base/words.ts';
import { runMigrate, runServe } from './cli-server.ts';
import { cliWords } from './cli-words.ts';
import { runComplianceCheck } from './compliance/command-check.ts';
import type { Config } from './config.ts';
import { runDemo } from './demo.ts';
import { runGenerate } from './generate/command-generate.ts';
import { type ImportTerminal, importCommand } from './import/command.ts';
import { runMatch } from './match/command-match.ts';
import { runMatchPolicy } from './match/command-policy.ts';
import { configOrExit } from './open-config.ts';
import { runPlanBrief } from './plan/command-brief.ts';
import { payeesCommand } from './settlement/command-payees.ts';
import { runReconcile } from './settlement/command-reconcile.ts';
import { runSettle } from './settlement/command-settle.ts';
import { runVerifyLedger } from './settlement/command-verify.ts';
import { runCredit } from './tracking/command-credit.ts';
import { runLift } from './tracking/command-lift.ts';
import { runOrders } from './tracking/command-orders.ts';

type Command = (args: string[], io: ImportTerminal) => Promise<number>;

const commandsOf = (config: Config): Readonly<Record<string, Command>> => ({
  serve: runServe,
  migrate: runMigrate,
  demo: runDemo,
  import: importCommand,
  search: runSearch,
  audit: runAuditCommand,
  policy: runPolicy,
  match: runMatch,
  'match-policy': runMatchPolicy,
  plan: runPlanBrief,
  check: runComplianceCheck,
  credit: runCredit,
  lift: runLift,
  orders: runOrders,
  settle: runSettle,
  'verify-ledger': runVerifyLedger,
  reconcile: runReconcile,
  payees: payeesCommand({ keys: config.payeeKeys, dataDir: config.dataDir }),
  generate: runGenerate,
});

async function run(): Promise<number> {
  const [name = '', ...args] = process.argv.slice(2);
  const config = configOrExit();
  const commands = commandsOf(config);
  const io: ImportTerminal = {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    language: languageOf(config.terminalLanguage),
    isInteractive: process.stderr.isTTY === true,
    connect: () => openWorkspace(config),
    stored: async (connection, importId) => void (await afterImport(connection, importId)),
  };
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    io.err(`${say(cliWords.usage, io.language, { commands: Object.keys(commands).join(' · ') })}\n`);
    return name === 'help' || name === '--help' ? 0 : 2;
  }
  try {
    return await command(args, io);
  } catch (error) {
    if (error instanceof Refused) {
      io.err(`${say(error.kind.title, io.language, error.facts)}\n${say(error.kind.mend, io.language, error.facts)}\n`);
      for (const fault of error.faults) io.err(`  ${fault.pointer}: ${fault.text[io.language]}\n`);
      return 1;
    }
    io.err(`${say(cliWords.fault, io.language, { reason: error instanceof Error ? error.message : String(error) })}\n`);
    return 3;
  }
}

process.exitCode = await run();
