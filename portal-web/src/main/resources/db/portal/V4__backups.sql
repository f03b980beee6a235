-- What became of each backup, for the owner to read.
create table portal_backup (
  id text not null primary key check (length(id) <= 36),
  started_at ${instant} not null,
  ended_at ${instant} not null,
  file text not null check (length(file) <= 60),
  kilobytes integer not null,
  sha256 text not null check (length(sha256) <= 64),
  head text not null check (length(head) <= 120),
  trouble text check (length(trouble) <= 20)
) ${strict};
create index portal_backup_started on portal_backup (started_at);
create trigger portal_backup_unchanged before update ${or_truncate} on portal_backup ${refuse};
create trigger portal_backup_undeleted before delete on portal_backup ${refuse};

-- Whoever makes a backup has this row; it goes when the backup is done.
create table portal_backup_turn (
  id integer not null primary key,
  holder text not null check (length(holder) <= 36),
  until_at ${instant} not null
) ${strict};
