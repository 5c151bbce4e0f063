-- What was seen of a post before: its figures of an earlier day, kept when a later observation brings others.
create table post_earlier (
  account_id text not null,
  post_id text not null,
  seen_on date not null,           -- the Chinese day on which these figures were seen
  views bigint, likes bigint, comments bigint, shares bigint, saves bigint, wows bigint,
  rounded boolean not null default false,
  import_id text,
  import_row bigint,
  primary key (account_id, post_id, seen_on)
);
