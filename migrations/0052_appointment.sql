-- Experts with what they offer, and appointments with them.
create table expert (
  id text primary key,                                       -- the person; this row is locked while anything of theirs is booked
  name text not null,
  since timestamptz not null
);
create table expert_offer (
  id text primary key,
  expert_id text not null references expert (id),
  title jsonb not null,                                      -- { it, en, zh }, null where nobody wrote it
  about jsonb not null,
  topics text[] not null check (cardinality(topics) > 0),
  languages text[] not null check (cardinality(languages) > 0),
  provinces text[] not null,                                 -- empty: of everywhere
  sizes text[] not null,
  sectors text[] not null,
  hours jsonb not null,                                      -- Monday … Sunday, spans in minutes since midnight
  zone text not null,
  slot_minutes integer not null check (slot_minutes between 15 and 120),
  pause_minutes integer not null check (pause_minutes >= 0),
  notice_hours integer not null check (notice_hours >= 0),
  horizon_days integer not null check (horizon_days > 0),
  days_off text[] not null,
  most_open integer not null check (most_open > 0),
  video_link text check (video_link like 'https://%'),
  is_active boolean not null,
  updated_at timestamptz not null
);
create index expert_offer_expert on expert_offer (expert_id);

create table appointment (
  id text primary key,
  key text not null,                                         -- sent by whoever booked: a double click is one booking
  offer_id text not null references expert_offer (id),
  expert_id text not null references expert (id),
  brand_id text not null references brand (id),
  booker_id text not null,
  booker_name text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  free_from timestamptz not null check (free_from >= ends_at), -- its end and the expert's pause
  state text not null check (state in ('booked', 'moved', 'cancelled', 'held', 'missed')),
  topic text not null,
  language text not null check (language in ('it', 'en', 'zh')),
  about text not null,
  page_path text check (page_path like '/%'),
  page_title text check ((page_title is null) = (page_path is null)),
  video_link text check (video_link like 'https://%'),
  sequence integer not null default 0,
  unique (booker_id, key)
);
-- Whatever the code does: an expert has one open appointment at one time.
create unique index appointment_once on appointment (expert_id, starts_at) where state in ('booked', 'moved');
create index appointment_expert on appointment (expert_id, free_from) where state in ('booked', 'moved');
create index appointment_booker on appointment (booker_id, starts_at);
create index appointment_brand on appointment (brand_id, offer_id) where state in ('booked', 'moved');

create table appointment_event (
  id bigint generated always as identity primary key,
  appointment_id text not null references appointment (id),
  kind text not null check (kind in ('booked', 'moved', 'cancelled', 'held', 'missed', 'noted', 'video_link')),
  by_id text not null,
  by_name text not null,
  at timestamptz not null,
  starts_at timestamptz not null,
  reason text,
  is_late boolean not null default false,
  advised text,
  next_steps text
);
create index appointment_event_appointment on appointment_event (appointment_id, id);
create trigger appointment_event_append_only before update or delete on appointment_event for each row execute function refuse_change();
create trigger appointment_event_no_truncate before truncate on appointment_event for each statement execute function refuse_change();
