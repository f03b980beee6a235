create trigger agreements_paper_kept_1 before update on agreements_paper for each row
  signal sqlstate '45000' set message_text = 'a record of paper never changes';
create trigger agreements_paper_kept_2 before delete on agreements_paper for each row
  signal sqlstate '45000' set message_text = 'a record of paper never changes';
create trigger agreements_scan_kept_1 before update on agreements_scan for each row
  signal sqlstate '45000' set message_text = 'a scan never changes';
create trigger agreements_scan_kept_2 before delete on agreements_scan for each row
  signal sqlstate '45000' set message_text = 'a scan never changes';
