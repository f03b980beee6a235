-- How many months after signing a therapist's clients are asked to read again; the newest row of a therapist counts.
create table agreements_reconsent_rule (
  id text not null primary key check (length(id) <= 36),
  therapist_id text not null references portal_account (id),
  months integer not null,
  set_at ${instant} not null
) ${strict};
create index agreements_reconsent_rule_therapist on agreements_reconsent_rule (therapist_id, set_at);
create trigger agreements_reconsent_rule_unchanged before update ${or_truncate} on agreements_reconsent_rule ${refuse};
create trigger agreements_reconsent_rule_undeleted before delete on agreements_reconsent_rule ${refuse};

-- The day on which one client is to be asked; it goes when they were asked, or when the therapist thinks better of it.
create table agreements_reconsent_day (
  invitation_id text not null primary key references agreements_invitation (id),
  therapist_id text not null references portal_account (id),
  reason text not null check (length(reason) <= 20),
  day ${date} not null,
  due_at ${instant} not null,
  planned_at ${instant} not null
) ${strict};
create index agreements_reconsent_day_due on agreements_reconsent_day (due_at, invitation_id);

-- Why an invitation asks for what was signed before.
create table agreements_reconsent (
  invitation_id text not null primary key references agreements_invitation (id),
  reason text not null check (length(reason) <= 20)
) ${strict};
create trigger agreements_reconsent_unchanged before update ${or_truncate} on agreements_reconsent ${refuse};
create trigger agreements_reconsent_undeleted before delete on agreements_reconsent ${refuse};

-- What was signed, and no other invitation has replaced.
create table agreements_signed_summary (
  invitation_id text not null primary key,
  therapist_id text not null,
  signed_at ${instant} not null
) ${strict};
create index agreements_signed_summary_age on agreements_signed_summary (therapist_id, signed_at, invitation_id);
create view agreements_signed_now as
  select i.id as invitation_id, i.therapist_id, k.signed_at
  from agreements_acknowledgement k join agreements_invitation i on i.id = k.invitation_id
  where not exists (select 1 from agreements_invitation n where n.replaces_id = i.id);
insert into agreements_signed_summary select * from agreements_signed_now;
create trigger agreements_signed_kept after insert on agreements_acknowledgement for each row ${do}
  insert into agreements_signed_summary select * from agreements_signed_now where invitation_id = new.invitation_id
${done};
create trigger agreements_signed_replaced after insert on agreements_invitation
for each row when (new.replaces_id is not null) ${do}
  delete from agreements_signed_summary where invitation_id = new.replaces_id
${done};

-- Those of them who can be asked: all have signed it, the client can sign in, and it goes on between the two.
create view agreements_signed_age as
  select s.invitation_id, s.therapist_id, s.signed_at
  from agreements_signed_summary s join agreements_invitation i on i.id = s.invitation_id
    join portal_directory d on d.id = i.client_id and d.active = 1
    join portal_relation p on p.client_id = i.client_id and p.therapist_id = s.therapist_id and p.state = 'GOES_ON'
      and p.here = 1
  where exists (select 1 from agreements_acknowledgement k join agreements_complete c on c.acknowledgement_id = k.id
    where k.invitation_id = s.invitation_id);
