-- A page as somebody saw it when they asked about it: what the server itself answered to them at that moment. Never changed; whoever
-- looks after the workspace may delete it.
create table seen_page (
  id text primary key,
  path text not null,
  title text not null,
  language text not null,
  by_user text not null,
  by_name text not null,
  at timestamptz not null,
  answers jsonb not null               -- [{path, status, body}], paths under /api/v1
);
create index seen_page_by on seen_page (by_user, at);
create trigger seen_page_no_change before update on seen_page for each row execute function refuse_change();
