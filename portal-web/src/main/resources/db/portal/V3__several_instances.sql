-- Who has signed in, by the SHA-256 of what their browser keeps. It is over when valid_until is, which is never after ends_at.
create table portal_session (
  id text not null primary key check (length(id) <= 36),
  account_id text not null references portal_account (id),
  token_hash text not null check (length(token_hash) <= 64),
  device text not null check (length(device) <= 60),
  created_at ${instant} not null,
  last_used_at ${instant} not null,
  valid_until ${instant} not null,
  ends_at ${instant} not null,
  constraint portal_session_token unique (token_hash)
) ${strict};
create index portal_session_account on portal_session (account_id, valid_until);
create index portal_session_over on portal_session (valid_until);

-- By it all instances know the tokens that one of them gave, before they ask whether the session goes on.
create table portal_session_key (
  id integer not null primary key,
  secret text not null check (length(secret) <= 64)
) ${strict};

-- Whoever typed the right code has half an hour to choose a passphrase, on whichever instance.
alter table portal_activation_code add column step_hash text check (length(step_hash) <= 64);
alter table portal_activation_code add column step_until ${instant};
create index portal_activation_code_step on portal_activation_code (step_hash);

-- Programs from which version of a module's tables on can work with them as they are now.
create table portal_schema (
  module text not null primary key check (length(module) <= 60),
  usable_from integer not null
) ${strict};
