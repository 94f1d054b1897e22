import type { ContextMigration } from '@alongside/platform/database';

/** A number for codes that somebody gave a colleague is a door into all that colleague may do: those there are end, and there can be none again. */
export const noPhoneForStaff: ContextMigration = {
  name: '0301-no-phone-for-staff',
  sql: `
update accounts.person set sign_in_phone = null where audience = 'staff' and sign_in_phone is not null;
alter table accounts.person add constraint person_staff_no_phone check (audience <> 'staff' or sign_in_phone is null);`,
};
