import { protect, type ContextMigration } from '@alongside/platform/database';

/** Where letters go, for whom they are the safe way. Nobody's until somebody says one. */
export const whereLettersGo: ContextMigration = {
  name: '0375-where-letters-go',
  sql: `
create table members.postal_address (
  id uuid not null, address_sealed text, said_at timestamptz not null,
  constraint postal_address_pk primary key (id),
  constraint postal_address_member_fk foreign key (id) references members.member (id));
${protect('members.postal_address', { own: ['id'], roles: ['coordinator'] })}`,
};
