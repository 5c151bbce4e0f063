-- Searches that people gave a name, to be asked again.
create table saved_search (
  id text primary key,
  name text not null unique,
  query text not null,          -- the query string of /kols
  created_by text,
  created_at timestamptz not null default now()
);
