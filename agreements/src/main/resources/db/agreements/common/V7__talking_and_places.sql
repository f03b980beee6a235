-- The client's own words for a section; part of what both sign.
alter table agreements_answer add column wishes varchar(1000) default '' not null;

-- Wishes, clarifications and places need room beside the answers.
alter table agreements_acknowledgement alter column answers set data type varchar(1000000);

-- A therapist noted that a question was talked about. The note is theirs alone.
create table agreements_talk (
  id varchar(36) primary key,
  question_id varchar(36) not null references agreements_question (id),
  talked_on date not null,
  note varchar(2000) not null,
  noted_at timestamp(6) with time zone not null,
  constraint agreements_talk_one unique (question_id)
);

-- Words that both sides have to agree on. Other words are another turn of the same thread.
create table agreements_proposal (
  id varchar(36) primary key,
  kind varchar(8) not null,
  therapist_id varchar(36) not null references portal_account (id),
  client_id varchar(36) not null references portal_account (id),
  thread varchar(130) not null,
  turn integer not null,
  withdrawn boolean not null,
  proposed_by varchar(36) not null references portal_account (id),
  proposed_at timestamp(6) with time zone not null,
  constraint agreements_proposal_turn unique (therapist_id, client_id, thread, turn)
);
create index agreements_proposal_client on agreements_proposal (client_id);

-- The other side said yes to these very words.
create table agreements_assent (
  id varchar(36) primary key,
  proposal_id varchar(36) not null references agreements_proposal (id),
  person_id varchar(36) not null references portal_account (id),
  said_at timestamp(6) with time zone not null,
  constraint agreements_assent_one unique (proposal_id)
);

create table agreements_wording (
  id varchar(36) primary key references agreements_proposal (id),
  section varchar(60) not null,
  section_title varchar(300) not null,
  question varchar(500) not null,
  answer varchar(1500) not null
);

create table agreements_place (
  id varchar(36) primary key references agreements_proposal (id),
  name varchar(100) not null,
  therapist_does varchar(500) not null,
  client_does varchar(500) not null
);

-- A short addition to what was signed: from now on these are the shared places.
create table agreements_amendment (
  id varchar(36) primary key,
  acknowledgement_id varchar(36) not null references agreements_acknowledgement (id),
  number integer not null,
  places varchar(200000) not null,
  digest varchar(64) not null,
  prepared_at timestamp(6) with time zone not null,
  constraint agreements_amendment_number unique (acknowledgement_id, number)
);

create table agreements_amendment_signature (
  id varchar(36) primary key,
  amendment_id varchar(36) not null references agreements_amendment (id),
  person_id varchar(36) not null references portal_account (id),
  name varchar(200) not null,
  strokes varchar(200000) not null,
  signed_at timestamp(6) with time zone not null,
  constraint agreements_amendment_signature_one unique (amendment_id, person_id)
);

create table agreements_amendment_document (
  id varchar(36) primary key,
  amendment_id varchar(36) not null references agreements_amendment (id),
  pdf ${bytes} not null,
  sha256 varchar(64) not null,
  sealed_at timestamp(6) with time zone not null,
  constraint agreements_amendment_document_one unique (amendment_id)
);
create index agreements_amendment_document_sha256 on agreements_amendment_document (sha256);
