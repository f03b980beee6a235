create trigger agreements_seal_certificate_kept before update or delete on agreements_seal_certificate
  for each row execute function portal_refuse_change();
create trigger agreements_seal_certificate_kept_whole before truncate on agreements_seal_certificate
  for each statement execute function portal_refuse_change();
create trigger agreements_revision_kept before update or delete on agreements_revision
  for each row execute function portal_refuse_change();
create trigger agreements_revision_kept_whole before truncate on agreements_revision
  for each statement execute function portal_refuse_change();
create trigger agreements_countersigning_kept before update or delete on agreements_countersigning
  for each row execute function portal_refuse_change();
create trigger agreements_countersigning_kept_whole before truncate on agreements_countersigning
  for each statement execute function portal_refuse_change();
create trigger agreements_seal_warning_kept before update or delete on agreements_seal_warning
  for each row execute function portal_refuse_change();
create trigger agreements_seal_warning_kept_whole before truncate on agreements_seal_warning
  for each statement execute function portal_refuse_change();
