-- Numbers, and what belongs to each: a client from 1 on, and their therapist from 1 to 50, the first with the most clients.
create temporary table large_client (n integer primary key, id text not null, therapist text not null);
insert into large_client with recursive each (n) as (select 1 union all select n + 1 from each where n < ${clients})
  select n, 'c0000000-0000-4000-8000-' || cast(100000000000 + n as text),
    'f0000000-0000-4000-8000-' || cast(100000000000
      + case when n <= ${largest} then 1 else 2 + n % 49 end as text) from each;
create temporary table large_therapist (id text primary key, n integer not null);
insert into large_therapist with recursive each (n) as (select 1 union all select n + 1 from each where n < 50)
  select 'f0000000-0000-4000-8000-' || cast(100000000000 + n as text), n from each;

-- The client of the sample who has a sealed copy is the model of all.
create temporary table large_model as
  select d.id as document_id, a.id as acknowledgement_id, i.id as invitation_id, i.version_id, v.policy_id,
    i.therapist_id, i.client_id
  from agreements_document d join agreements_acknowledgement a on a.id = d.acknowledgement_id
  join agreements_invitation i on i.id = a.invitation_id join agreements_version v on v.id = i.version_id
  where i.circle_id is null order by d.id limit 1;

insert into portal_account (id, name, name_folded, email, email_folded, language, zone, roles, therapist_id, passphrase,
    created_at, activated_at, secured_at)
  select t.id, 'Therapist ' || t.n, 'therapist ' || t.n, 't' || t.n || '@large.example', 't' || t.n || '@large.example',
    m.language, m.zone, m.roles, null, m.passphrase, m.created_at, m.activated_at, m.secured_at
  from large_therapist t, large_model x join portal_account m on m.id = x.therapist_id;
insert into portal_account (id, name, name_folded, email, email_folded, language, zone, roles, therapist_id, passphrase,
    created_at, activated_at, secured_at)
  select c.id, 'Client ' || cast(1000000 + c.n * 7919 % 1000000 as text),
    'client ' || cast(1000000 + c.n * 7919 % 1000000 as text),
    'c' || c.n || '@large.example', 'c' || c.n || '@large.example', m.language, m.zone, m.roles, c.therapist,
    m.passphrase, m.created_at, m.activated_at, m.secured_at
  from large_client c, large_model x join portal_account m on m.id = x.client_id;

insert into agreements_policy
  (id, therapist_id, language, draft, changed_at, turn, changes, template_seen, at_revision)
  select 'p' || substr(t.id, 2), t.id, m.language, m.draft, m.changed_at, 0, 0, m.template_seen, null
  from large_therapist t, large_model x join agreements_policy m on m.id = x.policy_id;
insert into agreements_version (id, policy_id, therapist_id, language, number, sections, content, digest, signed_name,
    published_at, weight, reason)
  select 'v' || substr(t.id, 2), 'p' || substr(t.id, 2), t.id, m.language, m.number, m.sections, m.content, m.digest,
    m.signed_name, m.published_at, m.weight, m.reason
  from large_therapist t, large_model x join agreements_version m on m.id = x.version_id;

-- Nine of ten are invited, nine of ten of these have signed.
insert into agreements_invitation
  (id, version_id, therapist_id, client_id, note, due, invited_at, replaces_id, circle_id, seat, part)
  select 'b' || substr(c.id, 2), 'v' || substr(c.therapist, 2), c.therapist, c.id, m.note, m.due, ago(c.n)ago, null,
    null, m.seat, m.part
  from large_client c, large_model x join agreements_invitation m on m.id = x.invitation_id where c.n % 10 <> 0;
insert into agreements_reader_turn (invitation_id, turn)
  select 'b' || substr(c.id, 2), 1 from large_client c where c.n % 10 <> 0;
insert into agreements_answer (id, invitation_id, section, mark, choices, note, wishes, answered_at)
  select 'a' || c.n || '-' || substr(m.id, 1, 18), 'b' || substr(c.id, 2), m.section, m.mark, m.choices, m.note,
    m.wishes, m.answered_at
  from large_client c, large_model x join agreements_answer m on m.invitation_id = x.invitation_id
  where c.n % 10 <> 0 and c.n % 10 <> 1;
insert into agreements_consent (id, invitation_id, wording, given_at, number)
  select 'e' || substr(c.id, 2), 'b' || substr(c.id, 2), m.wording, m.given_at, 1
  from large_client c, large_model x join agreements_consent m on m.invitation_id = x.invitation_id and m.number = 1
  where c.n % 10 > 1;
insert into agreements_acknowledgement (id, invitation_id, digest, answers, signed_name, strokes, signed_at, manner)
  select 'a' || substr(c.id, 2), 'b' || substr(c.id, 2), m.digest, m.answers, m.signed_name, m.strokes, ago(c.n)ago,
    m.manner
  from large_client c, large_model x join agreements_acknowledgement m on m.id = x.acknowledgement_id
  where c.n % 10 > 1;
insert into agreements_document (id, acknowledgement_id, amendment_id, pdf, sha256, sealed_at)
  select 'd' || substr(c.id, 2), 'a' || substr(c.id, 2), null, substr(m.pdf, 1, ${bytes}), m.sha256, ago(c.n)ago
  from large_client c, large_model x join agreements_document m on m.id = x.document_id where c.n % 10 > 1;

-- What goes on between the two: a question of one in five, a third of them open; a note of one in fifty; a concern of one in a
-- hundred; a rhythm of half.
insert into agreements_question (id, invitation_id, therapist_id, client_id, section, section_title, note, asked_at,
    answer, answered_at, settled)
  select 'q' || substr(c.id, 2), 'b' || substr(c.id, 2), c.therapist, c.id, 'contact', 'Contact', 'May I ask?',
    ago(c.n)ago, case when c.n % 15 = 2 then null else 'You may.' end,
    case when c.n % 15 = 2 then null else ago(c.n)ago end, case when c.n % 15 = 2 then ${false} else ${true} end
  from large_client c where c.n % 5 = 2;
insert into agreements_note (id, therapist_id, client_id, writer_id, section, section_title, happened_on, words, shared,
    corrects_id, written_at)
  select 'n' || substr(c.id, 2), c.therapist, c.id, c.id, 'contact', 'Contact', day(0)day, 'We met.', ${true}, null,
    ago(c.n)ago
  from large_client c where c.n % 50 = 3;
insert into agreements_talked_after (point_id, talked_on, note, recorded_at)
  select 'n' || substr(c.id, 2), day(0)day, '', ago(c.n)ago from large_client c where c.n % 50 = 3 and c.n % 100 = 3;
insert into agreements_concern (id, invitation_id, therapist_id, client_id, kind, words, told_at)
  select 'k' || substr(c.id, 2), 'b' || substr(c.id, 2), c.therapist, c.id, 'TALK', 'Something is not right.', ago(c.n)ago
  from large_client c where c.n % 100 = 4;
insert into agreements_rhythm (id, therapist_id, client_id, first_on, months, set_at)
  select 'r' || substr(c.id, 2), c.therapist, c.id, day(10)day, 6, ago(c.n)ago from large_client c where c.n % 10 > 4;
insert into agreements_rhythm_reminded (id, rhythm_id, due_on, next_on, reminded_at)
  select 'm' || substr(c.id, 2), 'r' || substr(c.id, 2), day(10)day, day(-170)day, ago(c.n)ago
  from large_client c where c.n % 10 > 4;

-- Nine acts in the trail and three mails for each client.
insert into portal_audit (happened_at, actor, act, subject, client)
  select ago(c.n)ago, c.id, m.act, 'b' || substr(c.id, 2), c.id from large_client c,
    (select 'agreements.read' as act union all select 'agreements.signed' union all select 'agreements.sealed'
     union all select 'agreements.consented' union all select 'people.in' union all select 'people.activated'
     union all select 'agreements.invited' union all select 'people.added' union all select 'agreements.asked') m;
insert into portal_mail (id, person_id, recipient, subject, body, written_at, attempts, next_at, sent_at, trouble)
  select m.letter || substr(c.id, 2), c.id, 'c' || c.n || '@large.example', 'Something waits', null, ago(c.n)ago, 1,
    ago(c.n)ago, ago(c.n)ago, null
  from large_client c, (select 'x' as letter union all select 'y' union all select 'z') m;

drop table large_model;
drop table large_client;
drop table large_therapist;
