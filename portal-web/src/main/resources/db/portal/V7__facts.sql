-- What a person tells about themselves if they want.
alter table portal_account add column legal_name text check (length(legal_name) <= 200);
alter table portal_account add column pronouns text check (length(pronouns) <= 40);
alter table portal_account add column phone text check (length(phone) <= 40);

-- Somebody wants their mail at another address, and has not shown yet that it is theirs. Of an address that is somebody
-- else's there is no code_hash: nothing that is typed fits.
create table portal_address_change (
  id text not null primary key check (length(id) <= 36),
  account_id text not null references portal_account (id),
  email text not null check (length(email) <= 254),
  code_hash text check (length(code_hash) <= 64),
  tries_left integer not null,
  asked_at ${instant} not null,
  until_at ${instant} not null,
  closed_at ${instant}
) ${strict};
create index portal_address_change_account on portal_address_change (account_id, asked_at);
