-- Mappings that people settled on, offered again for a file with the same headers.
create table remembered_mapping (
  headers_sha256 text primary key,     -- of the headers in their order
  mapping jsonb not null,
  used_at timestamptz not null
);

-- Back-office exports name no post: such posts have an id made of title and time, until a file tells the platform's own.
create index post_derived on post (account_id) where id like '≈%';

-- Handles and hashes are looked up row by row. No index but the primary key begins with the platform, so that the planner
-- cannot take a walk over a whole platform for a look-up, whatever it believes of a table that has just grown.
drop index account_key_handle;
drop index account_key_hash;
create index account_key_handle on account_key (handle) where handle is not null;
create index account_key_hash on account_key (uid_hash) where uid_hash is not null;

-- For the same reason no index of comments but the primary key begins with the account: one account may have a hundred
-- thousand of them, and finding a comment by account and id took the walk over all of them for a bargain.
drop index comment_post;
create index comment_post on comment (post_id, account_id);
