-- Plans: which KOLs, formats and posts a brief's budget buys, and how close to the best that is.
create table plan (
  id text primary key,
  brief_id text not null references brief (id) on delete cascade,
  name text not null,
  state text not null check (state in ('running', 'done', 'failed')),
  options jsonb not null,                    -- what the user changed: budget, locks, bans
  cost bigint,
  currency text not null,
  value double precision,                    -- expected net reach, people counted once
  bound double precision,                    -- no plan under the same rules reaches more
  gap double precision,
  result jsonb,                              -- relaxed rules, comparison with plans by hand, notes
  policy text,
  error_code text,
  created_by text,
  created_at timestamptz not null default now()
);
create index plan_brief on plan (brief_id);

create table plan_line (
  plan_id text not null references plan (id) on delete cascade,
  position integer not null,
  account_id text not null,
  kol_id text not null,
  format text not null,
  posts integer not null check (posts > 0),
  cost bigint not null check (cost >= 0),
  price_source text not null check (price_source in ('quoted', 'estimated')),
  adds double precision not null,            -- what this line adds to the reach of all others
  views double precision not null,           -- expected views, net of the audit
  reasons jsonb not null default '[]',
  primary key (plan_id, position)
);
