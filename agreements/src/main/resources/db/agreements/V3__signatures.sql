create table agreements_answer (
  id text not null primary key check (length(id) <= 36),
  invitation_id text not null references agreements_invitation (id),
  section text not null check (length(section) <= 60),
  mark text check (length(mark) <= 8),
  choices text not null check (length(choices) <= 4000),
  note text not null check (length(note) <= 4000),
  wishes text not null check (length(wishes) <= 1000),
  answered_at ${instant},
  constraint agreements_answer_one unique (invitation_id, section)
) ${strict};

-- A consent can be taken back and given again; only the last can be in force.
create table agreements_consent (
  id text not null primary key check (length(id) <= 36),
  invitation_id text not null references agreements_invitation (id),
  wording text not null check (length(wording) <= 10000),
  given_at ${instant} not null,
  number integer not null,
  constraint agreements_consent_numbered unique (invitation_id, number)
) ${strict};

create table agreements_acknowledgement (
  id text not null primary key check (length(id) <= 36),
  invitation_id text not null references agreements_invitation (id),
  digest text not null check (length(digest) <= 64),
  answers text not null check (length(answers) <= 1000000),
  signed_name text not null check (length(signed_name) <= 200),
  strokes text not null check (length(strokes) <= 200000),
  signed_at ${instant} not null,
  manner text not null check (length(manner) <= 8),
  constraint agreements_acknowledgement_one unique (invitation_id)
) ${strict};

-- A client has seen what a version changes in what they signed.
create table agreements_noticed (
  id text not null primary key check (length(id) <= 36),
  invitation_id text not null references agreements_invitation (id),
  version_id text not null references agreements_version (id),
  noticed_at ${instant} not null,
  constraint agreements_noticed_one unique (invitation_id, version_id)
) ${strict};

-- What a client asks or tells about how they sign: paper instead, more time, a signature that was a mistake. A request for
-- paper names the consent that it takes back, if there was one.
create table agreements_signing_request (
  id text not null primary key check (length(id) <= 36),
  invitation_id text not null references agreements_invitation (id),
  therapist_id text not null references portal_account (id),
  client_id text not null references portal_account (id),
  kind text not null check (length(kind) <= 8),
  consent_id text references agreements_consent (id),
  note text not null check (length(note) <= 2000),
  asked_at ${instant} not null,
  constraint agreements_signing_request_withdraws unique (consent_id)
) ${strict};
create index agreements_signing_request_client on agreements_signing_request (client_id, therapist_id);
create index agreements_signing_request_therapist on agreements_signing_request (therapist_id, kind);

-- A request needs nothing more from the therapist.
create table agreements_settled_request (
  id text not null primary key check (length(id) <= 36),
  request_id text not null references agreements_signing_request (id),
  settled_at ${instant} not null,
  constraint agreements_settled_request_one unique (request_id)
) ${strict};

-- What the therapist recorded of an agreement that was signed on paper.
create table agreements_paper (
  id text not null primary key check (length(id) <= 36),
  acknowledgement_id text not null references agreements_acknowledgement (id),
  signed_on ${date} not null,
  remarks text not null check (length(remarks) <= 4000),
  media_type text not null check (length(media_type) <= 40),
  size integer not null,
  sha256 text not null check (length(sha256) <= 64),
  recorded_by text not null references portal_account (id),
  recorded_at ${instant} not null,
  constraint agreements_paper_one unique (acknowledgement_id)
) ${strict};

-- The scan itself, apart, since it is large and rarely asked for.
create table agreements_scan (
  paper_id text not null primary key references agreements_paper (id),
  content ${bytes} not null check (length(content) <= 20000000)
) ${strict};
