import type { Invariant } from '@alongside/platform/alarms';

/** The rules of consent, said once more in SQL. A row is an alarm. */
export const consentInvariants: readonly Invariant[] = [
  {
    name: 'yes-nobody-said',
    sql: `select c.id from consent.consent c where c.state in ('given', 'frozen') and not exists (select from consent.decision d where d.consent_id = c.id and d.capacity = 'self' and d.decision = 'yes') limit 100`,
  },
  {
    name: 'two-living-yeses',
    sql: `select member_id, scope, audience, channel from consent.consent where state in ('given', 'frozen') group by 1, 2, 3, 4 having count(*) > 1 limit 100`,
  },
  {
    name: 'used-after-it-was-stopped',
    sql: `select u.id from consent.consent_use u join consent.consent c on c.id = u.consent_id
          where u.ended_at is null and (c.state in ('refused', 'withdrawn') or (c.state in ('given', 'frozen') and c.lapsed_at is not null)) and not exists (select from consent.takedown t where t.use_id = u.id) limit 100`,
  },
  {
    // Two days: the job that looks every hour may have stood still for one night.
    name: 'over-and-nobody-takes-it-down',
    sql: `select u.id from consent.consent_use u join consent.consent c on c.id = u.consent_id
          where u.ended_at is null and (c.state = 'frozen' or ((c.state = 'given' or (c.state in ('asked', 'in-discussion') and c.given_at is not null)) and c.until < current_date - 2)) and not exists (select from consent.takedown t where t.use_id = u.id) limit 100`,
  },
  {
    name: 'public-picture-without-a-managers-look',
    sql: `select id from consent.consent where state = 'given' and manager_check = 'waiting' limit 100`,
  },
];
