-- One person, several accounts: what is proposed, what people decided, and every merge so that it can be undone.
create table identity_proposal (
  kol_a text not null,                 -- the smaller of the two ids
  kol_b text not null,
  probability double precision not null check (probability between 0 and 1),
  reasons jsonb not null,
  policy text not null,
  state text not null default 'open' check (state in ('open', 'merged', 'dismissed')),
  found_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  primary key (kol_a, kol_b),
  check (kol_a < kol_b)
);
create index identity_open on identity_proposal (probability desc) where state = 'open';

create table kol_merge (
  id text primary key,
  kept_kol text not null references kol (id),
  merged_kol text not null references kol (id),
  accounts text[] not null,            -- what moved, so that undoing moves the same back
  collaborations text[] not null,
  filled jsonb not null,               -- fields of the kept KOL that were empty and taken from the merged one
  at timestamptz not null,
  by_user text,
  undone_at timestamptz,
  undone_by text
);
create index kol_merge_kept on kol_merge (kept_kol);
create index kol_merge_merged on kol_merge (merged_kol) where undone_at is null;
