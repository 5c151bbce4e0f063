// Tables of importing: the imports themselves, their rejected rows, the accounts they touched.
import type { Generated, JSONColumnType } from 'kysely';
import type { Day } from '../base/day.ts';
import type { Detection, ImportState, Kind, Mapping, Progress, Remark } from './contract.ts';
import type { RejectCode } from './words.ts';

/** What detection must remember beyond what people see, so that the same bytes are read again in the same way. */
export interface StoredDetection extends Detection {
  readonly headers: readonly string[];
  readonly isOwn: boolean;
}

type Json<Value extends object | null> = JSONColumnType<NonNullable<Value>, string | null, string | null> | null;

interface ImportTable {
  id: string;
  fileName: string;
  fileBytes: number;
  fileSha256: string | null;
  storedPath: string | null;
  source: string | null;
  kind: Kind | null;
  encoding: string | null;
  detection: Json<StoredDetection>;
  mapping: Json<Mapping>;
  observedOn: Day | null;
  state: ImportState;
  progress: Json<Progress>;
  remarks: Json<Remark[]>;
  rows: Generated<number>;
  stored: Generated<number>;
  unchanged: Generated<number>;
  rejected: Generated<number>;
  errorCode: string | null;
  errorFacts: Json<Record<string, string | number>>;
  createdBy: string | null;
  batchId: string | null;
  batchPlace: number | null;
  createdAt: Generated<Date>;
  startedAt: Date | null;
  finishedAt: Date | null;
  followedAt: Date | null;
}

interface ImportRejectTable {
  importId: string;
  number: number;
  line: number;
  columnName: string | null;
  code: RejectCode;
  value: string | null;
  raw: Json<[string, string][]>;
}

interface ImportAccountTable {
  importId: string;
  accountId: string;
}

declare module '../db/connect.ts' {
  interface Tables {
    import: ImportTable;
    importReject: ImportRejectTable;
    importAccount: ImportAccountTable;
  }
}
