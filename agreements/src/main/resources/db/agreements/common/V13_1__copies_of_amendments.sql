-- A sealed copy is of an acknowledgement or of an amendment: whatever is added to one later is added to the other just so.
alter table agreements_document add column amendment_id varchar(36);
alter table agreements_document add constraint agreements_document_amendment
  foreign key (amendment_id) references agreements_amendment (id);
alter table agreements_document add constraint agreements_document_one_amendment unique (amendment_id);
alter table agreements_document add constraint agreements_document_either
  check ((acknowledgement_id is null) <> (amendment_id is null));

insert into agreements_document (id, amendment_id, pdf, sha256, sealed_at)
  select id, amendment_id, pdf, sha256, sealed_at from agreements_amendment_document;
drop table agreements_amendment_document;
