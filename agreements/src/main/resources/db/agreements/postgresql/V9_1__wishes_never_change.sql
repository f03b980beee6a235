create trigger agreements_wish_kept before update or delete on agreements_wish
  for each row execute function portal_refuse_change();
create trigger agreements_wish_kept_whole before truncate on agreements_wish
  for each statement execute function portal_refuse_change();
create trigger agreements_settled_kept before update or delete on agreements_settled
  for each row execute function portal_refuse_change();
create trigger agreements_settled_kept_whole before truncate on agreements_settled
  for each statement execute function portal_refuse_change();
