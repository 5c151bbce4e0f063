-- The brief that KOLs get, as versions that are never rewritten: of a campaign, and what is otherwise for one placement.
create table campaign_brief (
  campaign_id text not null references campaign (id),
  placement_id text references placement (id),     -- null: of all
  version integer not null check (version > 0),
  document jsonb not null,
  by_name text,
  at timestamptz not null
);
create unique index campaign_brief_version on campaign_brief (campaign_id, coalesce(placement_id, ''), version);
create trigger campaign_brief_append_only before update or delete on campaign_brief for each row execute function refuse_change();
create trigger campaign_brief_no_truncate before truncate on campaign_brief for each statement execute function refuse_change();
