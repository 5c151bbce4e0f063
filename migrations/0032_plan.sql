-- Plans with what explains them, who approved them and what people say of them.
alter table plan drop constraint plan_state_check;
update plan set state = 'draft' where state = 'done';
delete from plan where state in ('running', 'failed');      -- nothing was ever planned in them
alter table plan add constraint plan_state_check check (state in ('draft', 'approved'));
alter table plan add column goal text not null default 'reach' check (goal in ('reach', 'engagement', 'sales', 'profit'));
alter table plan add column reach double precision;         -- people reached, whatever the goal is
alter table plan add column approved_at timestamptz;
alter table plan add column approved_by text;
update plan set reach = value;
alter table plan add constraint plan_approved check ((state = 'approved') = (approved_at is not null));

-- An option may be several formats together: [{ "format": "video", "posts": 2 }]. Its fee is a part of its cost.
alter table plan_line add column pieces jsonb;
alter table plan_line add column fee bigint;
update plan_line set pieces = jsonb_build_array(jsonb_build_object('format', format, 'posts', posts)), fee = cost;
alter table plan_line alter column pieces set not null;
alter table plan_line alter column fee set not null;

create table plan_comment (
  id text primary key,
  plan_id text not null references plan (id) on delete cascade,
  text text not null,
  by_user text,
  at timestamptz not null
);
create index plan_comment_plan on plan_comment (plan_id, at);
