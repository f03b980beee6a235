-- From when to when a therapist is away, and who is there for clients meanwhile: each row as it was said, and the newest counts. One
-- without days says that they are here.
create table agreements_absence (
  id text not null primary key check (length(id) <= 36),
  therapist_id text not null references portal_account (id),
  first_day ${date},
  last_day ${date},
  stand_in text not null check (length(stand_in) <= 1000),
  said_at ${instant} not null
) ${strict};
create index agreements_absence_therapist on agreements_absence (therapist_id, said_at);
create trigger agreements_absence_unchanged before update ${or_truncate} on agreements_absence ${refuse};
create trigger agreements_absence_undeleted before delete on agreements_absence ${refuse};
