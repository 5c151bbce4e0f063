-- Touchpoints beside links and coupon codes, and the dated policy by which one of them wins an order line.
alter table native_id drop constraint native_id_kind_check;
alter table native_id add constraint native_id_kind_check
  check (kind in ('author', 'finder', 'pid', 'relation', 'sub_union', 'live', 'content', 'sku', 'scene', 'phrase'));

-- When a KOL sells live: an order made then, which nothing else explains, is its.
create table live_slot (
  campaign_id text not null references campaign (id),
  id text not null,
  placement_id text not null references placement (id),
  kol_id text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  skus text[] not null default '{}',                        -- SKUs or products that are sold there; empty = everything
  created_at timestamptz not null default now(),
  primary key (campaign_id, id)
);
create index live_slot_time on live_slot (campaign_id, starts_at);

-- The rules of a campaign in their order, as versions that are never rewritten: an order line is decided by the version in force
-- when the order was made. A campaign without a version follows the order that is shipped.
create table attribution_policy (
  campaign_id text not null references campaign (id),
  version integer not null check (version > 0),
  valid_from timestamptz not null,
  document jsonb not null,
  note text,
  set_by text,
  set_at timestamptz not null default now(),
  primary key (campaign_id, version)
);
create trigger attribution_policy_append_only before update or delete on attribution_policy for each row execute function refuse_change();
create trigger attribution_policy_no_truncate before truncate on attribution_policy for each statement execute function refuse_change();

-- What is sent in exchange follows the order that it replaces, also where that one is heard of later.
create index shop_order_exchange on shop_order (campaign_id, exchange_of) where exchange_of is not null;
