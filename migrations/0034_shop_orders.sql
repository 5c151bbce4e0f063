-- Orders of every shop: sources of several kinds, every event as it was received (without anything personal) with what became
-- of it, orders with their states, additions and native ids. Orders that were stored before become events of their own.
alter table order_source
  add kind text not null default 'generic'
    check (kind in ('generic', 'shopify', 'woocommerce', 'youzan', 'douyin_shop', 'taobao_union', 'jd_union', 'wechat_shop', 'table')),
  add shop text,                                            -- the shop it speaks for: domain, kdt_id, shop_id; null = not said yet
  add app_key text,                                         -- client_id, app_key: part of what some shops sign
  add second_secret text,
  add forged bigint not null default 0,
  add forged_at timestamptz,
  add turned_away bigint not null default 0,                -- well signed, but too large, too deep, unreadable or of another shop
  add turned_away_at timestamptz,
  add turned_away_code text;

alter table webhook_event drop constraint webhook_event_pkey;
alter table webhook_event
  add campaign_id text,
  add sequence bigint generated always as identity,
  add order_id text,                                        -- the order it is about; null = could not be told
  add topic text,
  add shop text,
  add document jsonb,                                       -- as received minus personal data; null = taken before events were kept
  add state text not null default 'applied' check (state in ('applied', 'waiting', 'refused')),
  add code text,
  add facts jsonb not null default '{}',
  add attempts integer not null default 1,
  add tried_at timestamptz not null default clock_timestamp(),
  add counted_at timestamptz;                               -- from when it counts: received, or applied after it had waited
update webhook_event e set campaign_id = s.campaign_id, counted_at = e.received_at from order_source s where s.id = e.source_id;
alter table webhook_event alter campaign_id set not null;
alter table webhook_event alter counted_at set not null;
alter table webhook_event alter received_at set default clock_timestamp();
alter table webhook_event add primary key (campaign_id, source_id, event_id);
create index webhook_event_order on webhook_event (campaign_id, order_id, sequence);
create index webhook_event_queue on webhook_event (campaign_id, state, code) where state <> 'applied';
create index webhook_event_source on webhook_event (source_id, state);

alter table shop_order
  add root_id text,                                         -- the order of the shop that it belongs to: itself, or what it was added to
  add exchange_of text,
  add is_test boolean not null default false,
  add changed_at timestamptz,
  add utm jsonb not null default '{}',
  add hints jsonb not null default '[]',                    -- native ids that name a KOL: author, pid, …
  add claims jsonb not null default '[]';                   -- whose they are, as known when the order was decided
update shop_order set root_id = id;
alter table shop_order alter root_id set not null;
create index shop_order_root on shop_order (campaign_id, root_id);

alter table order_line
  add sku text,
  add category text,
  add platform_discount bigint not null default 0 check (platform_discount between 0 and discount),
  add shipping bigint not null default 0 check (shipping >= 0),
  add tax bigint not null default 0 check (tax >= 0);

alter table order_refund add kind text not null default 'return' check (kind in ('return', 'exchange', 'chargeback'));

create table native_id (
  campaign_id text not null references campaign (id),
  kind text not null check (kind in ('author', 'finder', 'pid', 'relation', 'sub_union', 'live', 'content', 'sku')),
  value text not null,
  placement_id text not null references placement (id),
  kol_id text not null,
  created_at timestamptz not null default now(),
  primary key (campaign_id, kind, value)
);

insert into order_source (id, campaign_id, name, secret, kind)
select distinct campaign_id || ':table', campaign_id, 'CSV/XLSX', '', 'table' from shop_order;
insert into webhook_event (campaign_id, source_id, event_id, received_at, counted_at, order_id, document)
select o.campaign_id, o.campaign_id || ':table', 'earlier/' || o.id, o.known_at, o.known_at, o.id, jsonb_build_object(
  'type', 'order', 'id', o.id, 'at', o.at, 'paidAt', o.paid_at, 'updatedAt', null, 'currency', o.currency, 'visitor', o.visitor,
  'coupons', to_jsonb(o.coupons), 'test', false, 'exchangeOf', null, 'hints', '[]'::jsonb, 'lines',
  (select jsonb_agg(jsonb_build_object('id', l.id, 'product', l.product, 'sku', null, 'category', null, 'quantity', l.quantity, 'gross', l.gross,
     'discount', l.discount, 'platformDiscount', 0, 'shipping', 0, 'tax', 0) order by l.id)
   from order_line l where l.campaign_id = o.campaign_id and l.order_id = o.id))
from shop_order o order by o.known_at;
insert into webhook_event (campaign_id, source_id, event_id, received_at, counted_at, order_id, document)
select r.campaign_id, r.campaign_id || ':table', 'earlier/' || r.order_id || '/' || r.id, min(r.known_at), min(r.known_at), r.order_id, jsonb_build_object(
  'type', 'refund', 'id', r.id, 'order', r.order_id, 'at', min(r.at), 'kind', 'return',
  'lines', jsonb_agg(jsonb_build_object('line', r.line_id, 'amount', r.amount) order by r.line_id))
from order_refund r group by r.campaign_id, r.order_id, r.id order by min(r.known_at);
