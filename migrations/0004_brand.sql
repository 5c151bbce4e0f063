-- Brands, what they sell, whom they compete with, and what they ask of a campaign.
create table brand (
  id text primary key,
  name text not null unique,
  description text,
  terms text[] not null default '{}',        -- words by which its things are recognised in posts, in any language
  created_at timestamptz not null default now()
);

create table product (
  id text primary key,
  brand_id text not null references brand (id) on delete cascade,
  name text not null,
  product_class text,                        -- food, cosmetics … decides which advertising rules apply
  terms text[] not null default '{}'
);

create table competitor (
  id text primary key,
  brand_id text not null references brand (id) on delete cascade,
  name text not null,
  fame smallint not null default 0 check (fame between 0 and 3),
  unique (brand_id, name)
);

create table brief (
  id text primary key,
  brand_id text not null references brand (id) on delete cascade,
  name text not null,
  goal text not null check (goal in ('awareness', 'launch')),
  topics text[] not null default '{}',
  platforms text[] not null default '{}',
  budget bigint not null check (budget > 0),
  currency text not null,
  starts_on date,
  ends_on date check (ends_on is null or starts_on is null or ends_on >= starts_on),
  tier_shares jsonb not null default '{}',   -- { micro: { min: 0.1, max: 1 } }, shares of the budget
  exclude text[] not null default '{}',      -- names or ids of KOLs that are out
  must text[] not null default '{}',
  verdicts text[] not null default '{authentic,look_closer,not_enough_data}',
  cooling_off_days integer not null default 180,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
