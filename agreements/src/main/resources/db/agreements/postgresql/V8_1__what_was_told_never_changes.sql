create trigger agreements_concern_kept before update or delete on agreements_concern
  for each row execute function portal_refuse_change();
create trigger agreements_concern_kept_whole before truncate on agreements_concern
  for each statement execute function portal_refuse_change();
create trigger agreements_concern_back_kept before update or delete on agreements_concern_back
  for each row execute function portal_refuse_change();
create trigger agreements_concern_back_kept_whole before truncate on agreements_concern_back
  for each statement execute function portal_refuse_change();
create trigger agreements_concern_step_kept before update or delete on agreements_concern_step
  for each row execute function portal_refuse_change();
create trigger agreements_concern_step_kept_whole before truncate on agreements_concern_step
  for each statement execute function portal_refuse_change();
create trigger agreements_concern_offer_kept before update or delete on agreements_concern_offer
  for each row execute function portal_refuse_change();
create trigger agreements_concern_offer_kept_whole before truncate on agreements_concern_offer
  for each statement execute function portal_refuse_change();
