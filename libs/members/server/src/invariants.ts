import type { Invariant } from '@alongside/platform/alarms';

const open = `members.concern_handoff h where not exists (select 1 from members.handoff_acknowledgement a where a.handoff_id = h.id)`;

/** What would mean that a worry waits and nobody knows of it. */
export const membersInvariants: readonly Invariant[] = [
  { name: 'nobody-is-on-duty', sql: `select h.id from ${open} and not exists (select 1 from members.duty_list) limit 100` },
  {
    name: 'a-worry-reaches-nobody',
    sql: `select h.id from ${open} and h.written_at < now() - interval '40 minutes'
          and not exists (select 1 from members.duty_page p where p.handoff_id = h.id and p.sent_at is not null and p.written_at > now() - interval '40 minutes') limit 100`,
  },
  {
    // Two graces are over, and nobody was told since the time that passed.
    name: 'nobody-hears-of-somebody-alone',
    sql: `select v.id from members.lone_visit v
          cross join lateral (select coalesce((select l.until from members.lone_line l where l.visit_id = v.id and l.deed = 'longer' order by l.at desc, l.id desc limit 1), v.expected_at) as at) expected
          where v.ended_at is null and expected.at < now() - interval '2 hours' and not exists (select 1 from members.lone_line l where l.visit_id = v.id and l.deed = 'help')
          and not exists (select 1 from members.lone_page p where p.visit_id = v.id and p.about = expected.at and p.sent_at is not null) limit 100`,
  },
];
