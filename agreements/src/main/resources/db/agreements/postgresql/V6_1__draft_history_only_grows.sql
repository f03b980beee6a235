create trigger agreements_draft_step_kept before update or delete on agreements_draft_step
  for each row execute function portal_refuse_change();
create trigger agreements_draft_step_kept_whole before truncate on agreements_draft_step
  for each statement execute function portal_refuse_change();
