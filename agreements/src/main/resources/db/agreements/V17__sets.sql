-- A therapist may have several sets of expectations, each in several languages; what was there before is the first of each. Of a set
-- there are several rows, one for each change of its name or its use; the highest step holds. A therapist's first set has none until
-- there is a second one.
create table agreements_policy_set (
  id text not null primary key check (length(id) <= 36),
  set_id text not null check (length(set_id) <= 36),
  therapist_id text not null references portal_account (id),
  number integer not null,
  step integer not null,
  name text not null check (length(name) <= 60),
  away ${flag} not null,
  kept_at ${instant} not null,
  constraint agreements_policy_set_step unique (therapist_id, number, step)
) ${strict};
create trigger agreements_policy_set_unchanged before update ${or_truncate} on agreements_policy_set ${refuse};
create trigger agreements_policy_set_undeleted before delete on agreements_policy_set ${refuse};

alter table agreements_offer add column set_number integer not null default 1;

${postgresql}
-- allows more: one policy in each language, and now of each set
alter table agreements_policy add column set_number integer not null default 1, drop constraint agreements_policy_one,
  add constraint agreements_policy_one unique (therapist_id, set_number, language);
${end_postgresql}
${embedded}
-- The embedded database cannot loosen what a table asks for: it is made again. Who refers to its rows is looked at when all is done.
pragma defer_foreign_keys = on;
create temporary table policies_before as select * from agreements_policy;
drop table agreements_policy;
create table agreements_policy (
  id text not null primary key check (length(id) <= 36),
  therapist_id text not null references portal_account (id),
  language text not null check (length(language) <= 8),
  draft text not null check (length(draft) <= 1000000),
  changed_at ${instant} not null,
  turn integer not null,
  changes integer not null,
  template_seen integer not null,
  at_revision integer,
  set_number integer not null default 1,
  constraint agreements_policy_one unique (therapist_id, set_number, language)
) ${strict};
insert into agreements_policy select id, therapist_id, language, draft, changed_at, turn, changes, template_seen, at_revision, 1
  from policies_before;
drop table policies_before;
${end_embedded}

-- A policy stays in its set.
create trigger agreements_policy_set_kept before update of set_number on agreements_policy ${refuse};
