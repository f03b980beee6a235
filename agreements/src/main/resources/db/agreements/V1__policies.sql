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
  constraint agreements_policy_one unique (therapist_id, language)
) ${strict};

create table agreements_version (
  id text not null primary key check (length(id) <= 36),
  policy_id text not null references agreements_policy (id),
  therapist_id text not null references portal_account (id),
  language text not null check (length(language) <= 8),
  number integer not null,
  sections integer not null,
  content text not null check (length(content) <= 1000000),
  digest text not null check (length(digest) <= 64),
  signed_name text not null check (length(signed_name) <= 200),
  published_at ${instant} not null,
  weight text not null check (length(weight) <= 8),
  reason text not null check (length(reason) <= 1000),
  constraint agreements_version_number unique (policy_id, number)
) ${strict};

-- What stood in a draft before it was changed, one row for each stretch of work at one spot.
create table agreements_draft_revision (
  id text not null primary key check (length(id) <= 36),
  policy_id text not null references agreements_policy (id),
  number integer not null,
  follows integer not null,
  draft text not null check (length(draft) <= 1000000),
  act text not null check (length(act) <= 12),
  topic text not null check (length(topic) <= 60),
  spot text not null check (length(spot) <= 80),
  page text not null check (length(page) <= 36),
  made_at ${instant} not null,
  constraint agreements_draft_revision_number unique (policy_id, number)
) ${strict};

-- A draft that a therapist lets colleagues copy; an empty one takes the offer back. The highest number holds.
create table agreements_offer (
  id text not null primary key check (length(id) <= 36),
  therapist_id text not null references portal_account (id),
  language text not null check (length(language) <= 8),
  number integer not null,
  draft text not null check (length(draft) <= 1000000),
  offered_at ${instant} not null,
  constraint agreements_offer_number unique (therapist_id, language, number)
) ${strict};

-- The practice's own template and the sections of it that hold for every therapist. The highest number holds.
create table agreements_practice_template (
  id text not null primary key check (length(id) <= 36),
  language text not null check (length(language) <= 8),
  number integer not null,
  draft text not null check (length(draft) <= 1000000),
  locks text not null check (length(locks) <= 50000),
  owner_id text not null references portal_account (id),
  kept_at ${instant} not null,
  constraint agreements_practice_template_number unique (language, number)
) ${strict};

-- What a therapist says they are licensed as, so that the editor can show the rules of their code of ethics.
create table agreements_licence (
  therapist_id text not null primary key references portal_account (id),
  licence text not null check (length(licence) <= 20),
  chosen_at ${instant} not null
) ${strict};
