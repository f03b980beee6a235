create table agreements_question (
  id text not null primary key check (length(id) <= 36),
  invitation_id text not null references agreements_invitation (id),
  therapist_id text not null references portal_account (id),
  client_id text not null references portal_account (id),
  section text not null check (length(section) <= 60),
  section_title text not null check (length(section_title) <= 300),
  note text not null check (length(note) <= 4000),
  asked_at ${instant} not null,
  answer text check (length(answer) <= 4000),
  answered_at ${instant}
) ${strict};
create index agreements_question_client on agreements_question (client_id, section);
create index agreements_question_therapist on agreements_question (therapist_id, answered_at);

-- A therapist noted that a question was talked about. The note is theirs alone.
create table agreements_talk (
  id text not null primary key check (length(id) <= 36),
  question_id text not null references agreements_question (id),
  talked_on ${date} not null,
  note text not null check (length(note) <= 2000),
  noted_at ${instant} not null,
  constraint agreements_talk_one unique (question_id)
) ${strict};

-- Words that both sides have to agree on. Other words are another turn of the same thread.
create table agreements_proposal (
  id text not null primary key check (length(id) <= 36),
  kind text not null check (length(kind) <= 20),
  therapist_id text not null references portal_account (id),
  client_id text not null references portal_account (id),
  thread text not null check (length(thread) <= 130),
  turn integer not null,
  withdrawn ${flag} not null,
  proposed_by text not null references portal_account (id),
  proposed_at ${instant} not null,
  constraint agreements_proposal_turn unique (therapist_id, client_id, thread, turn)
) ${strict};
create index agreements_proposal_client on agreements_proposal (client_id);

-- The other side said yes to these very words.
create table agreements_assent (
  id text not null primary key check (length(id) <= 36),
  proposal_id text not null references agreements_proposal (id),
  person_id text not null references portal_account (id),
  said_at ${instant} not null,
  constraint agreements_assent_one unique (proposal_id)
) ${strict};

create table agreements_clarification (
  id text not null primary key references agreements_proposal (id),
  section text not null check (length(section) <= 60),
  section_title text not null check (length(section_title) <= 300),
  question text not null check (length(question) <= 500),
  answer text not null check (length(answer) <= 1500)
) ${strict};

create table agreements_place (
  id text not null primary key references agreements_proposal (id),
  name text not null check (length(name) <= 100),
  therapist_does text not null check (length(therapist_does) <= 500),
  client_does text not null check (length(client_does) <= 500)
) ${strict};
