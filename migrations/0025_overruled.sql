-- A verdict that a person overruled: the card shows and finds the one in force, and the audit's own beside it.
alter table card add column overruled_verdict text;   -- the audit's own verdict; null = nobody overruled it
create index appeal_newest on appeal (account_id, at desc);
