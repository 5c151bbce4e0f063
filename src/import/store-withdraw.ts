// Takes rows out of the archive again that went there straight and turn out not to be the only ones of their key in the file:
// they join the others in the temporary tables, where the rules of merging decide between them.
import type { PoolClient } from 'pg';
import type { Kind } from './store-lane.ts';
import { heldColumns } from './store-tables.ts';

/** Rows of this import in a table whose key stands in its temporary table as well, with what that table says beyond. */
const overtaken: Readonly<Record<Kind, string>> = {
  snapshot: `select distinct on (t.account_id, t.day) t.*, s.platform, s.ref
    from stage_snapshot s join stage_key k on k.platform = s.platform and k.ref = s.ref
    join snapshot t on t.account_id = k.account_id and t.day = s.day and t.import_id = $1`,
  post: `select distinct on (t.account_id, t.id) t.*, s.platform, s.ref
    from stage_post s join post_key y on y.platform = s.platform and y.post_id = s.id
    join post t on t.account_id = y.account_id and t.id = s.id and t.import_id = $1`,
  comment: `select distinct on (t.account_id, t.id) t.*, s.platform
    from stage_comment s join post_key y on y.platform = s.platform and y.post_id = s.post_id
    join comment t on t.account_id = y.account_id and t.id = s.id and t.import_id = $1`,
};

const own: Readonly<Record<Kind, { readonly key: string; readonly beyond: string }>> = {
  snapshot: { key: 'day', beyond: 'platform, ref' },
  post: { key: 'id', beyond: 'platform, ref' },
  comment: { key: 'id', beyond: 'platform, by_kol' },
};

/** Returns how many rows were taken out. `stage_key` must be filled. */
export async function withdrawOvertaken(client: PoolClient, kind: Kind, importId: string): Promise<number> {
  const { key, beyond } = own[kind];
  const columns = heldColumns[kind].join(', ');
  const { rowCount } = await client.query(`create temp table overtaken on commit drop as ${overtaken[kind]}`, [
    importId,
  ]);
  if (rowCount)
    for (const step of [
      `delete from ${kind} t using overtaken o where t.account_id = o.account_id and t.${key} = o.${key}`,
      `insert into stage_${kind} (line, ${beyond}, ${columns}) select import_row, ${beyond}, ${columns} from overtaken`,
      'delete from stage_counted where line in (select import_row from overtaken)',
    ])
      await client.query(step);
  await client.query('drop table overtaken');
  return rowCount ?? 0;
}
