// What is known of an order when its winners are decided: the policy of its day, coupons, clicks, slots, windows, native ids.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { shippedRules } from './attribute.ts';
import { type PolicyDocument, policyDocumentShape } from './contract-policy.ts';
import { type Claims, type NativeClaim, type OrderBasis, skusOfLine } from './decide.ts';

interface Row {
  readonly policy: { readonly version: number; readonly document: PolicyDocument } | null;
  readonly coupons: Claims['coupons'] | null;
  readonly clicks: (Omit<Claims['clicks'][number], 'at'> & { at: string })[] | null;
  readonly slots:
    | (Omit<Claims['slots'][number], 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string })[]
    | null;
  readonly windows: (Omit<Claims['windows'][number], 'termsFrom'> & { termsFrom: string })[] | null;
  readonly native: NativeClaim[] | null;
}

/** Native ids of an order as rows to be looked up: its hints, and the SKUs and products of its lines. */
function nativeIds(order: OrderBasis): { kind: string; value: string; line: string | null }[] {
  const skus = order.lines.flatMap((line) =>
    skusOfLine(line, order.hints).map((value) => ({ kind: 'sku', value, line: line.id })),
  );
  return [...order.hints.filter(({ kind }) => kind !== 'sku'), ...skus];
}

/** How long after its end a slot can still be told as one that an order came too late for. */
const slotEcho = '2 days';

/** Coupons of the order's codes: capitals and small letters are one. */
const couponsOf = (campaignId: string, codes: readonly string[]) => sql`
  (select jsonb_agg(jsonb_build_object('code', code, 'kolId', kol_id, 'placementId', placement_id) order by code) from coupon
    where campaign_id = ${campaignId} and lower(code) = any(${codes}::text[])) as coupons`;

/** Clicks of the order's visitor; those of bots and previews earn nobody a commission. Oldest first, ties by id. */
const clicksOf = (campaignId: string, visitor: string | null, at: string) => sql`
  (select jsonb_agg(jsonb_build_object('linkCode', e.link_code, 'kolId', l.kol_id, 'placementId', l.placement_id, 'at', e.at) order by e.at, e.id)
    from click e join link l on l.code = e.link_code
    where e.campaign_id = ${campaignId} and e.visitor = ${visitor ?? ''} and e.at <= ${at} and e.kind = 'person') as clicks`;

/** What was given to a placement by hand, what is a link's own code, and what is the id of an account in the archive. */
const nativeOf = (campaignId: string, order: OrderBasis) => sql`
  (select jsonb_agg(distinct jsonb_build_object('kind', h.kind, 'value', h.value, 'line', h.line, 'kolId', c.kol_id, 'placementId', c.placement_id, 'by', c.by))
    from jsonb_to_recordset(${JSON.stringify(nativeIds(order))}::jsonb) as h(kind text, value text, line text), lateral (
      select n.kol_id, n.placement_id, 'given' as by from native_id n where n.campaign_id = ${campaignId} and n.kind = h.kind and n.value = h.value
      union all
      select l.kol_id, l.placement_id, 'given' from link l where h.kind = 'scene' and l.code = h.value and l.campaign_id = ${campaignId}
      union all
      select p.kol_id, min(p.id), 'archive' from account_key k join account a on a.id = k.account_id join placement p on p.kol_id = a.kol_id and p.campaign_id = ${campaignId}
      where k.uid = h.value and k.platform = case h.kind when 'author' then 'douyin' when 'finder' then 'wechat' end group by p.kol_id) c) as native`;

/** All that decides who brought the lines of an order, and the native ids that name somebody. */
export async function findClaims(
  db: Db,
  campaignId: string,
  order: OrderBasis & { readonly visitor: string | null },
): Promise<Claims> {
  const codes = order.coupons.map((code) => code.toLowerCase());
  const { rows } = await sql<Row>`select
    (select jsonb_build_object('version', version, 'document', document) from attribution_policy
      where campaign_id = ${campaignId} and valid_from <= ${order.at} order by valid_from desc, version desc limit 1) as policy,
    ${couponsOf(campaignId, codes)}, ${clicksOf(campaignId, order.visitor, order.at)},
    (select jsonb_agg(jsonb_build_object('id', id, 'kolId', kol_id, 'placementId', placement_id, 'startsAt', starts_at, 'endsAt', ends_at, 'skus', skus) order by id)
      from live_slot where campaign_id = ${campaignId} and starts_at <= ${order.at} and ends_at > ${order.at}::timestamptz - interval '${sql.raw(slotEcho)}') as slots,
    (select jsonb_agg(jsonb_build_object('kolId', p.kol_id, 'placementId', p.id, 'attributionDays', (t.document->>'attributionDays')::int,
        'liveAfterMinutes', (t.document->>'liveAfterMinutes')::int, 'termsFrom', t.valid_from)
        order by t.valid_from, t.version) from placement p join agreement_terms t on t.placement_id = p.id where p.campaign_id = ${campaignId}) as windows,
    ${nativeOf(campaignId, order)}`.execute(db);
  const { policy, coupons, clicks, slots, windows, native } = rows[0]!;
  return {
    policy: policy
      ? { version: policy.version, ...policyDocumentShape.parse(policy.document) }
      : { version: 0, ...shippedRules },
    coupons: coupons ?? [],
    codes: native ?? [],
    clicks: (clicks ?? []).map((click) => ({ ...click, at: new Date(click.at) })),
    slots: (slots ?? []).map((one) => ({ ...one, startsAt: new Date(one.startsAt), endsAt: new Date(one.endsAt) })),
    windows: (windows ?? []).map((one) => ({ ...one, termsFrom: new Date(one.termsFrom) })),
  };
}
