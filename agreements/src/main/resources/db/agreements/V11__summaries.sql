-- What is true now is told by a view of the same columns, whose name ends in _now. Rows may come in any order: whoever moves
-- or restores a practice writes them by their ids.

-- Few sign together, and few change what was signed: the others are not in it, or a database that has counted would think that
-- it finds nothing out.
create index agreements_invitation_circle on agreements_invitation (circle_id) where circle_id is not null;
create index agreements_document_amendment on agreements_document (amendment_id) where amendment_id is not null;
-- What is between two is found by both: a database that has not counted would as soon look through all of a therapist's.
drop index agreements_invitation_client;
create index agreements_invitation_pair on agreements_invitation (client_id, therapist_id);
drop index agreements_question_client;
create index agreements_question_pair on agreements_question (client_id, therapist_id, section);

-- Where a client stands with the newest invitation of a therapist.
create table agreements_standing_summary (
  client_id text not null primary key,
  therapist_id text not null,
  name_folded text not null,
  invitation_id text,
  version_number integer,
  language text,
  due ${date},
  stage text not null,
  open_questions integer not null,
  open_requests integer not null
) ${strict};
create index agreements_standing_summary_name on agreements_standing_summary (therapist_id, name_folded, client_id);
create index agreements_standing_summary_stage on agreements_standing_summary (therapist_id, stage, name_folded, client_id);
create index agreements_standing_summary_due on agreements_standing_summary (therapist_id, stage, due);
create index agreements_standing_summary_asked on agreements_standing_summary (therapist_id, open_questions);
create index agreements_standing_summary_wished on agreements_standing_summary (therapist_id, open_requests);
create index agreements_standing_summary_invitation on agreements_standing_summary (invitation_id);

create view agreements_standing_now as
  select d.id as client_id, d.therapist_id, d.name_folded, i.id as invitation_id, v.number as version_number, v.language,
    i.due, case when i.id is null then 'ADDED' when s.id is not null then 'SEALED'
      when k.id is not null and exists (select 1 from agreements_complete c where c.acknowledgement_id = k.id) then 'SIGNED'
      when k.id is not null then 'WAITING'
      when exists (select 1 from agreements_answer a where a.invitation_id = i.id and a.answered_at is not null)
      then 'READING' else 'INVITED' end as stage,
    (select count(*) from agreements_question q where q.client_id = d.id and q.therapist_id = d.therapist_id
      and q.answered_at is null) as open_questions,
    (select count(*) from agreements_signing_request r where r.client_id = d.id and r.therapist_id = d.therapist_id
      and r.kind <> 'TIME' and not exists (select 1 from agreements_settled_request x where x.request_id = r.id))
      as open_requests
  from portal_directory d
  left join agreements_invitation i on i.client_id = d.id and i.therapist_id = d.therapist_id
    and not exists (select 1 from agreements_invitation n where n.replaces_id = i.id)
  left join agreements_version v on v.id = i.version_id
  left join agreements_acknowledgement k on k.invitation_id = i.id
  left join agreements_document s on s.acknowledgement_id = k.id;
insert into agreements_standing_summary select * from agreements_standing_now;

create trigger agreements_standing_of_client after insert on portal_account
for each row when (new.therapist_id is not null) ${do}
  insert into agreements_standing_summary (client_id, therapist_id, name_folded, stage, open_questions, open_requests)
  values (new.id, new.therapist_id, new.name_folded, 'ADDED', 0, 0)
${done};
create trigger agreements_standing_of_name after update of name_folded on portal_account for each row ${do}
  update agreements_standing_summary set name_folded = new.name_folded where client_id = new.id
${done};
create trigger agreements_standing_invited after insert on agreements_invitation for each row ${do}
  update agreements_standing_summary set invitation_id = new.id, due = new.due, stage = 'INVITED',
    version_number = (select v.number from agreements_version v where v.id = new.version_id),
    language = (select v.language from agreements_version v where v.id = new.version_id)
  where client_id = new.client_id and therapist_id = new.therapist_id
    and not exists (select 1 from agreements_invitation n where n.replaces_id = new.id)
${done};
create trigger agreements_standing_reading after insert on agreements_answer
for each row when (new.answered_at is not null) ${do}
  update agreements_standing_summary set stage = 'READING' where invitation_id = new.invitation_id and stage = 'INVITED'
${done};
create trigger agreements_standing_read_on after update of answered_at on agreements_answer
for each row when (new.answered_at is not null) ${do}
  update agreements_standing_summary set stage = 'READING' where invitation_id = new.invitation_id and stage = 'INVITED'
${done};
-- Whoever signs last completes what the others of a circle have signed.
create trigger agreements_standing_signed after insert on agreements_acknowledgement for each row ${do}
  update agreements_standing_summary set stage = case when exists (
      select 1 from agreements_acknowledgement a join agreements_complete c on c.acknowledgement_id = a.id
      where a.invitation_id = agreements_standing_summary.invitation_id) then 'SIGNED' else 'WAITING' end
  where invitation_id = new.invitation_id or stage = 'WAITING' and invitation_id in (
    select o.id from agreements_invitation i join agreements_invitation o on o.circle_id = i.circle_id
    where i.id = new.invitation_id)
${done};
create trigger agreements_standing_sealed after insert on agreements_document
for each row when (new.acknowledgement_id is not null) ${do}
  update agreements_standing_summary set stage = 'SEALED' where invitation_id = (
    select a.invitation_id from agreements_acknowledgement a where a.id = new.acknowledgement_id)
${done};
create trigger agreements_standing_asked after insert on agreements_question
for each row when (new.answered_at is null) ${do}
  update agreements_standing_summary set open_questions = open_questions + 1
  where client_id = new.client_id and therapist_id = new.therapist_id
${done};
create trigger agreements_standing_answered after update of answered_at on agreements_question
for each row when (old.answered_at is null and new.answered_at is not null) ${do}
  update agreements_standing_summary set open_questions = open_questions - 1
  where client_id = new.client_id and therapist_id = new.therapist_id
${done};
create trigger agreements_standing_wished after insert on agreements_signing_request
for each row when (new.kind <> 'TIME') ${do}
  update agreements_standing_summary set open_requests = open_requests + 1
  where client_id = new.client_id and therapist_id = new.therapist_id
${done};
create trigger agreements_standing_settled after insert on agreements_settled_request for each row ${do}
  update agreements_standing_summary set open_requests = open_requests - 1
  where (client_id, therapist_id) in (select r.client_id, r.therapist_id from agreements_signing_request r
    where r.id = new.request_id and r.kind <> 'TIME')
${done};

-- What was signed by all who sign it, and has no sealed copy yet.
create table agreements_unsealed_summary (
  signed_id text not null primary key,
  therapist_id text not null,
  amendment ${flag} not null,
  since ${instant} not null
) ${strict};
create index agreements_unsealed_summary_since on agreements_unsealed_summary (since, signed_id);

create view agreements_unsealed_now as
  select a.id as signed_id, i.therapist_id, ${false} as amendment, a.signed_at as since from agreements_acknowledgement a
  join agreements_complete c on c.acknowledgement_id = a.id join agreements_invitation i on i.id = a.invitation_id
  where not exists (select 1 from agreements_document d where d.acknowledgement_id = a.id)
  union all
  select m.id, i.therapist_id, ${true}, m.prepared_at from agreements_amendment m
  join agreements_acknowledgement a on a.id = m.acknowledgement_id join agreements_invitation i on i.id = a.invitation_id
  where (select count(*) from agreements_amendment_signature s where s.amendment_id = m.id) = 2
    and not exists (select 1 from agreements_document d where d.amendment_id = m.id);
insert into agreements_unsealed_summary select * from agreements_unsealed_now;

create trigger agreements_unsealed_signed after insert on agreements_acknowledgement for each row ${do}
  insert into agreements_unsealed_summary (signed_id, therapist_id, amendment, since)
  select a.id, m.therapist_id, ${false}, a.signed_at from agreements_acknowledgement a
  join agreements_invitation m on m.id = a.invitation_id join agreements_complete c on c.acknowledgement_id = a.id
  where a.invitation_id in (select new.invitation_id union select o.id from agreements_invitation i
      join agreements_invitation o on o.circle_id = i.circle_id where i.id = new.invitation_id) and not exists (select 1 from agreements_unsealed_summary u where u.signed_id = a.id)
    and not exists (select 1 from agreements_document d where d.acknowledgement_id = a.id)
${done};
create trigger agreements_unsealed_amended after insert on agreements_amendment_signature for each row ${do}
  insert into agreements_unsealed_summary (signed_id, therapist_id, amendment, since)
  select m.id, i.therapist_id, ${true}, m.prepared_at from agreements_amendment m
  join agreements_acknowledgement a on a.id = m.acknowledgement_id join agreements_invitation i on i.id = a.invitation_id
  where m.id = new.amendment_id
    and (select count(*) from agreements_amendment_signature s where s.amendment_id = m.id) = 2
${done};
create trigger agreements_unsealed_sealed after insert on agreements_document for each row ${do}
  delete from agreements_unsealed_summary where signed_id = coalesce(new.acknowledgement_id, new.amendment_id)
${done};

-- How far a sealed copy is proved.
create table agreements_proof_summary (
  document_id text not null primary key,
  therapist_id text not null,
  sealed_at ${instant} not null,
  covered ${flag} not null,
  evidenced ${flag} not null,
  countersigned ${flag} not null,
  valid_until ${instant}
) ${strict};
create index agreements_proof_summary_uncovered on agreements_proof_summary (covered, sealed_at, document_id);
create index agreements_proof_summary_evidence on agreements_proof_summary (covered, evidenced, sealed_at, document_id);
create index agreements_proof_summary_ending on agreements_proof_summary (covered, valid_until, document_id);
create index agreements_proof_summary_signing on agreements_proof_summary (therapist_id, countersigned);

create view agreements_proof_now as
  select d.id as document_id, i.therapist_id, d.sealed_at, coalesce(l.kind = 'TIME', ${false}) as covered,
    exists (select 1 from agreements_revision e where e.document_id = d.id and e.kind = 'LONG_TERM' and not exists (
      select 1 from agreements_revision s where s.document_id = d.id and s.kind = 'COUNTERSIGNED'
      and s.number > e.number)) as evidenced,
    exists (select 1 from agreements_revision s where s.document_id = d.id and s.kind = 'COUNTERSIGNED')
      as countersigned, l.valid_until
  from agreements_document d left join agreements_amendment m on m.id = d.amendment_id
  join agreements_acknowledgement a on a.id = coalesce(d.acknowledgement_id, m.acknowledgement_id)
  join agreements_invitation i on i.id = a.invitation_id
  left join agreements_revision l on l.document_id = d.id and l.number = (
    select max(n.number) from agreements_revision n where n.document_id = d.id);
insert into agreements_proof_summary select * from agreements_proof_now;

create trigger agreements_proof_sealed after insert on agreements_document for each row ${do}
  insert into agreements_proof_summary (document_id, therapist_id, sealed_at, covered, evidenced, countersigned)
  select new.id, i.therapist_id, new.sealed_at, ${false}, ${false}, ${false} from agreements_acknowledgement a
  join agreements_invitation i on i.id = a.invitation_id
  where a.id = coalesce(new.acknowledgement_id,
    (select m.acknowledgement_id from agreements_amendment m where m.id = new.amendment_id))
${done};
create trigger agreements_proof_added after insert on agreements_revision for each row ${do}
  update agreements_proof_summary set (covered, evidenced, countersigned, valid_until) = (
    select n.covered, n.evidenced, n.countersigned, n.valid_until from agreements_proof_now n
    where n.document_id = new.document_id)
  where document_id = new.document_id
${done};

-- On which day a client is reminded next, by the rhythm that counts.
create table agreements_rhythm_summary (
  therapist_id text not null,
  client_id text not null,
  rhythm_id text not null,
  next_on ${date},
  primary key (therapist_id, client_id)
) ${strict};
create index agreements_rhythm_summary_next on agreements_rhythm_summary (next_on, rhythm_id);

create view agreements_rhythm_now as
  select r.therapist_id, r.client_id, r.id as rhythm_id,
    coalesce((select max(m.next_on) from agreements_rhythm_reminded m where m.rhythm_id = r.id), r.first_on) as next_on
  from agreements_rhythm r where not exists (select 1 from agreements_rhythm n
    where n.therapist_id = r.therapist_id and n.client_id = r.client_id and n.set_at > r.set_at);
insert into agreements_rhythm_summary select * from agreements_rhythm_now;

create trigger agreements_rhythm_set after insert on agreements_rhythm for each row ${do}
  insert into agreements_rhythm_summary (therapist_id, client_id, rhythm_id, next_on)
  select new.therapist_id, new.client_id, new.id, new.first_on
  where not exists (select 1 from agreements_rhythm n where n.therapist_id = new.therapist_id
    and n.client_id = new.client_id and n.set_at > new.set_at)
  on conflict (therapist_id, client_id) do update set rhythm_id = excluded.rhythm_id, next_on = excluded.next_on
${done};
create trigger agreements_rhythm_dealt_with after insert on agreements_rhythm_reminded for each row ${do}
  update agreements_rhythm_summary set next_on = new.next_on where rhythm_id = new.rhythm_id and next_on < new.next_on
${done};

-- What is open between the two, for the therapist to go on with; or was.
create table agreements_point_summary (
  id text not null primary key,
  kind text not null,
  therapist_id text not null,
  client_id text not null,
  open ${flag} not null,
  since ${instant} not null
) ${strict};
create index agreements_point_summary_open on agreements_point_summary (therapist_id, kind, open, since, id);

create view agreements_point_now as
  select c.id, 'CONCERN' as kind, c.therapist_id, c.client_id,
    not exists (select 1 from agreements_concern_back b where b.concern_id = c.id)
    and not exists (select 1 from agreements_concern_step s where s.concern_id = c.id and s.step = 'SETTLED') as open,
    c.told_at as since from agreements_concern c
  union all
  select p.id, 'CHECK', p.therapist_id, p.client_id,
    not exists (select 1 from agreements_talked_after t where t.point_id = p.id), c.answered_at
  from agreements_checkin_point p join agreements_checkin c on c.id = p.checkin_id
  union all
  select n.id, 'NOTE', n.therapist_id, n.client_id,
    not exists (select 1 from agreements_talked_after t where t.point_id = n.id)
    and not exists (select 1 from agreements_note m where m.corrects_id = n.id), n.written_at
  from agreements_note n where n.shared = ${true}
  union all
  select p.id, p.kind, p.therapist_id, p.client_id, p.proposed_by = p.client_id
    and not exists (select 1 from agreements_assent a where a.proposal_id = p.id)
    and not exists (select 1 from agreements_proposal n where n.thread = p.thread and n.therapist_id = p.therapist_id
      and n.client_id = p.client_id and n.turn > p.turn), p.proposed_at
  from agreements_proposal p;
insert into agreements_point_summary select * from agreements_point_now;

create trigger agreements_point_told after insert on agreements_concern for each row ${do}
  insert into agreements_point_summary (id, kind, therapist_id, client_id, open, since)
  values (new.id, 'CONCERN', new.therapist_id, new.client_id, ${true}, new.told_at)
${done};
create trigger agreements_point_taken_back after insert on agreements_concern_back for each row ${do}
  update agreements_point_summary set open = ${false} where id = new.concern_id
${done};
create trigger agreements_point_settled after insert on agreements_concern_step
for each row when (new.step = 'SETTLED') ${do}
  update agreements_point_summary set open = ${false} where id = new.concern_id
${done};
create trigger agreements_point_checked after insert on agreements_checkin_point for each row ${do}
  insert into agreements_point_summary (id, kind, therapist_id, client_id, open, since)
  select new.id, 'CHECK', new.therapist_id, new.client_id, ${true}, c.answered_at from agreements_checkin c
  where c.id = new.checkin_id
${done};
create trigger agreements_point_noted after insert on agreements_note for each row when (new.shared = ${true}) ${do}
  insert into agreements_point_summary (id, kind, therapist_id, client_id, open, since)
  select new.id, 'NOTE', new.therapist_id, new.client_id,
    not exists (select 1 from agreements_note m where m.corrects_id = new.id), new.written_at
${done};
create trigger agreements_point_corrected after insert on agreements_note
for each row when (new.corrects_id is not null) ${do}
  update agreements_point_summary set open = ${false} where id = new.corrects_id
${done};
create trigger agreements_point_talked after insert on agreements_talked_after for each row ${do}
  update agreements_point_summary set open = ${false} where id = new.point_id
${done};
create trigger agreements_point_proposed after insert on agreements_proposal for each row ${do}
  insert into agreements_point_summary (id, kind, therapist_id, client_id, open, since)
  select new.id, new.kind, new.therapist_id, new.client_id, new.proposed_by = new.client_id and not exists (
    select 1 from agreements_proposal n where n.thread = new.thread and n.therapist_id = new.therapist_id
    and n.client_id = new.client_id and n.turn > new.turn), new.proposed_at
${done};
create trigger agreements_point_replaced after insert on agreements_proposal for each row when (new.turn > 1) ${do}
  update agreements_point_summary set open = ${false} where id in (select p.id from agreements_proposal p
    where p.therapist_id = new.therapist_id and p.client_id = new.client_id and p.thread = new.thread
    and p.turn < new.turn)
${done};
create trigger agreements_point_agreed after insert on agreements_assent for each row ${do}
  update agreements_point_summary set open = ${false} where id = new.proposal_id
${done};

-- Those of a therapist's questions that are open come first.
alter table agreements_question add column settled ${flag} not null default ${false};
update agreements_question set settled = ${true} where answered_at is not null;
create index agreements_question_settled on agreements_question (therapist_id, settled, asked_at, id);

-- The line of a client, in a list.
drop view agreements_standing;
create view agreements_standing as
  select s.client_id, s.therapist_id, d.name, s.name_folded, d.email, d.active, s.invitation_id, i.invited_at, s.due,
    s.version_number, s.language, v.sections, s.stage, s.open_questions, s.open_requests,
    (select count(*) from agreements_answer a where a.invitation_id = s.invitation_id and a.mark = 'READ')
      as sections_read,
    (select max(a.answered_at) from agreements_answer a where a.invitation_id = s.invitation_id) as last_answer_at,
    k.id as acknowledgement_id, k.signed_at
  from agreements_standing_summary s
  left join portal_directory d on d.id = s.client_id
  left join agreements_invitation i on i.id = s.invitation_id
  left join agreements_version v on v.id = i.version_id
  left join agreements_acknowledgement k on k.invitation_id = s.invitation_id;

create index agreements_version_therapist on agreements_version (therapist_id, language, number);
