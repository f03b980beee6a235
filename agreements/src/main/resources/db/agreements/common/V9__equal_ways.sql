-- A consent can be taken back and given again, so that an invitation may have several; only the last can be in force.
alter table agreements_consent drop constraint agreements_consent_one;
alter table agreements_consent add column number integer default 1 not null;
alter table agreements_consent add constraint agreements_consent_numbered unique (invitation_id, number);

-- What a client lets the therapist know about the way: paper instead, more time, a signature that was a mistake. A wish for
-- paper names the consent that it takes back, if there was one.
create table agreements_wish (
  id varchar(36) primary key,
  invitation_id varchar(36) not null references agreements_invitation (id),
  therapist_id varchar(36) not null references portal_account (id),
  client_id varchar(36) not null references portal_account (id),
  kind varchar(8) not null,
  consent_id varchar(36) references agreements_consent (id),
  note varchar(2000) not null,
  wished_at timestamp(6) with time zone not null,
  constraint agreements_wish_withdraws unique (consent_id)
);
create index agreements_wish_client on agreements_wish (client_id, therapist_id);
create index agreements_wish_therapist on agreements_wish (therapist_id, kind);

-- A wish needs nothing more from the therapist.
create table agreements_settled (
  id varchar(36) primary key,
  wish_id varchar(36) not null references agreements_wish (id),
  settled_at timestamp(6) with time zone not null,
  constraint agreements_settled_one unique (wish_id)
);
