alter table agreements_document alter column acknowledgement_id set null;
