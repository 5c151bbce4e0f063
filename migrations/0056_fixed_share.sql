-- How much of a KOL's pay a brand would have fixed, basis points; null = as offers are usually shaped.
alter table brief add column fixed_share_bps integer check (fixed_share_bps between 1 and 10000);
