create trigger agreements_noticed_kept_1 before update on agreements_noticed for each row
  signal sqlstate '45000' set message_text = 'a notice never changes';
create trigger agreements_noticed_kept_2 before delete on agreements_noticed for each row
  signal sqlstate '45000' set message_text = 'a notice never changes';
