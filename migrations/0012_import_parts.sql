-- The imports of the tables of one file, and of the files of one archive, belong together and have an order.
alter table import add column batch_id text;
alter table import add column batch_place integer;
create index import_batch on import (batch_id) where batch_id is not null;
create index import_open_file on import (stored_path) where state <> 'done';
