-- Several people who sign one agreement together, perhaps for somebody who is under age.
create table agreements_circle (
  id text not null primary key check (length(id) <= 36),
  therapist_id text not null references portal_account (id),
  signs_for text not null check (length(signs_for) <= 200),
  made_at ${instant} not null
) ${strict};

create table agreements_invitation (
  id text not null primary key check (length(id) <= 36),
  version_id text not null references agreements_version (id),
  therapist_id text not null references portal_account (id),
  client_id text not null references portal_account (id),
  note text not null check (length(note) <= 2000),
  due ${date},
  invited_at ${instant} not null,
  replaces_id text references agreements_invitation (id) deferrable,
  circle_id text references agreements_circle (id),
  seat integer not null,
  part text not null check (length(part) <= 8),
  constraint agreements_invitation_chain unique (replaces_id)
) ${strict};
create index agreements_invitation_client on agreements_invitation (client_id);
create index agreements_invitation_therapist on agreements_invitation (therapist_id);

-- Counted up by whoever keeps an answer to an invitation or signs it, so that the two never happen at the same moment, and
-- nobody but this client waits.
create table agreements_reader_turn (
  invitation_id text not null primary key references agreements_invitation (id),
  turn integer not null
) ${strict};
