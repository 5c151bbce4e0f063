// What is known of an order when its winner is decided: coupons, clicks, windows, and whose native ids it names.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Claims } from './decide.ts';
import type { SaidOrder } from './shop/said.ts';

/** A native id on the order that names a KOL: kept with it, so that a policy can use it later. */
export interface NativeClaim {
  readonly kind: string;
  readonly value: string;
  readonly line: string | null;
  readonly kolId: string;
  readonly placementId: string | null;
  /** `given`: by hand for this campaign; `archive`: the id of an account in the archive. */
  readonly by: 'given' | 'archive';
}

export interface WinnerFacts {
  readonly claims: Claims;
  readonly native: readonly NativeClaim[];
}

interface Row {
  readonly coupons: Claims['coupons'] | null;
  readonly clicks: (Omit<Claims['clicks'][number], 'at'> & { at: string })[] | null;
  readonly windows: (Omit<Claims['windows'][number], 'termsFrom'> & { termsFrom: string })[] | null;
  readonly native: NativeClaim[] | null;
}

/** Native ids of an order as rows to be looked up: its hints, and the SKUs and products of its lines. */
function nativeIds(order: SaidOrder): { kind: string; value: string; line: string | null }[] {
  const skus = order.lines.flatMap((line) =>
    [...new Set([line.sku, line.product])].flatMap((value) =>
      value === null ? [] : [{ kind: 'sku', value, line: line.id }],
    ),
  );
  return [...order.hints, ...skus];
}

/**
 * Coupons of the order's codes (capitals and small letters are one), clicks of its visitor, windows of all placements, and native
 * ids that were given to a placement or are those of an account in the archive. Clicks of bots and previews earn nobody a commission. Oldest first, ties by id.
 */
export async function findWinnerFacts(db: Db, campaignId: string, order: SaidOrder): Promise<WinnerFacts> {
  const codes = order.coupons.map((code) => code.toLowerCase());
  const { rows } = await sql<Row>`select
    (select jsonb_agg(jsonb_build_object('code', code, 'kolId', kol_id, 'placementId', placement_id)) from coupon
      where campaign_id = ${campaignId} and lower(code) = any(${codes}::text[])) as coupons,
    (select jsonb_agg(jsonb_build_object('linkCode', e.link_code, 'kolId', l.kol_id, 'placementId', l.placement_id, 'at', e.at) order by e.at, e.id)
      from click e join link l on l.code = e.link_code
      where e.campaign_id = ${campaignId} and e.visitor = ${order.visitor ?? ''} and e.at <= ${order.at} and e.kind = 'person') as clicks,
    (select jsonb_agg(jsonb_build_object('kolId', p.kol_id, 'placementId', p.id, 'attributionDays', (t.document->>'attributionDays')::int, 'termsFrom', t.valid_from)
        order by t.valid_from, t.version) from placement p join agreement_terms t on t.placement_id = p.id where p.campaign_id = ${campaignId}) as windows,
    (select jsonb_agg(distinct jsonb_build_object('kind', h.kind, 'value', h.value, 'line', h.line, 'kolId', c.kol_id, 'placementId', c.placement_id, 'by', c.by))
      from jsonb_to_recordset(${JSON.stringify(nativeIds(order))}::jsonb) as h(kind text, value text, line text), lateral (
        select n.kol_id, n.placement_id, 'given' as by from native_id n where n.campaign_id = ${campaignId} and n.kind = h.kind and n.value = h.value
        union all
        select p.kol_id, p.id, 'archive' from account_key k join account a on a.id = k.account_id join placement p on p.kol_id = a.kol_id and p.campaign_id = ${campaignId}
        where k.uid = h.value and k.platform = case h.kind when 'author' then 'douyin' when 'finder' then 'wechat' end) c) as native`.execute(
    db,
  );
  const row = rows[0]!;
  return {
    claims: {
      coupons: row.coupons ?? [],
      clicks: (row.clicks ?? []).map((click) => ({ ...click, at: new Date(click.at) })),
      windows: (row.windows ?? []).map((one) => ({ ...one, termsFrom: new Date(one.termsFrom) })),
    },
    native: row.native ?? [],
  };
}
