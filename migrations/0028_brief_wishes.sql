-- What a brief says of its target group, platforms and economics. All of it is optional: a brief that was written before
-- leaves it null, which is read as "nothing wished" and never as zero.
alter table brief
  add column audience jsonb,                 -- { genders: [], ages: [], regions: [] }, an empty list = any
  add column platform_shares jsonb,          -- { douyin: { min: 0.1, max: 1 } }, shares of the budget
  add column plan_goal text check (plan_goal in ('reach', 'engagement', 'sales', 'profit')),
  add column average_order bigint check (average_order > 0),   -- minor units of the brief's currency
  add column margin_bps integer check (margin_bps between 0 and 10000),
  add column return_rate_bps integer check (return_rate_bps between 0 and 10000),
  add column platform_fee_bps integer check (platform_fee_bps between 0 and 10000),
  add column commission_bps integer check (commission_bps between 0 and 10000);

alter table competitor add column product_class text;   -- what it sells: decides how alike it is; null = not said
