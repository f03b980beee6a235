-- Counted up by whoever keeps an answer to an invitation or signs it, so that the two never happen at the same moment, and
-- nobody but this client waits.
create table agreements_reader_turn (
  invitation_id varchar(36) primary key references agreements_invitation (id),
  turn integer not null
);
insert into agreements_reader_turn (invitation_id, turn) select id, 0 from agreements_invitation;
