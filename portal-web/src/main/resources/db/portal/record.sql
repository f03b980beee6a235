-- What the portal's own tables keep about one client; RecordQuestions tells how this is read.

-- chapter: account
select a.name as name, a.legal_name as legal_name, a.pronouns as pronouns, a.email as email, a.phone as phone,
  a.language as language, a.zone as zone, t.name as therapist,
  a.created_at as created_at, a.activated_at as activated_at, a.closed_at as closed_at
from portal_account a left join portal_account t on t.id = a.therapist_id
  and (:therapist = '' or a.therapist_id = :therapist)
where a.id = :client

-- chapter: relations
select s.decided_at as decided_at, t.name as therapist, s.state as relation, s.since as since_on, s.words as words
from portal_relation_step s join portal_account t on t.id = s.therapist_id
where s.client_id = :client and (:therapist = '' or s.therapist_id = :therapist)
order by s.decided_at, s.id

-- chapter: addressChanges
select c.asked_at as asked_at, c.email as email, c.closed_at as closed_at
from portal_address_change c where c.account_id = :client and :client = :reader
order by c.asked_at, c.id

-- chapter: sessions
select s.created_at as created_at, s.device as device, s.last_used_at as last_used_at
from portal_session s where s.account_id = :client and :client = :reader
order by s.created_at, s.id

-- chapter: mails
select m.written_at as written_at, m.subject as subject, m.sent_at as sent_at
from portal_mail m where m.person_id = :client
order by m.written_at, m.id

-- chapter: records
select r.taken_at as taken_at, b.name as taken_by, r.words as words
from portal_record_copy r join portal_account b on b.id = r.taken_by
where r.client_id = :client and (:therapist = '' or r.taken_by = :reader)
order by r.taken_at, r.id

-- chapter: practiceCopies
select p.taken_at as taken_at, b.name as taken_by, p.words as words
from portal_practice_copy p join portal_account b on b.id = p.taken_by join portal_account a on a.id = :client
where p.taken_at >= a.created_at
order by p.taken_at, p.id

-- chapter: erasureRequests
select q.asked_at as asked_at, t.name as therapist, q.words as words, w.answered_at as answered_at, w.words as answer,
  w.until as until_on
from portal_erasure_request q join portal_account t on t.id = q.therapist_id
  left join portal_erasure_answer w on w.request_id = q.id
where q.client_id = :client and (:therapist = '' or q.therapist_id = :therapist)
order by q.asked_at, q.id

-- chapter: holds
select h.set_at as set_at, t.name as therapist, l.lifted_at as lifted_at,
  case when h.therapist_id = :therapist then h.words end as words
from portal_legal_hold h join portal_account t on t.id = h.therapist_id left join portal_lifted_hold l on l.hold_id = h.id
where h.client_id = :client and (:therapist = '' or h.therapist_id = :therapist)
order by h.set_at, h.id

-- chapter: comingOfAge
select c.told_at as told_at, t.name as therapist, c.day as of_age_on
from portal_coming_of_age c join portal_account t on t.id = c.therapist_id
where c.client_id = :client and (:therapist = '' or c.therapist_id = :therapist)
order by c.told_at, c.id

-- chapter: acts
select u.happened_at as happened_at, b.name as done_by, u.act as act
from portal_audit u left join portal_account b on b.id = u.actor
where (u.client = :client or u.actor = :client) and (:therapist = '' or u.actor in (:client, :therapist))
order by u.id
