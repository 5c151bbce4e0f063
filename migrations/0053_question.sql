-- Written questions to the desk, what was said about them, and their files.
create table desk_question (
  id text primary key,
  key text not null,                                         -- sent by whoever asks: a double click is one question
  brand_id text references brand (id) on delete set null,
  asker_id text not null,
  asker_name text not null,
  subject text not null,
  topic text not null,
  language text not null check (language in ('it', 'en', 'zh')),
  about_kind text check (about_kind in ('kol', 'audit', 'plan', 'statement', 'page')),
  about_path text check (about_path like '/%'),
  about_title text,
  seen_page_id text,                                         -- the page as the asker saw it
  state text not null check (state in ('open', 'answered', 'closed', 'withdrawn')),
  assigned_id text,
  assigned_name text,
  asked_at timestamptz not null,
  waiting_since timestamptz not null,                        -- the question, or the follow-up that opened it again
  due_at timestamptz not null,
  answered_at timestamptz,
  rating integer check (rating between 1 and 5),
  rating_words text,
  unique (asker_id, key),
  check ((about_path is null) = (about_kind is null) and (about_title is null) = (about_kind is null))
);
create index desk_question_open on desk_question (due_at) where state = 'open';
create index desk_question_asker on desk_question (asker_id, asked_at);

create table desk_message (
  id text primary key,
  place bigint generated always as identity,                 -- what was said first stands first, also within one moment
  question_id text not null references desk_question (id),
  kind text not null check (kind in ('question', 'follow_up', 'answer', 'note')),
  text text not null,
  by_id text not null,
  by_name text not null,
  at timestamptz not null
);
create index desk_message_question on desk_message (question_id, place);

-- Pictures are decoded and written anew before they come here, PDFs are kept as they came.
create table desk_attachment (
  id text primary key,
  place bigint generated always as identity,
  question_id text not null references desk_question (id),
  name text not null,
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
  size integer not null check (size > 0),
  width integer,
  height integer,
  sha256 text not null,
  content bytea not null,
  by_id text not null,
  by_name text not null,
  at timestamptz not null
);
alter table desk_attachment alter column content set storage external;  -- compressed already
create index desk_attachment_question on desk_attachment (question_id, place);

create trigger desk_message_append_only before update or delete on desk_message for each row execute function refuse_change();
create trigger desk_message_no_truncate before truncate on desk_message for each statement execute function refuse_change();
create trigger desk_attachment_append_only before update or delete on desk_attachment for each row execute function refuse_change();
create trigger desk_attachment_no_truncate before truncate on desk_attachment for each statement execute function refuse_change();
