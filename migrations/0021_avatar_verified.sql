-- Two more signs of who somebody is: where the picture of an account is (it is never fetched), and what the platform certifies.
alter table account add column avatar_url text;
alter table account add column verified_text text;
