-- Somebody was given a copy of all that is kept about a client, and why, if it was not the client.
create table portal_record_copy (
  id text not null primary key check (length(id) <= 36),
  client_id text not null references portal_account (id),
  taken_by text not null references portal_account (id),
  words text not null check (length(words) <= 500),
  taken_at ${instant} not null
) ${strict};
create index portal_record_copy_client on portal_record_copy (client_id, taken_at);
create index portal_audit_client on portal_audit (client, id);
create trigger portal_record_copy_unchanged before update ${or_truncate} on portal_record_copy ${refuse};
create trigger portal_record_copy_undeleted before delete on portal_record_copy ${refuse};
