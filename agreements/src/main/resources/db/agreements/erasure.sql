-- What goes of these tables when a relation is erased; ErasureScript of the portal tells how this is read.

-- keep:
insert into agreements_erased_signature (id, digest, signed_at)
select a.id, a.digest, a.signed_at from agreements_acknowledgement a
  join agreements_erasing_shared e on e.invitation_id = a.invitation_id
union all
select s.id, m.digest, s.signed_at from agreements_amendment_signature s
  join agreements_amendment m on m.id = s.amendment_id where m.acknowledgement_id in (select a.id from agreements_acknowledgement a
  join agreements_erasing e on e.invitation_id = a.invitation_id)

-- keep:
insert into agreements_erased_copy (sha256, signed_id)
select f.sha256, min(f.signed_id) from (
  select d.sha256, coalesce(d.acknowledgement_id, d.amendment_id) as signed_id from agreements_document d
  where d.id in (select document_id from agreements_erasing_document)
  union all
  select r.sha256, coalesce(d.acknowledgement_id, d.amendment_id) from agreements_revision r
    join agreements_document d on d.id = r.document_id
  where d.id in (select document_id from agreements_erasing_document)) f
group by f.sha256
on conflict (sha256) do nothing

-- with:
delete from agreements_handover_answer where handover_id in (
  select h.id from agreements_handover h where h.client_id = :client and h.from_id = :therapist)

-- with:
delete from agreements_handover where client_id = :client and from_id = :therapist

-- with:
delete from agreements_talk where question_id in (select x.id from agreements_question x where x.client_id = :client and x.therapist_id = :therapist)

-- erase: questions
delete from agreements_question where client_id = :client and therapist_id = :therapist

-- with:
delete from agreements_assent where proposal_id in (select x.id from agreements_proposal x where x.client_id = :client and x.therapist_id = :therapist)

-- with:
delete from agreements_clarification where id in (select x.id from agreements_proposal x where x.client_id = :client and x.therapist_id = :therapist)

-- with:
delete from agreements_place where id in (select x.id from agreements_proposal x where x.client_id = :client and x.therapist_id = :therapist)

-- erase: proposals
delete from agreements_proposal where client_id = :client and therapist_id = :therapist

-- with:
delete from agreements_concern_back where concern_id in (select x.id from agreements_concern x where x.client_id = :client and x.therapist_id = :therapist)

-- with:
delete from agreements_concern_step where concern_id in (select x.id from agreements_concern x where x.client_id = :client and x.therapist_id = :therapist)

-- with:
delete from agreements_concern_offer where concern_id in (select x.id from agreements_concern x where x.client_id = :client and x.therapist_id = :therapist)

-- erase: concerns
delete from agreements_concern where client_id = :client and therapist_id = :therapist

-- with:
delete from agreements_talked_after where point_id in (select x.id from agreements_checkin_point x where x.client_id = :client and x.therapist_id = :therapist)
  or point_id in (select x.id from agreements_note x where x.client_id = :client and x.therapist_id = :therapist)

-- with:
delete from agreements_checkin_point where client_id = :client and therapist_id = :therapist

-- erase: lookBacks
delete from agreements_checkin where client_id = :client and therapist_id = :therapist

-- erase: notes
delete from agreements_note where client_id = :client and therapist_id = :therapist

-- with:
delete from agreements_rhythm_reminded where rhythm_id in (select x.id from agreements_rhythm x where x.client_id = :client and x.therapist_id = :therapist)

-- with:
delete from agreements_rhythm where client_id = :client and therapist_id = :therapist

-- with:
delete from agreements_checkin_mute where client_id = :client and therapist_id = :therapist

-- with:
delete from agreements_settled_request where request_id in (select x.id from agreements_signing_request x where x.client_id = :client and x.therapist_id = :therapist)

-- erase: requests
delete from agreements_signing_request where client_id = :client and therapist_id = :therapist

-- with:
delete from agreements_reminder where invitation_id in (select invitation_id from agreements_erasing)

-- with:
delete from agreements_noticed where invitation_id in (select invitation_id from agreements_erasing)

-- with:
delete from agreements_reconsent_day where invitation_id in (select invitation_id from agreements_erasing)

-- erase: answers
delete from agreements_answer where invitation_id in (select invitation_id from agreements_erasing)

-- with:
delete from agreements_revision where document_id in (select document_id from agreements_erasing_document)

-- erase: copies
delete from agreements_document where id in (select document_id from agreements_erasing_document)

-- with:
delete from agreements_amendment_signature where amendment_id in (select m.id from agreements_amendment m where m.acknowledgement_id in (select a.id from agreements_acknowledgement a
  join agreements_erasing e on e.invitation_id = a.invitation_id))

-- erase: amendments
delete from agreements_amendment where acknowledgement_id in (select a.id from agreements_acknowledgement a
  join agreements_erasing e on e.invitation_id = a.invitation_id)

-- with:
delete from agreements_scan where paper_id in (
  select p.id from agreements_paper p where p.acknowledgement_id in (select a.id from agreements_acknowledgement a
  join agreements_erasing_shared e on e.invitation_id = a.invitation_id))

-- with:
delete from agreements_paper where acknowledgement_id in (select a.id from agreements_acknowledgement a
  join agreements_erasing_shared e on e.invitation_id = a.invitation_id)

-- erase: agreements
delete from agreements_acknowledgement where invitation_id in (select invitation_id from agreements_erasing_shared)

-- with:
delete from agreements_consent where invitation_id in (select invitation_id from agreements_erasing_shared)

-- with:
delete from agreements_invitation_decision where invitation_id in (select invitation_id from agreements_erasing_shared)

-- with:
delete from agreements_last_day where invitation_id in (select invitation_id from agreements_erasing_shared)

-- with:
delete from agreements_reconsent where invitation_id in (select invitation_id from agreements_erasing_shared)

-- with:
delete from agreements_reader_turn where invitation_id in (select invitation_id from agreements_erasing_shared)

-- erase: invitations
delete from agreements_invitation where id in (select invitation_id from agreements_erasing_shared)

-- with:
delete from agreements_circle where therapist_id = :therapist
  and not exists (select 1 from agreements_invitation i where i.circle_id = agreements_circle.id)

-- sum:
delete from agreements_point_summary where client_id = :client and therapist_id = :therapist

-- sum:
delete from agreements_rhythm_summary where client_id = :client and therapist_id = :therapist

-- sum:
delete from agreements_proof_summary where therapist_id = :therapist
  and not exists (select 1 from agreements_document d where d.id = document_id)

-- sum:
delete from agreements_unsealed_summary where therapist_id = :therapist
  and not exists (select 1 from agreements_acknowledgement a where a.id = signed_id)
  and not exists (select 1 from agreements_amendment m where m.id = signed_id)

-- sum:
delete from agreements_signed_summary where therapist_id = :therapist
  and not exists (select 1 from agreements_invitation i where i.id = invitation_id)

-- sum:
delete from agreements_standing_summary where therapist_id = :therapist and (client_id = :client
  or invitation_id is not null and not exists (select 1 from agreements_invitation i where i.id = invitation_id))

-- sum:
insert into agreements_standing_summary select n.* from agreements_standing_now n where n.therapist_id = :therapist
  and not exists (select 1 from agreements_standing_summary s where s.client_id = n.client_id
  and s.therapist_id = n.therapist_id)
