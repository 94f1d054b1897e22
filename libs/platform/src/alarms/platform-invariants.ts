import type { Invariant } from './invariant';

/** What the platform itself promises; the seals are verified beside these. */
export const platformInvariants: readonly Invariant[] = [
  {
    name: 'log-is-not-sealed',
    sql: `select u.seq from platform.unsealed u join platform.event e on e.seq = u.seq where e.recorded_at < now() - interval '10 minutes' limit 100`,
  },
  {
    name: 'seal-head-does-not-leave',
    sql: `select number from platform.seal_head where done_at is null and made_at < now() - interval '1 day' limit 100`,
  },
  {
    name: 'work-stands-still',
    sql: `select r.id from platform.reaction r join platform.event e on e.id = r.event_id
          where r.done_at is null and r.parked_at is null and r.next_at < now() - interval '10 minutes' and e.recorded_at < now() - interval '10 minutes' limit 100`,
  },
];
