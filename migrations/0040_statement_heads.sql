-- A statement's figures without its lines stand beside it, so that a list of statements reads no lines; and who won what is found by KOL.
alter table statement add column head jsonb, add column lines integer;
alter table statement disable trigger statement_append_only;
update statement set head = (document->>'canonical')::jsonb - 'lines' || '{"lines": []}', lines = jsonb_array_length((document->>'canonical')::jsonb->'lines');
alter table statement enable trigger statement_append_only;
alter table statement alter column head set not null, alter column lines set not null;
create index attribution_kol on attribution (campaign_id, kol_id);

-- A period's statements are written one by one, and the hash over all of them comes last.
create table settlement_head (
  campaign_id text not null,
  number integer not null,
  head text not null,
  primary key (campaign_id, number),
  foreign key (campaign_id, number) references settlement_period (campaign_id, number)
);
insert into settlement_head select campaign_id, number, head from settlement_period;
alter table settlement_period drop column head;
create trigger settlement_head_append_only before update or delete on settlement_head for each row execute function refuse_change();
create trigger settlement_head_no_truncate before truncate on settlement_head for each statement execute function refuse_change();
create index order_refund_line on order_refund (campaign_id, order_id, line_id);
