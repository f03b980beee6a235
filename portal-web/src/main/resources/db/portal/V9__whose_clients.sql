-- What became of a relation between a client and a therapist, each time; the highest number counts. Before the first of these it
-- goes on since the therapist added the client.
create table portal_relation_step (
  id text not null primary key check (length(id) <= 36),
  client_id text not null references portal_account (id),
  therapist_id text not null references portal_account (id),
  number integer not null,
  state text not null check (length(state) <= 10),
  since ${date} not null,
  words text not null check (length(words) <= 2000),
  decided_by text not null references portal_account (id),
  decided_at ${instant} not null,
  constraint portal_relation_step_numbered unique (client_id, therapist_id, number)
) ${strict};
create index portal_relation_step_therapist on portal_relation_step (therapist_id);
create trigger portal_relation_step_unchanged before update ${or_truncate} on portal_relation_step ${refuse};
create trigger portal_relation_step_undeleted before delete on portal_relation_step ${refuse};

-- How it is between the two now, and since which moment.
create table portal_relation_summary (
  client_id text not null,
  therapist_id text not null,
  state text not null,
  since_at ${instant} not null,
  primary key (client_id, therapist_id)
) ${strict};
create index portal_relation_summary_therapist on portal_relation_summary (therapist_id, client_id);

create view portal_relation_now as
  select a.id as client_id, a.therapist_id, coalesce(s.state, 'GOES_ON') as state,
    coalesce(s.decided_at, a.created_at) as since_at
  from portal_account a left join portal_relation_step s on s.client_id = a.id and s.therapist_id = a.therapist_id
    and not exists (select 1 from portal_relation_step n where n.client_id = s.client_id
      and n.therapist_id = s.therapist_id and n.number > s.number)
  where a.therapist_id is not null
  union all
  select s.client_id, s.therapist_id, s.state, s.decided_at
  from portal_relation_step s join portal_account a on a.id = s.client_id
  where a.therapist_id <> s.therapist_id and not exists (select 1 from portal_relation_step n
    where n.client_id = s.client_id and n.therapist_id = s.therapist_id and n.number > s.number);
insert into portal_relation_summary select * from portal_relation_now;

create trigger portal_relation_of_client after insert on portal_account for each row ${do}
  insert into portal_relation_summary (client_id, therapist_id, state, since_at)
  select new.id, new.therapist_id, 'GOES_ON', new.created_at where new.therapist_id is not null
${done};
create trigger portal_relation_begun after insert on portal_relation_step for each row ${do}
  insert into portal_relation_summary (client_id, therapist_id, state, since_at)
  select new.client_id, new.therapist_id, new.state, new.decided_at where not exists (
    select 1 from portal_relation_summary r where r.client_id = new.client_id and r.therapist_id = new.therapist_id)
${done};
create trigger portal_relation_changed after insert on portal_relation_step for each row ${do}
  update portal_relation_summary set (state, since_at) = (select s.state, s.decided_at from portal_relation_step s
    where s.client_id = new.client_id and s.therapist_id = new.therapist_id order by s.number desc limit 1)
  where client_id = new.client_id and therapist_id = new.therapist_id
${done};

-- Whose clients people are, how it is between the two, and whether that therapist is here: has an account that is not closed.
create view portal_relation as
  select r.client_id || '/' || r.therapist_id as id, r.client_id, r.therapist_id, r.state, r.since_at,
    (select case when t.closed_at is null then 1 else 0 end from portal_account t where t.id = r.therapist_id) as here
  from portal_relation_summary r where r.state <> 'TAKEN_OFF';
