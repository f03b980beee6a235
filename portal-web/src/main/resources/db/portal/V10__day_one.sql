-- A mail that an owner sent to themselves, and when they typed the code in it, which shows that it arrived.
create table portal_test_mail (
  id text not null primary key check (length(id) <= 36),
  account_id text not null references portal_account (id),
  code_hash text not null check (length(code_hash) <= 64),
  tries_left integer not null,
  sent_at ${instant} not null,
  arrived_at ${instant}
) ${strict};
create index portal_test_mail_account on portal_test_mail (account_id, sent_at);

-- Somebody put away the list of what to do before the first client comes.
create table portal_first_steps_away (
  account_id text not null primary key references portal_account (id),
  put_away_at ${instant} not null
) ${strict};
create trigger portal_first_steps_away_unchanged before update ${or_truncate} on portal_first_steps_away ${refuse};

-- What stands at the head of documents besides the name: each row as it was set, and the newest of its day counts.
create table portal_letterhead (
  id text not null primary key check (length(id) <= 36),
  address text not null check (length(address) <= 400),
  phone text not null check (length(phone) <= 40),
  paper text not null check (length(paper) <= 10),
  set_by text not null references portal_account (id),
  set_at ${instant} not null
) ${strict};
create index portal_letterhead_set on portal_letterhead (set_at);
create trigger portal_letterhead_unchanged before update ${or_truncate} on portal_letterhead ${refuse};
create trigger portal_letterhead_undeleted before delete on portal_letterhead ${refuse};
