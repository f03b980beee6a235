create trigger agreements_draft_step_kept_1 before update on agreements_draft_step for each row
  signal sqlstate '45000' set message_text = 'the history of a draft never changes';
create trigger agreements_draft_step_kept_2 before delete on agreements_draft_step for each row
  signal sqlstate '45000' set message_text = 'the history of a draft never changes';
