-- What the archive taught the audit: norms, usual talk, days on which a platform moved as a whole, phrases; and the rings among
-- those who comment. Learned again with every audit of all; an audit names the one it used, so that it can be repeated.
create table audit_basis (
  id text primary key,                 -- sha256 of what was learned: the same archive gives the same id
  at timestamptz not null,
  accounts integer not null,           -- accounts it was learned from
  comments bigint not null,            -- comments in which rings were looked for
  learned jsonb not null
);

-- Small tables without an account in front: rings go across accounts. Replaced as a whole by the next audit of all.
create table ring (
  id text primary key,
  platform text not null,
  people integer not null,
  posts integer not null,
  accounts integer not null,
  is_fan_club boolean not null,
  members jsonb not null,              -- pseudonyms, the busiest first
  pairs jsonb not null,                -- [place, place, posts together] of members, for the picture; the strongest
  found_at timestamptz not null
);
-- Under which accounts a ring stood together.
create table ring_account (
  account_id text not null references account (id),
  ring_id text not null references ring (id) on delete cascade,
  here integer not null,               -- people of the ring who commented there
  comments integer not null,
  share double precision not null,     -- of the comments seen there
  posts integer not null,
  primary key (account_id, ring_id)
);
create index ring_account_ring on ring_account (ring_id);

-- Share of an account's comments by people who write under many unrelated accounts within a week.
create table account_crowd (
  account_id text primary key references account (id),
  roaming double precision not null
);

alter table audit
  add column basis_id text references audit_basis (id),   -- null = the shipped defaults alone
  add column surroundings jsonb;                          -- what the archive knew about the people who comment there

-- A person overrules a verdict. Both stay; the newest counts until new evidence makes another verdict.
create table appeal (
  account_id text not null references account (id),
  id text not null,
  audit_id text not null,              -- the audit that is overruled
  verdict text not null check (verdict in ('authentic', 'look_closer', 'risk', 'not_enough_data')),
  reason text not null check (length(reason) between 10 and 2000),
  by_id text not null,
  by_name text not null,
  at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  primary key (account_id, id),
  foreign key (account_id, audit_id) references audit (account_id, id)
);

-- Policies that replaced the shipped one: dated, never rewritten. The newest counts.
create table audit_policy (
  version text primary key,
  policy jsonb not null,
  note text not null,
  by_name text not null,
  at timestamptz not null
);

-- Audits of all as work in the background: what is done of how much. At most one is open.
create table audit_run (
  id text primary key,
  started_at timestamptz not null,
  ended_at timestamptz,
  all_accounts integer not null default 0,
  audited integer not null default 0,
  kept integer not null default 0,
  changed integer not null default 0,  -- accounts whose verdict is another than before
  fault text
);
create unique index audit_run_open on audit_run ((true)) where ended_at is null;
