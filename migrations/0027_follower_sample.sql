-- Samples of an account's followers: what their profiles look like, without a name. The newest is evidence of the audit.
create table follower_sample (
  account_id text not null references account (id),
  id text not null,
  observed_on date not null,
  source text not null,                -- the file's name
  profiles jsonb not null,             -- counts and flags only
  people integer not null check (people > 0),
  by_name text not null,
  at timestamptz not null,
  primary key (account_id, id)
);
