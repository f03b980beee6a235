-- Where a client stands with the newest invitation of each of their therapists, and how it is between the two.
-- unused since 11: the program asks for lines of clients, which are there again below
drop view agreements_client_line;
-- unused since 11: likewise
drop view agreements_standing;
-- unused since 11
drop view agreements_standing_now;
-- unused since 11
drop table agreements_standing_summary;
-- unused since 11
drop trigger agreements_standing_of_client ${on_table} portal_account
;
-- unused since 11
drop trigger agreements_standing_decided ${on_table} agreements_invitation_decision
;
create table agreements_standing_summary (
  client_id text not null,
  therapist_id text not null,
  name_folded text not null,
  relation text not null,
  invitation_id text,
  version_number integer,
  language text,
  due ${date},
  stage text not null,
  open_questions integer not null,
  open_requests integer not null,
  primary key (client_id, therapist_id)
) ${strict};
create index agreements_standing_summary_name
  on agreements_standing_summary (therapist_id, relation, name_folded, client_id);
create index agreements_standing_summary_stage
  on agreements_standing_summary (therapist_id, relation, stage, name_folded, client_id);
create index agreements_standing_summary_due on agreements_standing_summary (therapist_id, relation, stage, due);
create index agreements_standing_summary_asked on agreements_standing_summary (therapist_id, relation, open_questions);
create index agreements_standing_summary_wished on agreements_standing_summary (therapist_id, relation, open_requests);
create index agreements_standing_summary_invitation on agreements_standing_summary (invitation_id);

create view agreements_standing_now as
  select p.client_id, p.therapist_id, d.name_folded, p.state as relation, i.id as invitation_id,
    v.number as version_number, v.language, i.due,
    case when i.id is null then 'ADDED' when s.id is not null then 'SEALED'
      when k.id is not null and exists (select 1 from agreements_complete c where c.acknowledgement_id = k.id) then 'SIGNED'
      when e.kind = 'WITHDRAWN' then 'WITHDRAWN' when k.id is not null then 'WAITING'
      when e.kind = 'DECLINED' then 'DECLINED'
      when exists (select 1 from agreements_answer a where a.invitation_id = i.id and a.answered_at is not null)
      then 'READING' else 'INVITED' end as stage,
    (select count(*) from agreements_question q where q.client_id = p.client_id and q.therapist_id = p.therapist_id
      and q.answered_at is null) as open_questions,
    (select count(*) from agreements_signing_request r where r.client_id = p.client_id
      and r.therapist_id = p.therapist_id and r.kind <> 'TIME'
      and not exists (select 1 from agreements_settled_request x where x.request_id = r.id)) as open_requests
  from portal_relation_summary p join portal_directory d on d.id = p.client_id
  left join agreements_invitation i on i.client_id = p.client_id and i.therapist_id = p.therapist_id
    and not exists (select 1 from agreements_invitation n where n.replaces_id = i.id)
  left join agreements_version v on v.id = i.version_id
  left join agreements_acknowledgement k on k.invitation_id = i.id
  left join agreements_document s on s.acknowledgement_id = k.id
  left join agreements_invitation_decision e on e.invitation_id = i.id and not exists (
    select 1 from agreements_invitation_decision l where l.invitation_id = e.invitation_id and l.number > e.number);
insert into agreements_standing_summary select * from agreements_standing_now;

create trigger agreements_standing_begun after insert on portal_relation_summary for each row ${do}
  insert into agreements_standing_summary
    (client_id, therapist_id, name_folded, relation, stage, open_questions, open_requests)
  select new.client_id, new.therapist_id, a.name_folded, new.state, 'ADDED', 0, 0
  from portal_account a where a.id = new.client_id
${done};
create trigger agreements_standing_went_on after update of state on portal_relation_summary for each row ${do}
  update agreements_standing_summary set relation = new.state
  where client_id = new.client_id and therapist_id = new.therapist_id
${done};
create trigger agreements_standing_decided after insert on agreements_invitation_decision for each row ${do}
  update agreements_standing_summary set stage = (
    select n.stage from agreements_standing_now n where n.client_id = agreements_standing_summary.client_id
      and n.therapist_id = agreements_standing_summary.therapist_id)
  where invitation_id = new.invitation_id
${done};

create view agreements_standing as
  select s.client_id, s.therapist_id, d.name, s.name_folded, d.email, d.active, s.relation, s.invitation_id,
    i.invited_at, s.due, s.version_number, s.language, v.sections, s.stage, s.open_questions, s.open_requests,
    (select count(*) from agreements_answer a where a.invitation_id = s.invitation_id and a.mark = 'READ')
      as sections_read,
    (select max(a.answered_at) from agreements_answer a where a.invitation_id = s.invitation_id) as last_answer_at,
    k.id as acknowledgement_id, k.signed_at
  from agreements_standing_summary s
  left join portal_directory d on d.id = s.client_id
  left join agreements_invitation i on i.id = s.invitation_id
  left join agreements_version v on v.id = i.version_id
  left join agreements_acknowledgement k on k.invitation_id = s.invitation_id;
create view agreements_client_line as
  select s.*, l.closes_at from agreements_standing s
  left join agreements_last_day l on l.invitation_id = s.invitation_id;
