/** Since when texts to the number for codes of `p` do not arrive, because there is no such number; null again once one did. */
export const PHONE_FAILS = `(select t.answered_at from accounts.sent_text t where t.person_id = p.id and t.phone = p.sign_in_phone and t.outcome = 'no-such-number'
  and not exists (select 1 from accounts.sent_text n where n.person_id = t.person_id and n.phone = t.phone and n.outcome = 'delivered' and n.sent_at > t.sent_at) order by t.sent_at desc limit 1)`;
