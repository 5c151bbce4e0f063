-- Written by `npm run schema` from what the migrations yield: read it, never edit it. Monthly partitions of clicks and
-- the tables of the queue are made by the running program and do not stand here.

create extension pg_trgm;

CREATE OR REPLACE FUNCTION public.check_approved()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not exists (select 1 from statement_approval a where a.campaign_id = new.campaign_id and a.period_id = new.period_id and a.kol_id = new.kol_id) then
    raise exception 'statement %/% is not approved', new.period_id, new.kol_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_balanced()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  wrong record;
begin
  select currency, sum(amount) as total into wrong from posting where entry_id = new.entry_id group by currency having sum(amount) <> 0 limit 1;
  if found then
    raise exception 'ledger entry % does not balance: % %', new.entry_id, wrong.total, wrong.currency using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_line_decided()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  decided text[] := array['state', 'reference', 'paid_on', 'reason', 'decided_by', 'decided_at'];
begin
  if tg_op <> 'UPDATE' or old.state <> 'open' or new.state = 'open' or to_jsonb(new) - decided <> to_jsonb(old) - decided then
    raise exception 'a line of a payout batch is decided once: % is refused', tg_op using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_not_in_batch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select 1 from payout_batch_line l where l.campaign_id = new.campaign_id and l.period_id = new.period_id
      and l.kol_id = new.kol_id and l.state = 'open') then
    raise exception 'statement %/% waits in a payout batch', new.period_id, new.kol_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_second_person()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select 1 from settlement_period p where p.campaign_id = new.campaign_id and p.id = new.period_id and p.closed_by = new.approved_by) then
    raise exception 'whoever closed % cannot approve its statements', new.period_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.done_after_closes()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare newest timestamptz;
begin
  if new.done_at is null or (tg_op = 'UPDATE' and new.done_at is not distinct from old.done_at) then return new; end if;
  select max(s.closed_at) into newest from settlement_period s join placement p on p.campaign_id = s.campaign_id where p.id = new.placement_id;
  if newest >= new.done_at then new.done_at := greatest(newest + interval '1 millisecond', clock_timestamp()); end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.entry_content(entry bigint)
 RETURNS text
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return (select concat_ws(E'\n', e.kind, e.key, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), coalesce(e.reverses::text, '-'),
    (select string_agg(p.account || ' ' || p.currency || ' ' || p.amount, E'\n' order by p.id) from posting p where p.entry_id = e.id))
  from ledger_entry e where e.id = entry);
end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_audit_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'an audit is never rewritten' using errcode = 'restrict_violation';
end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_but_rekey()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op <> 'UPDATE' or to_jsonb(new) - 'key_id' - 'sealed' <> to_jsonb(old) - 'key_id' - 'sealed' then
    raise exception '% is append-only: % is refused', tg_table_name, tg_op using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the ledger is append-only: % on % is refused', tg_op, tg_table_name using errcode = 'integrity_constraint_violation';
end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_finished_assessment()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.finished_at is not null then
    raise exception 'assessment % is finished', old.id;
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_forecast_basis_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'a basis of forecasts is never rewritten' using errcode = 'restrict_violation';
end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_index_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'an index is never rewritten' using errcode = 'restrict_violation';
end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_late_posting()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select 1 from ledger_seal where entry_id = new.entry_id) then
    raise exception 'ledger entry % is sealed', new.entry_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_policy_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'a policy is never rewritten' using errcode = 'restrict_violation';
end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_stated_fee()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (old.fee, old.cut, old.kind) is distinct from (new.fee, new.cut, new.kind) and exists (
    select 1 from settlement_period s join placement p on p.campaign_id = s.campaign_id
    where p.id = old.placement_id and s.closed_at >= old.done_at)
  then raise exception 'the fee of deliverable % is in a statement', old.id;
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_unsealed_seal()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  last record;
begin
  select number, hash into last from ledger_seal where campaign_id = new.campaign_id order by number desc limit 1;
  if new.number <> coalesce(last.number, 0) + 1 or new.campaign_id <> (select campaign_id from ledger_entry where id = new.entry_id)
    or new.hash <> encode(sha256(convert_to(coalesce(last.hash, repeat('0', 64)) || E'\n' || entry_content(new.entry_id), 'UTF8')), 'hex') then
    raise exception 'the seal of ledger entry % does not follow from the one before', new.entry_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.seal_entry()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  last record;
begin
  perform pg_advisory_xact_lock(hashtextextended('ledger ' || new.campaign_id, 0));
  select number, hash into last from ledger_seal where campaign_id = new.campaign_id order by number desc limit 1;
  insert into ledger_seal (campaign_id, number, entry_id, hash)
    values (new.campaign_id, coalesce(last.number, 0) + 1, new.id,
      encode(sha256(convert_to(coalesce(last.hash, repeat('0', 64)) || E'\n' || entry_content(new.id), 'UTF8')), 'hex'));
  return null;
end $function$
;

create table account (
  id text not null,
  kol_id text not null,
  platform text not null,
  uid text not null,
  handle text,
  name text,
  url text,
  bio text,
  followers bigint,
  followers_error bigint,
  following bigint,
  posts_total bigint,
  observed_on date,
  import_id text,
  import_row bigint,
  created_at timestamp with time zone not null default now(),
  avatar_url text,
  verified_text text,
  text_seen jsonb,
  constraint account_pkey PRIMARY KEY (id),
  constraint account_followers_check CHECK ((followers >= 0))
);

create table account_audience (
  account_id text not null,
  dimension text not null,
  item text not null,
  day date not null,
  share double precision not null,
  low_years smallint,
  high_years smallint,
  import_id text,
  import_row bigint,
  constraint account_audience_pkey PRIMARY KEY (account_id, dimension, day, item),
  constraint account_audience_check CHECK (((dimension = 'age'::text) = (low_years IS NOT NULL))),
  constraint account_audience_check1 CHECK ((high_years >= low_years)),
  constraint account_audience_dimension_check CHECK ((dimension = ANY (ARRAY['gender'::text, 'age'::text, 'region'::text, 'city'::text, 'city_tier'::text]))),
  constraint account_audience_share_check CHECK (((share >= (0)::double precision) AND (share <= (1)::double precision)))
);

create table account_crowd (
  account_id text not null,
  roaming double precision not null,
  constraint account_crowd_pkey PRIMARY KEY (account_id)
);

create table account_earlier (
  account_id text not null,
  field text not null,
  value_key text not null,
  value text not null,
  first_on date,
  last_on date,
  is_mention boolean not null default false,
  import_id text,
  import_row bigint,
  constraint account_earlier_pkey PRIMARY KEY (account_id, field, value_key),
  constraint account_earlier_field_check CHECK ((field = ANY (ARRAY['name'::text, 'handle'::text, 'bio'::text, 'verified_text'::text])))
);

create table account_index (
  account_id text not null,
  id text not null,
  form text not null,
  window_days smallint not null,
  from_day date not null,
  to_day date not null,
  value double precision,
  inputs jsonb not null,
  missing jsonb not null,
  posts integer not null,
  at timestamp with time zone not null,
  by_user text,
  constraint account_index_pkey PRIMARY KEY (account_id, id),
  constraint account_index_check CHECK (((value IS NULL) = (jsonb_array_length(missing) > 0))),
  constraint account_index_window_days_check CHECK ((window_days = ANY (ARRAY[7, 30])))
);

create table account_key (
  platform text not null,
  uid text not null,
  account_id text not null,
  handle text,
  uid_hash text,
  provisional boolean not null default false,
  constraint account_key_pkey PRIMARY KEY (platform, uid),
  constraint account_key_account_id_key UNIQUE (account_id)
);

create table account_topics (
  account_id text not null,
  model_id text not null,
  posts integer not null,
  shares jsonb not null,
  classes jsonb not null,
  constraint account_topics_pkey PRIMARY KEY (account_id)
);

create table agency (
  id text not null,
  name text not null,
  created_at timestamp with time zone not null default now(),
  constraint agency_pkey PRIMARY KEY (id),
  constraint agency_name_key UNIQUE (name)
);

create table agreement_terms (
  placement_id text not null,
  version integer not null,
  valid_from timestamp with time zone not null,
  document jsonb not null,
  note text,
  agreed_by text,
  agreed_at timestamp with time zone not null default now(),
  constraint agreement_terms_pkey PRIMARY KEY (placement_id, version),
  constraint agreement_terms_version_check CHECK ((version > 0))
);

create table alert (
  id text not null,
  kol_id text not null,
  account_id text not null,
  audit_id text,
  verdict_before text,
  verdict_after text,
  authenticity_before double precision,
  authenticity_after double precision,
  at timestamp with time zone not null,
  seen_at timestamp with time zone,
  seen_by text,
  kind text not null default 'verdict'::text,
  followers_before bigint,
  followers_after bigint,
  day_before date,
  day_after date,
  constraint alert_pkey PRIMARY KEY (id),
  constraint alert_account_id_audit_id_key UNIQUE (account_id, audit_id),
  constraint alert_day UNIQUE (account_id, kind, day_after),
  constraint alert_kind_check CHECK ((kind = ANY (ARRAY['verdict'::text, 'followers'::text]))),
  constraint alert_says_what CHECK ((((kind = 'verdict'::text) AND (audit_id IS NOT NULL) AND (verdict_before IS NOT NULL) AND (verdict_after IS NOT NULL) AND (day_after IS NULL)) OR ((kind = 'followers'::text) AND (followers_before IS NOT NULL) AND (followers_after IS NOT NULL) AND (day_before IS NOT NULL) AND (day_after IS NOT NULL))))
);

create table api_key (
  id text not null,
  config_id text not null,
  name text,
  start text,
  reference_id text not null,
  prefix text,
  key text not null,
  refill_interval integer,
  refill_amount integer,
  last_refill_at timestamp with time zone,
  enabled boolean,
  rate_limit_enabled boolean,
  rate_limit_time_window integer,
  rate_limit_max integer,
  request_count integer,
  remaining integer,
  last_request timestamp with time zone,
  expires_at timestamp with time zone,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  permissions text,
  metadata text,
  constraint api_key_pkey PRIMARY KEY (id)
);

create table appeal (
  account_id text not null,
  id text not null,
  audit_id text not null,
  verdict text not null,
  reason text not null,
  by_id text not null,
  by_name text not null,
  at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by text,
  constraint appeal_pkey PRIMARY KEY (account_id, id),
  constraint appeal_reason_check CHECK (((length(reason) >= 10) AND (length(reason) <= 2000))),
  constraint appeal_verdict_check CHECK ((verdict = ANY (ARRAY['authentic'::text, 'look_closer'::text, 'risk'::text, 'not_enough_data'::text])))
);

create table appointment (
  id text not null,
  key text not null,
  offer_id text not null,
  expert_id text not null,
  brand_id text not null,
  booker_id text not null,
  booker_name text not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  free_from timestamp with time zone not null,
  state text not null,
  topic text not null,
  language text not null,
  about text not null,
  page_path text,
  page_title text,
  video_link text,
  sequence integer not null default 0,
  constraint appointment_pkey PRIMARY KEY (id),
  constraint appointment_booker_id_key_key UNIQUE (booker_id, key),
  constraint appointment_check CHECK ((ends_at > starts_at)),
  constraint appointment_check1 CHECK ((free_from >= ends_at)),
  constraint appointment_check2 CHECK (((page_title IS NULL) = (page_path IS NULL))),
  constraint appointment_language_check CHECK ((language = ANY (ARRAY['it'::text, 'en'::text, 'zh'::text]))),
  constraint appointment_page_path_check CHECK ((page_path ~~ '/%'::text)),
  constraint appointment_state_check CHECK ((state = ANY (ARRAY['booked'::text, 'moved'::text, 'cancelled'::text, 'held'::text, 'missed'::text]))),
  constraint appointment_video_link_check CHECK ((video_link ~~ 'https://%'::text))
);

create table appointment_event (
  id bigint not null generated always as identity,
  appointment_id text not null,
  kind text not null,
  by_id text not null,
  by_name text not null,
  at timestamp with time zone not null,
  starts_at timestamp with time zone not null,
  reason text,
  is_late boolean not null default false,
  advised text,
  next_steps text,
  constraint appointment_event_pkey PRIMARY KEY (id),
  constraint appointment_event_kind_check CHECK ((kind = ANY (ARRAY['booked'::text, 'moved'::text, 'cancelled'::text, 'held'::text, 'missed'::text, 'noted'::text, 'video_link'::text])))
);

create table archive_clock (
  only_row boolean not null default true,
  change bigint not null default 0,
  search_form integer not null default 0,
  constraint archive_clock_pkey PRIMARY KEY (only_row),
  constraint archive_clock_only_row_check CHECK (only_row)
);

create table assessment (
  id text not null,
  brand_id text not null,
  questionnaire text not null,
  version text not null,
  answers jsonb not null default '{}'::jsonb,
  confirmed text[] not null default '{}'::text[],
  started_at timestamp with time zone not null,
  started_by text not null,
  finished_at timestamp with time zone,
  finished_by text,
  size text,
  sector text,
  result jsonb,
  constraint assessment_pkey PRIMARY KEY (id),
  constraint assessment_check CHECK (((finished_at IS NULL) = (result IS NULL))),
  constraint assessment_questionnaire_check CHECK ((questionnaire = ANY (ARRAY['export'::text, 'shop'::text, 'social'::text])))
);

create table attachment (
  id text not null,
  placement_id text not null,
  purpose text not null,
  name text not null,
  media_type text not null,
  size integer not null,
  width integer,
  height integer,
  sha256 text not null,
  content bytea not null,
  side text not null,
  by_name text not null,
  at timestamp with time zone not null,
  constraint attachment_pkey PRIMARY KEY (id),
  constraint attachment_media_type_check CHECK ((media_type = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'application/pdf'::text]))),
  constraint attachment_purpose_check CHECK ((purpose = ANY (ARRAY['draft'::text, 'screenshot'::text, 'signed'::text, 'proof'::text]))),
  constraint attachment_side_check CHECK ((side = ANY (ARRAY['brand'::text, 'kol'::text]))),
  constraint attachment_size_check CHECK ((size > 0))
);

create table attribution (
  campaign_id text not null,
  order_id text not null,
  line_id text not null,
  kol_id text,
  placement_id text,
  code text not null,
  facts jsonb not null,
  decided_at timestamp with time zone not null default now(),
  constraint attribution_pkey PRIMARY KEY (campaign_id, order_id, line_id)
);

create table attribution_policy (
  campaign_id text not null,
  version integer not null,
  valid_from timestamp with time zone not null,
  document jsonb not null,
  note text,
  set_by text,
  set_at timestamp with time zone not null default now(),
  constraint attribution_policy_pkey PRIMARY KEY (campaign_id, version),
  constraint attribution_policy_version_check CHECK ((version > 0))
);

create table audit (
  account_id text not null,
  id text not null,
  verdict text not null,
  authenticity double precision,
  fraud_probability double precision,
  interval_low double precision,
  interval_high double precision,
  craft double precision,
  families jsonb not null,
  policy text not null,
  evidence_hash text not null,
  evidence_from date,
  evidence_to date,
  snapshots integer not null,
  posts integer not null,
  comments integer not null,
  at timestamp with time zone not null,
  basis_id text,
  surroundings jsonb,
  constraint audit_pkey PRIMARY KEY (account_id, id),
  constraint audit_authenticity_check CHECK (((authenticity >= (0)::double precision) AND (authenticity <= (100)::double precision))),
  constraint audit_fraud_probability_check CHECK (((fraud_probability >= (0)::double precision) AND (fraud_probability <= (1)::double precision))),
  constraint audit_verdict_check CHECK ((verdict = ANY (ARRAY['authentic'::text, 'look_closer'::text, 'risk'::text, 'not_enough_data'::text])))
);

create table audit_basis (
  id text not null,
  at timestamp with time zone not null,
  accounts integer not null,
  comments bigint not null,
  learned jsonb not null,
  constraint audit_basis_pkey PRIMARY KEY (id)
);

create table audit_policy (
  version text not null,
  policy jsonb not null,
  note text not null,
  by_name text not null,
  at timestamp with time zone not null,
  constraint audit_policy_pkey PRIMARY KEY (version)
);

create table audit_policy_use (
  id text not null,
  version text not null,
  is_shipped boolean not null,
  note text not null,
  by_name text not null,
  at timestamp with time zone not null,
  constraint audit_policy_use_pkey PRIMARY KEY (id)
);

create table audit_run (
  id text not null,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  all_accounts integer not null default 0,
  audited integer not null default 0,
  kept integer not null default 0,
  changed integer not null default 0,
  fault text,
  constraint audit_run_pkey PRIMARY KEY (id)
);

create table brand (
  id text not null,
  name text not null,
  description text,
  terms text[] not null default '{}'::text[],
  created_at timestamp with time zone not null default now(),
  constraint brand_pkey PRIMARY KEY (id),
  constraint brand_name_key UNIQUE (name)
);

create table brief (
  id text not null,
  brand_id text not null,
  name text not null,
  goal text not null,
  topics text[] not null default '{}'::text[],
  platforms text[] not null default '{}'::text[],
  budget bigint not null,
  currency text not null,
  starts_on date,
  ends_on date,
  tier_shares jsonb not null default '{}'::jsonb,
  exclude text[] not null default '{}'::text[],
  must text[] not null default '{}'::text[],
  verdicts text[] not null default '{authentic,look_closer,not_enough_data}'::text[],
  cooling_off_days integer not null default 180,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  audience jsonb,
  platform_shares jsonb,
  plan_goal text,
  average_order bigint,
  margin_bps integer,
  return_rate_bps integer,
  platform_fee_bps integer,
  commission_bps integer,
  fixed_share_bps integer,
  constraint brief_pkey PRIMARY KEY (id),
  constraint brief_average_order_check CHECK ((average_order > 0)),
  constraint brief_budget_check CHECK ((budget > 0)),
  constraint brief_check CHECK (((ends_on IS NULL) OR (starts_on IS NULL) OR (ends_on >= starts_on))),
  constraint brief_commission_bps_check CHECK (((commission_bps >= 0) AND (commission_bps <= 10000))),
  constraint brief_fixed_share_bps_check CHECK (((fixed_share_bps >= 1) AND (fixed_share_bps <= 10000))),
  constraint brief_goal_check CHECK ((goal = ANY (ARRAY['awareness'::text, 'launch'::text]))),
  constraint brief_margin_bps_check CHECK (((margin_bps >= 0) AND (margin_bps <= 10000))),
  constraint brief_plan_goal_check CHECK ((plan_goal = ANY (ARRAY['reach'::text, 'engagement'::text, 'sales'::text, 'profit'::text]))),
  constraint brief_platform_fee_bps_check CHECK (((platform_fee_bps >= 0) AND (platform_fee_bps <= 10000))),
  constraint brief_return_rate_bps_check CHECK (((return_rate_bps >= 0) AND (return_rate_bps <= 10000)))
);

create table campaign (
  id text not null,
  brand_id text not null,
  brief_id text,
  plan_id text,
  name text not null,
  target_url text,
  currency text not null,
  starts_on date,
  ends_on date,
  created_by text,
  created_at timestamp with time zone not null default now(),
  constraint campaign_pkey PRIMARY KEY (id)
);

create table campaign_brief (
  campaign_id text not null,
  placement_id text,
  version integer not null,
  document jsonb not null,
  by_name text,
  at timestamp with time zone not null,
  constraint campaign_brief_version_check CHECK ((version > 0))
);

create table card (
  account_id text not null,
  kol_id text not null,
  name text not null,
  search text not null,
  platform text not null,
  handle text,
  category text,
  topics text[] not null default '{}'::text[],
  agency text,
  region text,
  followers bigint,
  followers_error bigint,
  tier text not null,
  tier_policy text not null,
  engagement double precision,
  engagement_place double precision,
  median_views bigint,
  posts_seen integer not null default 0,
  comments_seen integer not null default 0,
  price_cny bigint,
  price jsonb,
  verdict text,
  authenticity double precision,
  observed_on date,
  updated_at timestamp with time zone not null default now(),
  change bigint not null default 0,
  gender text,
  last_post_on date,
  brands text[] not null default '{}'::text[],
  collaborated_on date,
  overruled_verdict text,
  constraint card_pkey PRIMARY KEY (account_id),
  constraint card_tier_check CHECK ((tier = ANY (ARRAY['top'::text, 'mid'::text, 'micro'::text, 'long_tail'::text, 'untiered'::text])))
);

create table click (
  campaign_id text not null,
  id uuid not null,
  at timestamp with time zone not null,
  link_code text not null,
  visitor text not null,
  kind text not null,
  app text,
  person text,
  province text,
  constraint click_pkey PRIMARY KEY (campaign_id, id, at),
  constraint click_kind_check CHECK ((kind = ANY (ARRAY['person'::text, 'bot'::text, 'preview'::text])))
) partition by RANGE (at);

create table click_day_key (
  day date not null,
  key text not null,
  constraint click_day_key_pkey PRIMARY KEY (day)
);

create table click_seen (
  campaign_id text not null,
  click_id uuid not null,
  at timestamp with time zone not null,
  constraint click_seen_pkey PRIMARY KEY (campaign_id, click_id)
);

create table click_tally (
  campaign_id text not null,
  hour timestamp with time zone not null,
  link_code text not null,
  province text not null,
  clicks integer not null,
  visits integer not null,
  machines integer not null,
  constraint click_tally_pkey PRIMARY KEY (campaign_id, hour, link_code, province)
);

create table click_tally_until (
  campaign_id text not null,
  final_until timestamp with time zone not null,
  counted_until timestamp with time zone not null,
  constraint click_tally_until_pkey PRIMARY KEY (campaign_id),
  constraint click_tally_until_check CHECK ((counted_until >= final_until))
);

create table collaboration (
  id text not null,
  kol_id text not null,
  brand text not null,
  product_class text,
  started_on date,
  ended_on date,
  exclusive_until date,
  brand_fame smallint,
  source text,
  import_id text,
  evidence jsonb,
  constraint collaboration_pkey PRIMARY KEY (id),
  constraint collaboration_brand_fame_check CHECK (((brand_fame >= 0) AND (brand_fame <= 3)))
);

create table comment (
  account_id text not null,
  post_id text not null,
  id text not null,
  author text not null,
  at timestamp with time zone,
  text text,
  by_kol boolean not null default false,
  reply_to text,
  likes bigint,
  observed_at timestamp with time zone,
  import_id text,
  import_row bigint,
  region text,
  constraint comment_pkey PRIMARY KEY (account_id, id)
);

create table company (
  brand_id text not null,
  country text not null,
  province text,
  size text,
  sector text,
  updated_at timestamp with time zone not null default now(),
  constraint company_pkey PRIMARY KEY (brand_id)
);

create table competitor (
  id text not null,
  brand_id text not null,
  name text not null,
  fame smallint not null default 0,
  product_class text,
  constraint competitor_pkey PRIMARY KEY (id),
  constraint competitor_brand_id_name_key UNIQUE (brand_id, name),
  constraint competitor_fame_check CHECK (((fame >= 0) AND (fame <= 3)))
);

create table compliance_answer (
  id text not null,
  check_id text not null,
  family text not null,
  rule text not null,
  severity text not null,
  passage text,
  sentence text,
  exemption text,
  proof text,
  attachment_id text,
  by_name text not null,
  at timestamp with time zone not null,
  entry bigint not null generated always as identity,
  constraint compliance_answer_pkey PRIMARY KEY (id),
  constraint compliance_answer_check CHECK (((exemption IS NULL) OR (proof IS NOT NULL) OR (attachment_id IS NOT NULL))),
  constraint compliance_answer_proof_check CHECK ((length(proof) >= 3))
);

create table compliance_check (
  id text not null,
  subject_kind text not null,
  subject_id text not null,
  family text not null,
  rules_version text not null,
  text_sha256 text not null,
  content jsonb not null,
  findings jsonb not null,
  on_day date not null,
  by_name text not null,
  at timestamp with time zone not null,
  entry bigint not null generated always as identity,
  constraint compliance_check_pkey PRIMARY KEY (id),
  constraint compliance_check_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['draft'::text, 'publication'::text, 'text'::text])))
);

create table coupon (
  code text not null,
  campaign_id text not null,
  placement_id text not null,
  kol_id text not null,
  created_at timestamp with time zone not null default now(),
  constraint coupon_pkey PRIMARY KEY (code)
);

create table credential (
  id text not null,
  account_id text not null,
  provider_id text not null,
  user_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  password text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null,
  constraint credential_pkey PRIMARY KEY (id)
);

create table deed (
  id text not null,
  number text not null,
  placement_id text not null,
  terms_version integer not null,
  clauses_on date not null,
  languages text[] not null,
  document jsonb not null,
  sha256 text not null,
  created_by text,
  created_at timestamp with time zone not null,
  constraint deed_pkey PRIMARY KEY (id),
  constraint deed_number_key UNIQUE (number),
  constraint deed_languages_check CHECK ((cardinality(languages) = 2))
);

create table deed_event (
  id bigint not null generated always as identity,
  deed_id text not null,
  kind text not null,
  side text,
  by_name text,
  note text,
  attachment text,
  at timestamp with time zone not null,
  constraint deed_event_pkey PRIMARY KEY (id),
  constraint deed_event_check CHECK (((kind = 'agreed'::text) = (side IS NOT NULL))),
  constraint deed_event_check1 CHECK (((kind <> 'signed'::text) OR (attachment IS NOT NULL))),
  constraint deed_event_kind_check CHECK ((kind = ANY (ARRAY['offered'::text, 'agreed'::text, 'signed'::text, 'void'::text]))),
  constraint deed_event_side_check CHECK ((side = ANY (ARRAY['brand'::text, 'kol'::text])))
);

create table deliverable (
  id text not null,
  placement_id text not null,
  format text not null,
  due_on date,
  fee bigint not null,
  done_at timestamp with time zone,
  account_id text not null,
  markets text[] not null default '{cn}'::text[],
  can_buy boolean not null default true,
  declaration text,
  declared_at timestamp with time zone,
  kind text not null default 'content'::text,
  kill_of text,
  cut bigint not null default 0,
  cut_reason jsonb not null default '[]'::jsonb,
  constraint deliverable_pkey PRIMARY KEY (id),
  constraint deliverable_cut_check CHECK (((cut >= 0) AND (cut <= fee))),
  constraint deliverable_fee_check CHECK ((fee >= 0)),
  constraint deliverable_kill_check CHECK (((kind = 'kill_fee'::text) = (kill_of IS NOT NULL))),
  constraint deliverable_kind_check CHECK ((kind = ANY (ARRAY['content'::text, 'kill_fee'::text]))),
  constraint deliverable_markets_check CHECK (((markets <@ '{cn,it}'::text[]) AND (cardinality(markets) > 0)))
);

create table desk_attachment (
  id text not null,
  place bigint not null generated always as identity,
  question_id text not null,
  name text not null,
  media_type text not null,
  size integer not null,
  width integer,
  height integer,
  sha256 text not null,
  content bytea not null,
  by_id text not null,
  by_name text not null,
  at timestamp with time zone not null,
  constraint desk_attachment_pkey PRIMARY KEY (id),
  constraint desk_attachment_media_type_check CHECK ((media_type = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'application/pdf'::text]))),
  constraint desk_attachment_size_check CHECK ((size > 0))
);

create table desk_message (
  id text not null,
  place bigint not null generated always as identity,
  question_id text not null,
  kind text not null,
  text text not null,
  by_id text not null,
  by_name text not null,
  at timestamp with time zone not null,
  constraint desk_message_pkey PRIMARY KEY (id),
  constraint desk_message_kind_check CHECK ((kind = ANY (ARRAY['question'::text, 'follow_up'::text, 'answer'::text, 'note'::text])))
);

create table desk_question (
  id text not null,
  key text not null,
  brand_id text,
  asker_id text not null,
  asker_name text not null,
  subject text not null,
  topic text not null,
  language text not null,
  about_kind text,
  about_path text,
  about_title text,
  seen_page_id text,
  state text not null,
  assigned_id text,
  assigned_name text,
  asked_at timestamp with time zone not null,
  waiting_since timestamp with time zone not null,
  due_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  rating integer,
  rating_words text,
  constraint desk_question_pkey PRIMARY KEY (id),
  constraint desk_question_asker_id_key_key UNIQUE (asker_id, key),
  constraint desk_question_about_kind_check CHECK ((about_kind = ANY (ARRAY['kol'::text, 'audit'::text, 'plan'::text, 'statement'::text, 'page'::text]))),
  constraint desk_question_about_path_check CHECK ((about_path ~~ '/%'::text)),
  constraint desk_question_check CHECK ((((about_path IS NULL) = (about_kind IS NULL)) AND ((about_title IS NULL) = (about_kind IS NULL)))),
  constraint desk_question_language_check CHECK ((language = ANY (ARRAY['it'::text, 'en'::text, 'zh'::text]))),
  constraint desk_question_rating_check CHECK (((rating >= 1) AND (rating <= 5))),
  constraint desk_question_state_check CHECK ((state = ANY (ARRAY['open'::text, 'answered'::text, 'closed'::text, 'withdrawn'::text])))
);

create table draft (
  id text not null,
  deliverable_id text not null,
  version integer not null,
  text text not null,
  links text[] not null default '{}'::text[],
  ai_use text,
  attachments text[] not null default '{}'::text[],
  sha256 text not null,
  side text not null,
  by_name text not null,
  at timestamp with time zone not null,
  constraint draft_pkey PRIMARY KEY (id),
  constraint draft_deliverable_id_version_key UNIQUE (deliverable_id, version),
  constraint draft_ai_use_check CHECK ((ai_use = ANY (ARRAY['none'::text, 'altered'::text, 'generated'::text]))),
  constraint draft_side_check CHECK ((side = ANY (ARRAY['brand'::text, 'kol'::text]))),
  constraint draft_version_check CHECK ((version > 0))
);

create table draft_comment (
  id text not null,
  draft_id text not null,
  text text not null,
  place jsonb,
  side text not null,
  by_name text not null,
  at timestamp with time zone not null,
  settled_by text,
  settled_at timestamp with time zone,
  constraint draft_comment_pkey PRIMARY KEY (id),
  constraint draft_comment_side_check CHECK ((side = ANY (ARRAY['brand'::text, 'kol'::text])))
);

create table draft_decision (
  id bigint not null generated always as identity,
  draft_id text not null,
  decision text not null,
  note text,
  check_id text,
  by_name text not null,
  at timestamp with time zone not null,
  overrule text,
  constraint draft_decision_pkey PRIMARY KEY (id),
  constraint draft_decision_decision_check CHECK ((decision = ANY (ARRAY['approved'::text, 'sent_back'::text])))
);

create table endorser_check (
  kol_id text not null,
  checked_on date not null,
  under_ten boolean not null,
  penalised_on date,
  note text,
  by_name text not null,
  at timestamp with time zone not null default now(),
  constraint endorser_check_pkey PRIMARY KEY (kol_id)
);

create table exchange_rate (
  from_currency text not null,
  to_currency text not null,
  on_day date not null,
  value text not null,
  source text not null,
  recorded_at timestamp with time zone not null default now(),
  constraint exchange_rate_pkey PRIMARY KEY (from_currency, to_currency, on_day)
);

create table expert (
  id text not null,
  name text not null,
  since timestamp with time zone not null,
  constraint expert_pkey PRIMARY KEY (id)
);

create table expert_offer (
  id text not null,
  expert_id text not null,
  title jsonb not null,
  about jsonb not null,
  topics text[] not null,
  languages text[] not null,
  provinces text[] not null,
  sizes text[] not null,
  sectors text[] not null,
  hours jsonb not null,
  zone text not null,
  slot_minutes integer not null,
  pause_minutes integer not null,
  notice_hours integer not null,
  horizon_days integer not null,
  days_off text[] not null,
  most_open integer not null,
  video_link text,
  is_active boolean not null,
  updated_at timestamp with time zone not null,
  constraint expert_offer_pkey PRIMARY KEY (id),
  constraint expert_offer_horizon_days_check CHECK ((horizon_days > 0)),
  constraint expert_offer_languages_check CHECK ((cardinality(languages) > 0)),
  constraint expert_offer_most_open_check CHECK ((most_open > 0)),
  constraint expert_offer_notice_hours_check CHECK ((notice_hours >= 0)),
  constraint expert_offer_pause_minutes_check CHECK ((pause_minutes >= 0)),
  constraint expert_offer_slot_minutes_check CHECK (((slot_minutes >= 15) AND (slot_minutes <= 120))),
  constraint expert_offer_topics_check CHECK ((cardinality(topics) > 0)),
  constraint expert_offer_video_link_check CHECK ((video_link ~~ 'https://%'::text))
);

create table follower_sample (
  account_id text not null,
  id text not null,
  observed_on date not null,
  source text not null,
  profiles jsonb not null,
  people integer not null,
  by_name text not null,
  at timestamp with time zone not null,
  constraint follower_sample_pkey PRIMARY KEY (account_id, id),
  constraint follower_sample_people_check CHECK ((people > 0))
);

create table forecast_basis (
  version text not null,
  archive text not null,
  made_at timestamp with time zone not null,
  as_of timestamp with time zone,
  accounts integer not null,
  posts integer not null,
  learned jsonb not null,
  constraint forecast_basis_pkey PRIMARY KEY (version, archive)
);

create table guide_entry (
  id text not null,
  version integer not null,
  group_id text not null,
  topic text,
  texts jsonb not null,
  from_question text,
  is_withdrawn boolean not null,
  by_user text not null,
  by_name text not null,
  at timestamp with time zone not null,
  constraint guide_entry_pkey PRIMARY KEY (id, version),
  constraint guide_entry_version_check CHECK ((version > 0))
);

create table identity_proposal (
  kol_a text not null,
  kol_b text not null,
  probability double precision not null,
  reasons jsonb not null,
  policy text not null,
  state text not null default 'open'::text,
  found_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  decided_by text,
  constraint identity_proposal_pkey PRIMARY KEY (kol_a, kol_b),
  constraint identity_proposal_check CHECK ((kol_a < kol_b)),
  constraint identity_proposal_probability_check CHECK (((probability >= (0)::double precision) AND (probability <= (1)::double precision))),
  constraint identity_proposal_state_check CHECK ((state = ANY (ARRAY['open'::text, 'merged'::text, 'dismissed'::text])))
);

create table import (
  id text not null,
  file_name text not null,
  file_bytes bigint not null,
  file_sha256 text,
  stored_path text,
  source text,
  encoding text,
  detection jsonb,
  mapping jsonb,
  observed_on date,
  state text not null,
  progress jsonb,
  rows bigint not null default 0,
  stored bigint not null default 0,
  unchanged bigint not null default 0,
  rejected bigint not null default 0,
  error_code text,
  error_facts jsonb,
  created_by text,
  created_at timestamp with time zone not null default now(),
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  kind text,
  remarks jsonb,
  followed_at timestamp with time zone,
  batch_id text,
  batch_place integer,
  constraint import_pkey PRIMARY KEY (id),
  constraint import_check CHECK (((state <> 'done'::text) OR (rows = ((stored + unchanged) + rejected)))),
  constraint import_kind_check CHECK ((kind = ANY (ARRAY['kols'::text, 'posts'::text, 'comments'::text, 'audience'::text, 'mixed'::text]))),
  constraint import_state_check CHECK ((state = ANY (ARRAY['uploaded'::text, 'ready'::text, 'running'::text, 'done'::text, 'failed'::text, 'cancelled'::text])))
);

create table import_account (
  import_id text not null,
  account_id text not null,
  constraint import_account_pkey PRIMARY KEY (import_id, account_id)
);

create table import_reject (
  import_id text not null,
  line bigint not null,
  column_name text,
  code text not null,
  value text,
  raw jsonb,
  number bigint not null,
  constraint import_reject_pkey PRIMARY KEY (import_id, number)
);

create table kol (
  id text not null,
  name text not null,
  category text,
  topics text[] not null default '{}'::text[],
  agency_id text,
  region text,
  notes text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  gender text,
  constraint kol_pkey PRIMARY KEY (id),
  constraint kol_category_check CHECK ((category = ANY (ARRAY['celebrity'::text, 'wang_hong'::text, 'blogger'::text, 'media_agency'::text, 'kol'::text]))),
  constraint kol_gender_check CHECK ((gender = ANY (ARRAY['female'::text, 'male'::text])))
);

create table kol_merge (
  id text not null,
  kept_kol text not null,
  merged_kol text not null,
  accounts text[] not null,
  collaborations text[] not null,
  filled jsonb not null,
  at timestamp with time zone not null,
  by_user text,
  undone_at timestamp with time zone,
  undone_by text,
  constraint kol_merge_pkey PRIMARY KEY (id)
);

create table ledger_entry (
  id bigint not null generated always as identity,
  campaign_id text not null,
  kind text not null,
  period_id text not null,
  kol_id text not null,
  at timestamp with time zone not null,
  key text not null,
  reverses bigint,
  constraint ledger_entry_pkey PRIMARY KEY (id),
  constraint ledger_entry_once UNIQUE (campaign_id, key),
  constraint ledger_entry_reversed_once UNIQUE (reverses),
  constraint ledger_entry_kind_check CHECK ((kind = ANY (ARRAY['statement'::text, 'payout'::text, 'payout_return'::text]))),
  constraint ledger_entry_reverses_check CHECK (((kind = 'payout_return'::text) = (reverses IS NOT NULL)))
);

create table ledger_seal (
  campaign_id text not null,
  number integer not null,
  entry_id bigint not null,
  hash text not null,
  constraint ledger_seal_pkey PRIMARY KEY (campaign_id, number),
  constraint ledger_seal_entry_id_key UNIQUE (entry_id)
);

create table link (
  code text not null,
  campaign_id text not null,
  placement_id text not null,
  kol_id text not null,
  target_url text not null,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone,
  paused_at timestamp with time zone,
  deliverable_id text,
  constraint link_pkey PRIMARY KEY (code)
);

create table live_slot (
  campaign_id text not null,
  id text not null,
  placement_id text not null,
  kol_id text not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  skus text[] not null default '{}'::text[],
  created_at timestamp with time zone not null default now(),
  constraint live_slot_pkey PRIMARY KEY (campaign_id, id),
  constraint live_slot_check CHECK ((ends_at > starts_at))
);

create table market_file (
  id text not null,
  campaign_id text not null,
  source text not null,
  name text not null,
  sha256 text not null,
  rows integer not null,
  kept integer not null,
  rejected integer not null,
  imported_by text not null,
  imported_at timestamp with time zone not null,
  constraint market_file_pkey PRIMARY KEY (id),
  constraint market_file_campaign_id_sha256_key UNIQUE (campaign_id, sha256),
  constraint market_file_source_check CHECK ((source = ANY (ARRAY['taobao_union'::text, 'taobao_refund'::text, 'douyin'::text, 'table'::text])))
);

create table market_settlement (
  campaign_id text not null,
  source text not null,
  order_id text not null,
  part text not null,
  parent_id text,
  kind text not null,
  state text not null,
  currency text not null,
  amount bigint,
  commission bigint,
  service_fee bigint,
  refund bigint,
  settled_at timestamp with time zone,
  file_id text not null,
  line integer not null,
  constraint market_settlement_pkey PRIMARY KEY (campaign_id, source, order_id, part),
  constraint market_settlement_kind_check CHECK ((kind = ANY (ARRAY['settlement'::text, 'refund'::text]))),
  constraint market_settlement_state_check CHECK ((state = ANY (ARRAY['settled'::text, 'open'::text, 'void'::text])))
);

create table match_policy (
  id text not null,
  version text not null,
  policy jsonb not null,
  is_shipped boolean not null,
  note text not null,
  by_name text not null,
  at timestamp with time zone not null,
  constraint match_policy_pkey PRIMARY KEY (id)
);

create table migration (
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null default now(),
  constraint migration_pkey PRIMARY KEY (name)
);

create table move (
  id bigint not null generated always as identity,
  placement_id text not null,
  from_state text not null,
  to_state text not null,
  by_user text,
  note text,
  at timestamp with time zone not null default now(),
  constraint move_pkey PRIMARY KEY (id)
);

create table native_id (
  campaign_id text not null,
  kind text not null,
  value text not null,
  placement_id text not null,
  kol_id text not null,
  created_at timestamp with time zone not null default now(),
  constraint native_id_pkey PRIMARY KEY (campaign_id, kind, value),
  constraint native_id_kind_check CHECK ((kind = ANY (ARRAY['author'::text, 'finder'::text, 'pid'::text, 'relation'::text, 'sub_union'::text, 'live'::text, 'content'::text, 'sku'::text, 'scene'::text, 'phrase'::text])))
);

create table offer (
  id text not null,
  placement_id text not null,
  number integer not null,
  side text not null,
  fees jsonb not null,
  terms jsonb not null,
  note text,
  by_name text not null,
  at timestamp with time zone not null,
  answer text,
  answer_note text,
  answered_by text,
  answered_at timestamp with time zone,
  constraint offer_pkey PRIMARY KEY (id),
  constraint offer_placement_id_number_key UNIQUE (placement_id, number),
  constraint offer_answer_check CHECK ((answer = ANY (ARRAY['accepted'::text, 'declined'::text]))),
  constraint offer_check CHECK (((answer IS NULL) = (answered_at IS NULL))),
  constraint offer_number_check CHECK ((number > 0)),
  constraint offer_side_check CHECK ((side = ANY (ARRAY['brand'::text, 'kol'::text])))
);

create table order_line (
  campaign_id text not null,
  order_id text not null,
  id text not null,
  product text not null,
  quantity integer not null,
  gross bigint not null,
  discount bigint not null,
  sku text,
  category text,
  platform_discount bigint not null default 0,
  shipping bigint not null default 0,
  tax bigint not null default 0,
  constraint order_line_pkey PRIMARY KEY (campaign_id, order_id, id),
  constraint order_line_check CHECK (((discount >= 0) AND (discount <= gross))),
  constraint order_line_check1 CHECK (((platform_discount >= 0) AND (platform_discount <= discount))),
  constraint order_line_gross_check CHECK ((gross >= 0)),
  constraint order_line_quantity_check CHECK ((quantity > 0)),
  constraint order_line_shipping_check CHECK ((shipping >= 0)),
  constraint order_line_tax_check CHECK ((tax >= 0))
);

create table order_refund (
  campaign_id text not null,
  id text not null,
  order_id text not null,
  line_id text not null,
  at timestamp with time zone not null,
  amount bigint not null,
  known_at timestamp with time zone not null default clock_timestamp(),
  kind text not null default 'return'::text,
  constraint order_refund_pkey PRIMARY KEY (campaign_id, id, line_id),
  constraint order_refund_amount_check CHECK ((amount > 0)),
  constraint order_refund_kind_check CHECK ((kind = ANY (ARRAY['return'::text, 'exchange'::text, 'chargeback'::text])))
);

create table order_source (
  id text not null,
  campaign_id text not null,
  name text not null,
  secret text not null,
  created_at timestamp with time zone not null default now(),
  kind text not null default 'generic'::text,
  shop text,
  app_key text,
  second_secret text,
  forged bigint not null default 0,
  forged_at timestamp with time zone,
  turned_away bigint not null default 0,
  turned_away_at timestamp with time zone,
  turned_away_code text,
  constraint order_source_pkey PRIMARY KEY (id),
  constraint order_source_kind_check CHECK ((kind = ANY (ARRAY['generic'::text, 'shopify'::text, 'woocommerce'::text, 'youzan'::text, 'douyin_shop'::text, 'taobao_union'::text, 'jd_union'::text, 'wechat_shop'::text, 'table'::text])))
);

create table party (
  kind text not null,
  ref text not null,
  document jsonb not null,
  changed_by text,
  changed_at timestamp with time zone not null default now(),
  constraint party_pkey PRIMARY KEY (kind, ref),
  constraint party_kind_check CHECK ((kind = ANY (ARRAY['brand'::text, 'kol'::text, 'agency'::text])))
);

create table pay_choice (
  brief_id text not null,
  kol_id text not null,
  pay_kind text not null,
  by_name text not null,
  at timestamp with time zone not null default now(),
  constraint pay_choice_pkey PRIMARY KEY (brief_id, kol_id),
  constraint pay_choice_pay_kind_check CHECK ((pay_kind = ANY (ARRAY['fixed'::text, 'fixed_commission'::text])))
);

create table payee (
  payee_id text not null,
  version integer not null,
  method text not null,
  mask text not null,
  key_id text not null,
  sealed text not null,
  saved_by text not null,
  saved_at timestamp with time zone not null,
  constraint payee_pkey PRIMARY KEY (payee_id, version),
  constraint payee_method_check CHECK ((method = ANY (ARRAY['sepa'::text, 'alipay'::text, 'bank'::text]))),
  constraint payee_version_check CHECK ((version > 0))
);

create table payer (
  method text not null,
  version integer not null,
  mask text not null,
  key_id text not null,
  sealed text not null,
  saved_by text not null,
  saved_at timestamp with time zone not null,
  constraint payer_pkey PRIMARY KEY (method, version),
  constraint payer_method_check CHECK ((method = ANY (ARRAY['sepa'::text, 'alipay'::text]))),
  constraint payer_version_check CHECK ((version > 0))
);

create table payout (
  campaign_id text not null,
  period_id text not null,
  kol_id text not null,
  confirmed_at timestamp with time zone not null,
  confirmed_by text,
  attempt integer not null default 1,
  constraint payout_pkey PRIMARY KEY (campaign_id, period_id, kol_id, attempt),
  constraint payout_attempt_check CHECK ((attempt > 0))
);

create table payout_batch (
  id text not null,
  method text not null,
  currency text not null,
  execute_on date not null,
  payer_version integer,
  created_by text not null,
  created_at timestamp with time zone not null,
  downloaded_at timestamp with time zone,
  dropped_by text,
  dropped_at timestamp with time zone,
  constraint payout_batch_pkey PRIMARY KEY (id),
  constraint payout_batch_check CHECK (((method = 'bank'::text) = (payer_version IS NULL))),
  constraint payout_batch_check1 CHECK (((method <> 'sepa'::text) OR (currency = 'EUR'::text))),
  constraint payout_batch_check2 CHECK (((method <> 'alipay'::text) OR (currency = 'CNY'::text))),
  constraint payout_batch_method_check CHECK ((method = ANY (ARRAY['sepa'::text, 'alipay'::text, 'bank'::text])))
);

create table payout_batch_line (
  batch_id text not null,
  number integer not null,
  campaign_id text not null,
  period_id text not null,
  kol_id text not null,
  amount bigint not null,
  payee_version integer not null,
  short_id text not null,
  state text not null default 'open'::text,
  reference text,
  paid_on date,
  reason text,
  decided_by text,
  decided_at timestamp with time zone,
  constraint payout_batch_line_pkey PRIMARY KEY (batch_id, number),
  constraint payout_batch_line_amount_check CHECK ((amount > 0)),
  constraint payout_batch_line_check CHECK (((state = 'open'::text) = (decided_at IS NULL))),
  constraint payout_batch_line_check1 CHECK (((state = 'confirmed'::text) = ((reference IS NOT NULL) AND (paid_on IS NOT NULL)))),
  constraint payout_batch_line_number_check CHECK ((number > 0)),
  constraint payout_batch_line_state_check CHECK ((state = ANY (ARRAY['open'::text, 'confirmed'::text, 'released'::text])))
);

create table payout_return (
  campaign_id text not null,
  period_id text not null,
  kol_id text not null,
  attempt integer not null,
  returned_at timestamp with time zone not null,
  reason text not null,
  noted_by text,
  constraint payout_return_pkey PRIMARY KEY (campaign_id, period_id, kol_id, attempt)
);

create table placement (
  id text not null,
  campaign_id text not null,
  kol_id text not null,
  account_id text not null,
  state text not null,
  currency text not null,
  created_at timestamp with time zone not null default now(),
  owner_id text,
  ended_at timestamp with time zone,
  constraint placement_pkey PRIMARY KEY (id),
  constraint placement_campaign_id_kol_id_key UNIQUE (campaign_id, kol_id)
);

create table placement_act (
  id bigint not null generated always as identity,
  placement_id text not null,
  link_id text,
  side text not null,
  by_name text not null,
  act text not null,
  facts jsonb not null default '{}'::jsonb,
  at timestamp with time zone not null,
  constraint placement_act_pkey PRIMARY KEY (id),
  constraint placement_act_side_check CHECK ((side = ANY (ARRAY['brand'::text, 'kol'::text])))
);

create table placement_alert (
  id text not null,
  placement_id text not null,
  deliverable_id text not null,
  publication_id text not null,
  kind text not null,
  facts jsonb not null,
  at timestamp with time zone not null,
  closed_by text,
  closed_at timestamp with time zone,
  closing_note text,
  constraint placement_alert_pkey PRIMARY KEY (id),
  constraint placement_alert_publication_id_kind_key UNIQUE (publication_id, kind)
);

create table plan (
  id text not null,
  brief_id text not null,
  name text not null,
  state text not null,
  options jsonb not null,
  cost bigint,
  currency text not null,
  value double precision,
  bound double precision,
  gap double precision,
  result jsonb,
  policy text,
  error_code text,
  created_by text,
  created_at timestamp with time zone not null default now(),
  goal text not null default 'reach'::text,
  reach double precision,
  approved_at timestamp with time zone,
  approved_by text,
  constraint plan_pkey PRIMARY KEY (id),
  constraint plan_approved CHECK (((state = 'approved'::text) = (approved_at IS NOT NULL))),
  constraint plan_goal_check CHECK ((goal = ANY (ARRAY['reach'::text, 'engagement'::text, 'sales'::text, 'profit'::text]))),
  constraint plan_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'approved'::text])))
);

create table plan_comment (
  id text not null,
  plan_id text not null,
  text text not null,
  by_user text,
  at timestamp with time zone not null,
  constraint plan_comment_pkey PRIMARY KEY (id)
);

create table plan_line (
  plan_id text not null,
  "position" integer not null,
  account_id text not null,
  kol_id text not null,
  format text not null,
  posts integer not null,
  cost bigint not null,
  price_source text not null,
  adds double precision not null,
  views double precision not null,
  reasons jsonb not null default '[]'::jsonb,
  pieces jsonb not null,
  fee bigint not null,
  constraint plan_line_pkey PRIMARY KEY (plan_id, "position"),
  constraint plan_line_cost_check CHECK ((cost >= 0)),
  constraint plan_line_posts_check CHECK ((posts > 0)),
  constraint plan_line_price_source_check CHECK ((price_source = ANY (ARRAY['quoted'::text, 'estimated'::text])))
);

create table policy_try (
  id text not null,
  version text not null,
  policy jsonb not null,
  by_name text not null,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  all_accounts integer not null default 0,
  audited integer not null default 0,
  trial jsonb,
  fault text,
  constraint policy_try_pkey PRIMARY KEY (id)
);

create table post (
  account_id text not null,
  id text not null,
  at timestamp with time zone,
  title text,
  text text,
  format text,
  original boolean,
  sponsored boolean,
  tags text[] not null default '{}'::text[],
  url text,
  views bigint,
  likes bigint,
  comments bigint,
  shares bigint,
  saves bigint,
  rounded boolean not null default false,
  observed_at timestamp with time zone,
  import_id text,
  import_row bigint,
  wows bigint,
  sponsors text[] not null default '{}'::text[],
  constraint post_pkey PRIMARY KEY (account_id, id)
);

create table post_earlier (
  account_id text not null,
  post_id text not null,
  seen_on date not null,
  views bigint,
  likes bigint,
  comments bigint,
  shares bigint,
  saves bigint,
  wows bigint,
  rounded boolean not null default false,
  import_id text,
  import_row bigint,
  constraint post_earlier_pkey PRIMARY KEY (account_id, post_id, seen_on)
);

create table post_key (
  platform text not null,
  post_id text not null,
  account_id text not null,
  constraint post_key_pkey PRIMARY KEY (platform, post_id)
);

create table post_reading (
  account_id text not null,
  post_id text not null,
  form integer not null,
  import_id text,
  import_row bigint,
  paid boolean not null,
  words integer[] not null,
  constraint post_reading_pkey PRIMARY KEY (account_id, post_id)
);

create table posting (
  id bigint not null generated always as identity,
  entry_id bigint not null,
  account text not null,
  currency text not null,
  amount bigint not null,
  constraint posting_pkey PRIMARY KEY (id),
  constraint posting_amount_check CHECK ((amount <> 0))
);

create table price (
  account_id text not null,
  format text not null,
  amount bigint not null,
  currency text not null,
  valid_from date not null,
  source text,
  import_id text,
  valid_until date,
  import_row bigint,
  constraint price_pkey PRIMARY KEY (account_id, format, valid_from),
  constraint price_amount_check CHECK ((amount >= 0))
);

create table price_term (
  account_id text not null,
  kind text not null,
  valid_from date not null,
  valid_until date,
  amount bigint,
  currency text,
  bps integer,
  source text,
  import_id text,
  import_row bigint,
  constraint price_term_pkey PRIMARY KEY (account_id, kind, valid_from),
  constraint price_term_amount_check CHECK ((amount >= 0)),
  constraint price_term_bps_check CHECK (((bps >= 0) AND (bps <= 10000))),
  constraint price_term_check CHECK (((kind = 'pit_fee'::text) = ((amount IS NOT NULL) AND (currency IS NOT NULL)))),
  constraint price_term_check1 CHECK (((kind = 'commission'::text) = (bps IS NOT NULL))),
  constraint price_term_kind_check CHECK ((kind = ANY (ARRAY['pit_fee'::text, 'commission'::text])))
);

create table private_link (
  id text not null,
  placement_id text not null,
  token_hash text not null,
  language text not null,
  created_by text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  revoked_by text,
  revoked_at timestamp with time zone,
  last_used_at timestamp with time zone,
  constraint private_link_pkey PRIMARY KEY (id),
  constraint private_link_token_hash_key UNIQUE (token_hash),
  constraint private_link_language_check CHECK ((language = ANY (ARRAY['it'::text, 'en'::text, 'zh'::text])))
);

create table product (
  id text not null,
  brand_id text not null,
  name text not null,
  product_class text,
  terms text[] not null default '{}'::text[],
  constraint product_pkey PRIMARY KEY (id)
);

create table publication (
  id text not null,
  deliverable_id text not null,
  version integer not null,
  url text not null,
  published_at timestamp with time zone not null,
  text text,
  screenshot text,
  side text not null,
  by_name text not null,
  at timestamp with time zone not null,
  constraint publication_pkey PRIMARY KEY (id),
  constraint publication_deliverable_id_version_key UNIQUE (deliverable_id, version),
  constraint publication_side_check CHECK ((side = ANY (ARRAY['brand'::text, 'kol'::text]))),
  constraint publication_version_check CHECK ((version > 0))
);

create table remembered_mapping (
  headers_sha256 text not null,
  mapping jsonb not null,
  used_at timestamp with time zone not null,
  constraint remembered_mapping_pkey PRIMARY KEY (headers_sha256)
);

create table ring (
  id text not null,
  platform text not null,
  people integer not null,
  posts integer not null,
  accounts integer not null,
  is_fan_club boolean not null,
  members jsonb not null,
  pairs jsonb not null,
  found_at timestamp with time zone not null,
  constraint ring_pkey PRIMARY KEY (id)
);

create table ring_account (
  account_id text not null,
  ring_id text not null,
  here integer not null,
  comments integer not null,
  share double precision not null,
  posts integer not null,
  constraint ring_account_pkey PRIMARY KEY (account_id, ring_id)
);

create table sample_step (
  id bigint not null generated always as identity,
  placement_id text not null,
  step text not null,
  on_day date not null,
  note text,
  side text not null,
  by_name text not null,
  at timestamp with time zone not null,
  constraint sample_step_pkey PRIMARY KEY (id),
  constraint sample_step_side_check CHECK ((side = ANY (ARRAY['brand'::text, 'kol'::text]))),
  constraint sample_step_step_check CHECK ((step = ANY (ARRAY['shipped'::text, 'received'::text, 'tried'::text])))
);

create table saved_search (
  id text not null,
  name text not null,
  query text not null,
  created_by text,
  created_at timestamp with time zone not null default now(),
  constraint saved_search_pkey PRIMARY KEY (id),
  constraint saved_search_name_key UNIQUE (name)
);

create table seen_answer (
  account_id text not null,
  brand_key text not null,
  state text not null,
  at timestamp with time zone not null,
  by_user text,
  constraint seen_answer_pkey PRIMARY KEY (account_id, brand_key),
  constraint seen_answer_state_check CHECK ((state = ANY (ARRAY['confirmed'::text, 'dismissed'::text])))
);

create table seen_page (
  id text not null,
  path text not null,
  title text not null,
  language text not null,
  by_user text not null,
  by_name text not null,
  at timestamp with time zone not null,
  answers jsonb not null,
  constraint seen_page_pkey PRIMARY KEY (id)
);

create table session (
  id text not null,
  expires_at timestamp with time zone not null,
  token text not null,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null,
  ip_address text,
  user_agent text,
  user_id text not null,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_token_key UNIQUE (token)
);

create table setting (
  key text not null,
  value jsonb not null,
  constraint setting_pkey PRIMARY KEY (key)
);

create table settlement_head (
  campaign_id text not null,
  number integer not null,
  head text not null,
  constraint settlement_head_pkey PRIMARY KEY (campaign_id, number)
);

create table settlement_period (
  campaign_id text not null,
  id text not null,
  number integer not null,
  closed_at timestamp with time zone not null,
  closed_by text,
  constraint settlement_period_pkey PRIMARY KEY (campaign_id, id),
  constraint settlement_period_campaign_id_number_key UNIQUE (campaign_id, number)
);

create table shop_order (
  campaign_id text not null,
  id text not null,
  at timestamp with time zone not null,
  paid_at timestamp with time zone,
  currency text not null,
  visitor text,
  coupons text[] not null default '{}'::text[],
  known_at timestamp with time zone not null default clock_timestamp(),
  root_id text not null,
  exchange_of text,
  is_test boolean not null default false,
  changed_at timestamp with time zone,
  utm jsonb not null default '{}'::jsonb,
  hints jsonb not null default '[]'::jsonb,
  claims jsonb not null default '[]'::jsonb,
  constraint shop_order_pkey PRIMARY KEY (campaign_id, id)
);

create table shortlist (
  id text not null,
  name text not null,
  note text,
  created_at timestamp with time zone not null,
  created_by text,
  updated_at timestamp with time zone not null,
  constraint shortlist_pkey PRIMARY KEY (id)
);

create table shortlist_entry (
  shortlist_id text not null,
  kol_id text not null,
  note text,
  added_at timestamp with time zone not null,
  added_by text,
  constraint shortlist_entry_pkey PRIMARY KEY (shortlist_id, kol_id)
);

create table snapshot (
  account_id text not null,
  day date not null,
  followers bigint,
  followers_error bigint,
  following bigint,
  posts_total bigint,
  likes_total bigint,
  import_id text,
  import_row bigint,
  constraint snapshot_pkey PRIMARY KEY (account_id, day),
  constraint snapshot_followers_check CHECK ((followers >= 0))
);

create table statement (
  campaign_id text not null,
  period_id text not null,
  kol_id text not null,
  currency text not null,
  total bigint not null,
  payable bigint not null,
  document jsonb not null,
  head jsonb not null,
  lines integer not null,
  constraint statement_pkey PRIMARY KEY (campaign_id, period_id, kol_id),
  constraint statement_payable_check CHECK ((payable >= 0))
);

create table statement_approval (
  campaign_id text not null,
  period_id text not null,
  kol_id text not null,
  approved_by text not null,
  approved_at timestamp with time zone not null,
  constraint statement_approval_pkey PRIMARY KEY (campaign_id, period_id, kol_id)
);

create table topic_model (
  id text not null,
  learned_at timestamp with time zone not null,
  form integer not null,
  accounts integer not null,
  posts integer not null,
  read_posts integer not null,
  words bytea not null,
  weights bytea not null,
  constraint topic_model_pkey PRIMARY KEY (id)
);

create table unavailable (
  id text not null,
  kol_id text not null,
  from_on date not null,
  to_on date not null,
  note text,
  by_name text not null,
  at timestamp with time zone not null default now(),
  constraint unavailable_pkey PRIMARY KEY (id),
  constraint unavailable_check CHECK ((to_on >= from_on))
);

create table "user" (
  id text not null,
  name text not null,
  email text not null,
  email_verified boolean not null default false,
  image text,
  role text not null default 'viewer'::text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint user_pkey PRIMARY KEY (id),
  constraint user_email_key UNIQUE (email),
  constraint user_role_check CHECK ((role = ANY (ARRAY['owner'::text, 'manager'::text, 'viewer'::text])))
);

create table verification (
  id text not null,
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint verification_pkey PRIMARY KEY (id)
);

create table watch (
  kol_id text not null,
  since timestamp with time zone not null,
  by_user text,
  constraint watch_pkey PRIMARY KEY (kol_id)
);

create table webhook_event (
  source_id text not null,
  event_id text not null,
  received_at timestamp with time zone not null default clock_timestamp(),
  campaign_id text not null,
  sequence bigint not null generated always as identity,
  order_id text,
  topic text,
  shop text,
  document jsonb,
  state text not null default 'applied'::text,
  code text,
  facts jsonb not null default '{}'::jsonb,
  attempts integer not null default 1,
  tried_at timestamp with time zone not null default clock_timestamp(),
  counted_at timestamp with time zone not null,
  constraint webhook_event_pkey PRIMARY KEY (campaign_id, source_id, event_id),
  constraint webhook_event_state_check CHECK ((state = ANY (ARRAY['applied'::text, 'waiting'::text, 'refused'::text])))
);

create table click_other partition of click default;

alter table account add constraint account_kol_id_fkey FOREIGN KEY (kol_id) REFERENCES kol(id);
alter table account_audience add constraint account_audience_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table account_crowd add constraint account_crowd_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table account_index add constraint account_index_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table account_topics add constraint account_topics_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE;
alter table agreement_terms add constraint agreement_terms_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id);
alter table alert add constraint alert_kol_id_fkey FOREIGN KEY (kol_id) REFERENCES kol(id);
alter table api_key add constraint api_key_reference_id_fkey FOREIGN KEY (reference_id) REFERENCES "user"(id) ON DELETE CASCADE;
alter table appeal add constraint appeal_account_id_audit_id_fkey FOREIGN KEY (account_id, audit_id) REFERENCES audit(account_id, id);
alter table appeal add constraint appeal_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table appointment add constraint appointment_brand_id_fkey FOREIGN KEY (brand_id) REFERENCES brand(id);
alter table appointment add constraint appointment_expert_id_fkey FOREIGN KEY (expert_id) REFERENCES expert(id);
alter table appointment add constraint appointment_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES expert_offer(id);
alter table appointment_event add constraint appointment_event_appointment_id_fkey FOREIGN KEY (appointment_id) REFERENCES appointment(id);
alter table assessment add constraint assessment_brand_id_fkey FOREIGN KEY (brand_id) REFERENCES brand(id) ON DELETE CASCADE;
alter table attachment add constraint attachment_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id);
alter table attribution_policy add constraint attribution_policy_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id);
alter table audit add constraint audit_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table audit add constraint audit_basis_id_fkey FOREIGN KEY (basis_id) REFERENCES audit_basis(id);
alter table audit_policy_use add constraint audit_policy_use_version_fkey FOREIGN KEY (version) REFERENCES audit_policy(version);
alter table brief add constraint brief_brand_id_fkey FOREIGN KEY (brand_id) REFERENCES brand(id) ON DELETE CASCADE;
alter table campaign add constraint campaign_brand_id_fkey FOREIGN KEY (brand_id) REFERENCES brand(id);
alter table campaign add constraint campaign_brief_id_fkey FOREIGN KEY (brief_id) REFERENCES brief(id) ON DELETE SET NULL;
alter table campaign add constraint campaign_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE SET NULL;
alter table campaign_brief add constraint campaign_brief_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id);
alter table campaign_brief add constraint campaign_brief_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id);
alter table card add constraint card_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table click_tally_until add constraint click_tally_until_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id);
alter table collaboration add constraint collaboration_kol_id_fkey FOREIGN KEY (kol_id) REFERENCES kol(id);
alter table company add constraint company_brand_id_fkey FOREIGN KEY (brand_id) REFERENCES brand(id) ON DELETE CASCADE;
alter table competitor add constraint competitor_brand_id_fkey FOREIGN KEY (brand_id) REFERENCES brand(id) ON DELETE CASCADE;
alter table compliance_answer add constraint compliance_answer_check_id_fkey FOREIGN KEY (check_id) REFERENCES compliance_check(id);
alter table coupon add constraint coupon_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id);
alter table coupon add constraint coupon_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id);
alter table credential add constraint credential_user_id_fkey FOREIGN KEY (user_id) REFERENCES "user"(id) ON DELETE CASCADE;
alter table deed add constraint deed_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id);
alter table deed_event add constraint deed_event_deed_id_fkey FOREIGN KEY (deed_id) REFERENCES deed(id);
alter table deliverable add constraint deliverable_kill_of_fkey FOREIGN KEY (kill_of) REFERENCES deliverable(id);
alter table deliverable add constraint deliverable_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id);
alter table desk_attachment add constraint desk_attachment_question_id_fkey FOREIGN KEY (question_id) REFERENCES desk_question(id);
alter table desk_message add constraint desk_message_question_id_fkey FOREIGN KEY (question_id) REFERENCES desk_question(id);
alter table desk_question add constraint desk_question_brand_id_fkey FOREIGN KEY (brand_id) REFERENCES brand(id) ON DELETE SET NULL;
alter table desk_question add constraint desk_question_seen_page FOREIGN KEY (seen_page_id) REFERENCES seen_page(id) ON DELETE SET NULL;
alter table draft add constraint draft_deliverable_id_fkey FOREIGN KEY (deliverable_id) REFERENCES deliverable(id);
alter table draft_comment add constraint draft_comment_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES draft(id);
alter table draft_decision add constraint draft_decision_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES draft(id);
alter table expert_offer add constraint expert_offer_expert_id_fkey FOREIGN KEY (expert_id) REFERENCES expert(id);
alter table follower_sample add constraint follower_sample_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table import_reject add constraint import_reject_import_id_fkey FOREIGN KEY (import_id) REFERENCES import(id) ON DELETE CASCADE;
alter table kol add constraint kol_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id);
alter table kol_merge add constraint kol_merge_kept_kol_fkey FOREIGN KEY (kept_kol) REFERENCES kol(id);
alter table kol_merge add constraint kol_merge_merged_kol_fkey FOREIGN KEY (merged_kol) REFERENCES kol(id);
alter table ledger_entry add constraint ledger_entry_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id);
alter table ledger_entry add constraint ledger_entry_reverses_fkey FOREIGN KEY (reverses) REFERENCES ledger_entry(id);
alter table ledger_seal add constraint ledger_seal_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id);
alter table ledger_seal add constraint ledger_seal_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES ledger_entry(id);
alter table link add constraint link_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id);
alter table link add constraint link_deliverable_id_fkey FOREIGN KEY (deliverable_id) REFERENCES deliverable(id);
alter table link add constraint link_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id);
alter table live_slot add constraint live_slot_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id);
alter table live_slot add constraint live_slot_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id);
alter table market_file add constraint market_file_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id);
alter table market_settlement add constraint market_settlement_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id);
alter table market_settlement add constraint market_settlement_file_id_fkey FOREIGN KEY (file_id) REFERENCES market_file(id);
alter table move add constraint move_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id);
alter table native_id add constraint native_id_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id);
alter table native_id add constraint native_id_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id);
alter table offer add constraint offer_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id);
alter table order_line add constraint order_line_campaign_id_order_id_fkey FOREIGN KEY (campaign_id, order_id) REFERENCES shop_order(campaign_id, id);
alter table order_refund add constraint order_refund_campaign_id_order_id_line_id_fkey FOREIGN KEY (campaign_id, order_id, line_id) REFERENCES order_line(campaign_id, order_id, id);
alter table order_source add constraint order_source_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id);
alter table pay_choice add constraint pay_choice_brief_id_fkey FOREIGN KEY (brief_id) REFERENCES brief(id) ON DELETE CASCADE;
alter table payout add constraint payout_campaign_id_period_id_kol_id_fkey FOREIGN KEY (campaign_id, period_id, kol_id) REFERENCES statement(campaign_id, period_id, kol_id);
alter table payout_batch add constraint payout_batch_method_payer_version_fkey FOREIGN KEY (method, payer_version) REFERENCES payer(method, version);
alter table payout_batch_line add constraint payout_batch_line_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES payout_batch(id);
alter table payout_batch_line add constraint payout_batch_line_campaign_id_period_id_kol_id_fkey FOREIGN KEY (campaign_id, period_id, kol_id) REFERENCES statement(campaign_id, period_id, kol_id);
alter table payout_batch_line add constraint payout_batch_line_kol_id_payee_version_fkey FOREIGN KEY (kol_id, payee_version) REFERENCES payee(payee_id, version);
alter table payout_return add constraint payout_return_campaign_id_period_id_kol_id_attempt_fkey FOREIGN KEY (campaign_id, period_id, kol_id, attempt) REFERENCES payout(campaign_id, period_id, kol_id, attempt);
alter table placement add constraint placement_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id);
alter table placement_act add constraint placement_act_link_id_fkey FOREIGN KEY (link_id) REFERENCES private_link(id);
alter table placement_act add constraint placement_act_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id);
alter table placement_alert add constraint placement_alert_deliverable_id_fkey FOREIGN KEY (deliverable_id) REFERENCES deliverable(id);
alter table placement_alert add constraint placement_alert_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id);
alter table placement_alert add constraint placement_alert_publication_id_fkey FOREIGN KEY (publication_id) REFERENCES publication(id);
alter table plan add constraint plan_brief_id_fkey FOREIGN KEY (brief_id) REFERENCES brief(id) ON DELETE CASCADE;
alter table plan_comment add constraint plan_comment_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE;
alter table plan_line add constraint plan_line_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE;
alter table post_reading add constraint post_reading_account_id_post_id_fkey FOREIGN KEY (account_id, post_id) REFERENCES post(account_id, id) ON DELETE CASCADE;
alter table posting add constraint posting_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES ledger_entry(id);
alter table price_term add constraint price_term_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table private_link add constraint private_link_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id);
alter table product add constraint product_brand_id_fkey FOREIGN KEY (brand_id) REFERENCES brand(id) ON DELETE CASCADE;
alter table publication add constraint publication_deliverable_id_fkey FOREIGN KEY (deliverable_id) REFERENCES deliverable(id);
alter table publication add constraint publication_screenshot_fkey FOREIGN KEY (screenshot) REFERENCES attachment(id);
alter table ring_account add constraint ring_account_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table ring_account add constraint ring_account_ring_id_fkey FOREIGN KEY (ring_id) REFERENCES ring(id) ON DELETE CASCADE;
alter table sample_step add constraint sample_step_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id);
alter table seen_answer add constraint seen_answer_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table session add constraint session_user_id_fkey FOREIGN KEY (user_id) REFERENCES "user"(id) ON DELETE CASCADE;
alter table settlement_head add constraint settlement_head_campaign_id_number_fkey FOREIGN KEY (campaign_id, number) REFERENCES settlement_period(campaign_id, number);
alter table settlement_period add constraint settlement_period_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id);
alter table shortlist_entry add constraint shortlist_entry_kol_id_fkey FOREIGN KEY (kol_id) REFERENCES kol(id);
alter table shortlist_entry add constraint shortlist_entry_shortlist_id_fkey FOREIGN KEY (shortlist_id) REFERENCES shortlist(id) ON DELETE CASCADE;
alter table statement add constraint statement_campaign_id_period_id_fkey FOREIGN KEY (campaign_id, period_id) REFERENCES settlement_period(campaign_id, id);
alter table statement_approval add constraint statement_approval_campaign_id_period_id_kol_id_fkey FOREIGN KEY (campaign_id, period_id, kol_id) REFERENCES statement(campaign_id, period_id, kol_id);
alter table watch add constraint watch_kol_id_fkey FOREIGN KEY (kol_id) REFERENCES kol(id);
alter table webhook_event add constraint webhook_event_source_id_fkey FOREIGN KEY (source_id) REFERENCES order_source(id);

CREATE INDEX account_index_newest ON public.account_index USING btree (account_id, form, window_days, at DESC);
CREATE INDEX account_key_handle ON public.account_key USING btree (handle) WHERE (handle IS NOT NULL);
CREATE INDEX account_key_hash ON public.account_key USING btree (uid_hash) WHERE (uid_hash IS NOT NULL);
CREATE INDEX account_kol ON public.account USING btree (kol_id);
CREATE INDEX alert_open ON public.alert USING btree (at DESC) WHERE (seen_at IS NULL);
CREATE INDEX api_key_key ON public.api_key USING btree (key);
CREATE INDEX api_key_reference ON public.api_key USING btree (reference_id);
CREATE INDEX appeal_newest ON public.appeal USING btree (account_id, at DESC);
CREATE INDEX appointment_booker ON public.appointment USING btree (booker_id, starts_at);
CREATE INDEX appointment_brand ON public.appointment USING btree (brand_id, offer_id) WHERE (state = ANY (ARRAY['booked'::text, 'moved'::text]));
CREATE INDEX appointment_event_appointment ON public.appointment_event USING btree (appointment_id, id);
CREATE INDEX appointment_expert ON public.appointment USING btree (expert_id, free_from) WHERE (state = ANY (ARRAY['booked'::text, 'moved'::text]));
CREATE UNIQUE INDEX appointment_once ON public.appointment USING btree (expert_id, starts_at) WHERE (state = ANY (ARRAY['booked'::text, 'moved'::text]));
CREATE INDEX assessment_finished ON public.assessment USING btree (questionnaire, brand_id, finished_at DESC) WHERE (finished_at IS NOT NULL);
CREATE UNIQUE INDEX assessment_open ON public.assessment USING btree (brand_id, questionnaire) WHERE (finished_at IS NULL);
CREATE INDEX attachment_placement ON public.attachment USING btree (placement_id);
CREATE INDEX attribution_kol ON public.attribution USING btree (campaign_id, kol_id);
CREATE INDEX audit_newest ON public.audit USING btree (account_id, at DESC);
CREATE INDEX audit_policy_use_newest ON public.audit_policy_use USING btree (at DESC, id);
CREATE UNIQUE INDEX audit_run_open ON public.audit_run USING btree ((true)) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX campaign_brief_version ON public.campaign_brief USING btree (campaign_id, COALESCE(placement_id, ''::text), version);
CREATE INDEX card_change ON public.card USING btree (change);
CREATE INDEX card_kol ON public.card USING btree (kol_id);
CREATE INDEX click_link ON public.click USING btree (campaign_id, link_code, at);
CREATE INDEX click_person ON public.click USING btree (campaign_id, person, at) WHERE (person IS NOT NULL);
CREATE INDEX click_seen_at ON public.click_seen USING btree (at);
CREATE INDEX click_visitor ON public.click USING btree (campaign_id, visitor, at);
CREATE INDEX collaboration_kol ON public.collaboration USING btree (kol_id);
CREATE INDEX comment_post ON public.comment USING btree (post_id, account_id);
CREATE INDEX compliance_answer_family ON public.compliance_answer USING btree (family, entry);
CREATE INDEX compliance_check_subject ON public.compliance_check USING btree (subject_kind, subject_id, entry);
CREATE INDEX credential_of_user ON public.credential USING btree (user_id);
CREATE INDEX deed_event_deed ON public.deed_event USING btree (deed_id);
CREATE UNIQUE INDEX deed_event_once ON public.deed_event USING btree (deed_id, kind, COALESCE(side, ''::text)) WHERE (kind = ANY (ARRAY['agreed'::text, 'void'::text]));
CREATE INDEX deed_placement ON public.deed USING btree (placement_id);
CREATE UNIQUE INDEX deliverable_kill_of ON public.deliverable USING btree (kill_of) WHERE (kill_of IS NOT NULL);
CREATE INDEX deliverable_placement ON public.deliverable USING btree (placement_id);
CREATE INDEX desk_attachment_question ON public.desk_attachment USING btree (question_id, place);
CREATE INDEX desk_message_question ON public.desk_message USING btree (question_id, place);
CREATE INDEX desk_question_asker ON public.desk_question USING btree (asker_id, asked_at);
CREATE INDEX desk_question_open ON public.desk_question USING btree (due_at) WHERE (state = 'open'::text);
CREATE INDEX draft_comment_draft ON public.draft_comment USING btree (draft_id);
CREATE INDEX draft_decision_draft ON public.draft_decision USING btree (draft_id);
CREATE INDEX expert_offer_expert ON public.expert_offer USING btree (expert_id);
CREATE INDEX forecast_basis_newest ON public.forecast_basis USING btree (made_at DESC, version);
CREATE INDEX identity_open ON public.identity_proposal USING btree (probability DESC) WHERE (state = 'open'::text);
CREATE INDEX import_batch ON public.import USING btree (batch_id) WHERE (batch_id IS NOT NULL);
CREATE INDEX import_open_file ON public.import USING btree (stored_path) WHERE (state <> 'done'::text);
CREATE INDEX kol_merge_kept ON public.kol_merge USING btree (kept_kol);
CREATE INDEX kol_merge_merged ON public.kol_merge USING btree (merged_kol) WHERE (undone_at IS NULL);
CREATE INDEX link_placement ON public.link USING btree (placement_id);
CREATE INDEX live_slot_time ON public.live_slot USING btree (campaign_id, starts_at);
CREATE INDEX match_policy_newest ON public.match_policy USING btree (at DESC, id);
CREATE INDEX move_placement ON public.move USING btree (placement_id);
CREATE INDEX order_refund_line ON public.order_refund USING btree (campaign_id, order_id, line_id);
CREATE UNIQUE INDEX payout_batch_line_once ON public.payout_batch_line USING btree (batch_id, campaign_id, period_id, kol_id);
CREATE UNIQUE INDEX payout_batch_line_open ON public.payout_batch_line USING btree (campaign_id, period_id, kol_id) WHERE (state = 'open'::text);
CREATE INDEX placement_act_placement ON public.placement_act USING btree (placement_id, id);
CREATE INDEX placement_alert_open ON public.placement_alert USING btree (placement_id) WHERE (closed_at IS NULL);
CREATE INDEX plan_brief ON public.plan USING btree (brief_id);
CREATE INDEX plan_comment_plan ON public.plan_comment USING btree (plan_id, at);
CREATE INDEX post_at ON public.post USING btree (account_id, at DESC);
CREATE INDEX post_derived ON public.post USING btree (account_id) WHERE (id ~~ '≈%'::text);
CREATE INDEX post_reading_words ON public.post_reading USING gin (words);
CREATE INDEX posting_account ON public.posting USING btree (account, currency);
CREATE INDEX posting_entry ON public.posting USING btree (entry_id);
CREATE INDEX private_link_placement ON public.private_link USING btree (placement_id);
CREATE INDEX ring_account_ring ON public.ring_account USING btree (ring_id);
CREATE INDEX sample_step_placement ON public.sample_step USING btree (placement_id);
CREATE INDEX seen_page_by ON public.seen_page USING btree (by_user, at);
CREATE INDEX session_of_user ON public.session USING btree (user_id);
CREATE INDEX shop_order_exchange ON public.shop_order USING btree (campaign_id, exchange_of) WHERE (exchange_of IS NOT NULL);
CREATE INDEX shop_order_root ON public.shop_order USING btree (campaign_id, root_id);
CREATE INDEX shortlist_entry_kol ON public.shortlist_entry USING btree (kol_id);
CREATE INDEX unavailable_kol ON public.unavailable USING btree (kol_id, from_on);
CREATE INDEX verification_identifier ON public.verification USING btree (identifier);
CREATE INDEX webhook_event_order ON public.webhook_event USING btree (campaign_id, order_id, sequence);
CREATE INDEX webhook_event_queue ON public.webhook_event USING btree (campaign_id, state, code) WHERE (state <> 'applied'::text);
CREATE INDEX webhook_event_source ON public.webhook_event USING btree (source_id, state);

CREATE TRIGGER index_is_final BEFORE UPDATE ON public.account_index FOR EACH ROW EXECUTE FUNCTION refuse_index_change();
CREATE TRIGGER agreement_terms_append_only BEFORE DELETE OR UPDATE ON public.agreement_terms FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER agreement_terms_no_truncate BEFORE TRUNCATE ON public.agreement_terms FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER appointment_event_append_only BEFORE DELETE OR UPDATE ON public.appointment_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER appointment_event_no_truncate BEFORE TRUNCATE ON public.appointment_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER assessment_finished_stays BEFORE UPDATE ON public.assessment FOR EACH ROW EXECUTE FUNCTION refuse_finished_assessment();
CREATE TRIGGER attachment_append_only BEFORE DELETE OR UPDATE ON public.attachment FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER attribution_policy_append_only BEFORE DELETE OR UPDATE ON public.attribution_policy FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER attribution_policy_no_truncate BEFORE TRUNCATE ON public.attribution_policy FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_is_final BEFORE UPDATE ON public.audit FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER policy_is_final BEFORE DELETE OR UPDATE ON public.audit_policy FOR EACH ROW EXECUTE FUNCTION refuse_policy_change();
CREATE TRIGGER policy_use_is_final BEFORE DELETE OR UPDATE ON public.audit_policy_use FOR EACH ROW EXECUTE FUNCTION refuse_policy_change();
CREATE TRIGGER campaign_brief_append_only BEFORE DELETE OR UPDATE ON public.campaign_brief FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER campaign_brief_no_truncate BEFORE TRUNCATE ON public.campaign_brief FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER compliance_answer_append_only BEFORE DELETE OR UPDATE ON public.compliance_answer FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER compliance_check_append_only BEFORE DELETE OR UPDATE ON public.compliance_check FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER deed_append_only BEFORE DELETE OR UPDATE ON public.deed FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER deed_no_truncate BEFORE TRUNCATE ON public.deed FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER deed_event_append_only BEFORE DELETE OR UPDATE ON public.deed_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER deed_event_no_truncate BEFORE TRUNCATE ON public.deed_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER deliverable_done_after_closes BEFORE INSERT OR UPDATE OF done_at ON public.deliverable FOR EACH ROW EXECUTE FUNCTION done_after_closes();
CREATE TRIGGER deliverable_stated_fee BEFORE UPDATE OF fee, cut, kind ON public.deliverable FOR EACH ROW EXECUTE FUNCTION refuse_stated_fee();
CREATE TRIGGER desk_attachment_append_only BEFORE DELETE OR UPDATE ON public.desk_attachment FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER desk_attachment_no_truncate BEFORE TRUNCATE ON public.desk_attachment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER desk_message_append_only BEFORE DELETE OR UPDATE ON public.desk_message FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER desk_message_no_truncate BEFORE TRUNCATE ON public.desk_message FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER draft_append_only BEFORE DELETE OR UPDATE ON public.draft FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER draft_decision_append_only BEFORE DELETE OR UPDATE ON public.draft_decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER exchange_rate_append_only BEFORE DELETE OR UPDATE ON public.exchange_rate FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER exchange_rate_no_truncate BEFORE TRUNCATE ON public.exchange_rate FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER forecast_basis_is_final BEFORE DELETE OR UPDATE ON public.forecast_basis FOR EACH ROW EXECUTE FUNCTION refuse_forecast_basis_change();
CREATE TRIGGER forecast_basis_no_truncate BEFORE TRUNCATE ON public.forecast_basis FOR EACH STATEMENT EXECUTE FUNCTION refuse_forecast_basis_change();
CREATE TRIGGER guide_entry_append_only BEFORE DELETE OR UPDATE ON public.guide_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER guide_entry_no_truncate BEFORE TRUNCATE ON public.guide_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_entry_append_only BEFORE DELETE OR UPDATE ON public.ledger_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_entry_no_truncate BEFORE TRUNCATE ON public.ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE CONSTRAINT TRIGGER ledger_entry_sealed AFTER INSERT ON public.ledger_entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION seal_entry();
CREATE TRIGGER ledger_seal_append_only BEFORE DELETE OR UPDATE ON public.ledger_seal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_seal_follows BEFORE INSERT ON public.ledger_seal FOR EACH ROW EXECUTE FUNCTION refuse_unsealed_seal();
CREATE TRIGGER ledger_seal_no_truncate BEFORE TRUNCATE ON public.ledger_seal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER match_policy_is_final BEFORE DELETE OR UPDATE ON public.match_policy FOR EACH ROW EXECUTE FUNCTION refuse_policy_change();
CREATE TRIGGER payee_append_only BEFORE DELETE OR UPDATE ON public.payee FOR EACH ROW EXECUTE FUNCTION refuse_but_rekey();
CREATE TRIGGER payee_no_truncate BEFORE TRUNCATE ON public.payee FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payer_append_only BEFORE DELETE OR UPDATE ON public.payer FOR EACH ROW EXECUTE FUNCTION refuse_but_rekey();
CREATE TRIGGER payer_no_truncate BEFORE TRUNCATE ON public.payer FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payout_append_only BEFORE DELETE OR UPDATE ON public.payout FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payout_no_truncate BEFORE TRUNCATE ON public.payout FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payout_not_in_batch BEFORE INSERT ON public.payout FOR EACH ROW EXECUTE FUNCTION check_not_in_batch();
CREATE TRIGGER payout_of_approved BEFORE INSERT ON public.payout FOR EACH ROW EXECUTE FUNCTION check_approved();
CREATE TRIGGER payout_batch_line_decided_once BEFORE DELETE OR UPDATE ON public.payout_batch_line FOR EACH ROW EXECUTE FUNCTION check_line_decided();
CREATE TRIGGER payout_batch_line_no_truncate BEFORE TRUNCATE ON public.payout_batch_line FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payout_return_append_only BEFORE DELETE OR UPDATE ON public.payout_return FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payout_return_no_truncate BEFORE TRUNCATE ON public.payout_return FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER placement_act_append_only BEFORE DELETE OR UPDATE ON public.placement_act FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER posting_append_only BEFORE DELETE OR UPDATE ON public.posting FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE CONSTRAINT TRIGGER posting_balanced AFTER INSERT ON public.posting DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_balanced();
CREATE TRIGGER posting_before_seal BEFORE INSERT ON public.posting FOR EACH ROW EXECUTE FUNCTION refuse_late_posting();
CREATE TRIGGER posting_no_truncate BEFORE TRUNCATE ON public.posting FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER publication_append_only BEFORE DELETE OR UPDATE ON public.publication FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sample_step_append_only BEFORE DELETE OR UPDATE ON public.sample_step FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER seen_page_no_change BEFORE UPDATE ON public.seen_page FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER settlement_head_append_only BEFORE DELETE OR UPDATE ON public.settlement_head FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER settlement_head_no_truncate BEFORE TRUNCATE ON public.settlement_head FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER settlement_period_append_only BEFORE DELETE OR UPDATE ON public.settlement_period FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER settlement_period_no_truncate BEFORE TRUNCATE ON public.settlement_period FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_append_only BEFORE DELETE OR UPDATE ON public.statement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_no_truncate BEFORE TRUNCATE ON public.statement FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER approval_by_second_person BEFORE INSERT ON public.statement_approval FOR EACH ROW EXECUTE FUNCTION check_second_person();
CREATE TRIGGER statement_approval_append_only BEFORE DELETE OR UPDATE ON public.statement_approval FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_approval_no_truncate BEFORE TRUNCATE ON public.statement_approval FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
