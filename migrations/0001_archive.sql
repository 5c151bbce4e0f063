-- The archive: who the KOLs are, their accounts per platform, and what was seen of them and when.
-- account, snapshot, post, comment, price and card spread by account_id on a cluster; the rest are reference tables.
create extension if not exists pg_trgm;

create table import (
  id text primary key,
  file_name text not null,
  file_bytes bigint not null,
  file_sha256 text,
  stored_path text,
  source text,                       -- mediacrawler:xhs:comments, table:kols, kolosseo:jsonl …
  encoding text,
  detection jsonb,                   -- what was recognised, the guessed mapping, the first rows
  mapping jsonb,                     -- what was applied
  observed_on date,
  state text not null check (state in ('uploaded', 'ready', 'running', 'done', 'failed', 'cancelled')),
  progress jsonb,                    -- { phase, bytesRead, rows, rowsPerSecond, secondsLeft }
  rows bigint not null default 0,
  stored bigint not null default 0,
  unchanged bigint not null default 0,
  rejected bigint not null default 0,
  error_code text,
  error_facts jsonb,
  created_by text,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  check (state <> 'done' or rows = stored + unchanged + rejected)
);

create table import_reject (
  import_id text not null references import (id) on delete cascade,
  line bigint not null,
  column_name text,
  code text not null,
  value text,
  raw jsonb,
  number bigint not null,
  primary key (import_id, number)
);

create table agency (
  id text primary key,
  name text not null unique,
  created_at timestamptz not null default now()
);

create table kol (
  id text primary key,
  name text not null,
  category text check (category in ('celebrity', 'wang_hong', 'blogger', 'media_agency', 'kol')),
  topics text[] not null default '{}',
  agency_id text references agency (id),
  region text,
  notes text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

-- The only place where (platform, uid) is unique: a distributed table cannot say so itself.
create table account_key (
  platform text not null,
  uid text not null,
  account_id text not null unique,
  primary key (platform, uid)
);

create table account (
  id text primary key,
  kol_id text not null references kol (id),
  platform text not null,
  uid text not null,                 -- the platform's own id, or the handle where no id is known
  handle text,
  name text,
  url text,
  bio text,
  followers bigint check (followers >= 0),
  followers_error bigint,            -- ± of a display count such as 2.3万; null = exact
  following bigint,
  posts_total bigint,
  observed_on date,
  import_id text,
  import_row bigint,
  created_at timestamptz not null default now()
);
create index account_kol on account (kol_id);

create table snapshot (
  account_id text not null references account (id),
  day date not null,
  followers bigint check (followers >= 0),
  followers_error bigint,
  following bigint,
  posts_total bigint,
  likes_total bigint,
  import_id text,
  import_row bigint,
  primary key (account_id, day)
);

-- Finds the account of a post when only the post's id is known (comment files). A small table of its own, as above.
create table post_key (
  platform text not null,
  post_id text not null,
  account_id text not null,
  primary key (platform, post_id)
);

create table post (
  account_id text not null references account (id),
  id text not null,                  -- the platform's own id
  at timestamptz,
  title text,
  text text,
  format text,
  original boolean,
  sponsored boolean,
  tags text[] not null default '{}',
  url text,
  views bigint, likes bigint, comments bigint, shares bigint, saves bigint,
  rounded boolean not null default false,
  observed_at timestamptz,
  import_id text,
  import_row bigint,
  primary key (account_id, id)
);
create index post_at on post (account_id, at desc);

create table comment (
  account_id text not null references account (id),
  post_id text not null,
  id text not null,
  author text not null,              -- salted hash, never the platform's id
  at timestamptz,
  text text,
  by_kol boolean not null default false,
  reply_to text,
  likes bigint,
  observed_at timestamptz,
  import_id text,
  import_row bigint,
  primary key (account_id, id)
);
create index comment_post on comment (account_id, post_id);

create table price (
  account_id text not null references account (id),
  format text not null,
  amount bigint not null check (amount >= 0),   -- minor units
  currency text not null,
  valid_from date not null,
  source text,
  import_id text,
  primary key (account_id, format, valid_from)
);

create table collaboration (
  id text primary key,
  kol_id text not null references kol (id),
  brand text not null,
  product_class text,
  started_on date,
  ended_on date,
  exclusive_until date,
  brand_fame smallint check (brand_fame between 0 and 3),   -- 0 unknown … 3 household name
  source text,
  import_id text
);
create index collaboration_kol on collaboration (kol_id);

-- The search projection: one row per account, rewritten by the archive from the tables above.
create table card (
  account_id text primary key references account (id),
  kol_id text not null,
  name text not null,
  search text not null,              -- name, pinyin, initials, handle; lower case, simplified characters
  platform text not null,
  handle text,
  category text,
  topics text[] not null default '{}',
  agency text,
  region text,
  followers bigint,
  followers_error bigint,
  tier text not null check (tier in ('top', 'mid', 'micro', 'long_tail', 'untiered')),
  tier_policy text not null,         -- the dated borders that decided the tier
  engagement double precision,       -- median (likes + comments + shares + saves) / followers of the last 30 posts
  engagement_place double precision, -- 0–1: place among accounts of the same platform and tier; null = too few posts
  median_views bigint,
  posts_seen integer not null default 0,
  comments_seen integer not null default 0,
  price_cny bigint,                  -- cheapest known price in fen; null = not known
  price jsonb,                       -- { format, amount, currency, validFrom }
  verdict text,                      -- of the newest audit; null = never audited
  authenticity double precision,
  observed_on date,
  updated_at timestamptz not null default now()
);
create index card_search on card using gin (search gin_trgm_ops);
create index card_followers on card (followers desc nulls last, account_id);
create index card_platform on card (platform, followers desc nulls last);
create index card_kol on card (kol_id);
