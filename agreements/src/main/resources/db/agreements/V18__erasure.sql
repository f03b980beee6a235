-- What stays of a signature that was erased: as much as the head of the signatures is made of.
create table agreements_erased_signature (
  id text not null primary key check (length(id) <= 36),
  digest text not null check (length(digest) <= 64),
  signed_at ${instant} not null
) ${strict};
create trigger agreements_erased_signature_unchanged before update ${or_truncate} on agreements_erased_signature ${refuse};
create trigger agreements_erased_signature_undeleted before delete on agreements_erased_signature ${refuse};

-- What stays of a sealed copy that was erased: whoever has it can still be told that it was sealed here.
create table agreements_erased_copy (
  sha256 text not null primary key check (length(sha256) <= 64),
  signed_id text not null check (length(signed_id) <= 36)
) ${strict};
create index agreements_erased_copy_signed on agreements_erased_copy (signed_id);
create trigger agreements_erased_copy_unchanged before update ${or_truncate} on agreements_erased_copy ${refuse};
create trigger agreements_erased_copy_undeleted before delete on agreements_erased_copy ${refuse};

-- The invitations of the relation that is erased at this moment.
create view agreements_erasing as
  select i.id as invitation_id from portal_erasure_permit p
    join agreements_invitation i on i.client_id = p.client_id and i.therapist_id = p.therapist_id;

-- The invitations of people who were erased that stay all the same: others in the circle are still here. So does what those took
-- the place of.
create view agreements_still_shared as
  with recursive shared (id, replaces_id) as (
    select i.id, i.replaces_id from portal_erasure_permit p join portal_tombstone g on g.therapist_id = p.therapist_id
      join agreements_invitation i on i.client_id = g.client_id and i.therapist_id = g.therapist_id
        and i.invited_at <= g.erased_at
    where exists (select 1 from agreements_invitation m where m.circle_id = i.circle_id and not exists (
      select 1 from portal_tombstone t where t.client_id = m.client_id and t.therapist_id = m.therapist_id
        and m.invited_at <= t.erased_at))
    union
    select b.id, b.replaces_id from shared s join agreements_invitation b on b.id = s.replaces_id)
  select id from shared;

-- Those that go, and all that was agreed by them.
create view agreements_erasing_shared as
  select i.id as invitation_id from portal_erasure_permit p join portal_tombstone g on g.therapist_id = p.therapist_id
    join agreements_invitation i on i.client_id = g.client_id and i.therapist_id = g.therapist_id
      and i.invited_at <= g.erased_at
  where i.id not in (select id from agreements_still_shared);

create view agreements_erasing_document as
  select d.id as document_id from agreements_document d join agreements_acknowledgement a on a.id = d.acknowledgement_id
    join agreements_erasing_shared e on e.invitation_id = a.invitation_id
  union all
  select d.id from agreements_document d join agreements_amendment m on m.id = d.amendment_id
    join agreements_acknowledgement a on a.id = m.acknowledgement_id
    join agreements_erasing e on e.invitation_id = a.invitation_id;

-- The guards come again at once, and let one act through: erasing the one relation that the portal's permit names.
-- What belongs to the two alone goes with their relation.
-- unused since 11
drop trigger agreements_noticed_undeleted ${on_table} agreements_noticed
;
create trigger agreements_noticed_undeleted before delete on agreements_noticed ${unless}
  old.invitation_id in (select invitation_id from agreements_erasing)
${else_refuse};
-- unused since 11
drop trigger agreements_reminder_undeleted ${on_table} agreements_reminder
;
create trigger agreements_reminder_undeleted before delete on agreements_reminder ${unless}
  old.invitation_id in (select invitation_id from agreements_erasing)
${else_refuse};
-- unused since 11
drop trigger agreements_signing_request_undeleted ${on_table} agreements_signing_request
;
create trigger agreements_signing_request_undeleted before delete on agreements_signing_request ${unless}
  exists (select 1 from portal_erasure_permit p where p.client_id = old.client_id
    and p.therapist_id = old.therapist_id)
${else_refuse};
-- unused since 11
drop trigger agreements_proposal_undeleted ${on_table} agreements_proposal
;
create trigger agreements_proposal_undeleted before delete on agreements_proposal ${unless}
  exists (select 1 from portal_erasure_permit p where p.client_id = old.client_id
    and p.therapist_id = old.therapist_id)
${else_refuse};
-- unused since 11
drop trigger agreements_concern_undeleted ${on_table} agreements_concern
;
create trigger agreements_concern_undeleted before delete on agreements_concern ${unless}
  exists (select 1 from portal_erasure_permit p where p.client_id = old.client_id
    and p.therapist_id = old.therapist_id)
${else_refuse};
-- unused since 11
drop trigger agreements_rhythm_undeleted ${on_table} agreements_rhythm
;
create trigger agreements_rhythm_undeleted before delete on agreements_rhythm ${unless}
  exists (select 1 from portal_erasure_permit p where p.client_id = old.client_id
    and p.therapist_id = old.therapist_id)
${else_refuse};
-- unused since 11
drop trigger agreements_checkin_mute_undeleted ${on_table} agreements_checkin_mute
;
create trigger agreements_checkin_mute_undeleted before delete on agreements_checkin_mute ${unless}
  exists (select 1 from portal_erasure_permit p where p.client_id = old.client_id
    and p.therapist_id = old.therapist_id)
${else_refuse};
-- unused since 11
drop trigger agreements_checkin_undeleted ${on_table} agreements_checkin
;
create trigger agreements_checkin_undeleted before delete on agreements_checkin ${unless}
  exists (select 1 from portal_erasure_permit p where p.client_id = old.client_id
    and p.therapist_id = old.therapist_id)
${else_refuse};
-- unused since 11
drop trigger agreements_checkin_point_undeleted ${on_table} agreements_checkin_point
;
create trigger agreements_checkin_point_undeleted before delete on agreements_checkin_point ${unless}
  exists (select 1 from portal_erasure_permit p where p.client_id = old.client_id
    and p.therapist_id = old.therapist_id)
${else_refuse};
-- unused since 11
drop trigger agreements_note_undeleted ${on_table} agreements_note
;
create trigger agreements_note_undeleted before delete on agreements_note ${unless}
  exists (select 1 from portal_erasure_permit p where p.client_id = old.client_id
    and p.therapist_id = old.therapist_id)
${else_refuse};
-- unused since 11
drop trigger agreements_settled_request_undeleted ${on_table} agreements_settled_request
;
create trigger agreements_settled_request_undeleted before delete on agreements_settled_request ${unless}
  old.request_id in (select x.id from agreements_signing_request x join portal_erasure_permit p
    on p.client_id = x.client_id and p.therapist_id = x.therapist_id)
${else_refuse};
-- unused since 11
drop trigger agreements_talk_undeleted ${on_table} agreements_talk
;
create trigger agreements_talk_undeleted before delete on agreements_talk ${unless}
  old.question_id in (select x.id from agreements_question x join portal_erasure_permit p
    on p.client_id = x.client_id and p.therapist_id = x.therapist_id)
${else_refuse};
-- unused since 11
drop trigger agreements_assent_undeleted ${on_table} agreements_assent
;
create trigger agreements_assent_undeleted before delete on agreements_assent ${unless}
  old.proposal_id in (select x.id from agreements_proposal x join portal_erasure_permit p
    on p.client_id = x.client_id and p.therapist_id = x.therapist_id)
${else_refuse};
-- unused since 11
drop trigger agreements_clarification_undeleted ${on_table} agreements_clarification
;
create trigger agreements_clarification_undeleted before delete on agreements_clarification ${unless}
  old.id in (select x.id from agreements_proposal x join portal_erasure_permit p
    on p.client_id = x.client_id and p.therapist_id = x.therapist_id)
${else_refuse};
-- unused since 11
drop trigger agreements_place_undeleted ${on_table} agreements_place
;
create trigger agreements_place_undeleted before delete on agreements_place ${unless}
  old.id in (select x.id from agreements_proposal x join portal_erasure_permit p
    on p.client_id = x.client_id and p.therapist_id = x.therapist_id)
${else_refuse};
-- unused since 11
drop trigger agreements_concern_back_undeleted ${on_table} agreements_concern_back
;
create trigger agreements_concern_back_undeleted before delete on agreements_concern_back ${unless}
  old.concern_id in (select x.id from agreements_concern x join portal_erasure_permit p
    on p.client_id = x.client_id and p.therapist_id = x.therapist_id)
${else_refuse};
-- unused since 11
drop trigger agreements_concern_step_undeleted ${on_table} agreements_concern_step
;
create trigger agreements_concern_step_undeleted before delete on agreements_concern_step ${unless}
  old.concern_id in (select x.id from agreements_concern x join portal_erasure_permit p
    on p.client_id = x.client_id and p.therapist_id = x.therapist_id)
${else_refuse};
-- unused since 11
drop trigger agreements_concern_offer_undeleted ${on_table} agreements_concern_offer
;
create trigger agreements_concern_offer_undeleted before delete on agreements_concern_offer ${unless}
  old.concern_id in (select x.id from agreements_concern x join portal_erasure_permit p
    on p.client_id = x.client_id and p.therapist_id = x.therapist_id)
${else_refuse};
-- unused since 11
drop trigger agreements_rhythm_reminded_undeleted ${on_table} agreements_rhythm_reminded
;
create trigger agreements_rhythm_reminded_undeleted before delete on agreements_rhythm_reminded ${unless}
  old.rhythm_id in (select x.id from agreements_rhythm x join portal_erasure_permit p
    on p.client_id = x.client_id and p.therapist_id = x.therapist_id)
${else_refuse};
-- unused since 11
drop trigger agreements_talked_after_undeleted ${on_table} agreements_talked_after
;
create trigger agreements_talked_after_undeleted before delete on agreements_talked_after ${unless}
  old.point_id in (select x.id from agreements_checkin_point x join portal_erasure_permit p
    on p.client_id = x.client_id and p.therapist_id = x.therapist_id)
  or old.point_id in (select x.id from agreements_note x join portal_erasure_permit p
    on p.client_id = x.client_id and p.therapist_id = x.therapist_id)
${else_refuse};

-- Likewise an addition, whose signatures and copies leave a digest.
-- unused since 11
drop trigger agreements_amendment_signature_undeleted ${on_table} agreements_amendment_signature
;
create trigger agreements_amendment_signature_undeleted before delete on agreements_amendment_signature ${unless}
  exists (select 1 from agreements_erased_signature e where e.id = old.id) and old.amendment_id in (
    select m.id from agreements_amendment m where m.acknowledgement_id in (select a.id from agreements_acknowledgement a
    join agreements_erasing e on e.invitation_id = a.invitation_id))
${else_refuse};
-- unused since 11
drop trigger agreements_amendment_undeleted ${on_table} agreements_amendment
;
create trigger agreements_amendment_undeleted before delete on agreements_amendment ${unless}
  old.acknowledgement_id in (select a.id from agreements_acknowledgement a
    join agreements_erasing e on e.invitation_id = a.invitation_id)
${else_refuse};

-- What several agreed to together stays as long as one of them does.
-- unused since 11
drop trigger agreements_revision_undeleted ${on_table} agreements_revision
;
create trigger agreements_revision_undeleted before delete on agreements_revision ${unless}
  exists (select 1 from agreements_erased_copy e where e.sha256 = old.sha256)
    and old.document_id in (select document_id from agreements_erasing_document)
${else_refuse};
-- unused since 11
drop trigger agreements_document_undeleted ${on_table} agreements_document
;
create trigger agreements_document_undeleted before delete on agreements_document ${unless}
  exists (select 1 from agreements_erased_copy e where e.sha256 = old.sha256)
    and old.id in (select document_id from agreements_erasing_document)
${else_refuse};
-- unused since 11
drop trigger agreements_scan_undeleted ${on_table} agreements_scan
;
create trigger agreements_scan_undeleted before delete on agreements_scan ${unless}
  old.paper_id in (select s.id from agreements_paper s where s.acknowledgement_id in (select a.id from agreements_acknowledgement a
    join agreements_erasing_shared e on e.invitation_id = a.invitation_id))
${else_refuse};
-- unused since 11
drop trigger agreements_paper_undeleted ${on_table} agreements_paper
;
create trigger agreements_paper_undeleted before delete on agreements_paper ${unless}
  old.acknowledgement_id in (select a.id from agreements_acknowledgement a
    join agreements_erasing_shared e on e.invitation_id = a.invitation_id)
${else_refuse};
-- unused since 11
drop trigger agreements_acknowledgement_undeleted ${on_table} agreements_acknowledgement
;
create trigger agreements_acknowledgement_undeleted before delete on agreements_acknowledgement ${unless}
  exists (select 1 from agreements_erased_signature e where e.id = old.id)
    and old.invitation_id in (select invitation_id from agreements_erasing_shared)
${else_refuse};
-- unused since 11
drop trigger agreements_consent_undeleted ${on_table} agreements_consent
;
create trigger agreements_consent_undeleted before delete on agreements_consent ${unless}
  old.invitation_id in (select invitation_id from agreements_erasing_shared)
${else_refuse};
-- unused since 11
drop trigger agreements_invitation_decision_undeleted ${on_table} agreements_invitation_decision
;
create trigger agreements_invitation_decision_undeleted before delete on agreements_invitation_decision ${unless}
  old.invitation_id in (select invitation_id from agreements_erasing_shared)
${else_refuse};
-- unused since 11
drop trigger agreements_last_day_undeleted ${on_table} agreements_last_day
;
create trigger agreements_last_day_undeleted before delete on agreements_last_day ${unless}
  old.invitation_id in (select invitation_id from agreements_erasing_shared)
${else_refuse};
-- unused since 11
drop trigger agreements_reconsent_undeleted ${on_table} agreements_reconsent
;
create trigger agreements_reconsent_undeleted before delete on agreements_reconsent ${unless}
  old.invitation_id in (select invitation_id from agreements_erasing_shared)
${else_refuse};
-- unused since 11
drop trigger agreements_invitation_undeleted ${on_table} agreements_invitation
;
create trigger agreements_invitation_undeleted before delete on agreements_invitation ${unless}
  old.id in (select invitation_id from agreements_erasing_shared)
${else_refuse};
-- unused since 11
drop trigger agreements_circle_undeleted ${on_table} agreements_circle
;
create trigger agreements_circle_undeleted before delete on agreements_circle ${unless}
  exists (select 1 from portal_erasure_permit p where p.therapist_id = old.therapist_id)
    and not exists (select 1 from agreements_invitation i where i.circle_id = old.id)
${else_refuse};
