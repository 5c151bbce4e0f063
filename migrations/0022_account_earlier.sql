-- What an account said of itself before: its names, handles, profile texts and verified texts that a newer observation replaced,
-- and those of files that are older than what the archive knows.
create table account_earlier (
  account_id text not null,
  field text not null check (field in ('name', 'handle', 'bio', 'verified_text')),
  value_key text not null,         -- md5 of the value, which may be too long for a key
  value text not null,
  first_on date,                   -- the first and the last day on which it was seen so; null = not known
  last_on date,
  is_mention boolean not null default false, -- only rows about something else said so, such as posts
  import_id text,                  -- where it was seen first
  import_row bigint,
  primary key (account_id, field, value_key)
);
-- The same of the values that the account has now, {field: {first, last, mention, import, row}}; where a field is not in it,
-- the value was seen on observed_on in the row that the account names.
alter table account add column text_seen jsonb;
