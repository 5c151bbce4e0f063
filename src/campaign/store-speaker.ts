// What is known of the account that posts a content, and of its KOL as an endorser.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { SpeakerFacts } from './draft-content.ts';

type Row = Pick<SpeakerFacts, 'bio' | 'followers' | 'monthlyViews' | 'endorser'>;

/** Views are those of posts of the last six months, over six (AGCOM 197/25/CONS counts so); null without any. */
export async function findSpeaker(db: Db, accountId: string, now: Date): Promise<Row> {
  const { rows } = await sql<Row>`
    select a.bio, a.followers::float8 as followers,
      (select sum(p.views)::float8 / 6 from post p where p.account_id = a.id and p.at > ${now}::timestamptz - interval '6 months') as monthly_views,
      (select jsonb_build_object('underTen', e.under_ten, 'penalisedOn', e.penalised_on) from endorser_check e where e.kol_id = a.kol_id) as endorser
    from account a where a.id = ${accountId}`.execute(db);
  return rows[0] ?? { bio: null, followers: null, monthlyViews: null, endorser: null };
}
