// A file that was imported before says nothing new: where files contradict each other of one day, the first reading of each
// is settled, and reading them once more in turn must not turn what is known back and forth.
import type { PoolClient } from 'pg';

/** In SQL: the file of this transaction was imported before, in the same way. */
export const isRepeat = "current_setting('kolosseo.is_repeat') = 'on'";

/** Tells the transaction whether the same table of the same file was imported before. Call before merging. */
export async function markRepeat(client: PoolClient, importId: string): Promise<void> {
  await client.query(
    `select set_config('kolosseo.is_repeat', case when exists (
       select 1 from import now join import before on before.file_sha256 = now.file_sha256 and before.file_name = now.file_name
         and before.mapping = now.mapping and before.detection ->> 'sheet' is not distinct from now.detection ->> 'sheet'
       where now.id = $1 and before.id <> now.id and before.state = 'done') then 'on' else 'off' end, true)`,
    [importId],
  );
}
