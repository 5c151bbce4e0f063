// An import as people see it: with its error in their language.
import { type Facts, type Language, say } from '../base/words.ts';
import type { Detection, Import, ImportState, Mapping, Progress, Remark } from './contract.ts';
import { importErrors } from './errors.ts';

interface Shown {
  readonly id: string;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly source: string | null;
  readonly encoding: string | null;
  readonly detection: Detection | null;
  readonly mapping: Mapping | null;
  readonly state: ImportState;
  readonly progress: Progress | null;
  readonly remarks: readonly Remark[] | null;
  readonly rows: number;
  readonly stored: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly errorCode: string | null;
  readonly errorFacts: Facts | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly followedAt: Date | null;
}

const iso = (moment: Date | null) => moment?.toISOString() ?? null;

/** Shows a record with the ids of its siblings; an error of another stage or an unknown code is shown as a fault. */
export function showImport(record: Shown, language: Language, siblings: readonly string[] = []): Import {
  const { errorCode, errorFacts, createdAt, startedAt, finishedAt, followedAt, remarks, ...rest } = record;
  const table: Readonly<Record<string, (typeof importErrors)[keyof typeof importErrors]>> = importErrors;
  const kind = errorCode === null ? null : (table[errorCode] ?? importErrors.import_failed);
  const facts = errorFacts ?? {};
  const error = kind &&
    errorCode !== null && {
      code: errorCode,
      title: say(kind.title, language, facts),
      mend: say(kind.mend, language, facts),
    };
  return {
    ...rest,
    siblings: [...siblings],
    remarks: [...(remarks ?? [])],
    searchable: followedAt !== null,
    error: error || null,
    createdAt: createdAt.toISOString(),
    startedAt: iso(startedAt),
    finishedAt: iso(finishedAt),
  };
}
