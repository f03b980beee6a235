create trigger agreements_version_kept before update or delete on agreements_version
  for each row execute function portal_refuse_change();
create trigger agreements_version_kept_whole before truncate on agreements_version
  for each statement execute function portal_refuse_change();
create trigger agreements_invitation_kept before update or delete on agreements_invitation
  for each row execute function portal_refuse_change();
create trigger agreements_invitation_kept_whole before truncate on agreements_invitation
  for each statement execute function portal_refuse_change();
create trigger agreements_consent_kept before update or delete on agreements_consent
  for each row execute function portal_refuse_change();
create trigger agreements_consent_kept_whole before truncate on agreements_consent
  for each statement execute function portal_refuse_change();
create trigger agreements_acknowledgement_kept before update or delete on agreements_acknowledgement
  for each row execute function portal_refuse_change();
create trigger agreements_acknowledgement_kept_whole before truncate on agreements_acknowledgement
  for each statement execute function portal_refuse_change();
create trigger agreements_document_kept before update or delete on agreements_document
  for each row execute function portal_refuse_change();
create trigger agreements_document_kept_whole before truncate on agreements_document
  for each statement execute function portal_refuse_change();
