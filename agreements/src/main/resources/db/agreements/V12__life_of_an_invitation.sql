-- What one of the two decided about an invitation that is open; the highest number counts.
create table agreements_invitation_decision (
  id text not null primary key check (length(id) <= 36),
  invitation_id text not null references agreements_invitation (id),
  number integer not null,
  kind text not null check (length(kind) <= 10),
  words text not null check (length(words) <= 2000),
  decided_by text not null references portal_account (id),
  decided_at ${instant} not null,
  constraint agreements_invitation_decision_numbered unique (invitation_id, number)
) ${strict};
create trigger agreements_invitation_decision_unchanged before update ${or_truncate} on agreements_invitation_decision ${refuse};
create trigger agreements_invitation_decision_undeleted before delete on agreements_invitation_decision ${refuse};

-- The day after which an invitation can no longer be answered: as it was said, and the moment when it ends where the therapist is.
create table agreements_last_day (
  invitation_id text not null primary key references agreements_invitation (id),
  last_day ${date} not null,
  closes_at ${instant} not null
) ${strict};
create trigger agreements_last_day_unchanged before update ${or_truncate} on agreements_last_day ${refuse};
create trigger agreements_last_day_undeleted before delete on agreements_last_day ${refuse};

-- A client was told once more that something waits; at most once a day.
create table agreements_reminder (
  id text not null primary key check (length(id) <= 36),
  invitation_id text not null references agreements_invitation (id),
  reminded_on ${date} not null,
  by_rhythm ${flag} not null,
  reminded_at ${instant} not null,
  constraint agreements_reminder_one unique (invitation_id, reminded_on)
) ${strict};
create trigger agreements_reminder_unchanged before update ${or_truncate} on agreements_reminder ${refuse};
create trigger agreements_reminder_undeleted before delete on agreements_reminder ${refuse};

-- How often a therapist's clients are reminded by itself until they sign; the newest row of a therapist counts.
create table agreements_reminder_rhythm (
  id text not null primary key check (length(id) <= 36),
  therapist_id text not null references portal_account (id),
  days integer not null,
  most integer not null,
  set_at ${instant} not null
) ${strict};
create index agreements_reminder_rhythm_therapist on agreements_reminder_rhythm (therapist_id, set_at);
create trigger agreements_reminder_rhythm_unchanged before update ${or_truncate} on agreements_reminder_rhythm ${refuse};
create trigger agreements_reminder_rhythm_undeleted before delete on agreements_reminder_rhythm ${refuse};

-- The program asks no view whose name ends in _now.
-- unused since 11
drop view agreements_standing_now;
create view agreements_standing_now as
  select d.id as client_id, d.therapist_id, d.name_folded, i.id as invitation_id, v.number as version_number, v.language,
    i.due, case when i.id is null then 'ADDED' when s.id is not null then 'SEALED'
      when k.id is not null and exists (select 1 from agreements_complete c where c.acknowledgement_id = k.id) then 'SIGNED'
      when e.kind = 'WITHDRAWN' then 'WITHDRAWN' when k.id is not null then 'WAITING'
      when e.kind = 'DECLINED' then 'DECLINED'
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
  left join agreements_document s on s.acknowledgement_id = k.id
  left join agreements_invitation_decision e on e.invitation_id = i.id and not exists (
    select 1 from agreements_invitation_decision l where l.invitation_id = e.invitation_id and l.number > e.number);

create trigger agreements_standing_decided after insert on agreements_invitation_decision for each row ${do}
  update agreements_standing_summary set stage = (
    select n.stage from agreements_standing_now n where n.client_id = agreements_standing_summary.client_id)
  where invitation_id = new.invitation_id
${done};

-- When rows come in the order of their ids, as in a restore, one may come after the invitation that took its place. It then closes a
-- gap in the way from the first to the last, and only now is it clear which of two is the last.
create trigger agreements_standing_replaced after insert on agreements_invitation for each row ${do}
  update agreements_standing_summary set stage = 'INVITED', (invitation_id, due, version_number, language) = (
    select i.id, i.due, v.number, v.language from agreements_invitation i join agreements_version v on v.id = i.version_id
    where i.client_id = new.client_id and i.therapist_id = new.therapist_id
      and not exists (select 1 from agreements_invitation n where n.replaces_id = i.id)
    order by i.invited_at desc limit 1)
  where client_id = new.client_id and therapist_id = new.therapist_id
    and exists (select 1 from agreements_invitation n where n.replaces_id = new.id)
${done};

-- The line of a client, in a list: the standing, with the moment when the invitation ends.
create view agreements_client_line as
  select s.*, l.closes_at from agreements_standing s
  left join agreements_last_day l on l.invitation_id = s.invitation_id;
