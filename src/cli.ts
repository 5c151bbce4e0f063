// `npm run -s kolosseo -- COMMAND`: each command calls one service or engine. Exit codes: 0 done · 1 refused or partly
// rejected · 2 wrong usage or invalid document · 3 fault.

import { Refused } from './base/refusal.ts';
import { languageOf, say } from './base/words.ts';
import { runMigrate, runServe } from './cli-server.ts';
import { cliWords } from './cli-words.ts';
import { loadConfig } from './config.ts';
import { runGenerate } from './generate/command-generate.ts';
import type { Terminal } from './import/file-document.ts';
import { runSettle } from './settlement/command-settle.ts';

type Command = (args: string[], io: Terminal) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  serve: runServe,
  migrate: runMigrate,
  settle: runSettle,
  generate: runGenerate,
};

async function run(): Promise<number> {
  const [name = '', ...args] = process.argv.slice(2);
  const io: Terminal = {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    language: languageOf(loadConfig().terminalLanguage),
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
