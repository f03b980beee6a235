create table portal_practice (
  id integer primary key,
  name varchar(200) not null,
  zone varchar(64) not null,
  logo ${bytes},
  changes integer not null
);

create table portal_account (
  id varchar(36) primary key,
  name varchar(200) not null,
  name_folded varchar(200) not null,
  email varchar(254) not null,
  email_folded varchar(254) not null,
  language varchar(8) not null,
  zone varchar(64),
  roles varchar(40) not null,
  therapist_id varchar(36) references portal_account (id),
  passphrase varchar(200),
  created_at timestamp(6) with time zone not null,
  activated_at timestamp(6) with time zone,
  secured_at timestamp(6) with time zone,
  closed_at timestamp(6) with time zone,
  constraint portal_account_email unique (email_folded)
);
create index portal_account_therapist on portal_account (therapist_id, name_folded);
create index portal_account_name on portal_account (name_folded);

create view portal_directory as
  select id, name, name_folded, email, language, therapist_id,
    case when passphrase is not null and closed_at is null then 1 else 0 end as active
  from portal_account where therapist_id is not null;

create table portal_doorway (
  id varchar(36) primary key,
  account_id varchar(36) references portal_account (id),
  link_hash varchar(64) not null,
  code_hash varchar(64) not null,
  tries_left integer not null,
  until_at timestamp(6) with time zone not null,
  closed_at timestamp(6) with time zone,
  constraint portal_doorway_link unique (link_hash)
);
create index portal_doorway_account on portal_doorway (account_id);

create table portal_attempts (
  id varchar(64) primary key,
  failures integer not null,
  last_at timestamp(6) with time zone not null
);

create table portal_mail (
  id varchar(36) primary key,
  person_id varchar(36) not null references portal_account (id),
  recipient varchar(254) not null,
  subject varchar(200) not null,
  body varchar(10000),
  written_at timestamp(6) with time zone not null,
  attempts integer not null,
  next_at timestamp(6) with time zone not null,
  sent_at timestamp(6) with time zone,
  trouble varchar(200)
);
create index portal_mail_person on portal_mail (person_id, written_at);
create index portal_mail_next on portal_mail (sent_at, next_at);

create sequence portal_audit_seq start with 1 increment by 1;
create table portal_audit (
  id bigint primary key,
  happened_at timestamp(6) with time zone not null,
  actor varchar(36),
  act varchar(60) not null,
  subject varchar(80) not null,
  client varchar(36)
);
create index portal_audit_actor on portal_audit (actor, id);
create index portal_audit_act on portal_audit (act, id);
