-- What a person tells about themselves if they want.
alter table portal_account add column legal_name text check (length(legal_name) <= 200);
alter table portal_account add column pronouns text check (length(pronouns) <= 40);
alter table portal_account add column phone text check (length(phone) <= 40);
