// Campaigns, placements, deliverables and the log of moves.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { iso } from '../db/moment-column.ts';
import type { Campaign, NewCampaign, Placement } from './contract.ts';
import { agreementShape, plainAgreement } from './contract-terms.ts';
import { nextStates, type State } from './moves.ts';
import { deliverableFrom, deliverableJson, insertDeliverable } from './store-deliverable.ts';
import { insertTerms } from './store-terms.ts';

/**
 * Locks a campaign until the transaction ends: one settlement at a time, and nobody works on any of its orders meanwhile (they
 * hold the campaign's row for key share). To be taken before anything that refers to the campaign is written.
 */
export async function lockCampaign(db: Db, campaignId: string): Promise<void> {
  await sql`select 1 from campaign where id = ${campaignId} for update`.execute(db);
}

const campaignColumns = sql`c.id, c.brand_id, b.name as brand_name, c.brief_id, c.plan_id, c.name, c.target_url, c.currency, c.starts_on, c.ends_on,
  ${iso('c.created_at')} as created_at, (select count(*)::int from placement p where p.campaign_id = c.id) as placements,
  coalesce((select jsonb_object_agg(state, n) from (select state, count(*)::int as n from placement p where p.campaign_id = c.id group by state) s), '{}') as states`;

export async function listCampaigns(db: Db): Promise<Campaign[]> {
  return (
    await sql<Campaign>`select ${campaignColumns} from campaign c join brand b on b.id = c.brand_id order by c.created_at desc, c.id`.execute(
      db,
    )
  ).rows;
}

export async function findCampaign(db: Db, id: string): Promise<Campaign | null> {
  return (
    (
      await sql<Campaign>`select ${campaignColumns} from campaign c join brand b on b.id = c.brand_id where c.id = ${id}`.execute(
        db,
      )
    ).rows[0] ?? null
  );
}

/** Writes a campaign with all placements and deliverables; every placement starts as invited. Returns its id. */
export async function insertCampaign(db: Db, campaign: NewCampaign, by: string | null, now: Date): Promise<string> {
  const id = randomUUID();
  await sql`insert into campaign (id, brand_id, brief_id, plan_id, name, target_url, currency, starts_on, ends_on, created_by)
    values (${id}, ${campaign.brandId}, ${campaign.briefId}, ${campaign.planId}, ${campaign.name}, ${campaign.targetUrl}, ${campaign.currency},
            ${campaign.startsOn}, ${campaign.endsOn}, ${by})`.execute(db);
  for (const placement of campaign.placements) {
    const placementId = randomUUID();
    await sql`insert into placement (id, campaign_id, kol_id, account_id, state, currency, owner_id)
      select ${placementId}, ${id}, a.kol_id, a.id, 'invited', ${campaign.currency}, (select u.id from "user" u where u.id = ${by}) from account a where a.id = ${placement.accountId}`.execute(
      db,
    );
    const terms = plainAgreement(placement.commissionBps, placement.returnDays, placement.attributionDays);
    await insertTerms(db, { placementId, terms, validFrom: now, note: null, by, at: now });
    for (const one of placement.deliverables) await insertDeliverable(db, placementId, placement.accountId, one);
  }
  return id;
}

const placementQuery = sql`
  select p.id, p.campaign_id, p.kol_id, p.account_id, k.name as kol_name, a.platform, coalesce(card.tier, 'untiered') as tier, card.verdict, p.state, p.currency,
         p.owner_id, (select name from "user" u where u.id = p.owner_id) as owner_name, t.version, t.document as terms,
         coalesce((select jsonb_agg(${deliverableJson} order by d.due_on nulls last, d.id) from ${deliverableFrom} where d.placement_id = p.id and d.kind = 'content'), '[]') as deliverables,
         coalesce((select jsonb_agg(jsonb_build_object('from', m.from_state, 'to', m.to_state, 'by', m.by_user, 'note', m.note, 'at', ${iso('m.at')}) order by m.id)
            from move m where m.placement_id = p.id), '[]') as moves,
         coalesce((select jsonb_agg(jsonb_build_object('step', s.step, 'onDay', s.on_day, 'note', s.note, 'side', s.side, 'byName', s.by_name, 'at', ${iso('s.at')}) order by s.id)
            from sample_step s where s.placement_id = p.id), '[]') as samples,
         (select jsonb_build_object('side', o.side, 'number', o.number, 'at', ${iso('o.at')}, 'answer', o.answer, 'answeredAt', ${iso('o.answered_at')})
            from offer o where o.placement_id = p.id order by o.number desc limit 1) as offer,
         (select jsonb_build_object('expiresAt', ${iso('l.expires_at')}, 'lastUsedAt', ${iso('l.last_used_at')}) from private_link l
            where l.placement_id = p.id and l.revoked_at is null and l.expires_at > now() limit 1) as link
  from placement p join account a on a.id = p.account_id join kol k on k.id = p.kol_id left join card on card.account_id = p.account_id
  join lateral (select version, document from agreement_terms where placement_id = p.id order by version desc limit 1) t on true`;

type PlacementRow = Omit<Placement, 'next'>;
const withNext = (row: PlacementRow): Placement => ({
  ...row,
  terms: agreementShape.parse(row.terms),
  next: [...nextStates(row.state)],
});

export async function listPlacements(db: Db, campaignId: string): Promise<Placement[]> {
  return (
    await sql<PlacementRow>`${placementQuery} where p.campaign_id = ${campaignId} order by k.name, p.id`.execute(db)
  ).rows.map(withNext);
}

export async function findPlacement(db: Db, id: string): Promise<Placement | null> {
  const row = (await sql<PlacementRow>`${placementQuery} where p.id = ${id}`.execute(db)).rows[0];
  return row ? withNext(row) : null;
}

/** Moves a placement when it still is where the caller saw it; false when somebody was faster. */
export async function movePlacement(
  db: Db,
  id: string,
  from: State,
  to: State,
  by: string | null,
  note: string | null,
): Promise<boolean> {
  const { rows } =
    await sql`update placement set state = ${to} where id = ${id} and state = ${from} returning id`.execute(db);
  if (rows.length === 0) return false;
  await sql`insert into move (placement_id, from_state, to_state, by_user, note) values (${id}, ${from}, ${to}, ${by}, ${note})`.execute(
    db,
  );
  return true;
}
