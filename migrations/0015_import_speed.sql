-- The import is the only writer of these tables, and joins or makes the account of every row itself. A foreign key would look
-- the account up once more for each row, which took a third of the time of an import: docs/decisions/0013.
alter table snapshot drop constraint snapshot_account_id_fkey;
alter table post drop constraint post_account_id_fkey;
alter table comment drop constraint comment_account_id_fkey;
alter table price drop constraint price_account_id_fkey;

-- The same holds for the list of accounts that an import touched: one look at the same import for each of them.
alter table import_account drop constraint import_account_import_id_fkey;
