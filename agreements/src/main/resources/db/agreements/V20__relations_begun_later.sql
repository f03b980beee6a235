-- A relation that begins with somebody who was invited already, as when what was kept is read in again, stands where it is.
create trigger agreements_standing_begun_later after insert on agreements_standing_summary for each row ${do}
  update agreements_standing_summary
  set (invitation_id, due, version_number, language, stage, open_questions, open_requests) = (
    select n.invitation_id, n.due, n.version_number, n.language, n.stage, n.open_questions, n.open_requests
    from agreements_standing_now n where n.client_id = new.client_id and n.therapist_id = new.therapist_id)
  where client_id = new.client_id and therapist_id = new.therapist_id and invitation_id is null and exists (
    select 1 from agreements_invitation i where i.client_id = new.client_id and i.therapist_id = new.therapist_id)
${done};
