-- What was signed by all who sign it together, and all to the same words; what one person signs alone is complete at once.
-- Somebody under age may read another language, so their assent goes with whatever the others signed.
create view agreements_complete as
  select a.id as acknowledgement_id
  from agreements_acknowledgement a join agreements_invitation i on i.id = a.invitation_id
  where i.circle_id is null or exists (
    select 1 from agreements_acknowledgement s join agreements_invitation t on t.id = s.invitation_id
    where t.circle_id = i.circle_id and t.part = 'SIGNS' and (s.digest = a.digest or i.part = 'ASSENTS')
    and not exists (select 1 from agreements_invitation m where m.circle_id = t.circle_id
      and not exists (select 1 from agreements_invitation o join agreements_acknowledgement b on b.invitation_id = o.id
        where o.circle_id = m.circle_id and o.client_id = m.client_id
        and (o.part = 'ASSENTS' or b.digest = s.digest))));

-- One row for each client: where they stand with the newest invitation of their therapist.
create view agreements_standing as
  select d.id as client_id, d.therapist_id, d.name, d.name_folded, d.email, d.active,
    i.id as invitation_id, i.invited_at, i.due, v.number, v.language, v.sections,
    (select count(*) from agreements_answer a where a.invitation_id = i.id and a.mark = 'READ') as sections_read,
    (select max(a.answered_at) from agreements_answer a where a.invitation_id = i.id) as last_answer_at,
    (select count(*) from agreements_question q where q.client_id = d.id and q.therapist_id = d.therapist_id
      and q.answered_at is null) as open_questions,
    k.id as acknowledgement_id, k.signed_at, s.id as document_id, s.sealed_at,
    case when k.id is null or exists (select 1 from agreements_complete c where c.acknowledgement_id = k.id)
      then 0 else 1 end as circle_open
  from portal_directory d
  left join agreements_invitation i on i.client_id = d.id and i.therapist_id = d.therapist_id
    and not exists (select 1 from agreements_invitation n where n.replaces_id = i.id)
  left join agreements_version v on v.id = i.version_id
  left join agreements_acknowledgement k on k.invitation_id = i.id
  left join agreements_document s on s.acknowledgement_id = k.id;
