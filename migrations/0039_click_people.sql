-- Clicks: who is one person, where from, and whether a page was really seen. No network address is ever stored: a province, and
-- a hash under a key that lives for one day.
alter table click add column person text, add column province text;
alter table link add column expires_at timestamptz, add column paused_at timestamptz;

create table click_seen (
  campaign_id text not null,
  click_id uuid not null,
  at timestamptz not null,
  primary key (campaign_id, click_id)
);
create index click_seen_at on click_seen (at);

create table click_day_key (
  day date primary key,
  key text not null
);
