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
];
