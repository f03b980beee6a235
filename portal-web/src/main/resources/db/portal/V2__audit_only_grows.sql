${refusal}
create trigger portal_audit_unchanged before update ${or_truncate} on portal_audit ${refuse};
create trigger portal_audit_undeleted before delete on portal_audit ${refuse};
