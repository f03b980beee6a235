-- Which key seals here; the highest number counts. All instances have the same, and one that has another does not start.
create table agreements_seal_key (
  number integer not null primary key,
  sha256 text not null check (length(sha256) <= 64),
  chosen_at ${instant} not null
) ${strict};
create trigger agreements_seal_key_unchanged before update ${or_truncate} on agreements_seal_key ${refuse};
create trigger agreements_seal_key_undeleted before delete on agreements_seal_key ${refuse};
