-- What the archive taught the forecast of views, interactions and overlap. A forecast names the basis it used and its day;
-- nothing is ever rewritten, so that an old plan's figures can be made again.
create table forecast_basis (
  version text not null,               -- sha256 of what was learned: the same archive gives the same version
  archive text not null,               -- which imports had been stored: sha256 over them
  made_at timestamptz not null,
  as_of timestamptz,                   -- the day on which the archive's posts end; null = it has none
  accounts integer not null,           -- accounts and posts it was learned from
  posts integer not null,
  learned jsonb not null,
  primary key (version, archive)
);
create index forecast_basis_newest on forecast_basis (made_at desc, version);

create function refuse_forecast_basis_change() returns trigger language plpgsql as $$
begin
  raise exception 'a basis of forecasts is never rewritten' using errcode = 'restrict_violation';
end $$;
create trigger forecast_basis_is_final before update or delete on forecast_basis
  for each row execute function refuse_forecast_basis_change();
create trigger forecast_basis_no_truncate before truncate on forecast_basis
  for each statement execute function refuse_forecast_basis_change();
