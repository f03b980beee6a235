-- How the last round of each kind went, on whichever instance.
create table portal_round (
  name text not null primary key check (length(name) <= 60),
  well_at ${instant},
  failed_at ${instant}
) ${strict};

-- Which instances there are: each says once a minute that it is, and takes its row away when it is told to end.
create table portal_instance (
  id text not null primary key check (length(id) <= 36),
  place text not null check (length(place) <= 260),
  version text not null check (length(version) <= 40),
  started_at ${instant} not null,
  seen_at ${instant} not null
) ${strict};
