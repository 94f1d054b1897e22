import type { ContextMigration } from '@alongside/platform/database';

import { aroundValues } from '../first-data/around-values';
import { legalStatusRules } from '../first-data/legal-status-rules';

const CHECKED = '2026-11-24';
const rows = (data: unknown) => `$rows$${JSON.stringify(data)}$rows$`;

export const whoMaySignByStatus: ContextMigration = {
  name: '0131-legal-status-rules',
  sql: `
create table council.legal_status_rule (
  id uuid not null default gen_random_uuid(), status text not null, position integer not null, label text not null,
  responsible text[] not null, signs text[] not null, consulted text[] not null, may_delegate boolean not null, stop text,
  looked_after boolean not null, public_media text not null, applies_from date not null, applies_to date, source text not null, checked_on date not null,
  constraint legal_status_rule_pk primary key (id),
  constraint legal_status_rule_from_once unique (status, applies_from),
  constraint legal_status_rule_days check (applies_to is null or applies_to >= applies_from),
  constraint legal_status_rule_signers check (responsible || signs || consulted <@ array['parent', 'council', 'guardian', 'agency', 'adopter']),
  constraint legal_status_rule_stop check (stop in ('LEGAL_ADVICE_FIRST', 'STATUS_NOT_KNOWN')),
  -- Either somebody can sign, or it is said why nobody can.
  constraint legal_status_rule_somebody_or_stop check ((cardinality(signs) = 0) = (stop is not null)),
  constraint legal_status_rule_public_media check (public_media in ('yes', 'manager-too', 'no')));

-- Two lines for one status on one day would make it a matter of luck who is asked.
create function council.refuse_two_status_rules_a_day() returns trigger language plpgsql as $$ begin
  if exists (select 1 from council.legal_status_rule r where r.status = new.status and r.id <> new.id
      and daterange(r.applies_from, r.applies_to, '[]') && daterange(new.applies_from, new.applies_to, '[]')) then
    raise exception 'two rules for % on one day', new.status using errcode = 'exclusion_violation', constraint = 'legal_status_rule_one_a_day';
  end if;
  return new;
end $$;
create trigger legal_status_rule_one_a_day before insert or update on council.legal_status_rule
  for each row execute function council.refuse_two_status_rules_a_day();

insert into council.legal_status_rule (status, position, label, responsible, signs, consulted, may_delegate, stop, looked_after, public_media, applies_from, source, checked_on)
  select status, position, label, responsible, signs, consulted, "mayDelegate", stop, "lookedAfter", "publicMedia", "from", source, '${CHECKED}'
  from jsonb_to_recordset(${rows(legalStatusRules.map((line, index) => ({ ...line, position: index + 1 })))}) as r(status text, position integer, label text, responsible text[],
    signs text[], consulted text[], "mayDelegate" boolean, stop text, "lookedAfter" boolean, "publicMedia" text, "from" date, source text);
insert into council.policy_value (code, label, section, unit, value, applies_from, applies_to, source, checked_on)
  select code, label, section, unit, value, "from", "to", source, '${CHECKED}'
  from jsonb_to_recordset(${rows(aroundValues)}) as v(code text, label text, section text, unit text, value text, "from" date, "to" date, source text);`,
};
