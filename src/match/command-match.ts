// `kolosseo match --brief ID|FILE.yaml [--json]`: who fits a brief.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { say } from '../base/words.ts';
import { importBriefFile, openBrief } from '../brand/service.ts';
import type { Db } from '../db/connect.ts';
import type { ImportTerminal } from '../import/command.ts';
import { matchBrief } from './service.ts';
import { matchCommandWords } from './words-command.ts';

/** The brief that is named: by its id, or read from a YAML file and kept. */
export async function briefNamed(db: Db, name: string): Promise<string> {
  if (/\.ya?ml$/i.test(name)) return (await importBriefFile(db, await readFile(name, 'utf8'))).id;
  return (await openBrief(db, name)).id;
}

/** Runs `match`; gives the exit code: 0 done, 2 wrong usage. Refusals are thrown. */
export async function runMatch(args: string[], io: ImportTerminal): Promise<number> {
  const { values } = parseArgs({
    args,
    strict: false,
    options: { brief: { type: 'string' }, limit: { type: 'string' }, json: { type: 'boolean' } },
  });
  if (typeof values.brief !== 'string') {
    io.err(`${say(matchCommandWords.usage, io.language)}\n`);
    return 2;
  }
  const connection = await io.connect();
  try {
    const brief = await briefNamed(connection.db, values.brief);
    const page = await matchBrief(
      connection.db,
      brief,
      { page: 1, pageSize: Math.min(200, Number(values.limit ?? 20) || 20) },
      new Date(),
    );
    if (values.json) io.out(`${JSON.stringify(page)}\n`);
    else {
      io.err(`${say(matchCommandWords.eligible, io.language, { n: page.total })}\n`);
      for (const row of page.rows)
        io.out(
          `${row.score.toFixed(0).padStart(3)}  ${row.card.name}  ${row.reasons.map((one) => `${one.sign === 'for' ? '+' : one.sign === 'against' ? '−' : '?'} ${one.text[io.language]}`).join(' · ')}\n`,
        );
    }
    return 0;
  } finally {
    await connection.close();
  }
}
