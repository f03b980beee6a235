-- Which mail in the outbox an owner sent to see that it arrives, so that the page tells of this one and of no other.
alter table portal_test_mail add column mail_id text check (length(mail_id) <= 36);
