-- Every certificate that the portal ever sealed with.
create table agreements_seal_certificate (
  id varchar(36) primary key,
  sha256 varchar(64) not null,
  certificate ${bytes} not null,
  first_used_at timestamp(6) with time zone not null,
  constraint agreements_seal_certificate_one unique (sha256)
);

-- What was added to a sealed copy after it: its bytes follow those of the copy and of the revisions before.
create table agreements_revision (
  id varchar(36) primary key,
  document_id varchar(36) not null references agreements_document (id),
  number integer not null,
  kind varchar(16) not null,
  tail ${bytes} not null,
  sha256 varchar(64) not null,
  made_at timestamp(6) with time zone not null,
  named varchar(300) not null,
  stamped_at timestamp(6) with time zone,
  valid_until timestamp(6) with time zone,
  constraint agreements_revision_number unique (document_id, number)
);
create index agreements_revision_sha256 on agreements_revision (sha256);

-- Whether therapists are asked to countersign; the newest choice counts.
create table agreements_countersigning (
  id varchar(36) primary key,
  wanted boolean not null,
  chosen_by varchar(36) not null references portal_account (id),
  chosen_at timestamp(6) with time zone not null
);

-- The owner was warned that a certificate ends so many days from then.
create table agreements_seal_warning (
  id varchar(36) primary key,
  sha256 varchar(64) not null,
  days integer not null,
  warned_at timestamp(6) with time zone not null,
  constraint agreements_seal_warning_one unique (sha256, days)
);
