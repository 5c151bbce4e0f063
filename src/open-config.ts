// The configuration for a process that starts: what cannot be read is named, in the terminal's language, and ends it.
import { Refused } from './base/refusal.ts';
import { languageOf, say } from './base/words.ts';
import { type Config, loadConfig, terminalLanguageOf } from './config.ts';

/** The configuration; where it cannot be read, prints what to correct and ends the process with exit code 2. */
export function configOrExit(): Config {
  try {
    return loadConfig();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const language = languageOf(terminalLanguageOf());
    const faults = error.faults.map((fault) => `  ${fault.pointer.slice(1)}: ${fault.text[language]}`);
    const text = [say(error.kind.title, language), say(error.kind.mend, language), ...faults];
    process.stderr.write(`${text.join('\n')}\n`);
    return process.exit(2);
  }
}
