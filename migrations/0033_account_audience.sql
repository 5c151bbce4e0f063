-- Whom an account reaches, as its owner's back office or an agency's list told it: shares of one day by gender, age, region,
-- city and tier of city. A newer day wins; older days stay.
create table account_audience (
  account_id text not null references account (id),
  dimension text not null check (dimension in ('gender', 'age', 'region', 'city', 'city_tier')),
  item text not null,                                       -- female, 25-34, 广东 …
  day date not null,
  share double precision not null check (share between 0 and 1),
  low_years smallint,                                       -- of an age: the first year of the band
  high_years smallint,                                      -- and its last; null = and older
  import_id text,
  import_row bigint,
  primary key (account_id, dimension, day, item),
  check ((dimension = 'age') = (low_years is not null)),
  check (high_years >= low_years)
);

alter table import drop constraint import_kind_check;
alter table import add constraint import_kind_check check (kind in ('kols', 'posts', 'comments', 'audience', 'mixed'));
