create trigger agreements_noticed_kept before update or delete on agreements_noticed
  for each row execute function portal_refuse_change();
create trigger agreements_noticed_kept_whole before truncate on agreements_noticed
  for each statement execute function portal_refuse_change();
