-- What marketplaces say they settled, beside the ledger and never part of it: files as they were taken, and per order the newest word.
create table market_file (
  id text primary key,
  campaign_id text not null references campaign (id),
  source text not null check (source in ('taobao_union', 'taobao_refund', 'douyin', 'table')),
  name text not null,
  sha256 text not null,
  rows integer not null,
  kept integer not null,
  rejected integer not null,
  imported_by text not null,
  imported_at timestamptz not null,
  unique (campaign_id, sha256)
);
create table market_settlement (
  campaign_id text not null references campaign (id),
  source text not null,
  order_id text not null,
  part text not null,                        -- several settlements of one order: kind, and when it was settled
  parent_id text,
  kind text not null check (kind in ('settlement', 'refund')),
  state text not null check (state in ('settled', 'open', 'void')),
  currency text not null,
  amount bigint,                             -- null where the file says nothing
  commission bigint,
  service_fee bigint,
  refund bigint,
  settled_at timestamptz,
  file_id text not null references market_file (id),
  line integer not null,
  primary key (campaign_id, source, order_id, part)
);
