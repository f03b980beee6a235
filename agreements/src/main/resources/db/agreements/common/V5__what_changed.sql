-- What a therapist says about a new version to those who signed an earlier one.
alter table agreements_version add column weight varchar(8) default 'MATERIAL' not null;
alter table agreements_version add column reason varchar(1000) default '' not null;

-- A client has seen what a version changes in what they signed.
create table agreements_noticed (
  id varchar(36) primary key,
  invitation_id varchar(36) not null references agreements_invitation (id),
  version_id varchar(36) not null references agreements_version (id),
  noticed_at timestamp(6) with time zone not null,
  constraint agreements_noticed_one unique (invitation_id, version_id)
);
