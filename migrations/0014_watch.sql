-- Watched KOLs, and what changed about them since somebody looked.
create table watch (
  kol_id text primary key references kol (id),
  since timestamptz not null,
  by_user text
);

create table alert (
  id text primary key,
  kol_id text not null references kol (id),
  account_id text not null,
  audit_id text not null,
  verdict_before text not null,
  verdict_after text not null,
  authenticity_before double precision,
  authenticity_after double precision,
  at timestamptz not null,
  seen_at timestamptz,
  seen_by text,
  unique (account_id, audit_id)
);
create index alert_open on alert (at desc) where seen_at is null;
