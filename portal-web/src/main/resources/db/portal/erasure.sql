-- What goes of the portal's own tables when a relation is erased; ErasureScript tells how this is read. Whatever is of the person,
-- and not of one relation, goes with the last one.

-- with:
delete from portal_lifted_hold where hold_id in (
  select h.id from portal_legal_hold h where h.client_id = :client and h.therapist_id = :therapist)

-- with:
delete from portal_legal_hold where client_id = :client and therapist_id = :therapist

-- with:
delete from portal_erasure_answer where request_id in (
  select r.id from portal_erasure_request r where r.client_id = :client and r.therapist_id = :therapist)

-- with:
delete from portal_erasure_request where client_id = :client and therapist_id = :therapist

-- with:
delete from portal_coming_of_age where client_id = :client and therapist_id = :therapist

-- with:
delete from portal_retention_proposal where client_id = :client and therapist_id = :therapist

-- with:
delete from portal_relation_step where client_id = :client and therapist_id = :therapist and state <> 'TAKEN_OFF'

-- erase: records
delete from portal_record_copy where client_id = :client and (taken_by = :therapist
  or not exists (select 1 from portal_relation r where r.client_id = :client))

-- erase: mails
delete from portal_mail where person_id = :client
  and not exists (select 1 from portal_relation r where r.client_id = :client)

-- with:
delete from portal_session where account_id = :client
  and not exists (select 1 from portal_relation r where r.client_id = :client)

-- with:
delete from portal_activation_code where account_id = :client
  and not exists (select 1 from portal_relation r where r.client_id = :client)

-- with:
delete from portal_address_change where account_id = :client
  and not exists (select 1 from portal_relation r where r.client_id = :client)

-- erase: accounts
update portal_account set name = '–', name_folded = '–', legal_name = null, pronouns = null, phone = null, email = '',
  email_folded = id, zone = null, passphrase = null, closed_at = coalesce(closed_at, (
    select max(t.erased_at) from portal_tombstone t where t.client_id = :client))
where id = :client and not exists (select 1 from portal_relation r where r.client_id = :client)
