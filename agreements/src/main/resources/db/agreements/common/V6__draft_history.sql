-- What stood in a draft before it was changed, one row for each stretch of work at one spot.
create table agreements_draft_step (
  id varchar(36) primary key,
  policy_id varchar(36) not null references agreements_policy (id),
  number integer not null,
  follows integer not null,
  draft varchar(1000000) not null,
  act varchar(12) not null,
  topic varchar(60) not null,
  spot varchar(80) not null,
  page varchar(36) not null,
  made_at timestamp(6) with time zone not null,
  constraint agreements_draft_step_number unique (policy_id, number)
);

-- The step whose draft stands here again since somebody pressed undo or redo.
alter table agreements_policy add column at_step integer;
