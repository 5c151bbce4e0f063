-- The company behind a brand: where it is, how large, in what trade. What is not known is null.
create table company (
  brand_id text primary key references brand (id) on delete cascade,
  country text not null,
  province text,
  size text,
  sector text,
  updated_at timestamptz not null default now()
);
