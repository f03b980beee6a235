-- A short addition to what was signed: from now on these are the shared places.
create table agreements_amendment (
  id text not null primary key check (length(id) <= 36),
  acknowledgement_id text not null references agreements_acknowledgement (id),
  number integer not null,
  places text not null check (length(places) <= 200000),
  digest text not null check (length(digest) <= 64),
  prepared_at ${instant} not null,
  constraint agreements_amendment_number unique (acknowledgement_id, number)
) ${strict};

create table agreements_amendment_signature (
  id text not null primary key check (length(id) <= 36),
  amendment_id text not null references agreements_amendment (id),
  person_id text not null references portal_account (id),
  name text not null check (length(name) <= 200),
  strokes text not null check (length(strokes) <= 200000),
  signed_at ${instant} not null,
  constraint agreements_amendment_signature_one unique (amendment_id, person_id)
) ${strict};

-- A sealed copy is of an acknowledgement or of an amendment.
create table agreements_document (
  id text not null primary key check (length(id) <= 36),
  acknowledgement_id text references agreements_acknowledgement (id),
  amendment_id text references agreements_amendment (id),
  pdf ${bytes} not null check (length(pdf) <= 20000000),
  sha256 text not null check (length(sha256) <= 64),
  sealed_at ${instant} not null,
  constraint agreements_document_one unique (acknowledgement_id),
  constraint agreements_document_one_amendment unique (amendment_id),
  constraint agreements_document_either check ((acknowledgement_id is null) <> (amendment_id is null))
) ${strict};
create index agreements_document_sha256 on agreements_document (sha256);

-- What was added to a sealed copy after it: its bytes follow those of the copy and of the revisions before.
create table agreements_revision (
  id text not null primary key check (length(id) <= 36),
  document_id text not null references agreements_document (id),
  number integer not null,
  kind text not null check (length(kind) <= 16),
  tail ${bytes} not null check (length(tail) <= 20000000),
  sha256 text not null check (length(sha256) <= 64),
  made_at ${instant} not null,
  named text not null check (length(named) <= 300),
  stamped_at ${instant},
  valid_until ${instant},
  constraint agreements_revision_number unique (document_id, number)
) ${strict};
create index agreements_revision_sha256 on agreements_revision (sha256);

-- Every certificate that the portal ever sealed with.
create table agreements_seal_certificate (
  id text not null primary key check (length(id) <= 36),
  sha256 text not null check (length(sha256) <= 64),
  certificate ${bytes} not null check (length(certificate) <= 20000000),
  first_used_at ${instant} not null,
  constraint agreements_seal_certificate_one unique (sha256)
) ${strict};

-- The owner was warned that a certificate ends so many days from then.
create table agreements_seal_warning (
  id text not null primary key check (length(id) <= 36),
  sha256 text not null check (length(sha256) <= 64),
  days integer not null,
  warned_at ${instant} not null,
  constraint agreements_seal_warning_one unique (sha256, days)
) ${strict};

-- Whether therapists are asked to countersign; the newest choice counts.
create table agreements_countersigning (
  id text not null primary key check (length(id) <= 36),
  wanted ${flag} not null,
  chosen_by text not null references portal_account (id),
  chosen_at ${instant} not null
) ${strict};
