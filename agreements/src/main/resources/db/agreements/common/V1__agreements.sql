create table agreements_policy (
  id varchar(36) primary key,
  therapist_id varchar(36) not null references portal_account (id),
  language varchar(8) not null,
  draft varchar(1000000) not null,
  changed_at timestamp(6) with time zone not null,
  turn integer not null,
  changes integer not null,
  constraint agreements_policy_one unique (therapist_id, language)
);

create table agreements_version (
  id varchar(36) primary key,
  policy_id varchar(36) not null references agreements_policy (id),
  therapist_id varchar(36) not null references portal_account (id),
  language varchar(8) not null,
  number integer not null,
  sections integer not null,
  content varchar(1000000) not null,
  digest varchar(64) not null,
  signed_name varchar(200) not null,
  published_at timestamp(6) with time zone not null,
  constraint agreements_version_number unique (policy_id, number)
);

create table agreements_invitation (
  id varchar(36) primary key,
  version_id varchar(36) not null references agreements_version (id),
  therapist_id varchar(36) not null references portal_account (id),
  client_id varchar(36) not null references portal_account (id),
  note varchar(2000) not null,
  due date,
  invited_at timestamp(6) with time zone not null,
  replaces_id varchar(36) references agreements_invitation (id),
  constraint agreements_invitation_chain unique (replaces_id)
);
create index agreements_invitation_client on agreements_invitation (client_id);
create index agreements_invitation_therapist on agreements_invitation (therapist_id);

create table agreements_answer (
  id varchar(36) primary key,
  invitation_id varchar(36) not null references agreements_invitation (id),
  section varchar(60) not null,
  mark varchar(8),
  choices varchar(4000) not null,
  note varchar(4000) not null,
  answered_at timestamp(6) with time zone,
  constraint agreements_answer_one unique (invitation_id, section)
);

create table agreements_consent (
  id varchar(36) primary key,
  invitation_id varchar(36) not null references agreements_invitation (id),
  wording varchar(10000) not null,
  given_at timestamp(6) with time zone not null,
  constraint agreements_consent_one unique (invitation_id)
);

create table agreements_acknowledgement (
  id varchar(36) primary key,
  invitation_id varchar(36) not null references agreements_invitation (id),
  digest varchar(64) not null,
  answers varchar(200000) not null,
  signed_name varchar(200) not null,
  strokes varchar(200000) not null,
  signed_at timestamp(6) with time zone not null,
  constraint agreements_acknowledgement_one unique (invitation_id)
);

create table agreements_question (
  id varchar(36) primary key,
  invitation_id varchar(36) not null references agreements_invitation (id),
  therapist_id varchar(36) not null references portal_account (id),
  client_id varchar(36) not null references portal_account (id),
  section varchar(60) not null,
  section_title varchar(300) not null,
  note varchar(4000) not null,
  asked_at timestamp(6) with time zone not null,
  answer varchar(4000),
  answered_at timestamp(6) with time zone
);
create index agreements_question_client on agreements_question (client_id, section);
create index agreements_question_therapist on agreements_question (therapist_id, answered_at);

create table agreements_document (
  id varchar(36) primary key,
  acknowledgement_id varchar(36) not null references agreements_acknowledgement (id),
  pdf ${bytes} not null,
  sha256 varchar(64) not null,
  sealed_at timestamp(6) with time zone not null,
  constraint agreements_document_one unique (acknowledgement_id)
);
create index agreements_document_sha256 on agreements_document (sha256);

-- One row for each client: where they stand with the newest invitation of their therapist.
create view agreements_standing as
  select d.id as client_id, d.therapist_id, d.name, d.name_folded, d.email, d.active,
    i.id as invitation_id, i.invited_at, i.due, v.number, v.language, v.sections,
    (select count(*) from agreements_answer a where a.invitation_id = i.id and a.mark = 'READ') as sections_read,
    (select max(a.answered_at) from agreements_answer a where a.invitation_id = i.id) as last_answer_at,
    (select count(*) from agreements_question q where q.client_id = d.id and q.therapist_id = d.therapist_id
      and q.answered_at is null) as open_questions,
    k.id as acknowledgement_id, k.signed_at, s.id as document_id, s.sealed_at
  from portal_directory d
  left join agreements_invitation i on i.client_id = d.id and i.therapist_id = d.therapist_id
    and not exists (select 1 from agreements_invitation n where n.replaces_id = i.id)
  left join agreements_version v on v.id = i.version_id
  left join agreements_acknowledgement k on k.invitation_id = i.id
  left join agreements_document s on s.acknowledgement_id = k.id;
