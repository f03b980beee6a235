-- How somebody signed: on the screen, or on paper.
alter table agreements_acknowledgement add column manner varchar(8) default 'SCREEN' not null;

-- What the therapist recorded of an agreement that was signed on paper.
create table agreements_paper (
  id varchar(36) primary key,
  acknowledgement_id varchar(36) not null references agreements_acknowledgement (id),
  signed_on date not null,
  remarks varchar(4000) not null,
  media_type varchar(40) not null,
  size integer not null,
  sha256 varchar(64) not null,
  recorded_by varchar(36) not null references portal_account (id),
  recorded_at timestamp(6) with time zone not null,
  constraint agreements_paper_one unique (acknowledgement_id)
);

-- The scan itself, apart, since it is large and rarely asked for.
create table agreements_scan (
  paper_id varchar(36) primary key references agreements_paper (id),
  content ${bytes} not null
);
