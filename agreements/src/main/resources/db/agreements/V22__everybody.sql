-- A therapist's list of everybody, whatever became of the two, by name.
create index agreements_standing_summary_everybody on agreements_standing_summary (therapist_id, name_folded, client_id);
