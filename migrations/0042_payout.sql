-- Whom to pay and from where, sealed by the program before they come here, and batches of payouts. Details are versions: PostgreSQL
-- lets nothing of them change but the key they are sealed with. A statement lies in one open batch at most.
create table payee (
  payee_id text not null,                    -- whom a statement names: a KOL, or agency:ID:CURRENCY
  version integer not null check (version > 0),
  method text not null check (method in ('sepa', 'alipay', 'bank')),
  mask text not null,                        -- what lists show: beginning and end of the account
  key_id text not null,                      -- which key
  sealed text not null,                      -- AES-256-GCM: nonce, tag and text in base64
  saved_by text not null,
  saved_at timestamptz not null,
  primary key (payee_id, version)
);
-- The workspace's own accounts, one per method.
create table payer (
  method text not null check (method in ('sepa', 'alipay')),
  version integer not null check (version > 0),
  mask text not null,
  key_id text not null,
  sealed text not null,
  saved_by text not null,
  saved_at timestamptz not null,
  primary key (method, version)
);

create function refuse_but_rekey() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' or to_jsonb(new) - 'key_id' - 'sealed' <> to_jsonb(old) - 'key_id' - 'sealed' then
    raise exception '% is append-only: % is refused', tg_table_name, tg_op using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create table payout_batch (
  id text primary key,                       -- the bank's message id too
  method text not null check (method in ('sepa', 'alipay', 'bank')),
  currency text not null,
  execute_on date not null,
  payer_version integer,
  created_by text not null,
  created_at timestamptz not null,
  downloaded_at timestamptz,
  dropped_by text,
  dropped_at timestamptz,
  check ((method = 'bank') = (payer_version is null)),
  check (method <> 'sepa' or currency = 'EUR'),
  check (method <> 'alipay' or currency = 'CNY'),
  foreign key (method, payer_version) references payer (method, version)
);

create table payout_batch_line (
  batch_id text not null references payout_batch (id),
  number integer not null check (number > 0),
  campaign_id text not null,
  period_id text not null,
  kol_id text not null,
  amount bigint not null check (amount > 0), -- payable less what is kept back
  payee_version integer not null,
  short_id text not null,                    -- of the statement, as the bank sees it
  state text not null default 'open' check (state in ('open', 'confirmed', 'released')),
  reference text,                            -- the bank's
  paid_on date,
  reason text,                               -- why it was released
  decided_by text,
  decided_at timestamptz,
  primary key (batch_id, number),
  foreign key (campaign_id, period_id, kol_id) references statement (campaign_id, period_id, kol_id),
  foreign key (kol_id, payee_version) references payee (payee_id, version),
  check ((state = 'open') = (decided_at is null)),
  check ((state = 'confirmed') = (reference is not null and paid_on is not null))
);
create unique index payout_batch_line_open on payout_batch_line (campaign_id, period_id, kol_id) where state = 'open';
create unique index payout_batch_line_once on payout_batch_line (batch_id, campaign_id, period_id, kol_id);

-- A line is decided once, and nothing else of it changes.
create function check_line_decided() returns trigger language plpgsql as $$
declare
  decided text[] := array['state', 'reference', 'paid_on', 'reason', 'decided_by', 'decided_at'];
begin
  if tg_op <> 'UPDATE' or old.state <> 'open' or new.state = 'open' or to_jsonb(new) - decided <> to_jsonb(old) - decided then
    raise exception 'a line of a payout batch is decided once: % is refused', tg_op using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

-- A statement that waits in a batch is not paid beside it.
create function check_not_in_batch() returns trigger language plpgsql as $$
begin
  if exists (select 1 from payout_batch_line l where l.campaign_id = new.campaign_id and l.period_id = new.period_id
      and l.kol_id = new.kol_id and l.state = 'open') then
    raise exception 'statement %/% waits in a payout batch', new.period_id, new.kol_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger payout_not_in_batch before insert on payout for each row execute function check_not_in_batch();

do $$
declare
  name text;
begin
  foreach name in array array['payee', 'payer'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_but_rekey()', name || '_append_only', name);
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()', name || '_no_truncate', name);
  end loop;
  execute 'create trigger payout_batch_line_decided_once before update or delete on payout_batch_line for each row execute function check_line_decided()';
  execute 'create trigger payout_batch_line_no_truncate before truncate on payout_batch_line for each statement execute function refuse_change()';
end $$;
