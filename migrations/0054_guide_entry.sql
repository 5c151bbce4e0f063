-- What experts answered, as entries of the guide: versions that are never rewritten. Withdrawn is a version as well.
create table guide_entry (
  id text not null,
  version integer not null check (version > 0),
  group_id text not null,
  topic text,
  texts jsonb not null,                -- by language: question and answer
  from_question text,                  -- the written question that it came from
  is_withdrawn boolean not null,
  by_user text not null,
  by_name text not null,
  at timestamptz not null,
  primary key (id, version)
);
create trigger guide_entry_append_only before update or delete on guide_entry for each row execute function refuse_change();
create trigger guide_entry_no_truncate before truncate on guide_entry for each statement execute function refuse_change();
