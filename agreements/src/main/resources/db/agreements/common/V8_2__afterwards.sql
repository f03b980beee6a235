-- On which days a client is asked whether what was signed is still fine; the newest row of a pair counts.
create table agreements_rhythm (
  id varchar(36) primary key,
  therapist_id varchar(36) not null references portal_account (id),
  client_id varchar(36) not null references portal_account (id),
  first_on date,
  months integer not null,
  set_at timestamp(6) with time zone not null
);
create index agreements_rhythm_pair on agreements_rhythm (therapist_id, client_id, set_at);
create index agreements_rhythm_first on agreements_rhythm (first_on);

-- One day of a rhythm has been dealt with, up to the next.
create table agreements_rhythm_reminded (
  id varchar(36) primary key,
  rhythm_id varchar(36) not null references agreements_rhythm (id),
  due_on date not null,
  next_on date not null,
  reminded_at timestamp(6) with time zone not null,
  constraint agreements_rhythm_reminded_one unique (rhythm_id, due_on)
);

create table agreements_checkin_mute (
  id varchar(36) primary key,
  therapist_id varchar(36) not null references portal_account (id),
  client_id varchar(36) not null references portal_account (id),
  muted boolean not null,
  set_at timestamp(6) with time zone not null
);
create index agreements_checkin_mute_pair on agreements_checkin_mute (therapist_id, client_id, set_at);

create table agreements_checkin (
  id varchar(36) primary key,
  acknowledgement_id varchar(36) not null references agreements_acknowledgement (id),
  therapist_id varchar(36) not null references portal_account (id),
  client_id varchar(36) not null references portal_account (id),
  due_on date not null,
  words varchar(2000) not null,
  answered_at timestamp(6) with time zone not null,
  constraint agreements_checkin_one unique (therapist_id, client_id, due_on)
);

create table agreements_checkin_point (
  id varchar(36) primary key,
  checkin_id varchar(36) not null references agreements_checkin (id),
  therapist_id varchar(36) not null references portal_account (id),
  client_id varchar(36) not null references portal_account (id),
  section varchar(60) not null,
  section_title varchar(300) not null,
  constraint agreements_checkin_point_one unique (checkin_id, section)
);
create index agreements_checkin_point_therapist on agreements_checkin_point (therapist_id);

-- Something that happened, as one of the two wrote it down.
create table agreements_note (
  id varchar(36) primary key,
  therapist_id varchar(36) not null references portal_account (id),
  client_id varchar(36) not null references portal_account (id),
  writer_id varchar(36) not null references portal_account (id),
  section varchar(60) not null,
  section_title varchar(300) not null,
  happened_on date not null,
  words varchar(4000) not null,
  shared boolean not null,
  corrects_id varchar(36) references agreements_note (id),
  written_at timestamp(6) with time zone not null,
  constraint agreements_note_chain unique (corrects_id)
);
create index agreements_note_pair on agreements_note (therapist_id, client_id, happened_on);

-- A note or a point of a check-in was talked about.
create table agreements_talked_after (
  point_id varchar(36) primary key,
  talked_on date not null,
  note varchar(2000) not null,
  recorded_at timestamp(6) with time zone not null
);
