create trigger agreements_rhythm_kept before update or delete on agreements_rhythm
  for each row execute function portal_refuse_change();
create trigger agreements_rhythm_kept_whole before truncate on agreements_rhythm
  for each statement execute function portal_refuse_change();
create trigger agreements_rhythm_reminded_kept before update or delete on agreements_rhythm_reminded
  for each row execute function portal_refuse_change();
create trigger agreements_rhythm_reminded_kept_whole before truncate on agreements_rhythm_reminded
  for each statement execute function portal_refuse_change();
create trigger agreements_checkin_mute_kept before update or delete on agreements_checkin_mute
  for each row execute function portal_refuse_change();
create trigger agreements_checkin_mute_kept_whole before truncate on agreements_checkin_mute
  for each statement execute function portal_refuse_change();
create trigger agreements_checkin_kept before update or delete on agreements_checkin
  for each row execute function portal_refuse_change();
create trigger agreements_checkin_kept_whole before truncate on agreements_checkin
  for each statement execute function portal_refuse_change();
create trigger agreements_checkin_point_kept before update or delete on agreements_checkin_point
  for each row execute function portal_refuse_change();
create trigger agreements_checkin_point_kept_whole before truncate on agreements_checkin_point
  for each statement execute function portal_refuse_change();
create trigger agreements_note_kept before update or delete on agreements_note
  for each row execute function portal_refuse_change();
create trigger agreements_note_kept_whole before truncate on agreements_note
  for each statement execute function portal_refuse_change();
create trigger agreements_talked_after_kept before update or delete on agreements_talked_after
  for each row execute function portal_refuse_change();
create trigger agreements_talked_after_kept_whole before truncate on agreements_talked_after
  for each statement execute function portal_refuse_change();
