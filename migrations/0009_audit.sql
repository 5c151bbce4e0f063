-- Audits of the archive's accounts. Written once and never rewritten: new evidence or a new policy makes a new audit, and
-- PostgreSQL itself refuses to change one. Spreads by account_id on a cluster.
create table audit (
  account_id text not null references account (id),
  id text not null,
  verdict text not null check (verdict in ('authentic', 'look_closer', 'risk', 'not_enough_data')),
  authenticity double precision check (authenticity between 0 and 100),
  fraud_probability double precision check (fraud_probability between 0 and 1),
  interval_low double precision,
  interval_high double precision,
  craft double precision,
  families jsonb not null,             -- every family with its status, ratio and findings in three languages
  policy text not null,
  evidence_hash text not null,
  evidence_from date,                  -- the oldest and the newest day that the evidence knows of
  evidence_to date,
  snapshots integer not null,          -- what it rests on
  posts integer not null,
  comments integer not null,
  at timestamptz not null,
  primary key (account_id, id)
);
create index audit_newest on audit (account_id, at desc);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'an audit is never rewritten' using errcode = 'restrict_violation';
end $$;
create trigger audit_is_final before update on audit for each row execute function refuse_audit_change();

-- When the cards and audits of what an import touched were rewritten; null = still to be done, also after a crash.
alter table import add column followed_at timestamptz;
