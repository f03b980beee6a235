create trigger agreements_wish_kept_1 before update on agreements_wish for each row
  signal sqlstate '45000' set message_text = 'a wish never changes';
create trigger agreements_wish_kept_2 before delete on agreements_wish for each row
  signal sqlstate '45000' set message_text = 'a wish never changes';
create trigger agreements_settled_kept_1 before update on agreements_settled for each row
  signal sqlstate '45000' set message_text = 'what was seen to never changes';
create trigger agreements_settled_kept_2 before delete on agreements_settled for each row
  signal sqlstate '45000' set message_text = 'what was seen to never changes';
