-- What the page of a KOL needs beyond 0001: figures and names that files carry, terms beside prices, collaborations that
-- posts show, named lists, and alerts about more than verdicts.

-- WeChat's 在看, and whom a post names as its sponsor.
alter table post add column wows bigint;
alter table post add column sponsors text[] not null default '{}';
-- Where the platform says that somebody commented from (IP 属地): a province or a country, never more.
alter table comment add column region text;

alter table price add column valid_until date;
alter table price add column import_row bigint;

-- What a KOL asks that is no price of one post: the slot fee of a live stream, a commission on sales.
create table price_term (
  account_id text not null references account (id),
  kind text not null check (kind in ('pit_fee', 'commission')),
  valid_from date not null,
  valid_until date,
  amount bigint check (amount >= 0),                        -- minor units; of a pit fee
  currency text,
  bps integer check (bps between 0 and 10000),              -- of a commission
  source text,
  import_id text,
  import_row bigint,
  primary key (account_id, kind, valid_from),
  check ((kind = 'pit_fee') = (amount is not null and currency is not null)),
  check ((kind = 'commission') = (bps is not null))
);

-- The posts that a confirmed collaboration was seen in: [{ accountId, postId, on }].
alter table collaboration add column evidence jsonb;

-- What people said of a collaboration that posts show. By account, so that merging two KOLs moves it along.
create table seen_answer (
  account_id text not null references account (id),
  brand_key text not null,
  state text not null check (state in ('confirmed', 'dismissed')),
  at timestamptz not null,
  by_user text,
  primary key (account_id, brand_key)
);

create table shortlist (
  id text primary key,
  name text not null,
  note text,
  created_at timestamptz not null,
  created_by text,
  updated_at timestamptz not null
);

create table shortlist_entry (
  shortlist_id text not null references shortlist (id) on delete cascade,
  kol_id text not null references kol (id),
  note text,
  added_at timestamptz not null,
  added_by text,
  primary key (shortlist_id, kol_id)
);
create index shortlist_entry_kol on shortlist_entry (kol_id);

-- An alert is about a verdict, or about followers that jumped from one observation to the next.
alter table alert add column kind text not null default 'verdict' check (kind in ('verdict', 'followers'));
alter table alert alter column audit_id drop not null;
alter table alert alter column verdict_before drop not null;
alter table alert alter column verdict_after drop not null;
alter table alert add column followers_before bigint;
alter table alert add column followers_after bigint;
alter table alert add column day_before date;
alter table alert add column day_after date;
alter table alert add constraint alert_day unique (account_id, kind, day_after);
alter table alert add constraint alert_says_what check (
  (kind = 'verdict' and audit_id is not null and verdict_before is not null and verdict_after is not null and day_after is null)
  or (kind = 'followers' and followers_before is not null and followers_after is not null and day_before is not null and day_after is not null));
