create trigger agreements_seal_certificate_kept_1 before update on agreements_seal_certificate for each row
  signal sqlstate '45000' set message_text = 'a certificate of the seal is kept for good';
create trigger agreements_seal_certificate_kept_2 before delete on agreements_seal_certificate for each row
  signal sqlstate '45000' set message_text = 'a certificate of the seal is kept for good';
create trigger agreements_revision_kept_1 before update on agreements_revision for each row
  signal sqlstate '45000' set message_text = 'a revision never changes';
create trigger agreements_revision_kept_2 before delete on agreements_revision for each row
  signal sqlstate '45000' set message_text = 'a revision never changes';
create trigger agreements_countersigning_kept_1 before update on agreements_countersigning for each row
  signal sqlstate '45000' set message_text = 'a choice that was made never changes';
create trigger agreements_countersigning_kept_2 before delete on agreements_countersigning for each row
  signal sqlstate '45000' set message_text = 'a choice that was made never changes';
create trigger agreements_seal_warning_kept_1 before update on agreements_seal_warning for each row
  signal sqlstate '45000' set message_text = 'a warning never changes';
create trigger agreements_seal_warning_kept_2 before delete on agreements_seal_warning for each row
  signal sqlstate '45000' set message_text = 'a warning never changes';
