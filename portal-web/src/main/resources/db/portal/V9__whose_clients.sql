-- Whose clients people are, and whether that therapist is here: has an account that is not closed.
create view portal_relation as
  select c.id || '/' || c.therapist_id as id, c.id as client_id, c.therapist_id,
    (select case when t.closed_at is null then 1 else 0 end from portal_account t where t.id = c.therapist_id) as here
  from portal_account c where c.therapist_id is not null;
