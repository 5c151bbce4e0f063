-- Tracking: short links, clicks, coupon codes, orders with refunds, and who won each order line and why.
-- click and the order tables spread by campaign_id on a cluster.
create table link (
  code text primary key,
  campaign_id text not null references campaign (id),
  placement_id text not null references placement (id),
  kol_id text not null,
  target_url text not null,
  created_at timestamptz not null default now()
);
create index link_placement on link (placement_id);

create table click (
  campaign_id text not null,
  id uuid not null,
  at timestamptz not null,
  link_code text not null,
  visitor text not null,
  kind text not null check (kind in ('person', 'bot', 'preview')),
  app text,                                  -- wechat, weibo, douyin … or null for a plain browser
  primary key (campaign_id, id, at)
) partition by range (at);
create table click_other partition of click default;
create index click_visitor on click (campaign_id, visitor, at);
create index click_link on click (campaign_id, link_code, at);

create table coupon (
  code text primary key,
  campaign_id text not null references campaign (id),
  placement_id text not null references placement (id),
  kol_id text not null,
  created_at timestamptz not null default now()
);

create table order_source (
  id text primary key,
  campaign_id text not null references campaign (id),
  name text not null,
  secret text not null,
  created_at timestamptz not null default now()
);

create table webhook_event (
  source_id text not null references order_source (id),
  event_id text not null,
  received_at timestamptz not null default now(),
  primary key (source_id, event_id)
);

create table shop_order (
  campaign_id text not null,
  id text not null,
  at timestamptz not null,
  paid_at timestamptz,
  currency text not null,
  visitor text,
  coupons text[] not null default '{}',
  known_at timestamptz not null default clock_timestamp(),
  primary key (campaign_id, id)
);

create table order_line (
  campaign_id text not null,
  order_id text not null,
  id text not null,
  product text not null,
  quantity integer not null check (quantity > 0),
  gross bigint not null check (gross >= 0),
  discount bigint not null check (discount between 0 and gross),
  primary key (campaign_id, order_id, id),
  foreign key (campaign_id, order_id) references shop_order (campaign_id, id)
);

create table order_refund (
  campaign_id text not null,
  id text not null,
  order_id text not null,
  line_id text not null,
  at timestamptz not null,
  amount bigint not null check (amount > 0),
  known_at timestamptz not null default clock_timestamp(),
  primary key (campaign_id, id, line_id),
  foreign key (campaign_id, order_id, line_id) references order_line (campaign_id, order_id, id)
);

create table attribution (
  campaign_id text not null,
  order_id text not null,
  line_id text not null,
  kol_id text,                               -- null = nobody's
  placement_id text,
  code text not null,                        -- coupon, last_click, no_winner
  facts jsonb not null,                      -- which coupon, which click, who lost
  decided_at timestamptz not null default now(),
  primary key (campaign_id, order_id, line_id)
);
