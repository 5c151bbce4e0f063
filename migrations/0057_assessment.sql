-- Attempts at the questionnaires that frame a company. Answers come one by one; a finished attempt does not change, and keeps
-- its result as it was told, with the size and trade that the company had then.
create table assessment (
  id text primary key,
  brand_id text not null references brand (id) on delete cascade,
  questionnaire text not null check (questionnaire in ('export', 'shop', 'social')),
  version text not null,
  answers jsonb not null default '{}',          -- { trademark: ["filed"], margin: null }: null = skipped
  confirmed text[] not null default '{}',       -- contradictions of which somebody said that both answers are right
  started_at timestamptz not null,
  started_by text not null,
  finished_at timestamptz,
  finished_by text,
  size text,
  sector text,
  result jsonb,
  check ((finished_at is null) = (result is null))
);
create unique index assessment_open on assessment (brand_id, questionnaire) where finished_at is null;
create index assessment_finished on assessment (questionnaire, brand_id, finished_at desc) where finished_at is not null;

create function refuse_finished_assessment() returns trigger language plpgsql as $$
begin
  if old.finished_at is not null then
    raise exception 'assessment % is finished', old.id;
  end if;
  return new;
end $$;
create trigger assessment_finished_stays before update on assessment for each row execute function refuse_finished_assessment();
