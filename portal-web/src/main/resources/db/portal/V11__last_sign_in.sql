-- When somebody last signed in before a moment is asked at each signature, and nobody's trail is read for it.
create index portal_audit_actor_act on portal_audit (actor, act, happened_at);
