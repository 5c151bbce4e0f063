-- The ledger seals itself: when a transaction ends, every new entry is hashed with its postings and the seal before it, by PostgreSQL and
-- whoever the caller is; a sealed entry takes no further postings. One entry per business event. A payout that the bank
-- sends back is undone by an entry of its own. A statement is paid only when a second person has approved it.
alter table ledger_entry add column key text, add column reverses bigint references ledger_entry (id);
alter table ledger_entry disable trigger ledger_entry_append_only;
update ledger_entry set key = kind || ':' || period_id || '/' || kol_id || case kind when 'payout' then ':1' else '' end;
alter table ledger_entry enable trigger ledger_entry_append_only;
alter table ledger_entry alter column key set not null;
alter table ledger_entry drop constraint ledger_entry_campaign_id_kind_period_id_kol_id_key;
alter table ledger_entry add constraint ledger_entry_once unique (campaign_id, key), add constraint ledger_entry_reversed_once unique (reverses);
alter table ledger_entry drop constraint ledger_entry_kind_check;
alter table ledger_entry add constraint ledger_entry_kind_check check (kind in ('statement', 'payout', 'payout_return'));
alter table ledger_entry add constraint ledger_entry_reverses_check check ((kind = 'payout_return') = (reverses is not null));

alter table payout add column attempt integer not null default 1 check (attempt > 0);
alter table payout drop constraint payout_pkey;
alter table payout add primary key (campaign_id, period_id, kol_id, attempt);

create table payout_return (
  campaign_id text not null,
  period_id text not null,
  kol_id text not null,
  attempt integer not null,
  returned_at timestamptz not null,
  reason text not null,
  noted_by text,
  primary key (campaign_id, period_id, kol_id, attempt),
  foreign key (campaign_id, period_id, kol_id, attempt) references payout (campaign_id, period_id, kol_id, attempt)
);

create table statement_approval (
  campaign_id text not null,
  period_id text not null,
  kol_id text not null,
  approved_by text not null,
  approved_at timestamptz not null,
  primary key (campaign_id, period_id, kol_id),
  foreign key (campaign_id, period_id, kol_id) references statement (campaign_id, period_id, kol_id)
);
-- What was paid before approvals were asked for had none.
create function check_second_person() returns trigger language plpgsql as $$
begin
  if exists (select 1 from settlement_period p where p.campaign_id = new.campaign_id and p.id = new.period_id and p.closed_by = new.approved_by) then
    raise exception 'whoever closed % cannot approve its statements', new.period_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger approval_by_second_person before insert on statement_approval for each row execute function check_second_person();
create function check_approved() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from statement_approval a where a.campaign_id = new.campaign_id and a.period_id = new.period_id and a.kol_id = new.kol_id) then
    raise exception 'statement %/% is not approved', new.period_id, new.kol_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger payout_of_approved before insert on payout for each row execute function check_approved();

create table ledger_seal (
  campaign_id text not null references campaign (id),
  number integer not null,
  entry_id bigint not null unique references ledger_entry (id),
  hash text not null,
  primary key (campaign_id, number)
);

-- In plpgsql, so that it can be made before the tables that it reads.
create function entry_content(entry bigint) returns text language plpgsql stable as $$
begin
  return (select concat_ws(E'\n', e.kind, e.key, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), coalesce(e.reverses::text, '-'),
    (select string_agg(p.account || ' ' || p.currency || ' ' || p.amount, E'\n' order by p.id) from posting p where p.entry_id = e.id))
  from ledger_entry e where e.id = entry);
end $$;

create function seal_entry() returns trigger language plpgsql as $$
declare
  last record;
begin
  perform pg_advisory_xact_lock(hashtextextended('ledger ' || new.campaign_id, 0));
  select number, hash into last from ledger_seal where campaign_id = new.campaign_id order by number desc limit 1;
  insert into ledger_seal (campaign_id, number, entry_id, hash)
    values (new.campaign_id, coalesce(last.number, 0) + 1, new.id,
      encode(sha256(convert_to(coalesce(last.hash, repeat('0', 64)) || E'\n' || entry_content(new.id), 'UTF8')), 'hex'));
  return null;
end $$;

create function refuse_unsealed_seal() returns trigger language plpgsql as $$
declare
  last record;
begin
  select number, hash into last from ledger_seal where campaign_id = new.campaign_id order by number desc limit 1;
  if new.number <> coalesce(last.number, 0) + 1 or new.campaign_id <> (select campaign_id from ledger_entry where id = new.entry_id)
    or new.hash <> encode(sha256(convert_to(coalesce(last.hash, repeat('0', 64)) || E'\n' || entry_content(new.entry_id), 'UTF8')), 'hex') then
    raise exception 'the seal of ledger entry % does not follow from the one before', new.entry_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create function refuse_late_posting() returns trigger language plpgsql as $$
begin
  if exists (select 1 from ledger_seal where entry_id = new.entry_id) then
    raise exception 'ledger entry % is sealed', new.entry_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger ledger_seal_follows before insert on ledger_seal for each row execute function refuse_unsealed_seal();
do $$
declare
  old record;
begin
  for old in select id, campaign_id from ledger_entry order by id loop
    insert into ledger_seal (campaign_id, number, entry_id, hash)
      select old.campaign_id, coalesce(max(s.number), 0) + 1, old.id,
        encode(sha256(convert_to(coalesce((array_agg(s.hash order by s.number desc))[1], repeat('0', 64)) || E'\n' || entry_content(old.id), 'UTF8')), 'hex')
      from ledger_seal s where s.campaign_id = old.campaign_id;
  end loop;
end $$;
create constraint trigger ledger_entry_sealed after insert on ledger_entry deferrable initially deferred for each row execute function seal_entry();
create trigger posting_before_seal before insert on posting for each row execute function refuse_late_posting();

do $$
declare
  name text;
begin
  foreach name in array array['payout_return', 'statement_approval', 'ledger_seal'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', name || '_append_only', name);
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()', name || '_no_truncate', name);
  end loop;
end $$;
