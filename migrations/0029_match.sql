-- What is read of posts for the match: their words in order, as numbers, so that a question for a word meets an index and
-- no text is read twice. Rows of a post whose import changed are read again. It can all be written anew from the posts.
create table post_reading (
  account_id text not null,
  post_id text not null,
  form integer not null,               -- of the reading program; rows of another form are read again
  import_id text,                      -- of the post when it was read
  import_row bigint,
  paid boolean not null,               -- the file says so, names a sponsor, or the text discloses it
  words integer[] not null,            -- hashes of stems and Chinese words, in order, the first 2,000
  primary key (account_id, post_id),
  foreign key (account_id, post_id) references post (account_id, id) on delete cascade
);
create index post_reading_words on post_reading using gin (words);

-- What the archive teaches of words and topics. The newest row counts; earlier ones are dropped.
create table topic_model (
  id text primary key,
  learned_at timestamptz not null,
  form integer not null,
  accounts integer not null,           -- with known topics, whose posts it learned from
  posts integer not null,
  read_posts integer not null,         -- readings there were then: where there are many more, it is learned anew
  words bytea not null,                -- int32 hashes
  weights bytea not null               -- float32, one row of topics per word
);

-- What an account posts about, as the model reads it.
create table account_topics (
  account_id text primary key references account (id) on delete cascade,
  model_id text not null,
  posts integer not null,              -- posts with words that the model knows
  shares jsonb not null,               -- { food: 0.62, home: 0.2 }, mean of the posts
  classes jsonb not null               -- { food: { unpaid: 12, paid: 1 } }, posts that name things of a product class
);

-- The policy of the match: the newest row counts; nothing is rewritten.
create table match_policy (
  id text primary key,
  version text not null,
  policy jsonb not null,
  is_shipped boolean not null,         -- follow what the program ships, also after an update
  note text not null,
  by_name text not null,
  at timestamptz not null
);
create index match_policy_newest on match_policy (at desc, id);
create trigger match_policy_is_final before update or delete on match_policy for each row execute function refuse_policy_change();

-- Times in which a KOL cannot work, noted by hand.
create table unavailable (
  id text primary key,
  kol_id text not null,
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  note text,
  by_name text not null,
  at timestamptz not null default now()
);
create index unavailable_kol on unavailable (kol_id, from_on);

-- What a person found out about a KOL as an endorser (Advertising Law of China, article 38). The newest check counts.
create table endorser_check (
  kol_id text primary key,
  checked_on date not null,
  under_ten boolean not null,
  penalised_on date,                   -- day of the last penalty for false endorsement; null = none was found
  note text,
  by_name text not null,
  at timestamptz not null default now()
);

-- How a KOL is to be paid for a brief, where a person decided otherwise than suggested.
create table pay_choice (
  brief_id text not null references brief (id) on delete cascade,
  kol_id text not null,
  pay_kind text not null check (pay_kind in ('fixed', 'fixed_commission')),
  by_name text not null,
  at timestamptz not null default now(),
  primary key (brief_id, kol_id)
);
