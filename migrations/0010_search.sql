-- Search at the size of an agency's archive. All facets are counted in one walk over this index alone, in the order of
-- the groups, under the filters that are no facet's too.
create index card_facets on card (platform, tier, category, verdict, topics) include (followers, price_cny);

-- Trigrams find nothing shorter than three signs, and most Chinese words have two: each sign beyond ASCII is written three
-- times, so that one or two of them have trigrams too.
create index card_signs on card using gin (regexp_replace(search, '([^ -~])', '\1\1\1', 'g') gin_trgm_ops);

-- The first page of the orders that people choose, without sorting everything that a filter leaves.
create index card_price on card (price_cny, account_id);
create index card_engagement on card (engagement desc nulls last, account_id);
