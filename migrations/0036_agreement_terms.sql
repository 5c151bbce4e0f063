-- The terms of every placement, as versions that are never rewritten: a sale is settled under the version that was in force
-- when it was made. What stood in columns of the placement is its first version.
create table agreement_terms (
  placement_id text not null references placement (id),
  version integer not null check (version > 0),
  valid_from timestamptz not null,
  document jsonb not null,                   -- the terms without the fees, which stand with the deliverables
  note text,
  agreed_by text,
  agreed_at timestamptz not null default now(),
  primary key (placement_id, version)
);
insert into agreement_terms (placement_id, version, valid_from, document, agreed_at)
  select id, 1, terms_from, jsonb_build_object(
      'returnDays', return_days,
      'attributionDays', attribution_days,
      'commission', case when commission_bps = 0 then '[]'::jsonb
        else jsonb_build_array(jsonb_build_object('product', '*', 'mode', 'marginal', 'steps',
          jsonb_build_array(jsonb_build_object('above', 0, 'bps', commission_bps)))) end), created_at
  from placement;
create trigger agreement_terms_append_only before update or delete on agreement_terms for each row execute function refuse_change();
create trigger agreement_terms_no_truncate before truncate on agreement_terms for each statement execute function refuse_change();

alter table placement drop column commission_bps, drop column return_days, drop column attribution_days, drop column terms_from;
