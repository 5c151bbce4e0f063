-- Import: settings of the workspace, and what finds an account again when a file names it by handle or by hash only.
create table if not exists setting (key text primary key, value jsonb not null);

alter table account_key add column handle text;                        -- lower case
alter table account_key add column uid_hash text;                      -- first 16 hex digits of sha256(uid), as crawlers publish it
alter table account_key add column provisional boolean not null default false;  -- uid stands for an id that is not known yet
create index account_key_handle on account_key (platform, handle);
create index account_key_hash on account_key (platform, uid_hash);

alter table import add column kind text check (kind in ('kols', 'posts', 'comments', 'mixed'));
alter table import add column remarks jsonb;                           -- what was left out without rejecting a row

-- Which accounts an import touched, so that the archive rewrites these cards and no others.
create table import_account (
  import_id text not null references import (id) on delete cascade,
  account_id text not null,
  primary key (import_id, account_id)
);
