create trigger agreements_offer_kept_1 before update on agreements_offer for each row
  signal sqlstate '45000' set message_text = 'an offer never changes';
create trigger agreements_offer_kept_2 before delete on agreements_offer for each row
  signal sqlstate '45000' set message_text = 'an offer never changes';
create trigger agreements_house_kept_1 before update on agreements_house for each row
  signal sqlstate '45000' set message_text = 'a template that held never changes';
create trigger agreements_house_kept_2 before delete on agreements_house for each row
  signal sqlstate '45000' set message_text = 'a template that held never changes';
