-- A therapist has read their expectations to the end as a client would.
create table agreements_try_out (
  therapist_id text not null primary key references portal_account (id),
  finished_at ${instant} not null
) ${strict};
create trigger agreements_try_out_unchanged before update ${or_truncate} on agreements_try_out ${refuse};
create trigger agreements_try_out_undeleted before delete on agreements_try_out ${refuse};

-- What a therapist's documents say of them besides the name: each row as it was set, and the newest of its day counts.
create table agreements_credential (
  id text not null primary key check (length(id) <= 36),
  therapist_id text not null references portal_account (id),
  title text not null check (length(title) <= 100),
  number text not null check (length(number) <= 40),
  state text not null check (length(state) <= 60),
  board text not null check (length(board) <= 120),
  set_at ${instant} not null
) ${strict};
create index agreements_credential_therapist on agreements_credential (therapist_id, set_at);
create trigger agreements_credential_unchanged before update ${or_truncate} on agreements_credential ${refuse};
create trigger agreements_credential_undeleted before delete on agreements_credential ${refuse};
