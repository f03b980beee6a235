create trigger agreements_offer_kept before update or delete on agreements_offer
  for each row execute function portal_refuse_change();
create trigger agreements_offer_kept_whole before truncate on agreements_offer
  for each statement execute function portal_refuse_change();
create trigger agreements_house_kept before update or delete on agreements_house
  for each row execute function portal_refuse_change();
create trigger agreements_house_kept_whole before truncate on agreements_house
  for each statement execute function portal_refuse_change();
