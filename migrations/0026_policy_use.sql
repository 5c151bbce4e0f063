-- Which policy counted from when on, and who said so. The newest row counts; what the program ships counts where there is none.
-- Nothing is ever rewritten: going back to an earlier policy is a row of its own.
create table audit_policy_use (
  id text primary key,
  version text not null references audit_policy (version),
  is_shipped boolean not null,         -- follow what the program ships, also after an update
  note text not null,
  by_name text not null,
  at timestamptz not null
);
create index audit_policy_use_newest on audit_policy_use (at desc, id);
insert into audit_policy_use (id, version, is_shipped, note, by_name, at)
  select version, version, false, note, by_name, at from audit_policy;

create function refuse_policy_change() returns trigger language plpgsql as $$
begin
  raise exception 'a policy is never rewritten' using errcode = 'restrict_violation';
end $$;
create trigger policy_is_final before update or delete on audit_policy for each row execute function refuse_policy_change();
create trigger policy_use_is_final before update or delete on audit_policy_use for each row execute function refuse_policy_change();

-- Dry runs of a policy: work in the background whose answer waits here. The oldest are dropped.
create table policy_try (
  id text primary key,
  version text not null,
  policy jsonb not null,
  by_name text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  all_accounts integer not null default 0,
  audited integer not null default 0,
  trial jsonb,                         -- null while it waits or works, and after a fault
  fault text
);
