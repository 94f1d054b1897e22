import type { ContextMigration } from '@alongside/platform/database';

/**
 * A hand-off is only ever added to, and after its years it goes whole: its calls, who had it, who was asked to look, and its own key. Nobody but the job that does what was approved can take one away, and not while a hold stands.
 */
export const handoffsLetGo: ContextMigration = {
  name: '0358-handoffs-let-go',
  sql: `
create function members.refuse_change_but_let_go() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' and coalesce(current_setting('alongside.letting_go', true), '') = 'approved' and coalesce(current_setting('alongside.roles', true), '') = 'system' then
    return null;
  end if;
  raise exception '% is only ever added to', tg_table_name;
end $$;
drop trigger concern_handoff_is_kept on members.concern_handoff;
drop trigger handoff_call_is_kept on members.handoff_call;
drop trigger handoff_acknowledgement_is_kept on members.handoff_acknowledgement;
drop trigger handoff_hold_is_kept on members.handoff_hold;
create trigger concern_handoff_is_kept before update or delete or truncate on members.concern_handoff for each statement execute function members.refuse_change_but_let_go();
create trigger handoff_call_is_kept before update or delete or truncate on members.handoff_call for each statement execute function members.refuse_change_but_let_go();
create trigger handoff_acknowledgement_is_kept before update or delete or truncate on members.handoff_acknowledgement for each statement execute function members.refuse_change_but_let_go();
create trigger handoff_hold_is_kept before update or delete or truncate on members.handoff_hold for each statement execute function members.refuse_change_but_let_go();

create function members.handoff_on_hold(handoff uuid) returns boolean language sql stable as
  $$ select coalesce((select h.is_on from members.handoff_hold h where h.handoff_id = handoff order by h.at desc, h.id desc limit 1), false) $$;

-- The day from which its time counts; a hold by law stops the clock.
create function members.handoff_last_day(handoff uuid, written timestamptz) returns date language sql stable as $$
  select case when members.handoff_on_hold(handoff) then null else greatest(written,
    (select max(c.recorded_at) from members.handoff_call c where c.handoff_id = handoff),
    (select a.at from members.handoff_acknowledgement a where a.handoff_id = handoff),
    (select max(h.at) from members.handoff_hold h where h.handoff_id = handoff))::date end $$;

create function members.keep_held_handoff() returns trigger language plpgsql as $$ begin
  if members.handoff_on_hold(old.id) then raise exception 'a hand-off held by law is not let go'; end if;
  return old;
end $$;
create trigger concern_handoff_held before delete on members.concern_handoff for each row execute function members.keep_held_handoff();

create function members.forget_key_of_handoff() returns trigger language plpgsql as $$ begin
  delete from platform.person_key where person_id = old.id;
  return null;
end $$;
create trigger concern_handoff_key_goes after delete on members.concern_handoff for each row execute function members.forget_key_of_handoff();

alter table members.handoff_call drop constraint handoff_call_handoff_fk,
  add constraint handoff_call_handoff_fk foreign key (handoff_id) references members.concern_handoff (id) on delete cascade;
alter table members.handoff_acknowledgement drop constraint handoff_acknowledgement_handoff_fk,
  add constraint handoff_acknowledgement_handoff_fk foreign key (handoff_id) references members.concern_handoff (id) on delete cascade;
alter table members.handoff_hold drop constraint handoff_hold_handoff_fk,
  add constraint handoff_hold_handoff_fk foreign key (handoff_id) references members.concern_handoff (id) on delete cascade;
alter table members.duty_page drop constraint duty_page_handoff_fk,
  add constraint duty_page_handoff_fk foreign key (handoff_id) references members.concern_handoff (id) on delete cascade;`,
};
