-- Searches are answered from columns in memory (docs/decisions/0014). The card says what they need to know, and the clock
-- which cards they do not know yet: every writing of cards takes the next number first, so that the numbers are
-- committed in their order.
create table archive_clock (
  only_row boolean primary key default true check (only_row),
  change bigint not null default 0,
  search_form int not null default 0   -- in which form the search texts of the cards are written
);
insert into archive_clock default values;

alter table kol add column gender text check (gender in ('female', 'male'));

alter table card add column change bigint not null default 0;
alter table card add column gender text;
alter table card add column last_post_on date;              -- Chinese day of the newest post
alter table card add column brands text[] not null default '{}';
alter table card add column collaborated_on date;           -- newest day of a known collaboration
create index card_change on card (change);

-- No statement searches the table any more.
drop index card_search;
drop index card_signs;
drop index card_facets;
drop index card_platform;
drop index card_price;
drop index card_engagement;
drop index card_followers;
