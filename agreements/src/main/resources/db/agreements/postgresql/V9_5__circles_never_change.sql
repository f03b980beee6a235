create trigger agreements_circle_kept before update or delete on agreements_circle
  for each row execute function portal_refuse_change();
create trigger agreements_circle_kept_whole before truncate on agreements_circle
  for each statement execute function portal_refuse_change();
