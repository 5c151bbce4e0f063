-- Indices of an account over a window of days, after published formulas. What was computed stays as it was computed: a
-- later computation is a row of its own, and PostgreSQL itself refuses to change one. Spreads by account_id on a cluster.
create table account_index (
  account_id text not null references account (id),
  id text not null,
  form text not null,                  -- formula and variant: wci_14_2_three, bci_registry …
  window_days smallint not null check (window_days in (7, 30)),
  from_day date not null,
  to_day date not null,
  value double precision,              -- null = not enough data
  inputs jsonb not null,               -- every figure that went in, by name; null where it is not known
  missing jsonb not null,              -- what is not known: [{ input, known, of }]
  posts integer not null,
  at timestamptz not null,
  by_user text,
  primary key (account_id, id),
  check ((value is null) = (jsonb_array_length(missing) > 0))
);
create index account_index_newest on account_index (account_id, form, window_days, at desc);

create function refuse_index_change() returns trigger language plpgsql as $$
begin
  raise exception 'an index is never rewritten' using errcode = 'restrict_violation';
end $$;
create trigger index_is_final before update on account_index for each row execute function refuse_index_change();
