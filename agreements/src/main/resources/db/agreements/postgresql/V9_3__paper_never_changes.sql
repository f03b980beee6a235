create trigger agreements_paper_kept before update or delete on agreements_paper
  for each row execute function portal_refuse_change();
create trigger agreements_paper_kept_whole before truncate on agreements_paper
  for each statement execute function portal_refuse_change();
create trigger agreements_scan_kept before update or delete on agreements_scan
  for each row execute function portal_refuse_change();
create trigger agreements_scan_kept_whole before truncate on agreements_scan
  for each statement execute function portal_refuse_change();
