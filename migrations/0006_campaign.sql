-- Campaigns: what was agreed with whom, what has to be delivered, and every move with who and when.
create table campaign (
  id text primary key,
  brand_id text not null references brand (id),
  brief_id text references brief (id) on delete set null,
  plan_id text references plan (id) on delete set null,
  name text not null,
  target_url text,
  currency text not null,
  starts_on date,
  ends_on date,
  created_by text,
  created_at timestamptz not null default now()
);

create table placement (
  id text primary key,
  campaign_id text not null references campaign (id),
  kol_id text not null,
  account_id text not null,
  state text not null,
  currency text not null,
  commission_bps integer not null default 0 check (commission_bps between 0 and 10000),
  return_days integer not null default 7 check (return_days between 0 and 365),
  attribution_days integer not null default 7 check (attribution_days between 0 and 365),
  terms_from timestamptz not null,
  created_at timestamptz not null default now(),
  unique (campaign_id, kol_id)                -- one agreement per KOL; its deliverables may be many
);

create table deliverable (
  id text primary key,
  placement_id text not null references placement (id),
  format text not null,
  due_on date,
  fee bigint not null check (fee >= 0),
  draft text,
  url text,
  done_at timestamptz
);
create index deliverable_placement on deliverable (placement_id);

create table move (
  id bigint generated always as identity primary key,
  placement_id text not null references placement (id),
  from_state text not null,
  to_state text not null,
  by_user text,
  note text,
  at timestamptz not null default now()
);
create index move_placement on move (placement_id);
