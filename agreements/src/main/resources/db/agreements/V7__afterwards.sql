-- On which days a client is asked whether what was signed is still fine; the newest row of a pair counts.
create table agreements_rhythm (
  id text not null primary key check (length(id) <= 36),
  therapist_id text not null references portal_account (id),
  client_id text not null references portal_account (id),
  first_on ${date},
  months integer not null,
  set_at ${instant} not null
) ${strict};
create index agreements_rhythm_pair on agreements_rhythm (therapist_id, client_id, set_at);
create index agreements_rhythm_first on agreements_rhythm (first_on);

-- One day of a rhythm has been dealt with, up to the next.
create table agreements_rhythm_reminded (
  id text not null primary key check (length(id) <= 36),
  rhythm_id text not null references agreements_rhythm (id),
  due_on ${date} not null,
  next_on ${date} not null,
  reminded_at ${instant} not null,
  constraint agreements_rhythm_reminded_one unique (rhythm_id, due_on)
) ${strict};

create table agreements_checkin_mute (
  id text not null primary key check (length(id) <= 36),
  therapist_id text not null references portal_account (id),
  client_id text not null references portal_account (id),
  muted ${flag} not null,
  set_at ${instant} not null
) ${strict};
create index agreements_checkin_mute_pair on agreements_checkin_mute (therapist_id, client_id, set_at);

create table agreements_checkin (
  id text not null primary key check (length(id) <= 36),
  acknowledgement_id text not null references agreements_acknowledgement (id),
  therapist_id text not null references portal_account (id),
  client_id text not null references portal_account (id),
  due_on ${date} not null,
  words text not null check (length(words) <= 2000),
  answered_at ${instant} not null,
  constraint agreements_checkin_one unique (therapist_id, client_id, due_on)
) ${strict};

create table agreements_checkin_point (
  id text not null primary key check (length(id) <= 36),
  checkin_id text not null references agreements_checkin (id),
  therapist_id text not null references portal_account (id),
  client_id text not null references portal_account (id),
  section text not null check (length(section) <= 60),
  section_title text not null check (length(section_title) <= 300),
  constraint agreements_checkin_point_one unique (checkin_id, section)
) ${strict};
create index agreements_checkin_point_therapist on agreements_checkin_point (therapist_id);

-- Something that happened, as one of the two wrote it down.
create table agreements_note (
  id text not null primary key check (length(id) <= 36),
  therapist_id text not null references portal_account (id),
  client_id text not null references portal_account (id),
  writer_id text not null references portal_account (id),
  section text not null check (length(section) <= 60),
  section_title text not null check (length(section_title) <= 300),
  happened_on ${date} not null,
  words text not null check (length(words) <= 4000),
  shared ${flag} not null,
  corrects_id text references agreements_note (id) deferrable,
  written_at ${instant} not null,
  constraint agreements_note_chain unique (corrects_id)
) ${strict};
create index agreements_note_pair on agreements_note (therapist_id, client_id, happened_on);

-- A note or a point of a check-in was talked about.
create table agreements_talked_after (
  point_id text not null primary key check (length(point_id) <= 36),
  talked_on ${date} not null,
  note text not null check (length(note) <= 2000),
  recorded_at ${instant} not null
) ${strict};
