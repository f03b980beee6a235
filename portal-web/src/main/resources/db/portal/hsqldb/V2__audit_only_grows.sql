create trigger portal_audit_kept_1 before update on portal_audit for each row
  signal sqlstate '45000' set message_text = 'the audit trail only grows';
create trigger portal_audit_kept_2 before delete on portal_audit for each row
  signal sqlstate '45000' set message_text = 'the audit trail only grows';
