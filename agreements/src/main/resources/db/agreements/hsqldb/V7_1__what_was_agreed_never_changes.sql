create trigger agreements_talk_kept_1 before update on agreements_talk for each row
  signal sqlstate '45000' set message_text = 'what was talked about never changes';
create trigger agreements_talk_kept_2 before delete on agreements_talk for each row
  signal sqlstate '45000' set message_text = 'what was talked about never changes';
create trigger agreements_proposal_kept_1 before update on agreements_proposal for each row
  signal sqlstate '45000' set message_text = 'a proposal never changes';
create trigger agreements_proposal_kept_2 before delete on agreements_proposal for each row
  signal sqlstate '45000' set message_text = 'a proposal never changes';
create trigger agreements_assent_kept_1 before update on agreements_assent for each row
  signal sqlstate '45000' set message_text = 'a yes never changes';
create trigger agreements_assent_kept_2 before delete on agreements_assent for each row
  signal sqlstate '45000' set message_text = 'a yes never changes';
create trigger agreements_wording_kept_1 before update on agreements_wording for each row
  signal sqlstate '45000' set message_text = 'a proposal never changes';
create trigger agreements_wording_kept_2 before delete on agreements_wording for each row
  signal sqlstate '45000' set message_text = 'a proposal never changes';
create trigger agreements_place_kept_1 before update on agreements_place for each row
  signal sqlstate '45000' set message_text = 'a proposal never changes';
create trigger agreements_place_kept_2 before delete on agreements_place for each row
  signal sqlstate '45000' set message_text = 'a proposal never changes';
create trigger agreements_amendment_kept_1 before update on agreements_amendment for each row
  signal sqlstate '45000' set message_text = 'an amendment never changes';
create trigger agreements_amendment_kept_2 before delete on agreements_amendment for each row
  signal sqlstate '45000' set message_text = 'an amendment never changes';
create trigger agreements_amendment_signature_kept_1 before update on agreements_amendment_signature for each row
  signal sqlstate '45000' set message_text = 'a signature never changes';
create trigger agreements_amendment_signature_kept_2 before delete on agreements_amendment_signature for each row
  signal sqlstate '45000' set message_text = 'a signature never changes';
create trigger agreements_amendment_document_kept_1 before update on agreements_amendment_document for each row
  signal sqlstate '45000' set message_text = 'a sealed copy never changes';
create trigger agreements_amendment_document_kept_2 before delete on agreements_amendment_document for each row
  signal sqlstate '45000' set message_text = 'a sealed copy never changes';
