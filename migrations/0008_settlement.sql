-- The ledger: closed periods, statements, payouts and double-entry postings. Written once, never changed: PostgreSQL
-- itself refuses an entry that does not balance, and any update, delete or truncate.
create table exchange_rate (
  from_currency text not null,
  to_currency text not null,
  on_day date not null,
  value text not null,                       -- exact decimal
  source text not null,
  recorded_at timestamptz not null default now(),
  primary key (from_currency, to_currency, on_day)
);

create table settlement_period (
  campaign_id text not null references campaign (id),
  id text not null,
  number integer not null,
  closed_at timestamptz not null,
  closed_by text,
  head text not null,                        -- hash chain over everything stated so far
  primary key (campaign_id, id),
  unique (campaign_id, number)
);

create table statement (
  campaign_id text not null,
  period_id text not null,
  kol_id text not null,
  currency text not null,
  total bigint not null,
  payable bigint not null check (payable >= 0),
  document jsonb not null,                   -- the whole statement as drawn, amounts as text
  primary key (campaign_id, period_id, kol_id),
  foreign key (campaign_id, period_id) references settlement_period (campaign_id, id)
);

create table payout (
  campaign_id text not null,
  period_id text not null,
  kol_id text not null,
  confirmed_at timestamptz not null,
  confirmed_by text,
  primary key (campaign_id, period_id, kol_id),
  foreign key (campaign_id, period_id, kol_id) references statement (campaign_id, period_id, kol_id)
);

create table ledger_entry (
  id bigint generated always as identity primary key,
  campaign_id text not null references campaign (id),
  kind text not null check (kind in ('statement', 'payout')),
  period_id text not null,
  kol_id text not null,
  at timestamptz not null,
  unique (campaign_id, kind, period_id, kol_id)
);

create table posting (
  id bigint generated always as identity primary key,
  entry_id bigint not null references ledger_entry (id),
  account text not null,
  currency text not null,
  amount bigint not null check (amount <> 0) -- minor units; positive is a debit
);
create index posting_entry on posting (entry_id);
create index posting_account on posting (account, currency);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only: % on % is refused', tg_op, tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create function check_balanced() returns trigger language plpgsql as $$
declare
  wrong record;
begin
  select currency, sum(amount) as total into wrong from posting where entry_id = new.entry_id group by currency having sum(amount) <> 0 limit 1;
  if found then
    raise exception 'ledger entry % does not balance: % %', new.entry_id, wrong.total, wrong.currency using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create constraint trigger posting_balanced after insert on posting deferrable initially deferred for each row execute function check_balanced();

do $$
declare
  name text;
begin
  foreach name in array array['exchange_rate', 'settlement_period', 'statement', 'payout', 'ledger_entry', 'posting'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', name || '_append_only', name);
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()', name || '_no_truncate', name);
  end loop;
end $$;
