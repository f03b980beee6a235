-- Several people who sign one agreement together, perhaps for somebody who is under age.
create table agreements_circle (
  id varchar(36) primary key,
  therapist_id varchar(36) not null references portal_account (id),
  signs_for varchar(200) not null,
  made_at timestamp(6) with time zone not null
);
alter table agreements_invitation add column circle_id varchar(36);
alter table agreements_invitation add constraint agreements_invitation_circle foreign key (circle_id)
  references agreements_circle (id);
alter table agreements_invitation add column seat integer default 0 not null;
alter table agreements_invitation add column part varchar(8) default 'SIGNS' not null;

-- As before, and how many of those who sign together have not signed this version yet.
drop view agreements_standing;
create view agreements_standing as
  select d.id as client_id, d.therapist_id, d.name, d.name_folded, d.email, d.active,
    i.id as invitation_id, i.invited_at, i.due, v.number, v.language, v.sections,
    (select count(*) from agreements_answer a where a.invitation_id = i.id and a.mark = 'READ') as sections_read,
    (select max(a.answered_at) from agreements_answer a where a.invitation_id = i.id) as last_answer_at,
    (select count(*) from agreements_question q where q.client_id = d.id and q.therapist_id = d.therapist_id
      and q.answered_at is null) as open_questions,
    k.id as acknowledgement_id, k.signed_at, s.id as document_id, s.sealed_at,
    (select count(distinct m.client_id) from agreements_invitation m where m.circle_id = i.circle_id
      and not exists (select 1 from agreements_invitation o join agreements_acknowledgement b on b.invitation_id = o.id
        where o.circle_id = m.circle_id and o.client_id = m.client_id
        and (o.version_id = i.version_id or o.part = 'ASSENTS' or i.part = 'ASSENTS'))) as circle_open
  from portal_directory d
  left join agreements_invitation i on i.client_id = d.id and i.therapist_id = d.therapist_id
    and not exists (select 1 from agreements_invitation n where n.replaces_id = i.id)
  left join agreements_version v on v.id = i.version_id
  left join agreements_acknowledgement k on k.invitation_id = i.id
  left join agreements_document s on s.acknowledgement_id = k.id;
