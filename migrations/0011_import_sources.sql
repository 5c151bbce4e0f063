-- Mappings that people settled on, offered again for a file with the same headers.
create table remembered_mapping (
  headers_sha256 text primary key,     -- of the headers in their order
  mapping jsonb not null,
  used_at timestamptz not null
);

-- Back-office exports name no post: such posts have an id made of title and time, until a file tells the platform's own.
create index post_derived on post (account_id) where id like '≈%';
