create trigger agreements_version_kept_1 before update on agreements_version for each row
  signal sqlstate '45000' set message_text = 'a published version never changes';
create trigger agreements_version_kept_2 before delete on agreements_version for each row
  signal sqlstate '45000' set message_text = 'a published version never changes';
create trigger agreements_invitation_kept_1 before update on agreements_invitation for each row
  signal sqlstate '45000' set message_text = 'an invitation never changes';
create trigger agreements_invitation_kept_2 before delete on agreements_invitation for each row
  signal sqlstate '45000' set message_text = 'an invitation never changes';
create trigger agreements_consent_kept_1 before update on agreements_consent for each row
  signal sqlstate '45000' set message_text = 'a consent never changes';
create trigger agreements_consent_kept_2 before delete on agreements_consent for each row
  signal sqlstate '45000' set message_text = 'a consent never changes';
create trigger agreements_acknowledgement_kept_1 before update on agreements_acknowledgement for each row
  signal sqlstate '45000' set message_text = 'an acknowledgement never changes';
create trigger agreements_acknowledgement_kept_2 before delete on agreements_acknowledgement for each row
  signal sqlstate '45000' set message_text = 'an acknowledgement never changes';
create trigger agreements_document_kept_1 before update on agreements_document for each row
  signal sqlstate '45000' set message_text = 'a sealed copy never changes';
create trigger agreements_document_kept_2 before delete on agreements_document for each row
  signal sqlstate '45000' set message_text = 'a sealed copy never changes';
