-- Contracts: parties, deeds that are never rewritten with what became of them, and fees that were cut or are owed for cancelled content.
alter table deliverable
  add column kind text not null default 'content' check (kind in ('content', 'kill_fee')),
  add column kill_of text references deliverable (id),  -- the content in whose place a kill fee is due
  add column cut bigint not null default 0,             -- what of the fee is not due
  add column cut_reason jsonb not null default '[]',    -- every cut with its reason, and who waived it
  add constraint deliverable_cut_check check (cut between 0 and fee),
  add constraint deliverable_kill_check check ((kind = 'kill_fee') = (kill_of is not null));
-- From when a cancelled placement is owed no guarantee any more.
alter table placement add column ended_at timestamptz;
create unique index deliverable_kill_of on deliverable (kill_of) where kill_of is not null;

-- A fee that a statement has told stays as it was told: else no period of the campaign could ever be closed again.
create function refuse_stated_fee() returns trigger language plpgsql as $$
begin
  if (old.fee, old.cut, old.kind) is distinct from (new.fee, new.cut, new.kind) and exists (
    select 1 from settlement_period s join placement p on p.campaign_id = s.campaign_id
    where p.id = old.placement_id and s.closed_at >= old.done_at)
  then raise exception 'the fee of deliverable % is in a statement', old.id;
  end if;
  return new;
end $$;
create trigger deliverable_stated_fee before update of fee, cut, kind on deliverable for each row execute function refuse_stated_fee();

-- What is confirmed while a period closes is done after that close: no period can hold it any more.
create function done_after_closes() returns trigger language plpgsql as $$
declare newest timestamptz;
begin
  if new.done_at is null or (tg_op = 'UPDATE' and new.done_at is not distinct from old.done_at) then return new; end if;
  select max(s.closed_at) into newest from settlement_period s join placement p on p.campaign_id = s.campaign_id where p.id = new.placement_id;
  if newest >= new.done_at then new.done_at := greatest(newest + interval '1 millisecond', clock_timestamp()); end if;
  return new;
end $$;
create trigger deliverable_done_after_closes before insert or update of done_at on deliverable for each row execute function done_after_closes();

create table party (
  kind text not null check (kind in ('brand', 'kol', 'agency')),
  ref text not null,                         -- the brand's, KOL's or agency's id
  document jsonb not null,
  changed_by text,
  changed_at timestamptz not null default now(),
  primary key (kind, ref)
);

create sequence deed_number;
create table deed (
  id text primary key,
  number text not null unique,
  placement_id text not null references placement (id),
  terms_version integer not null,
  clauses_on date not null,                  -- the day whose clauses it is made of
  languages text[] not null check (cardinality(languages) = 2),
  document jsonb not null,                   -- the facts, and the text of both columns
  sha256 text not null,
  created_by text,
  created_at timestamptz not null
);
create index deed_placement on deed (placement_id);

create table deed_event (
  id bigint generated always as identity primary key,
  deed_id text not null references deed (id),
  kind text not null check (kind in ('offered', 'agreed', 'signed', 'void')),
  side text check (side in ('brand', 'kol')),
  by_name text,
  note text,
  attachment text,                           -- the signed copy
  at timestamptz not null,
  check ((kind = 'agreed') = (side is not null)),
  check (kind <> 'signed' or attachment is not null)
);
create index deed_event_deed on deed_event (deed_id);
create unique index deed_event_once on deed_event (deed_id, kind, coalesce(side, '')) where kind in ('agreed', 'void');

create trigger deed_append_only before update or delete on deed for each row execute function refuse_change();
create trigger deed_no_truncate before truncate on deed for each statement execute function refuse_change();
create trigger deed_event_append_only before update or delete on deed_event for each row execute function refuse_change();
create trigger deed_event_no_truncate before truncate on deed_event for each statement execute function refuse_change();
