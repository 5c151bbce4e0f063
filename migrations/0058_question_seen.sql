-- A question names a page as seen that is there; where the page is removed the question stays.
alter table desk_question add constraint desk_question_seen_page foreign key (seen_page_id) references seen_page (id) on delete set null;
