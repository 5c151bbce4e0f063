-- Checks of texts against the law, and what people answered to their findings. Nothing is rewritten: a later check or a later
-- answer counts, the earlier ones stay as they were known then.
create table compliance_check (
  id text primary key,
  subject_kind text not null check (subject_kind in ('draft', 'publication', 'text')),
  subject_id text not null,
  family text not null,                -- versions of one family share answers: a deliverable
  rules_version text not null,
  text_sha256 text not null,
  content jsonb not null,              -- the text and every fact that was asked
  findings jsonb not null,             -- each with the version of its rule
  on_day date not null,                -- the rules of this day were used
  by_name text not null,
  at timestamptz not null,
  entry bigint not null generated always as identity  -- the order in which they were kept
);
create index compliance_check_subject on compliance_check (subject_kind, subject_id, entry);
create trigger compliance_check_append_only before update or delete on compliance_check for each row execute function refuse_change();

create table compliance_answer (
  id text primary key,
  check_id text not null references compliance_check (id),
  family text not null,
  rule text not null,
  severity text not null,              -- of the finding when it was answered: a graver one is asked anew
  passage text,                        -- as written; null = the finding is about facts
  sentence text,                       -- in which it stands: the answer holds in later versions where both stand
  exemption text,                      -- null = an earlier answer is taken back
  proof text check (length(proof) >= 3),
  attachment_id text,
  by_name text not null,
  at timestamptz not null,
  entry bigint not null generated always as identity,
  check (exemption is null or proof is not null or attachment_id is not null)
);
create index compliance_answer_family on compliance_answer (family, entry);
create trigger compliance_answer_append_only before update or delete on compliance_answer for each row execute function refuse_change();
