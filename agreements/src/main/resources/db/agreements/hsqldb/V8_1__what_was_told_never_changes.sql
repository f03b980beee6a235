create trigger agreements_concern_kept_1 before update on agreements_concern for each row
  signal sqlstate '45000' set message_text = 'what was told never changes';
create trigger agreements_concern_kept_2 before delete on agreements_concern for each row
  signal sqlstate '45000' set message_text = 'what was told never changes';
create trigger agreements_concern_back_kept_1 before update on agreements_concern_back for each row
  signal sqlstate '45000' set message_text = 'what was taken back never changes';
create trigger agreements_concern_back_kept_2 before delete on agreements_concern_back for each row
  signal sqlstate '45000' set message_text = 'what was taken back never changes';
create trigger agreements_concern_step_kept_1 before update on agreements_concern_step for each row
  signal sqlstate '45000' set message_text = 'what was done never changes';
create trigger agreements_concern_step_kept_2 before delete on agreements_concern_step for each row
  signal sqlstate '45000' set message_text = 'what was done never changes';
create trigger agreements_concern_offer_kept_1 before update on agreements_concern_offer for each row
  signal sqlstate '45000' set message_text = 'who was named never changes';
create trigger agreements_concern_offer_kept_2 before delete on agreements_concern_offer for each row
  signal sqlstate '45000' set message_text = 'who was named never changes';
