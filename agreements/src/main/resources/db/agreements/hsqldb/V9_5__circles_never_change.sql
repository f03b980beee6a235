create trigger agreements_circle_kept_1 before update on agreements_circle for each row
  signal sqlstate '45000' set message_text = 'a circle never changes';
create trigger agreements_circle_kept_2 before delete on agreements_circle for each row
  signal sqlstate '45000' set message_text = 'a circle never changes';
