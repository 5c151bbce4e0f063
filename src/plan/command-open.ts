// `kolosseo plan --open ID [--pdf FILE] [--xlsx FILE] [--json] [--language it|en|zh]`: a plan that was kept, on paper or shown.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Language, languages, say } from '../base/words.ts';
import type { ImportTerminal } from '../import/command.ts';
import { printUsage } from '../import/file-document.ts';
import type { PlanView } from './contract-view.ts';
import { planPdf } from './file-paper.ts';
import { planWorkbook } from './file-plan-workbook.ts';
import { openPaper } from './service-paper.ts';
import { briefPlanWords } from './words-brief.ts';

interface Wanted {
  readonly plan: string;
  readonly pdf: string | undefined;
  readonly xlsx: string | undefined;
  readonly isJson: boolean;
  readonly language: Language;
}

function wantedOf(args: string[], usual: Language): Wanted | null {
  const text = { type: 'string' } as const;
  const options = { open: text, pdf: text, xlsx: text, language: text, json: { type: 'boolean' } as const };
  try {
    const { open, pdf, xlsx, json = false, language = usual } = parseArgs({ args, options }).values;
    const known = languages.find((one) => one === language);
    return open === undefined || known === undefined ? null : { plan: open, pdf, xlsx, isJson: json, language: known };
  } catch {
    return null;
  }
}

/** Runs `plan --open`; gives the exit code: 0 done, 2 wrong usage. Refuses `plan_not_found`. */
export async function runPlanOpen(
  args: string[],
  io: ImportTerminal,
  tell: (plan: PlanView, language: Language) => string,
): Promise<number> {
  const wanted = wantedOf(args, io.language);
  if (!wanted) return printUsage(briefPlanWords.openUsage, io);
  const { language, pdf, xlsx, isJson } = wanted;
  const connection = await io.connect();
  try {
    const facts = await openPaper(connection.db, wanted.plan);
    if (pdf !== undefined) await writeFile(pdf, await planPdf(facts, language));
    if (xlsx !== undefined) await writeFile(xlsx, await planWorkbook(facts.plan, language));
    for (const file of [pdf, xlsx])
      if (file !== undefined) io.err(`${say(briefPlanWords.written, io.language, { file })}\n`);
    if (isJson) io.out(`${JSON.stringify(facts.plan)}\n`);
    else if (pdf === undefined && xlsx === undefined) io.out(`${tell(facts.plan, language)}\n`);
    return 0;
  } finally {
    await connection.close();
  }
}
