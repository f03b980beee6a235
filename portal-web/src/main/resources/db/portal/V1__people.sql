create table portal_practice (
  id integer primary key,
  name text not null check (length(name) <= 200),
  zone text not null check (length(zone) <= 64),
  logo ${bytes} check (length(logo) <= 20000000),
  changes integer not null
) ${strict};

create table portal_account (
  id text not null primary key check (length(id) <= 36),
  name text not null check (length(name) <= 200),
  name_folded text not null check (length(name_folded) <= 200),
  email text not null check (length(email) <= 254),
  email_folded text not null check (length(email_folded) <= 254),
  language text not null check (length(language) <= 8),
  zone text check (length(zone) <= 64),
  roles text not null check (length(roles) <= 40),
  therapist_id text references portal_account (id) deferrable,
  passphrase text check (length(passphrase) <= 200),
  created_at ${instant} not null,
  activated_at ${instant},
  secured_at ${instant},
  closed_at ${instant},
  constraint portal_account_email unique (email_folded)
) ${strict};
create index portal_account_therapist on portal_account (therapist_id, name_folded);
create index portal_account_name on portal_account (name_folded);

create view portal_directory as
  select id, name, name_folded, email, language, therapist_id,
    case when passphrase is not null and closed_at is null then 1 else 0 end as active
  from portal_account where therapist_id is not null;

create table portal_activation_code (
  id text not null primary key check (length(id) <= 36),
  account_id text references portal_account (id),
  link_hash text not null check (length(link_hash) <= 64),
  code_hash text not null check (length(code_hash) <= 64),
  tries_left integer not null,
  until_at ${instant} not null,
  closed_at ${instant},
  constraint portal_activation_code_link unique (link_hash)
) ${strict};
create index portal_activation_code_account on portal_activation_code (account_id);

create table portal_sign_in_attempts (
  id text not null primary key check (length(id) <= 64),
  failures integer not null,
  last_at ${instant} not null
) ${strict};

create table portal_mail (
  id text not null primary key check (length(id) <= 36),
  person_id text not null references portal_account (id),
  recipient text not null check (length(recipient) <= 254),
  subject text not null check (length(subject) <= 200),
  body text check (length(body) <= 10000),
  written_at ${instant} not null,
  attempts integer not null,
  next_at ${instant} not null,
  sent_at ${instant},
  trouble text check (length(trouble) <= 200)
) ${strict};
create index portal_mail_person on portal_mail (person_id, written_at);
create index portal_mail_next on portal_mail (sent_at, next_at);

create table portal_audit (
  id ${counter},
  happened_at ${instant} not null,
  actor text check (length(actor) <= 36),
  act text not null check (length(act) <= 60),
  subject text not null check (length(subject) <= 80),
  client text check (length(client) <= 36)
) ${strict};
create index portal_audit_actor on portal_audit (actor, id);
create index portal_audit_act on portal_audit (act, id);
