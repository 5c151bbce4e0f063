-- The work between the plan and the sale: who looks after a placement, what was sent and tried, offers, drafts with what was said of
-- them, what was published, the KOL's private link, and a record of what was done through it.
alter table placement add column owner_id text;              -- the person of the workspace who looks after it

alter table deliverable
  add column account_id text,                                -- one KOL may post on several of its accounts
  add column markets text[] not null default '{cn}' check (markets <@ '{cn,it}' and cardinality(markets) > 0),
  add column can_buy boolean not null default true,          -- whether it carries a link, a code or another way to buy
  add column declaration text,                               -- the platform's own number (报备) of the cooperation
  add column declared_at timestamptz;
update deliverable d set account_id = p.account_id from placement p where p.id = d.placement_id;
alter table deliverable alter column account_id set not null;

create table sample_step (
  id bigint generated always as identity primary key,
  placement_id text not null references placement (id),
  step text not null check (step in ('shipped', 'received', 'tried')),
  on_day date not null,
  note text,                                                 -- carrier and number, what was tried
  side text not null check (side in ('brand', 'kol')),
  by_name text not null,
  at timestamptz not null
);
create index sample_step_placement on sample_step (placement_id);

-- Pictures are decoded and written anew before they come here, PDFs are kept as they came: what is stored is what was checked.
create table attachment (
  id text primary key,
  placement_id text not null references placement (id),
  purpose text not null check (purpose in ('draft', 'screenshot', 'signed', 'proof')),
  name text not null,
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
  size integer not null check (size > 0),
  width integer,
  height integer,
  sha256 text not null,
  content bytea not null,
  side text not null check (side in ('brand', 'kol')),
  by_name text not null,
  at timestamptz not null
);
alter table attachment alter column content set storage external;  -- compressed already
create index attachment_placement on attachment (placement_id);

create table draft (
  id text primary key,
  deliverable_id text not null references deliverable (id),
  version integer not null check (version > 0),
  text text not null,
  links text[] not null default '{}',
  ai_use text check (ai_use in ('none', 'altered', 'generated')),
  attachments text[] not null default '{}',
  sha256 text not null,                                      -- of text, links and pictures: what was approved
  side text not null check (side in ('brand', 'kol')),
  by_name text not null,
  at timestamptz not null,
  unique (deliverable_id, version)
);
create table draft_decision (
  id bigint generated always as identity primary key,
  draft_id text not null references draft (id),
  decision text not null check (decision in ('approved', 'sent_back')),
  note text,
  check_id text,                                             -- the compliance check that was read
  by_name text not null,
  at timestamptz not null
);
create index draft_decision_draft on draft_decision (draft_id);
create table draft_comment (
  id text primary key,
  draft_id text not null references draft (id),
  text text not null,
  place jsonb,                                               -- a passage of the text, or a spot of a picture
  side text not null check (side in ('brand', 'kol')),
  by_name text not null,
  at timestamptz not null,
  settled_by text,
  settled_at timestamptz
);
create index draft_comment_draft on draft_comment (draft_id);

create table publication (
  id text primary key,
  deliverable_id text not null references deliverable (id),
  version integer not null check (version > 0),
  url text not null,
  published_at timestamptz not null,
  text text,                                                 -- as it stands there; null = not told
  screenshot text references attachment (id),
  side text not null check (side in ('brand', 'kol')),
  by_name text not null,
  at timestamptz not null,
  unique (deliverable_id, version)
);
create table placement_alert (
  id text primary key,
  placement_id text not null references placement (id),
  deliverable_id text not null references deliverable (id),
  publication_id text not null references publication (id),
  kind text not null,
  facts jsonb not null,
  at timestamptz not null,
  closed_by text,
  closed_at timestamptz,
  closing_note text,
  unique (publication_id, kind)
);
create index placement_alert_open on placement_alert (placement_id) where closed_at is null;

create table offer (
  id text primary key,
  placement_id text not null references placement (id),
  number integer not null check (number > 0),
  side text not null check (side in ('brand', 'kol')),
  fees jsonb not null,                                       -- every content with its format, day and fee
  terms jsonb not null,
  note text,
  by_name text not null,
  at timestamptz not null,
  answer text check (answer in ('accepted', 'declined')),
  answer_note text,
  answered_by text,
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null)),
  unique (placement_id, number)
);

create table private_link (
  id text primary key,
  placement_id text not null references placement (id),
  token_hash text not null unique,                           -- SHA-256: whoever reads the database cannot use it
  language text not null check (language in ('it', 'en', 'zh')),
  created_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_by text,
  revoked_at timestamptz,
  last_used_at timestamptz
);
create index private_link_placement on private_link (placement_id);

create table placement_act (
  id bigint generated always as identity primary key,
  placement_id text not null references placement (id),
  link_id text references private_link (id),                 -- null = done inside the workspace
  side text not null check (side in ('brand', 'kol')),
  by_name text not null,
  act text not null,
  facts jsonb not null default '{}',
  at timestamptz not null
);
create index placement_act_placement on placement_act (placement_id, id);

-- What stood in the deliverable is the first version of its draft and of its publication.
insert into draft (id, deliverable_id, version, text, sha256, side, by_name, at)
  select 'd-' || id, id, 1, draft, encode(sha256(convert_to(draft, 'UTF8')), 'hex'), 'brand', '–', now() from deliverable where draft is not null;
insert into draft_decision (draft_id, decision, by_name, at)
  select 'd-' || d.id, 'approved', '–', now() from deliverable d join placement p on p.id = d.placement_id
  where d.draft is not null and p.state in ('approved', 'published', 'measured', 'settled');
insert into publication (id, deliverable_id, version, url, published_at, side, by_name, at)
  select 'p-' || id, id, 1, url, coalesce(done_at, now()), 'brand', '–', now() from deliverable where url is not null;
alter table deliverable drop column draft, drop column url;

create trigger sample_step_append_only before update or delete on sample_step for each row execute function refuse_change();
create trigger attachment_append_only before update or delete on attachment for each row execute function refuse_change();
create trigger draft_append_only before update or delete on draft for each row execute function refuse_change();
create trigger draft_decision_append_only before update or delete on draft_decision for each row execute function refuse_change();
create trigger publication_append_only before update or delete on publication for each row execute function refuse_change();
create trigger placement_act_append_only before update or delete on placement_act for each row execute function refuse_change();
