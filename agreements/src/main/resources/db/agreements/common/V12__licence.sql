-- What a therapist says they are licensed as, so that the editor can show the rules of their code of ethics.
create table agreements_licence (
  therapist_id varchar(36) primary key references portal_account (id),
  licence varchar(20) not null,
  chosen_at timestamp(6) with time zone not null
);
