-- That a client is asked whether they would go on with a colleague, and what came of it. Neither ever changes; erasing the relation takes both away.
create table agreements_handover (
  id text not null primary key check (length(id) <= 36),
  client_id text not null references portal_account (id),
  from_id text not null references portal_account (id),
  to_id text not null references portal_account (id),
  words text not null check (length(words) <= 2000),
  asked_by text not null references portal_account (id),
  asked_at ${instant} not null
) ${strict};
create index agreements_handover_client on agreements_handover (client_id, from_id);
create index agreements_handover_from on agreements_handover (from_id, asked_at);
create trigger agreements_handover_unchanged before update ${or_truncate} on agreements_handover ${refuse};
create trigger agreements_handover_undeleted before delete on agreements_handover ${unless}
  exists (select 1 from portal_erasure_permit p where p.client_id = old.client_id and p.therapist_id = old.from_id)
${else_refuse};

create table agreements_handover_answer (
  handover_id text not null primary key references agreements_handover (id),
  answer text not null check (length(answer) <= 10),
  answered_by text not null references portal_account (id),
  answered_at ${instant} not null
) ${strict};
create trigger agreements_handover_answer_unchanged before update ${or_truncate} on agreements_handover_answer ${refuse};
create trigger agreements_handover_answer_undeleted before delete on agreements_handover_answer ${unless}
  old.handover_id in (select h.id from agreements_handover h join portal_erasure_permit p on p.client_id = h.client_id
    and p.therapist_id = h.from_id)
${else_refuse};
