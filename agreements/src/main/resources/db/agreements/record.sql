-- What these tables keep about one client, as the copy of it shows it; RecordQuestions of the portal tells how this is read.

-- chapter: invitations
select i.invited_at as invited_at, t.name as therapist, v.number as version, v.language as language, i.note as words,
  i.due as hoped_on, l.last_day as last_on, c.signs_for as signs_for, g.reason as asked_again
from agreements_invitation i join agreements_version v on v.id = i.version_id
  join portal_account t on t.id = i.therapist_id left join agreements_circle c on c.id = i.circle_id
  left join agreements_last_day l on l.invitation_id = i.id left join agreements_reconsent g on g.invitation_id = i.id
where i.client_id = :client and (:therapist = '' or i.therapist_id = :therapist)
order by i.invited_at, i.id

-- chapter: decisions
select d.decided_at as decided_at, b.name as decided_by, d.kind as decision, d.words as words
from agreements_invitation_decision d join agreements_invitation i on i.id = d.invitation_id
  join portal_account b on b.id = d.decided_by
where i.client_id = :client and (:therapist = '' or i.therapist_id = :therapist)
order by d.decided_at, d.id

-- chapter: reconsent
select d.day as due_on, t.name as therapist, d.reason as reason
from agreements_reconsent_day d join agreements_invitation i on i.id = d.invitation_id
  join portal_account t on t.id = i.therapist_id
where i.client_id = :client and (:therapist = '' or i.therapist_id = :therapist)
order by d.due_at, d.invitation_id

-- chapter: reminders
select r.reminded_at as reminded_at, t.name as therapist
from agreements_reminder r join agreements_invitation i on i.id = r.invitation_id
  join portal_account t on t.id = i.therapist_id
where i.client_id = :client and (:therapist = '' or i.therapist_id = :therapist)
order by r.reminded_at, r.id

-- chapter: answers
select a.answered_at as answered_at, t.name as therapist, v.number as version, a.section as section, a.mark as answer,
  a.choices as data_choices, a.note as note, a.wishes as wishes
from agreements_answer a join agreements_invitation i on i.id = a.invitation_id
  join agreements_version v on v.id = i.version_id join portal_account t on t.id = i.therapist_id
where i.client_id = :client and (:therapist = '' or i.therapist_id = :therapist)
order by i.invited_at, a.answered_at, a.id

-- chapter: consents
select c.given_at as given_at, t.name as therapist, c.wording as words, q.asked_at as taken_back_at
from agreements_consent c join agreements_invitation i on i.id = c.invitation_id
  join portal_account t on t.id = i.therapist_id left join agreements_signing_request q on q.consent_id = c.id
where i.client_id = :client and (:therapist = '' or i.therapist_id = :therapist)
order by c.given_at, c.id

-- chapter: signatures
select s.signed_at as signed_at, t.name as therapist, v.number as version, s.signed_name as signed_name,
  s.manner as manner, s.digest as digest, s.answers as data_answers, s.strokes as data_strokes
from agreements_acknowledgement s join agreements_invitation i on i.id = s.invitation_id
  join agreements_version v on v.id = i.version_id join portal_account t on t.id = i.therapist_id
where i.client_id = :client and (:therapist = '' or i.therapist_id = :therapist)
order by s.signed_at, s.id

-- chapter: papers
select p.recorded_at as recorded_at, p.signed_on as signed_on, p.remarks as remarks, r.name as recorded_by,
  p.sha256 as digest
from agreements_paper p join agreements_acknowledgement s on s.id = p.acknowledgement_id
  join agreements_invitation i on i.id = s.invitation_id join portal_account r on r.id = p.recorded_by
where i.client_id = :client and (:therapist = '' or i.therapist_id = :therapist)
order by p.recorded_at, p.id

-- chapter: noticed
select n.noticed_at as noticed_at, t.name as therapist, v.number as version
from agreements_noticed n join agreements_invitation i on i.id = n.invitation_id
  join agreements_version v on v.id = n.version_id join portal_account t on t.id = i.therapist_id
where i.client_id = :client and (:therapist = '' or i.therapist_id = :therapist)
order by n.noticed_at, n.id

-- chapter: requests
select q.asked_at as asked_at, t.name as therapist, q.kind as kind, q.note as words, d.settled_at as settled_at
from agreements_signing_request q join portal_account t on t.id = q.therapist_id
  left join agreements_settled_request d on d.request_id = q.id
where q.client_id = :client and (:therapist = '' or q.therapist_id = :therapist)
order by q.asked_at, q.id

-- chapter: questions
select q.asked_at as asked_at, t.name as therapist, q.section_title as section, q.note as words, q.answer as answer,
  q.answered_at as answered_at, k.talked_on as talked_on, case when q.therapist_id = :reader then k.note end as note
from agreements_question q join portal_account t on t.id = q.therapist_id
  left join agreements_talk k on k.question_id = q.id
where q.client_id = :client and (:therapist = '' or q.therapist_id = :therapist)
order by q.asked_at, q.id

-- chapter: clarifications
select p.proposed_at as proposed_at, b.name as proposed_by, c.section_title as section, c.question as words,
  c.answer as answer, p.withdrawn as is_withdrawn, y.said_at as agreed_at
from agreements_clarification c join agreements_proposal p on p.id = c.id
  join portal_account b on b.id = p.proposed_by left join agreements_assent y on y.proposal_id = p.id
where p.client_id = :client and (:therapist = '' or p.therapist_id = :therapist)
order by p.proposed_at, p.id

-- chapter: places
select p.proposed_at as proposed_at, b.name as proposed_by, c.name as place, c.therapist_does as therapist_does,
  c.client_does as client_does, p.withdrawn as is_withdrawn, y.said_at as agreed_at
from agreements_place c join agreements_proposal p on p.id = c.id
  join portal_account b on b.id = p.proposed_by left join agreements_assent y on y.proposal_id = p.id
where p.client_id = :client and (:therapist = '' or p.therapist_id = :therapist)
order by p.proposed_at, p.id

-- chapter: amendments
select m.prepared_at as prepared_at, m.number as number, m.places as data_places, m.digest as digest
from agreements_amendment m join agreements_acknowledgement s on s.id = m.acknowledgement_id
  join agreements_invitation i on i.id = s.invitation_id
where i.client_id = :client and (:therapist = '' or i.therapist_id = :therapist)
order by m.prepared_at, m.id

-- chapter: amendmentSignatures
select g.signed_at as signed_at, m.number as number, g.name as signed_name, g.strokes as data_strokes
from agreements_amendment_signature g join agreements_amendment m on m.id = g.amendment_id
  join agreements_acknowledgement s on s.id = m.acknowledgement_id join agreements_invitation i on i.id = s.invitation_id
where i.client_id = :client and (:therapist = '' or i.therapist_id = :therapist)
order by g.signed_at, g.id

-- chapter: copies
select d.sealed_at as sealed_at, d.sha256 as digest
from agreements_document d left join agreements_amendment m on m.id = d.amendment_id
  join agreements_acknowledgement s on s.id = coalesce(d.acknowledgement_id, m.acknowledgement_id)
  join agreements_invitation i on i.id = s.invitation_id
where i.client_id = :client and (:therapist = '' or i.therapist_id = :therapist)
order by d.sealed_at, d.id

-- chapter: concerns
select k.told_at as told_at, t.name as therapist, k.kind as kind, k.words as words, b.taken_back_at as taken_back_at
from agreements_concern k join portal_account t on t.id = k.therapist_id
  left join agreements_concern_back b on b.concern_id = k.id
where k.client_id = :client and (:therapist = '' or k.therapist_id = :therapist)
order by k.told_at, k.id

-- chapter: concernSteps
select s.done_on as done_on, t.name as therapist, s.step as step, s.recorded_at as recorded_at
from agreements_concern_step s join agreements_concern k on k.id = s.concern_id
  join portal_account t on t.id = k.therapist_id
where k.client_id = :client and (:therapist = '' or k.therapist_id = :therapist)
order by s.recorded_at, s.id

-- chapter: offers
select o.offered_at as offered_at, t.name as therapist, o.name as colleague, o.specialities as specialities,
  o.contact as contact
from agreements_concern_offer o join agreements_concern k on k.id = o.concern_id
  join portal_account t on t.id = k.therapist_id
where k.client_id = :client and (:therapist = '' or k.therapist_id = :therapist)
order by o.offered_at, o.id

-- chapter: rhythms
select r.set_at as set_at, t.name as therapist, r.first_on as first_on, r.months as months
from agreements_rhythm r join portal_account t on t.id = r.therapist_id
where r.client_id = :client and (:therapist = '' or r.therapist_id = :therapist)
order by r.set_at, r.id

-- chapter: lookBackReminders
select m.reminded_at as reminded_at, t.name as therapist, m.due_on as due_on
from agreements_rhythm_reminded m join agreements_rhythm r on r.id = m.rhythm_id
  join portal_account t on t.id = r.therapist_id
where r.client_id = :client and (:therapist = '' or r.therapist_id = :therapist)
order by m.reminded_at, m.id

-- chapter: mutes
select m.set_at as set_at, t.name as therapist, m.muted as is_muted
from agreements_checkin_mute m join portal_account t on t.id = m.therapist_id
where m.client_id = :client and (:therapist = '' or m.therapist_id = :therapist)
order by m.set_at, m.id

-- chapter: lookBacks
select c.answered_at as answered_at, t.name as therapist, c.due_on as due_on, c.words as words
from agreements_checkin c join portal_account t on t.id = c.therapist_id
where c.client_id = :client and (:therapist = '' or c.therapist_id = :therapist)
order by c.answered_at, c.id

-- chapter: lookBackPoints
select c.answered_at as answered_at, t.name as therapist, p.section_title as section, k.talked_on as talked_on,
  case when p.therapist_id = :reader then k.note end as note
from agreements_checkin_point p join agreements_checkin c on c.id = p.checkin_id
  join portal_account t on t.id = p.therapist_id left join agreements_talked_after k on k.point_id = p.id
where p.client_id = :client and (:therapist = '' or p.therapist_id = :therapist)
order by c.answered_at, p.id

-- chapter: notes
select n.written_at as written_at, w.name as written_by, n.happened_on as happened_on, n.section_title as section,
  n.words as words, n.shared as is_shared, k.talked_on as talked_on,
  case when n.therapist_id = :reader then k.note end as note
from agreements_note n join portal_account w on w.id = n.writer_id
  left join agreements_talked_after k on k.point_id = n.id
where n.client_id = :client and (:therapist = '' or n.therapist_id = :therapist)
  and (n.writer_id = :reader or n.shared)
order by n.written_at, n.id

-- chapter: handovers
select h.asked_at as asked_at, t.name as therapist, o.name as successor, h.words as words, x.answer as handover,
  x.answered_at as answered_at
from agreements_handover h join portal_account t on t.id = h.from_id join portal_account o on o.id = h.to_id
  left join agreements_handover_answer x on x.handover_id = h.id
where h.client_id = :client and (:therapist = '' or h.from_id = :therapist)
order by h.asked_at, h.id
