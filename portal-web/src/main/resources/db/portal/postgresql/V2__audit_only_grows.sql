create function portal_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed', tg_table_name;
end
$$;
create trigger portal_audit_kept before update or delete on portal_audit
  for each row execute function portal_refuse_change();
create trigger portal_audit_kept_whole before truncate on portal_audit
  for each statement execute function portal_refuse_change();
