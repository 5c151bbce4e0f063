-- A link may be of one post, so that clicks and sales are told by post.
alter table link add column deliverable_id text references deliverable (id);
