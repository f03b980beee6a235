-- What a backup asks of these tables; portal-database tells how to read it (ModuleQuestions).

-- count: signed agreements
select count(*) from agreements_acknowledgement

-- count: sealed copies
select count(*) from agreements_document

-- signatures:
select id, digest, signed_at from agreements_acknowledgement
union all
select s.id, a.digest, s.signed_at
from agreements_amendment_signature s join agreements_amendment a on a.id = s.amendment_id
union all
select id, digest, signed_at from agreements_erased_signature

-- never: An invitation was signed twice.
select invitation_id from agreements_acknowledgement group by invitation_id having count(*) > 1

-- never: A sealed copy is not the one that its digest tells of.
select id from agreements_document where encode(sha256(pdf), 'hex') <> sha256

-- never: What was added to a sealed copy is not complete.
select document_id from agreements_revision group by document_id having max(number) <> count(*)

-- never: A scan is not the one that its digest tells of.
select p.id from agreements_paper p left join agreements_scan s on s.paper_id = p.id
where s.content is null or encode(sha256(s.content), 'hex') <> p.sha256
