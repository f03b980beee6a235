-- A draft that a therapist lets colleagues copy; an empty one takes the offer back. The highest number holds.
create table agreements_offer (
  id varchar(36) primary key,
  therapist_id varchar(36) not null references portal_account (id),
  language varchar(8) not null,
  number integer not null,
  draft varchar(1000000) not null,
  offered_at timestamp(6) with time zone not null,
  constraint agreements_offer_number unique (therapist_id, language, number)
);

-- The practice's own template and the sections of it that hold for every therapist. The highest number holds.
create table agreements_house (
  id varchar(36) primary key,
  language varchar(8) not null,
  number integer not null,
  draft varchar(1000000) not null,
  locks varchar(50000) not null,
  owner_id varchar(36) not null references portal_account (id),
  kept_at timestamp(6) with time zone not null,
  constraint agreements_house_number unique (language, number)
);

-- The newest of these whose changes the therapist has seen.
alter table agreements_policy add column house_seen integer default 0 not null;
