-- What a client tells their therapist about how the two go together, and what came of it.
create table agreements_concern (
  id text not null primary key check (length(id) <= 36),
  invitation_id text not null references agreements_invitation (id),
  therapist_id text not null references portal_account (id),
  client_id text not null references portal_account (id),
  kind text not null check (length(kind) <= 8),
  words text not null check (length(words) <= 4000),
  told_at ${instant} not null
) ${strict};
create index agreements_concern_client on agreements_concern (client_id, therapist_id);
create index agreements_concern_therapist on agreements_concern (therapist_id, told_at);

create table agreements_concern_back (
  concern_id text not null primary key references agreements_concern (id),
  taken_back_at ${instant} not null
) ${strict};

create table agreements_concern_step (
  id text not null primary key check (length(id) <= 36),
  concern_id text not null references agreements_concern (id),
  step text not null check (length(step) <= 12),
  done_on ${date} not null,
  recorded_at ${instant} not null,
  constraint agreements_concern_step_one unique (concern_id, step, done_on)
) ${strict};

create table agreements_concern_offer (
  id text not null primary key check (length(id) <= 36),
  concern_id text not null references agreements_concern (id),
  colleague_id text not null check (length(colleague_id) <= 36),
  name text not null check (length(name) <= 100),
  specialities text not null check (length(specialities) <= 300),
  contact text not null check (length(contact) <= 300),
  offered_at ${instant} not null,
  constraint agreements_concern_offer_one unique (concern_id, colleague_id)
) ${strict};

-- A therapist's own list. What is shown to a client is a copy, so this may change.
create table agreements_colleague (
  id text not null primary key check (length(id) <= 36),
  therapist_id text not null references portal_account (id),
  name text not null check (length(name) <= 100),
  specialities text not null check (length(specialities) <= 300),
  languages text not null check (length(languages) <= 300),
  places integer,
  contact text not null check (length(contact) <= 300),
  note text not null check (length(note) <= 1000),
  folded text not null check (length(folded) <= 4000),
  changed_at ${instant} not null
) ${strict};
create index agreements_colleague_therapist on agreements_colleague (therapist_id);

create table agreements_board (
  therapist_id text not null primary key references portal_account (id),
  words text not null check (length(words) <= 1000),
  changed_at ${instant} not null
) ${strict};
