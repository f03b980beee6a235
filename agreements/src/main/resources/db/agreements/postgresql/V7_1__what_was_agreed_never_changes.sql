create trigger agreements_talk_kept before update or delete on agreements_talk
  for each row execute function portal_refuse_change();
create trigger agreements_talk_kept_whole before truncate on agreements_talk
  for each statement execute function portal_refuse_change();
create trigger agreements_proposal_kept before update or delete on agreements_proposal
  for each row execute function portal_refuse_change();
create trigger agreements_proposal_kept_whole before truncate on agreements_proposal
  for each statement execute function portal_refuse_change();
create trigger agreements_assent_kept before update or delete on agreements_assent
  for each row execute function portal_refuse_change();
create trigger agreements_assent_kept_whole before truncate on agreements_assent
  for each statement execute function portal_refuse_change();
create trigger agreements_wording_kept before update or delete on agreements_wording
  for each row execute function portal_refuse_change();
create trigger agreements_wording_kept_whole before truncate on agreements_wording
  for each statement execute function portal_refuse_change();
create trigger agreements_place_kept before update or delete on agreements_place
  for each row execute function portal_refuse_change();
create trigger agreements_place_kept_whole before truncate on agreements_place
  for each statement execute function portal_refuse_change();
create trigger agreements_amendment_kept before update or delete on agreements_amendment
  for each row execute function portal_refuse_change();
create trigger agreements_amendment_kept_whole before truncate on agreements_amendment
  for each statement execute function portal_refuse_change();
create trigger agreements_amendment_signature_kept before update or delete on agreements_amendment_signature
  for each row execute function portal_refuse_change();
create trigger agreements_amendment_signature_kept_whole before truncate on agreements_amendment_signature
  for each statement execute function portal_refuse_change();
create trigger agreements_amendment_document_kept before update or delete on agreements_amendment_document
  for each row execute function portal_refuse_change();
create trigger agreements_amendment_document_kept_whole before truncate on agreements_amendment_document
  for each statement execute function portal_refuse_change();
