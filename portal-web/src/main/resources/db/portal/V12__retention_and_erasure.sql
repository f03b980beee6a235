-- How many years what is kept stays after a relation has ended, and after a minor has come of age; the newest row counts. Without
-- one, or with 0 years, it stays for good.
create table portal_retention_rule (
  id text not null primary key check (length(id) <= 36),
  years integer not null,
  minor_years integer not null,
  set_by text not null references portal_account (id),
  set_at ${instant} not null
) ${strict};
create index portal_retention_rule_set on portal_retention_rule (set_at);
create trigger portal_retention_rule_unchanged before update ${or_truncate} on portal_retention_rule ${refuse};
create trigger portal_retention_rule_undeleted before delete on portal_retention_rule ${refuse};

-- On which day somebody who was under age comes of age, as their therapist says it.
create table portal_coming_of_age (
  id text not null primary key check (length(id) <= 73),
  client_id text not null references portal_account (id),
  therapist_id text not null references portal_account (id),
  day ${date} not null,
  told_at ${instant} not null,
  constraint portal_coming_of_age_one unique (client_id, therapist_id)
) ${strict};

-- While a legal matter asks for it, nothing of this relation goes.
create table portal_legal_hold (
  id text not null primary key check (length(id) <= 36),
  client_id text not null references portal_account (id),
  therapist_id text not null references portal_account (id),
  words text not null check (length(words) <= 500),
  set_by text not null references portal_account (id),
  set_at ${instant} not null
) ${strict};
create index portal_legal_hold_pair on portal_legal_hold (client_id, therapist_id);
create trigger portal_legal_hold_unchanged before update ${or_truncate} on portal_legal_hold ${refuse};

create table portal_lifted_hold (
  hold_id text not null primary key references portal_legal_hold (id),
  words text not null check (length(words) <= 500),
  lifted_by text not null references portal_account (id),
  lifted_at ${instant} not null
) ${strict};
create trigger portal_lifted_hold_unchanged before update ${or_truncate} on portal_lifted_hold ${refuse};

-- A client asks that what is kept between the two is erased.
create table portal_erasure_request (
  id text not null primary key check (length(id) <= 36),
  client_id text not null references portal_account (id),
  therapist_id text not null references portal_account (id),
  words text not null check (length(words) <= 2000),
  asked_at ${instant} not null
) ${strict};
create index portal_erasure_request_client on portal_erasure_request (client_id, therapist_id, asked_at);
create index portal_erasure_request_therapist on portal_erasure_request (therapist_id, asked_at);
create trigger portal_erasure_request_unchanged before update ${or_truncate} on portal_erasure_request ${refuse};

-- What the therapist answered instead of erasing: that it has to be kept, and why.
create table portal_erasure_answer (
  request_id text not null primary key references portal_erasure_request (id),
  words text not null check (length(words) <= 2000),
  until ${date},
  answered_by text not null references portal_account (id),
  answered_at ${instant} not null
) ${strict};
create trigger portal_erasure_answer_unchanged before update ${or_truncate} on portal_erasure_answer ${refuse};

-- A round has told that the time of this relation's content is over. A person decides.
create table portal_retention_proposal (
  id text not null primary key check (length(id) <= 73),
  client_id text not null references portal_account (id),
  therapist_id text not null references portal_account (id),
  proposed_at ${instant} not null,
  constraint portal_retention_proposal_one unique (client_id, therapist_id)
) ${strict};
create index portal_retention_proposal_therapist on portal_retention_proposal (therapist_id);

-- What stays of a relation that was erased: no name, and nothing of what was said.
create table portal_tombstone (
  id text not null primary key check (length(id) = 36),
  client_id text not null references portal_account (id),
  therapist_id text not null references portal_account (id),
  reason text not null check (length(reason) <= 10),
  years integer not null,
  minor_years integer not null,
  ended_on ${date} not null,
  asked_at ${instant},
  erased_by text not null references portal_account (id),
  erased_at ${instant} not null,
  constraint portal_tombstone_of unique (id, client_id, therapist_id)
) ${strict};
create index portal_tombstone_therapist on portal_tombstone (therapist_id, client_id);
create index portal_tombstone_erased on portal_tombstone (erased_at, id);
create trigger portal_tombstone_unchanged before update ${or_truncate} on portal_tombstone ${refuse};
create trigger portal_tombstone_undeleted before delete on portal_tombstone ${refuse};

-- How many rows of a kind went.
create table portal_erased_rows (
  tombstone_id text not null references portal_tombstone (id),
  module text not null check (length(module) <= 60),
  kind text not null check (length(kind) <= 40),
  number integer not null,
  primary key (tombstone_id, module, kind)
) ${strict};
create trigger portal_erased_rows_unchanged before update ${or_truncate} on portal_erased_rows ${refuse};
create trigger portal_erased_rows_undeleted before delete on portal_erased_rows ${refuse};

-- By this row, and in no other way, the guards of what never changes let the content of one relation go. It names a tombstone of
-- that relation, and it is never kept: what "never" refers to cannot be there, which both databases look at when a transaction
-- ends. So whoever erases takes it away again in the same transaction, or nothing of it is kept.
create table portal_erasure_permit (
  id integer not null primary key check (id = 1),
  tombstone_id text not null,
  client_id text not null,
  therapist_id text not null,
  never text not null check (never = 'never') references portal_tombstone (id) deferrable initially deferred,
  foreign key (tombstone_id, client_id, therapist_id) references portal_tombstone (id, client_id, therapist_id)
) ${strict};
${permit}
create trigger portal_erasure_permit_unchanged before update ${or_truncate} on portal_erasure_permit ${refuse};
create trigger portal_erasure_permit_given before insert on portal_erasure_permit ${unless}
  exists (select 1 from portal_relation_summary r where r.client_id = new.client_id
    and r.therapist_id = new.therapist_id and r.state = 'TAKEN_OFF')
  and not exists (select 1 from portal_legal_hold h where h.client_id = new.client_id
    and h.therapist_id = new.therapist_id and not exists (select 1 from portal_lifted_hold l where l.hold_id = h.id))
${else_refuse};

create trigger portal_legal_hold_undeleted before delete on portal_legal_hold ${unless}
  exists (select 1 from portal_erasure_permit p where p.client_id = old.client_id and p.therapist_id = old.therapist_id)
${else_refuse};
create trigger portal_lifted_hold_undeleted before delete on portal_lifted_hold ${unless}
  exists (select 1 from portal_legal_hold h join portal_erasure_permit p on p.client_id = h.client_id
    and p.therapist_id = h.therapist_id where h.id = old.hold_id)
${else_refuse};
create trigger portal_erasure_request_undeleted before delete on portal_erasure_request ${unless}
  exists (select 1 from portal_erasure_permit p where p.client_id = old.client_id and p.therapist_id = old.therapist_id)
${else_refuse};
create trigger portal_erasure_answer_undeleted before delete on portal_erasure_answer ${unless}
  exists (select 1 from portal_erasure_request r join portal_erasure_permit p on p.client_id = r.client_id
    and p.therapist_id = r.therapist_id where r.id = old.request_id)
${else_refuse};

-- The last step of a relation that is erased says only that nothing is kept; it stays.
-- unused since 5: its guard comes again at once, and lets one act through
drop trigger portal_relation_step_undeleted ${on_table} portal_relation_step
;
create trigger portal_relation_step_undeleted before delete on portal_relation_step ${unless}
  old.state <> 'TAKEN_OFF' and exists (select 1 from portal_erasure_permit p
    where p.client_id = old.client_id and p.therapist_id = old.therapist_id)
${else_refuse};

-- Copies that a therapist took go with that relation, and those that the client took with the last one.
-- unused since 5: likewise
drop trigger portal_record_copy_undeleted ${on_table} portal_record_copy
;
create trigger portal_record_copy_undeleted before delete on portal_record_copy ${unless}
  exists (select 1 from portal_erasure_permit p where p.client_id = old.client_id and (p.therapist_id = old.taken_by
    or not exists (select 1 from portal_relation r where r.client_id = old.client_id)))
${else_refuse};

-- Somebody was given a copy of all records of the practice, and why.
create table portal_practice_copy (
  id text not null primary key check (length(id) <= 36),
  taken_by text not null references portal_account (id),
  words text not null check (length(words) <= 500),
  taken_at ${instant} not null
) ${strict};
create index portal_practice_copy_taken on portal_practice_copy (taken_at);
create trigger portal_practice_copy_unchanged before update ${or_truncate} on portal_practice_copy ${refuse};
create trigger portal_practice_copy_undeleted before delete on portal_practice_copy ${refuse};

-- The relations that have ended, since which day, and what is said of how long their content stays.
create index portal_relation_step_ended on portal_relation_step (state, since, id);
create view portal_retention as
  select s.id, s.client_id, s.therapist_id, s.since as ended_on, c.day as of_age_on,
    (select max(h.set_at) from portal_legal_hold h where h.client_id = s.client_id and h.therapist_id = s.therapist_id
      and not exists (select 1 from portal_lifted_hold l where l.hold_id = h.id)) as held_at,
    (select max(p.proposed_at) from portal_retention_proposal p where p.client_id = s.client_id
      and p.therapist_id = s.therapist_id) as proposed_at
  from portal_relation_step s left join portal_coming_of_age c on c.client_id = s.client_id and c.therapist_id = s.therapist_id
  where s.state = 'ENDED' and not exists (select 1 from portal_relation_step n where n.client_id = s.client_id
    and n.therapist_id = s.therapist_id and n.number > s.number);
