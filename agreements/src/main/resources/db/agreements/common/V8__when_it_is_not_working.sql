-- What a client tells their therapist about how the two go together, and what came of it.
create table agreements_concern (
  id varchar(36) primary key,
  invitation_id varchar(36) not null references agreements_invitation (id),
  therapist_id varchar(36) not null references portal_account (id),
  client_id varchar(36) not null references portal_account (id),
  wish varchar(8) not null,
  words varchar(4000) not null,
  told_at timestamp(6) with time zone not null
);
create index agreements_concern_client on agreements_concern (client_id, therapist_id);
create index agreements_concern_therapist on agreements_concern (therapist_id, told_at);

create table agreements_concern_back (
  concern_id varchar(36) primary key references agreements_concern (id),
  taken_back_at timestamp(6) with time zone not null
);

create table agreements_concern_step (
  id varchar(36) primary key,
  concern_id varchar(36) not null references agreements_concern (id),
  step varchar(12) not null,
  done_on date not null,
  recorded_at timestamp(6) with time zone not null,
  constraint agreements_concern_step_one unique (concern_id, step, done_on)
);

-- A therapist's own list. What is shown to a client is a copy, so this may change.
create table agreements_colleague (
  id varchar(36) primary key,
  therapist_id varchar(36) not null references portal_account (id),
  name varchar(100) not null,
  specialities varchar(300) not null,
  languages varchar(300) not null,
  places integer,
  contact varchar(300) not null,
  note varchar(1000) not null,
  folded varchar(4000) not null,
  changed_at timestamp(6) with time zone not null
);
create index agreements_colleague_therapist on agreements_colleague (therapist_id);

create table agreements_concern_offer (
  id varchar(36) primary key,
  concern_id varchar(36) not null references agreements_concern (id),
  colleague_id varchar(36) not null,
  name varchar(100) not null,
  specialities varchar(300) not null,
  contact varchar(300) not null,
  offered_at timestamp(6) with time zone not null,
  constraint agreements_concern_offer_one unique (concern_id, colleague_id)
);

create table agreements_board (
  therapist_id varchar(36) primary key references portal_account (id),
  words varchar(1000) not null,
  changed_at timestamp(6) with time zone not null
);
