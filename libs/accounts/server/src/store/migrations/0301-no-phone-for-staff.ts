import type { ContextMigration } from '@alongside/platform/database';

/** A number for codes that somebody gave a colleague is a door into all that colleague may do: those there are open nothing from now on, and there can be none again. A colleague's number to be rung or paged on is no way in. */
export const noPhoneForStaff: ContextMigration = {
  name: '0301-no-phone-for-staff',
  sql: `
alter table accounts.person add column work_phone text;
update accounts.person set work_phone = sign_in_phone, sign_in_phone = null where audience = 'staff' and sign_in_phone is not null;
alter table accounts.person add constraint person_staff_no_phone check (audience <> 'staff' or sign_in_phone is null);
alter table accounts.person add constraint person_work_phone_of_staff check (audience = 'staff' or work_phone is null);`,
};
