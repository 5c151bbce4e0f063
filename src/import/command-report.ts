// What the command line says of imported files: lines for people, JSON for programs.
import { writeJson } from '../base/json.ts';
import type { Refused } from '../base/refusal.ts';
import { type Language, say } from '../base/words.ts';
import type { ImportedFile, ImportReport } from './contract-report.ts';
import type { RunResult } from './service-run.ts';
import type { NewImport, StoredReject } from './store.ts';
import { commandWords, rejectWords, remarkWords } from './words.ts';

/** What came of one file, or of one table of a file that holds several. */
export interface FileReport {
  /** The path as given, with the part where there are several: `list.xlsx › Comments`. */
  readonly file: string;
  readonly prepared: NewImport | null;
  readonly result: RunResult | null;
  readonly refusal: Refused | null;
  readonly rejects: readonly StoredReject[];
}

/** The answer for programs, as documented for `--json`. */
export function toJson(reports: readonly FileReport[], language: Language): string {
  const files = reports.map(
    ({ file, prepared, result, refusal, rejects }): ImportedFile => ({
      file,
      source: prepared?.source ?? null,
      encoding: prepared?.encoding ?? null,
      platform: prepared?.mapping.platform ?? null,
      rows: result?.rows ?? 0,
      stored: result?.stored ?? 0,
      unchanged: result?.unchanged ?? 0,
      rejected: result?.rejected ?? 0,
      rejects: rejects.map(({ line, columnName, code, value }) => ({
        line,
        column: columnName,
        code,
        value,
        advice: rejectWords[code][language],
      })),
      remarks: [...(result?.remarks ?? prepared?.remarks ?? [])],
      milliseconds: result?.milliseconds ?? null,
      ...(refusal && {
        error: {
          code: refusal.code,
          title: say(refusal.kind.title, language, refusal.facts),
          advice: say(refusal.kind.mend, language, refusal.facts),
        },
      }),
    }),
  );
  const sum = (key: 'rows' | 'stored' | 'unchanged' | 'rejected') =>
    files.reduce((total, file) => total + file[key], 0);
  const totals = { rows: sum('rows'), stored: sum('stored'), unchanged: sum('unchanged'), rejected: sum('rejected') };
  const answer: ImportReport = { files, ...totals };
  return `${writeJson(answer)}\n`;
}

/** The lines for people. */
export function toText(report: FileReport, language: Language): string {
  const { file, prepared, result, refusal, rejects } = report;
  if (refusal) {
    const facts = { ...refusal.facts, file };
    return `${file}: ${say(refusal.kind.title, language, facts)}. ${say(refusal.kind.mend, language, facts)}\n`;
  }
  if (!prepared || !result) return '';
  const { rows, stored, unchanged, rejected, milliseconds } = result;
  const { source, encoding } = prepared;
  const rate = Math.round((1000 * rows) / Math.max(milliseconds, 1));
  const lines = [
    say(commandWords.fileLine, language, { file, source, encoding, rows, stored, unchanged, rejected, rate }),
  ];
  for (const { line, columnName, code, value } of rejects.slice(0, 10)) {
    const facts = {
      line: String(line),
      column: columnName ?? '—',
      value: value ?? '—',
      advice: rejectWords[code][language],
    };
    lines.push(say(commandWords.rejectLine, language, facts));
  }
  if (rejected > 10) lines.push(say(commandWords.moreRejects, language, { count: rejected - 10 }));
  for (const { code, count, examples } of result.remarks)
    lines.push(`  ${say(remarkWords[code], language, { count, examples: examples.join(', ') })}`);
  return `${lines.join('\n')}\n`;
}
