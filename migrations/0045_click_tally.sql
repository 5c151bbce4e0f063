-- Clicks counted once, by hour, link and province: complete hours for good, the newest ones up to a moment; what came after is
-- counted whenever somebody asks. Made anew from clicks at any time.
create table click_tally (
  campaign_id text not null,
  hour timestamptz not null,
  link_code text not null,
  province text not null,                                   -- '' = not known
  clicks integer not null,                                  -- of people
  visits integer not null,
  machines integer not null,
  primary key (campaign_id, hour, link_code, province)
);

create table click_tally_until (
  campaign_id text primary key references campaign (id),
  final_until timestamptz not null,                         -- hours before it are never counted again
  counted_until timestamptz not null check (counted_until >= final_until)
);

-- Who clicked without a cookie is told apart by it, as those with one are by click_visitor.
create index click_person on click (campaign_id, person, at) where person is not null;
